#!/usr/bin/env bash
# Guess:    `bareNumber: false` lets a number stand among other characters, so "-3.5 %" is read as -3.5 and ".5 %" as 0.5.
# Package:  tableschema 1.12.6 (npm), the JavaScript reader and validator of Frictionless table schemas.
# Seen:     everything before the first digit goes, the minus and the decimal point with it: 3.5 and 5. Nothing is said.
#           Without bareNumber the same minus is kept.
# Why:      the change that a policy brings is a signed percentage. Read so, a policy that lowers turnover by 3.5 % raises
#           it. The specification says "strip what is not numeric" and leaves open whether a minus is. Keep units out of cells.
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package tableschema 1.12.6
cat >"$work/try.cjs" <<'JS'
const { Field } = require('tableschema');
const change = new Field({ name: 'change', type: 'number', bareNumber: false });
const bare = new Field({ name: 'change', type: 'number' });
const read = (field, text) => `"${text}" = ${field.castValue(text)}`;
console.log([...['12 %', '-3.5 %', '.5 %'].map(t => read(change, t)), read(bare, '-3.5')].join(', '));
JS
run_or_cannot 1 node "$work/try.cjs"
verdict '"12 %" = 12, "-3.5 %" = -3.5, ".5 %" = 0.5, "-3.5" = -3.5' \
    "${lines[0]}" \
    '"12 %" = 12, "-3.5 %" = 3.5, ".5 %" = 5, "-3.5" = -3.5'
