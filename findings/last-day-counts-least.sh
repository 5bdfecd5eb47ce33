#!/usr/bin/env bash
# Guess:    the linear weighted moving average of three days weighs them 1, 2 and 3, the newest most, and so follows a change
#           sooner than the plain one, in which all weigh the same. Both end with the day at which they stand.
# Package:  timeseries-analysis 1.0.12 (npm), smoothing and forecasts in JavaScript, `ma` and `lwma`.
# Seen:     both end with the day before, so that the last day never counts, and the weights run backwards: 3, 2 and 1. After
#           one day of 160 calls among days of 100 the average rises for three days, 110, 120, 130, and then drops. It lags
#           more than the plain one. (The first three days are given as they are.)
# Why:      such an average is the simplest forecast of demand, and is taken since it follows the newest days. The script
#           adds and multiplies itself.
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package timeseries-analysis 1.0.12
cat >"$work/try.cjs" <<'JS'
const { main: Series } = require('timeseries-analysis');
const calls = [100, 100, 100, 100, 160, 100, 100, 100, 130];
const sum = values => values.reduce((total, value) => total + value, 0);
function average(weights, at) {
    const days = calls.slice(at - weights.length + 1, at + 1);
    return sum(days.map((count, day) => count * weights[day])) / sum(weights);
}
const words = (name, values) => `${name}: ${values.map(value => value.toFixed(0)).join(' ')}`;
const truth = [], said = [];
for (const [name, method, weights] of [['plain', 'ma', [1, 1, 1]], ['weighted', 'lwma', [1, 2, 3]]]) {
    const series = new Series(calls.map((count, day) => [new Date(Date.UTC(2026, 5, 1 + day)), count]));
    truth.push(words(name, calls.slice(3).map((_, day) => average(weights, day + 3))));
    said.push(words(name, series[method]({ period: weights.length }).data.slice(3).map(([, value]) => value)));
}
console.log(`${truth.join('; ')}\n${said.join('; ')}`);
JS
printf 'question: the averages of three days from the fourth on, of calls 100 100 100 100 160 100 100 100 130\n'
run_or_cannot 2 node "$work/try.cjs"
verdict "${lines[0]}" "${lines[1]}" \
    "plain: 100 100 120 120 120 100; weighted: 100 100 110 120 130 100"
