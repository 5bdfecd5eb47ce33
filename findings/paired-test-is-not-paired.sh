#!/usr/bin/env bash
# Guess:    T.TEST(a, b, tails, type) is Excel's: type 1 is the paired test, and one tail has half the p of two.
# Package:  @formulajs/formulajs 4.6.1 (npm), Excel's functions in JavaScript.
# Seen:     tails and type are not looked at. All six combinations give the two-sided p of two unrelated samples.
# Why:      replications under the same luck are compared in pairs, which is why a small effect can be seen at all. Here
#           p of six pairs is 0.30 instead of 0.001, so a policy that works looks idle. The script computes the paired
#           and the unpaired p by integrating Student's density.
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package @formulajs/formulajs 4.6.1
cat >"$work/try.cjs" <<'JS'
const { T } = require('@formulajs/formulajs');
const a = [12, 15, 11, 18, 14, 16], b = [11, 13, 10, 16, 13, 14];  // turnover in pairs of replications
const mean = x => x.reduce((sum, v) => sum + v, 0) / x.length;
const variance = x => x.reduce((sum, v) => sum + (v - mean(x)) ** 2, 0) / (x.length - 1);
// Two-sided p: t = sqrt(df) tan(angle) turns the tail of Student's density into one of cos(angle)^(df - 1).
function two_sided(t, df) {
    const steps = 100000, edge = Math.atan(Math.abs(t) / Math.sqrt(df));
    const area = (from, to) => {
        let sum = 0;
        const h = (to - from) / steps;
        for (let i = 0; i < steps; ++i) sum += Math.cos(from + (i + 0.5) * h) ** (df - 1);
        return sum * h;
    };
    return area(edge, Math.PI / 2) / area(0, Math.PI / 2);
}
const change = a.map((v, i) => v - b[i]), n = a.length;
const paired = two_sided(mean(change) / Math.sqrt(variance(change) / n), n - 1);
const gap = mean(a) - mean(b), spread = [variance(a) / n, variance(b) / n];
const pooled = two_sided(gap / Math.sqrt(spread[0] + spread[1]), 2 * n - 2);
const welch = two_sided(gap / Math.sqrt(spread[0] + spread[1]),
                        (spread[0] + spread[1]) ** 2 / ((spread[0] ** 2 + spread[1] ** 2) / (n - 1)));
const line = p => [1, 2, 3].map(type => [1, 2].map(tails => p(tails, type).toFixed(4)).join(' ')).join(', ');
console.log(line((tails, type) => [paired, pooled, welch][type - 1] * tails / 2));
console.log(line((tails, type) => T.TEST(a, b, tails, type)));
JS
printf 'question: p with one and two tails of type 1 (paired), 2 (same spread), 3 (any spread)\n'
run_or_cannot 2 node "$work/try.cjs"
verdict "${lines[0]}" "${lines[1]}" "0.2987 0.2987, 0.2987 0.2987, 0.2987 0.2987"
