#!/usr/bin/env bash
# Guess:    TEXT(x, "[h]:mm:ss") of a spreadsheet shows 27 hours as 27; where the brackets are not known it is an error.
# Package:  hyperformula 3.5.0 (npm), the engine behind many spreadsheets in the browser.
# Seen:     "[3]:46:40" for 27 h 46 min 40 s: the brackets are printed and the day is dropped. [hh] and [mm] are known.
# Why:      [h]:mm:ss is what Excel itself offers for sums of time, and talk time summed over a team passes 24 hours every
#           day. What is left looks like a time. Write [hh]:mm:ss, or seconds.
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package hyperformula 3.5.0
cat >"$work/try.cjs" <<'JS'
const { HyperFormula } = require('hyperformula');
const sheet = HyperFormula.buildFromArray([[0]], { licenseKey: 'gpl-v3' });
console.log(['[h]:mm:ss', '[hh]:mm:ss', '[mm]:ss']
    .map(format => `${format} ${sheet.calculateFormula(`=TEXT(100000/86400,"${format}")`, 0)}`).join(', '));
JS
run_or_cannot 1 node "$work/try.cjs"
verdict "[h]:mm:ss 27:46:40, [hh]:mm:ss 27:46:40, [mm]:ss 1666:40" \
    "${lines[0]}" \
    "[h]:mm:ss [3]:46:40, [hh]:mm:ss 27:46:40, [mm]:ss 1666:40"
