#!/usr/bin/env bash
# Guess:    of ten callers who hung up after 1, 2, ..., 10 minutes a survival curve's deciles are 1, 2, ..., 9: when so many
#           tenths have gone. Another convention takes the next, 2 to 10. The script expects one of the two, by its own count.
# Package:  python3-statsmodels 0.13.5+dfsg-7 (Debian 12), `SurvfuncRight(...).quantile`.
# Seen:     2, 2, 4, 5, 6, 7, 8, 9, 10. It is meant to be the next, by a comment in the code, but the curve is a product of
#           fractions and compared to the bit with 1 - p: after two callers it is a bit below 0.8, and so 20 % have gone
#           when 10 % have. Of twenty callers 15 % and 20 % are one quantile, as are 80 % and 85 %.
# Why:      patience is known from calls that hung up among calls that were served, so planners take its median and quartiles
#           from this curve. With few callers the next time is minutes away. The script counts in whole numbers.
# Last seen: 1 December 2026, on Debian 12.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

debian_program python3-statsmodels 0.13.5+dfsg-7
cat >"$work/try.py" <<'PY'
from statsmodels.duration.survfunc import SurvfuncRight


def first(callers, parts, part, more):  # when more than so many parts of them have gone, or as many
    return next(gone for gone in range(1, callers + 1) if gone * parts >= part * callers + more)


truth = []
said = []
for callers, parts in ((10, 10), (20, 20)):
    minutes = list(range(1, callers + 1))
    curve = SurvfuncRight(minutes, [1] * callers)
    got = [int(curve.quantile(part / parts)) for part in range(1, parts)]
    either = [" ".join(str(first(callers, parts, part, more)) for part in range(1, parts)) for more in (0, 1)]
    truth.append(f"{callers} callers: {' or '.join(either)}")
    said.append(f"{callers} callers: {' '.join(map(str, got))}")
print("; ".join(truth))
print("; ".join(said))
PY
run_or_cannot 2 /usr/bin/python3 "$work/try.py"
verdict "${lines[0]}" "${lines[1]}" \
    "10 callers: 2 2 4 5 6 7 8 9 10; 20 callers: 2 3 4 4 6 7 8 9 10 11 12 13 14 15 16 17 17 19 19"
