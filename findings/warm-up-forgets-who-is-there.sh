#!/usr/bin/env bash
# Guess:    `reset()` of a monitor at the end of the warm-up drops what was before and keeps the present: averages over time
#           from then on count who is talking and who is waiting at that moment. A `Monitor`, which keeps all observations,
#           and a `Tally`, which keeps sums, say the same.
# Package:  python3-simpy 2.3.1+dfsg-5 (Debian 12), discrete-event simulation, `Resource(..., monitored=True)`.
# Seen:     until the next change the tally takes nobody to be there, and the monitor leaves that time out. An agent who
#           talks without a break is 50 % busy by the one and 100 % by the other, and the queue of the first five of ten minutes
#           is gone in both: 0 where it is 0.5. Without a reset all is right.
# Why:      a steady state is measured after a warm-up, and a state that lasts (a full queue, a long call) is what is lost.
#           The script adds up the minutes itself. Observe the present once more after the reset.
# Last seen: 1 December 2026, on Debian 12.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

debian_program python3-simpy 2.3.1+dfsg-5
cat >"$work/try.py" <<'PY'
from SimPy.Simulation import Monitor, Process, Resource, Tally, activate, hold, initialize, release, request, simulate

TALK = 15  # minutes; two callers come at 0 to one agent
END = 20


class Call(Process):
    def visit(self, agent):
        yield request, self, agent
        yield hold, self, TALK
        yield release, self, agent


class WarmUp(Process):
    def end(self, agent, after):
        yield hold, self, after
        agent.actMon.reset()
        agent.waitMon.reset()


def words(after, name, busy, queue):
    return f"from {after} on by the {name}: busy {100 * busy:.0f} %, queue {queue:.2f}"


truth = []
said = []
for after in (0, 10):
    minutes = range(after, END)
    busy = sum(minute < 2 * TALK for minute in minutes) / len(minutes)
    queue = sum(minute < TALK for minute in minutes) / len(minutes)
    for kind in (Monitor, Tally):
        initialize()
        agent = Resource(1, monitored=True, monitorType=kind)
        for _ in range(2):
            call = Call()
            activate(call, call.visit(agent))
        if after:
            warm_up = WarmUp()
            activate(warm_up, warm_up.end(agent, after))
        simulate(until=END)
        truth.append(words(after, kind.__name__.lower(), busy, queue))
        said.append(words(after, kind.__name__.lower(), agent.actMon.timeAverage(END), agent.waitMon.timeAverage(END)))
print("; ".join(truth))
print("; ".join(said))
PY
run_or_cannot 2 /usr/bin/python3 "$work/try.py"
verdict "${lines[0]}" "${lines[1]}" \
    "${lines[0]%from 10 on by the monitor*}from 10 on by the monitor: busy 100 %, queue 0.00; \
from 10 on by the tally: busy 50 %, queue 0.00"
