#!/usr/bin/env bash
# Guess:    a search for the season finds 48 half-hours in calls that are the same on each day, to the bit, and seven days in
#           calls that are the same in each week.
# Package:  @bsull/augurs 0.10.2 (npm), time series in WebAssembly, `seasonalities()`.
# Seen:     two weeks of half-hours have a season of 51, four weeks one of 46; a week is 6 days long after 4 weeks and 30
#           after 14. Only rounded lengths are looked at, one over each frequency of a spectrum, and a level above zero makes
#           long ones look strong. A longer series is not always surer.
# Why:      the season goes on into a decomposition and a forecast, and one of 51 half-hours is half a day late after eight
#           of them: noon is laid on midnight. The script takes the smallest shift under which the series stays the same.
#           State the season yourself.
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package @bsull/augurs 0.10.2
cat >"$work/try.mjs" <<'JS'
import { readFileSync } from 'node:fs';
import { initSync, seasonalities } from '@bsull/augurs/seasons';
initSync({ module: readFileSync(new URL('node_modules/@bsull/augurs/seasons_bg.wasm', import.meta.url)) });
const day = Array.from({ length: 48 }, (_, half_hour) => Math.round(100 - 80 * Math.cos(Math.PI * half_hour / 24)));
const week = [100, 120, 110, 105, 90, 20, 10];
const truth = [], said = [];
for (const [name, unit, pattern, cycles] of [
        ['days', 'half-hours', day, 14], ['days', 'half-hours', day, 28], ['days', 'half-hours', day, 56],
        ['weeks', 'days', week, 4], ['weeks', 'days', week, 14], ['weeks', 'days', week, 52]]) {
    const calls = Array.from({ length: cycles }, () => pattern).flat();
    let shift = 1;
    while (calls.some((count, at) => at >= shift && count !== calls[at - shift])) ++shift;
    truth.push(`${cycles} ${name}: ${shift} ${unit}`);
    said.push(`${cycles} ${name}: ${[...seasonalities(calls)].join(' and ')} ${unit}`);
}
console.log(`${truth.join(', ')}\n${said.join(', ')}`);
JS
run_or_cannot 2 node "$work/try.mjs"
verdict "${lines[0]}" "${lines[1]}" \
    "14 days: 51 half-hours, 28 days: 46 half-hours, 56 days: 49 half-hours, \
4 weeks: 6 days, 14 weeks: 30 days, 52 weeks: 7 days"
