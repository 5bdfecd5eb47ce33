#!/usr/bin/env bash
# Guess:    the two-sided `wilcoxon(x, method="exact")` is the share of all sign patterns that are as far from the middle:
#           with ties that of the tied ranks, or a refusal, and in any case the same for A - B and B - A.
# Package:  python3-scipy 1.10.1-2 (Debian 12), `scipy.stats.wilcoxon`.
# Seen:     seven changes have p 0.078, and the same changes with all signs turned 0.047: "not significant" or
#           "significant" by who is taken from whom. A statistic of tied ranks, with a half, meets the distribution of
#           ranks without ties, and no word is said. Without ties it is exact.
# Why:      what is counted in replications (agents, calls lost, shifts) changes by small whole numbers, which tie. The
#           script counts all sign patterns, 0.078. `permutation_test` of the same package can do so too.
# Last seen: 1 December 2026, on Debian 12.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

debian_program python3-scipy 1.10.1-2
cat >"$work/try.py" <<'PY'
import warnings
from fractions import Fraction
from itertools import product

from scipy.stats import wilcoxon

warnings.simplefilter("error")


def exact(changes):
    sizes = [abs(change) for change in changes]
    ranks = [2 * sum(other < size for other in sizes) + sizes.count(size) + 1 for size in sizes]  # twice the rank

    def distance(signs):
        return abs(2 * sum(rank for rank, sign in zip(ranks, signs) if sign) - sum(ranks))

    own = distance([change > 0 for change in changes])
    return Fraction(sum(distance(signs) >= own for signs in product([0, 1], repeat=len(ranks))), 2 ** len(ranks))


cases = ([2, 2, 2, 1, 1, 1, -1], [5, 5, 5, 5, -1, -1], [7, 3, 6, -1, 5, 4, -2])
for p in (exact, lambda changes: wilcoxon(changes, method="exact").pvalue):
    print(", ".join(f"{float(p(changes)):.4f} and {float(p([-change for change in changes])):.4f}" for changes in cases))
PY
printf 'question: p of A - B and of B - A, for 7 and 6 changes with ties and 7 without\n'
run_or_cannot 2 /usr/bin/python3 "$work/try.py"
verdict "${lines[0]}" "${lines[1]}" \
    "0.0781 and 0.0469, 0.1562 and 0.1562, 0.0781 and 0.0781"
