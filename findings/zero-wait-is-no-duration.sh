#!/usr/bin/env bash
# Guess:    a table schema's field of type `duration` takes ISO 8601 durations, so PT0S, no time at all, like PT3M9S.
# Package:  tableschema 1.12.6 (npm), the JavaScript reader and validator of Frictionless table schemas.
# Seen:     PT0S and P0D are refused as "not type duration"; half a second is taken.
# Why:      the commonest wait of a contact centre is none. A valid table of waits is refused at its first caller who was
#           answered at once, and a table of a busy hour passes, so that the fault shows on quiet days only.
#           Write durations as a number of seconds.
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package tableschema 1.12.6
cat >"$work/try.cjs" <<'JS'
const { Field } = require('tableschema');
const wait = new Field({ name: 'wait', type: 'duration' });
const read = text => {
    try { return `${text} = ${wait.castValue(text).asSeconds()} s`; } catch { return `${text} refused`; }
};
console.log(['PT3M9S', 'PT0.5S', 'PT0S', 'P0D'].map(read).join(', '));
JS
run_or_cannot 1 node "$work/try.cjs"
verdict "PT3M9S = 189 s, PT0.5S = 0.5 s, PT0S = 0 s, P0D = 0 s" \
    "${lines[0]}" \
    "PT3M9S = 189 s, PT0.5S = 0.5 s, PT0S refused, P0D refused"
