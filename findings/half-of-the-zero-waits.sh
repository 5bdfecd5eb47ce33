#!/usr/bin/env bash
# Guess:    a digest's rank of 0 among waits of which 60 % are exactly 0 is 0.6, and its median is 0; equal values are
#           one centroid and lose nothing.
# Package:  tdigest 0.1.3 (npm), quantiles of a stream.
# Seen:     the rank of 0 is 0.3, half of what it is, and the median is about a second: a centroid's own weight is spread to
#           both sides of it, and the next one lies above. Away from zero the ranks are right to 0.002. The median is 0.9,
#           1.1 or 1.3 s from run to run, as `compress` shuffles by Math.random.
# Why:      the share answered at once is the first number that one asks of a stream of waits, and waits have an atom at
#           zero. Count the zeros apart, or use `new TDigest(false)`, which the script holds as well.
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package tdigest 0.1.3
cat >"$work/try.cjs" <<'JS'
const { TDigest } = require('tdigest');
const waits = [];
for (let i = 0; i < 10000; ++i) waits.push(i % 5 < 3 ? 0 : 1 + (i * 104729 % 9973) / 100);
const digest = new TDigest(), every = new TDigest(false);
for (const wait of waits) { digest.push(wait); every.push(wait); }
digest.compress();
const share = limit => waits.filter(wait => wait <= limit).length / waits.length;
const sorted = [...waits].sort((a, b) => a - b), median = sorted[sorted.length / 2];
const words = (ofZero, within, middle) => [
    `no wait ${ofZero.toFixed(2)}`, `within 20 s ${Math.abs(within - share(20)) < 0.003 ? 'right' : within}`,
    `median ${middle === 0 ? '0 s' : middle > 0.5 && middle < 2 ? 'about a second' : middle}`,
    `keeping all values: ${every.p_rank(0).toFixed(2)}`].join(', ');
console.log(words(share(0), share(20), median));
console.log(words(digest.p_rank(0), digest.p_rank(20), digest.percentile(0.5)));
JS
run_or_cannot 2 node "$work/try.cjs"
verdict "${lines[0]}" "${lines[1]}" \
    "no wait 0.30, within 20 s right, median about a second, keeping all values: 0.60"
