#!/usr/bin/env bash
# Guess:    the window operation `cume_dist` is, as in SQL, the share of the rows that are at most as large: the same for
#           rows that tie. `ntile` cuts the rows into parts of the same size.
# Package:  vega 6.4.0 (npm), charts and what is computed for them in JavaScript.
# Seen:     the first row is taken to tie with nobody. Of ten waits of which six are zero, one zero is at 10 % and five are at
#           60 %. `ntile` follows it: of the zeros one is in the first quarter and five are in the third, and nobody is in
#           the second. Waits that tie further up are right.
# Why:      the share of calls that were answered at once is where such a curve of waits starts, and it starts at one call.
#           The script counts the rows that are at most as large.
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package vega 6.4.0
cat >"$work/try.mjs" <<'JS'
import { View, parse } from 'vega';
function shares(waits) {
    const share = { type: 'window', sort: { field: 'wait' }, ops: ['cume_dist'], as: ['share'] };
    const view = new View(parse({ data: [{ name: 'calls', values: waits.map(wait => ({ wait })), transform: [share] }] }));
    return view.run().data('calls').map(call => call.share);
}
const words = (name, values) => `${name}: ${values.map(value => (100 * value).toFixed(0)).join(' ')}`;
const truth = [], said = [];
for (const [name, waits] of Object.entries({
        'six zeros': [0, 0, 0, 0, 0, 0, 4, 9, 30, 62], 'six nines': [0, 4, 9, 9, 9, 9, 9, 9, 30, 62] })) {
    truth.push(words(name, waits.map(wait => waits.filter(other => other <= wait).length / waits.length)));
    said.push(words(name, shares(waits)));
}
console.log(`${truth.join('; ')} %\n${said.join('; ')} %`);
JS
printf 'question: cume_dist of ten waits in seconds\n'
run_or_cannot 2 node "$work/try.mjs"
verdict "${lines[0]}" "${lines[1]}" \
    "six zeros: 10 60 60 60 60 60 70 80 90 100; six nines: 10 20 80 80 80 80 80 80 90 100 %"
