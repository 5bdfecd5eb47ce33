#!/usr/bin/env bash
# Guess:    `significant()` of a Mann-Whitney test is "p below 0.05": by the exact distribution, or by the normal one, which
#           for few values is a little off. Three values against three cannot reach it: at best p is 0.10.
# Package:  mann-whitney-utest 1.0.5 (npm), the rank test of two samples in JavaScript.
# Seen:     the lesser U, a count of pairs, is held against the z that was worked out from it. So nearly separate samples are
#           "significant" however few they are, and others are not however many: 20 days against 20 with p 2e-9 are not,
#           three runs against three with p 0.10 are. U and z themselves are right, also with ties.
# Why:      two plans are told apart by the waits of days or runs, and "no difference" is here the answer to nearly all
#           real ones. The script counts the orders of the values that have such a U. Compare z with 1.96.
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package mann-whitney-utest 1.0.5
cat >"$work/try.cjs" <<'JS'
const { test, significant } = require('mann-whitney-utest');
// In how many orders of n and m values, no two alike, u pairs have the first sample's value above the second's.
const known = new Map();
function orders(u, n, m) {
    if (u < 0) return 0n;
    if (n === 0 || m === 0) return u === 0 ? 1n : 0n;
    const key = [u, n, m].join();
    if (!known.has(key)) known.set(key, orders(u - m, n - 1, m) + orders(u, n, m - 1));
    return known.get(key);
}
function exact(u, n, m) {
    let as_far = 0n, all = 0n;
    for (let pairs = 0; pairs <= n * m; ++pairs) {
        const count = orders(pairs, n, m);
        all += count;
        if (pairs <= u || pairs >= n * m - u) as_far += count;
    }
    return Number(as_far) / Number(all);
}
const truth = [], said = [];
for (const [values, apart] of [[3, 5], [10, 5], [10, 11], [20, 15], [20, 31], [20, 39]]) {
    const waits = Array.from({ length: values }, (_, day) => 20 + 2 * day), longer = waits.map(wait => wait + apart);
    const pairs = waits.reduce((sum, wait) => sum + longer.filter(other => wait > other).length, 0);
    const u = test([waits, longer]), p = exact(pairs, values, values);
    if (Math.min(...u) !== pairs) throw new Error(`U is ${u} for ${pairs}`);
    const name = `${values} and ${values}, U ${pairs}, p ${p.toPrecision(1)}`;
    truth.push(`${name}: ${p < 0.05 ? 'yes' : 'no'}`);
    said.push(`${name}: ${significant(u, [waits, longer]) ? 'yes' : 'no'}`);
}
console.log(`${truth.join('; ')}\n${said.join('; ')}`);
JS
printf 'question: significant?\n'
run_or_cannot 2 node "$work/try.cjs"
verdict "${lines[0]}" "${lines[1]}" \
    "3 and 3, U 0, p 0.1: yes; 10 and 10, U 28, p 0.1: no; 10 and 10, U 10, p 0.002: no; \
20 and 20, U 78, p 0.0007: no; 20 and 20, U 10, p 2e-9: no; 20 and 20, U 0, p 1e-11: yes"
