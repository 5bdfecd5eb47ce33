#!/usr/bin/env bash
# Guess:    a facility's own statistics follow its callers. Who gives up waiting leaves the queue then, and when all have
#           gone the centre counts nobody.
# Package:  simjs 2.0.3 (npm), discrete-event simulation, whose `useFacility(...).waitUntil(...)` is made for impatience.
# Seen:     who gives up is never taken out of the facility's population, which grows for ever: an empty centre counts as many
#           as ever hung up. In the queue they stand until a server would have reached them, so its length and wait are
#           over a quarter too large. The share that gives up is right. (The package also hands nothing to `require`: it
#           needs a `window` to put itself in.)
# Why:      M/M/n+M is the plain model of a contact centre, and these are the averages that one reads off it. The script
#           holds them against the birth-death chain. Keep your own totals.
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package simjs 2.0.3
cat >"$work/try.cjs" <<'JS'
globalThis.window = {};
require('simjs');
const { Entity, Facility, Random, Sim } = window.Sim;
const agents = 5, arrivals = 6, service = 1, patience = 0.5, minutes = 4000;  // rates for each minute
const random = new Random(1234), centre = new Facility('agents', Facility.FCFS, agents);
let gone = 0, served = 0, waited = 0;
class Caller extends Entity {
    start() {
        const came = this.time(), talk = random.exponential(service);
        this.useFacility(centre, talk)
            .done(() => { ++served; waited += this.time() - came - talk; })
            .waitUntil(random.exponential(patience), () => { ++gone; waited += this.time() - came; });
    }
}
class Street extends Entity {
    start() {
        const gap = random.exponential(arrivals);
        if (this.time() + gap > minutes) return;
        this.setTimer(gap).done(() => { this.sim.addEntity(Caller); this.start(); });
    }
}
const sim = new Sim();
sim.addEntity(Street);
sim.simulate(10 * minutes);  // until nothing is left to happen
centre.finalize(sim.time());

let weight = 1, all = 1, queue = 0;  // the chain: births at `arrivals`, deaths of those served and those who give up
for (let k = 1; k < 300; ++k) {
    weight *= arrivals / (Math.min(k, agents) * service + Math.max(0, k - agents) * patience);
    all += weight;
    queue += Math.max(0, k - agents) * weight;
}
queue /= all;
const wait = queue / arrivals, near = (x, exact) => Math.abs(x / exact - 1) < 0.06;
const own = waited / (gone + served), shown = centre.queueStats().durationSeries.average();
const left = centre.systemStats().current();
const judge = (x) => (near(x, wait) ? 'as the chain has it' : x > 1.15 * wait ? 'over 15 % too long' : 'off');
console.error(`figures:  wait ${wait.toFixed(4)} by the chain, ${own.toFixed(4)} by our own total, ${shown.toFixed(4)} by the ` +
              `package; ${gone} hung up (${(gone / (gone + served)).toFixed(4)} of all, by the chain ` +
              `${(patience * queue / arrivals).toFixed(4)}); ${left} counted in the end`);
console.log(`own wait ${judge(own)}, package's wait ${judge(shown)}, ` +
            `left in the empty centre ${left === 0 ? 'nobody' : left === gone ? 'all who hung up' : left}`);
JS
run_or_cannot 1 node "$work/try.cjs"
verdict "own wait as the chain has it, package's wait as the chain has it, left in the empty centre nobody" \
    "${lines[0]}" \
    "own wait as the chain has it, package's wait over 15 % too long, left in the empty centre all who hung up"
