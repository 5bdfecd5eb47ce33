#!/usr/bin/env bash
# Guess:    Erlang C by spreadsheet, POISSON.DIST(n, a, FALSE) over POISSON.DIST(n, a, FALSE) + (1 - a/n) times
#           POISSON.DIST(n - 1, a, TRUE), works for any centre: the logarithm of a Poisson probability is harmless.
# Package:  hyperformula 3.5.0 (npm), the engine behind many spreadsheets in the browser.
# Seen:     right for 130 erlangs and 140 agents; from 144 erlangs on #NUM!, as powers and factorials are formed one by one.
#           With few erlangs and many agents it ends earlier. GAMMA.DIST and GAMMALN of the same engine have no such end.
# Why:      this is how Erlang C is written in cells, and centres of 150 agents are middling. Write the sum by GAMMA.DIST:
#           P(N <= n - 1) = 1 - GAMMA.DIST(a, n, 1, TRUE). The script holds both against the stable recursion.
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package hyperformula 3.5.0
cat >"$work/try.cjs" <<'JS'
const { HyperFormula } = require('hyperformula');
const sheet = HyperFormula.buildFromArray([[0]], { licenseKey: 'gpl-v3' });
const compute = formula => {
    const value = sheet.calculateFormula(formula, 0);
    return typeof value === 'number' ? value.toFixed(6) : value.value;
};
function exact(n, a) {  // Erlang B by its recursion, then Erlang C
    let blocked = 1;
    for (let k = 1; k <= n; ++k) blocked = a * blocked / (k + a * blocked);
    return (blocked / (1 - a / n * (1 - blocked))).toFixed(6);
}
const said = [], truth = [];
for (const [n, a] of [[140, 130], [160, 150]]) {
    const by = (mass, below) => compute(`=${mass}/(${mass}+(1-${a}/${n})*${below})`);
    const poisson = by(`POISSON.DIST(${n},${a},FALSE())`, `POISSON.DIST(${n - 1},${a},TRUE())`);
    const gamma = by(`EXP(${n}*LN(${a})-${a}-GAMMALN(${n + 1}))`, `(1-GAMMA.DIST(${a},${n},1,TRUE()))`);
    said.push(`${a} erlangs, ${n} agents: ${poisson}, by gamma ${gamma}`);
    truth.push(`${a} erlangs, ${n} agents: ${exact(n, a)}, by gamma ${exact(n, a)}`);
}
let end = 1;
while (typeof sheet.calculateFormula(`=POISSON.DIST(${end},${end},FALSE())`, 0) === 'number') ++end;
console.log(`${truth.join('; ')}; no end`);
console.log(`${said.join('; ')}; ends at ${end}`);
JS
run_or_cannot 2 node "$work/try.cjs"
verdict "${lines[0]}" "${lines[1]}" \
    "$(sed -e 's/160 agents: [0-9.]*/160 agents: #NUM!/' -e 's/no end/ends at 144/' <<<"${lines[0]}")"
