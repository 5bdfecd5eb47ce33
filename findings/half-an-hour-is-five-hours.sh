#!/usr/bin/env bash
# Guess:    a reader of ISO 8601 durations either takes a fraction of an hour or refuses it: PT0.5H is half an hour.
# Package:  python3-pandas 1.5.3+dfsg-2 (Debian 12), `pandas.to_timedelta`.
# Seen:     PT0.5H is five hours, PT1.5H is five hours and a second, PT2.5M five minutes and two seconds, and a day and a half
#           is five days and a second: the digits before the point are taken as seconds and those after it as a whole
#           number of the unit. Nothing is said. With seconds, and without a fraction, all is well.
# Why:      ISO 8601 allows a fraction in the last part, and programs that plan shifts write PT7.5H for one. Such a shift
#           becomes five hours and seven seconds. Convert to seconds before reading. (Reported upstream, and open.)
# Last seen: 1 December 2026, on Debian 12.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

debian_program python3-pandas 1.5.3+dfsg-2
cat >"$work/try.py" <<'PY'
import pandas
print(", ".join(f"{text} = {pandas.to_timedelta(text).total_seconds():g} s"
                for text in ("PT1H30M", "PT90.5S", "PT0.5H", "PT7.5H", "PT2.5M", "P1.5D")))
PY
run_or_cannot 1 /usr/bin/python3 "$work/try.py"
verdict "PT1H30M = 5400 s, PT90.5S = 90.5 s, PT0.5H = 1800 s, PT7.5H = 27000 s, PT2.5M = 150 s, P1.5D = 129600 s" \
    "${lines[0]}" \
    "PT1H30M = 5400 s, PT90.5S = 90.5 s, PT0.5H = 18000 s, PT7.5H = 18007 s, PT2.5M = 302 s, P1.5D = 432001 s"
