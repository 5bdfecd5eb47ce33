#!/usr/bin/env bash
# Guess:    `mean` and `median` of a distribution are those of its own `pdf` and `cdf`.
# Package:  jstat 1.9.6 (npm), statistics in JavaScript, `jStat.pareto`.
# Seen:     not here: in the mean the scale is raised to the power of the shape, and in the median a root has become a
#           product. With a scale of 2 minutes and a shape of 4 the mean is 21.33 for 2.67 and the median 11.31 for 2.38,
#           though 999 of 1000 calls are shorter than that by its own `cdf`. With a scale of 1 the mean is right, and the
#           variance always is.
# Why:      Pareto's is a usual law of calls with a long tail, and staff is counted for calls times this mean. The script
#           integrates the share of longer calls and halves an interval. Take `inv(0.5, ...)`, and for the mean
#           shape * scale / (shape - 1).
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package jstat 1.9.6
cat >"$work/try.cjs" <<'JS'
const { jStat } = require('jstat');
const longer = (minutes, scale, shape) => minutes < scale ? 1 : (scale / minutes) ** shape;
// The mean is the area under the share of longer calls; minutes = scale / u brings its tail into 0 < u < 1.
function mean(scale, shape) {
    const steps = 100000;
    let sum = scale;
    for (let i = 0; i < steps; ++i) {
        const u = (i + 0.5) / steps;
        sum += longer(scale / u, scale, shape) * scale / u ** 2 / steps;
    }
    return sum;
}
function median(scale, shape) {
    let low = scale, high = 1000 * scale;
    for (let i = 0; i < 60; ++i) {
        const middle = (low + high) / 2;
        if (longer(middle, scale, shape) > 0.5) low = middle;
        else high = middle;
    }
    return low;
}
const truth = [], said = [];
for (const [scale, shape] of [[1, 4], [2, 4], [5, 3]]) {
    const words = (average, half) => `scale ${scale}, shape ${shape}: mean ${average.toFixed(2)}, median ${half.toFixed(2)}`;
    truth.push(words(mean(scale, shape), median(scale, shape)));
    said.push(words(jStat.pareto.mean(scale, shape), jStat.pareto.median(scale, shape)));
}
console.log(`${truth.join('; ')}\n${said.join('; ')}`);
JS
run_or_cannot 2 node "$work/try.cjs"
verdict "${lines[0]}" "${lines[1]}" \
    "scale 1, shape 4: mean 1.33, median 5.66; scale 2, shape 4: mean 21.33, median 11.31; \
scale 5, shape 3: mean 187.50, median 21.21"
