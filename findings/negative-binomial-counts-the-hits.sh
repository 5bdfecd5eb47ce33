#!/usr/bin/env bash
# Guess:    `rnbinom(n, size, p, mu)` is R's, which has these arguments: with a mean `mu` the draws have the mean `mu`, from
#           0 on.
# Package:  probability-distributions 0.9.1 (npm), random numbers with the names and arguments of R's.
# Seen:     the mean is mu + size - 1 and no draw is below size - 1: what is counted are all trials but the last, and not
#           the failures. Only with size 1 is that the same. Nor is it the other definition, which counts all trials.
# Why:      a Poisson number whose rate varies like a gamma variable is negative binomial, the usual model of calls that vary
#           more than Poisson's. Of half-hours with two calls on average, 15 % have none; here each has 19 or more. The
#           script works the mean and the share without calls out by formula.
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package probability-distributions 0.9.1
cat >"$work/try.cjs" <<'JS'
const random = require('probability-distributions');
const draws = 5000, truth = [], said = [];
const near = (x, candidates, room) => candidates.find(c => Math.abs(x - c) < room) ?? x;
for (const [mean, size] of [[2, 1], [2, 20], [100, 20]]) {
    const variance = mean + mean ** 2 / size, none = (size / (size + mean)) ** size;
    const calls = random.rnbinom(draws, size, undefined, mean);
    const average = near(calls.reduce((sum, v) => sum + v, 0) / draws, [mean, mean + size - 1, mean + size],
                         6 * Math.sqrt(variance / draws));  // so far off one time in a thousand million
    const empty = calls.filter(v => v === 0).length / draws;
    const words = (m, share) => `mean ${mean} and size ${size}: mean ${m}, ${share}`;
    const shares = share => share < 1e-6 ? 'none empty' : `${(100 * share).toFixed(0)} % empty`;
    truth.push(words(mean, shares(none)));
    said.push(words(average, shares(near(empty, [none], 6 * Math.sqrt(none * (1 - none) / draws)))));
    console.error(`figures:  least ${Math.min(...calls)}, empty ${empty}`);
}
console.log(`${truth.join('; ')}\n${said.join('; ')}`);
JS
run_or_cannot 2 node "$work/try.cjs"
verdict "${lines[0]}" "${lines[1]}" \
    "mean 2 and size 1: mean 2, 33 % empty; mean 2 and size 20: mean 21, none empty; \
mean 100 and size 20: mean 119, none empty"
