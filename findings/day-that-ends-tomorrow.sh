#!/usr/bin/env bash
# Guess:    `timeEnd: 480` ends a simulated day after 480 minutes: what is due later does not happen, and averages over
#           time are over 480 minutes.
# Package:  simscript 1.0.37 (npm), discrete-event simulation in TypeScript.
# Seen:     the clock is looked at after events, not before: the first event beyond the end still happens, at its own time,
#           and all time averages run until then. With the next shift due at minute 1440 the day is 1440 minutes long.
# Why:      one call of 30 minutes in a day of 480 keeps an agent 6.25 % busy; the report says 2.08 %. How wrong it is depends
#           on what happens to come next, so quiet evenings look worst. Stop arrivals and shifts at the end by hand.
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package simscript 1.0.37
cat >"$work/try.cjs" <<'JS'
globalThis.requestAnimationFrame = resume => setTimeout(resume, 0);  // the package is made for a page
const { Entity, Queue, Simulation } = require('simscript');
class Call extends Entity {
    async script() {
        await this.enterQueue(this.simulation.agent);
        await this.delay(30);
        this.leaveQueue(this.simulation.agent);
    }
}
class NextShift extends Entity {
    async script() {
        await this.delay(1440);
        this.simulation.tomorrow = true;
    }
}
class Day extends Simulation {
    agent = new Queue('agent', 1);
    tomorrow = false;
    onStarting(event) {
        super.onStarting(event);
        this.activate(new Call());
        this.activate(new NextShift());
    }
}
const day = new Day({ timeEnd: 480 });
day.finished.addEventListener(() => console.log(
    `ends at ${day.timeNow}, tomorrow's shift ${day.tomorrow ? 'came' : 'did not come'}, ` +
    `agent busy ${(100 * day.agent.utilization).toFixed(2)} %`));
day.start(true);
JS
run_or_cannot 1 node "$work/try.cjs"
verdict "ends at 480, tomorrow's shift did not come, agent busy $(awk 'BEGIN { printf "%.2f", 100 * 30 / 480 }') %" \
    "${lines[0]}" \
    "ends at 1440, tomorrow's shift came, agent busy 2.08 %"
