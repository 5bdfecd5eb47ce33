#!/usr/bin/env bash
# Guess:    `TEXT(x, "0%")` shows a share as per cent, as spreadsheets do, or is an error where the format is not known.
# Package:  hyperformula 3.5.0 (npm), a spreadsheet's calculation in JavaScript.
# Seen:     the sign is printed and the number is not multiplied: 0.8 is "1%", 0.84 with "0.0%" is "0.8%". That 80 % written
#           into the formula is 0.8, it knows.
# Why:      `="Answered in time: " & TEXT(B7, "0%")` is how a sheet says its service level. 0.8 becomes "1%", and a share
#           below a half "0%": figures that look like figures. Write TEXT(100*B7, "0") & "%".
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package hyperformula 3.5.0
cat >"$work/try.cjs" <<'JS'
const { HyperFormula } = require('hyperformula');
const sheet = HyperFormula.buildFromArray([[]], { licenseKey: 'gpl-v3' });
const truth = [], said = [];
for (const [format, digits] of [['0%', 0], ['0.0%', 1]])
    for (const [written, hundredths] of [['0.8', 80], ['0.84', 84], ['0.4', 40], ['80%', 80]]) {
        truth.push(`${written} ${hundredths.toFixed(digits)}%`);
        said.push(`${written} ${sheet.calculateFormula(`=TEXT(${written}, "${format}")`, 0)}`);
    }
console.log(`${truth.join(', ')}\n${said.join(', ')}`);
JS
run_or_cannot 2 node "$work/try.cjs"
verdict "${lines[0]}" "${lines[1]}" "0.8 1%, 0.84 1%, 0.4 0%, 80% 1%, 0.8 0.8%, 0.84 0.8%, 0.4 0.4%, 80% 0.8%"
