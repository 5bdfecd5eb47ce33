#!/usr/bin/env bash
# Guess:    `NETWORKDAYS` from a date back to an earlier one is the number of working days between them with a minus, as in
#           spreadsheets.
# Package:  @formulajs/formulajs 4.6.1 (npm), a spreadsheet's functions in JavaScript, also `NETWORKDAYS.INTL`.
# Seen:     backwards the weekends and the holidays are counted as well, and two days are missing: from 31 May back to 1 May
#           it is -29 and not -21, and from a Friday back to its Monday -3 and not -5. Forwards all is right.
# Why:      notice, probation and cases that are due are followed in working days that are left, and these turn negative when
#           the date has passed. The script goes through the days. Put the earlier date first and set the sign.
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package @formulajs/formulajs 4.6.1
cat >"$work/try.cjs" <<'JS'
const { NETWORKDAYS } = require('@formulajs/formulajs');
const may = day => new Date(2026, 4, day);
function counted(from, to, free) {
    let days = 0;
    for (let day = Math.min(from, to); day <= Math.max(from, to); ++day)
        if (may(day).getDay() % 6 !== 0 && !free.includes(day)) ++days;
    return from <= to ? days : -days;
}
const cases = [[4, 8, []], [8, 4, []], [1, 31, [1, 25]], [31, 1, [1, 25]], [31, 1, []]];
const got = cases.map(([from, to, free]) => NETWORKDAYS(may(from), may(to), free.map(may)));
const truth = [], said = [];
cases.forEach(([from, to, free], at) => {
    const name = `${from} to ${to} May${free.length ? ` but ${free.join(' and ')}` : ''}`;
    truth.push(`${name}: ${counted(from, to, free)}`);
    said.push(`${name}: ${got[at]}`);
});
console.log(`${truth.join(', ')}\n${said.join(', ')}`);
JS
run_or_cannot 2 node "$work/try.cjs"
verdict "${lines[0]}" "${lines[1]}" \
    "4 to 8 May: 5, 8 to 4 May: -3, 1 to 31 May but 1 and 25: 19, 31 to 1 May but 1 and 25: -29, 31 to 1 May: -29"
