#!/usr/bin/env bash
# Guess:    the exact p of a permutation test is that of all divisions of the values into two groups, and the same in
#           seconds and in minutes.
# Package:  r-cran-exactranktests 0.8-35-1 (Debian 12), `perm.test(x, y, exact = TRUE)`.
# Seen:     seven waits against seven in whole seconds: p is exact. The same in minutes, which are not whole numbers: p is
#           another, and with one wait of half an hour among them 0.0099 becomes 1, without a warning. Values that are
#           not whole are stretched to a grid of as many steps as there are values and rounded: the long wait is 14 and
#           all others are 0. ("Mapped into 1:(m+n)" and "rounded" stand in the test's name and in the manual, which
#           sounds like ranks; the test of ranks would still have a p below 0.01.)
# Why:      waits are skewed, and whether a change of plan is "significant" hangs on the unit of the file. The script goes
#           through all divisions itself; as both groups are of one size, both tails are alike. Give it whole seconds.
# Last seen: 1 December 2026, on Debian 12 with R 4.2.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

debian_program r-cran-exactranktests 0.8-35-1
cat >"$work/try.R" <<'R'
suppressWarnings(suppressPackageStartupMessages(library(exactRankTests)))
options(warn = 2)  # a warning would tell
exact <- function(x, y) {  # in whole seconds
    all <- c(x, y)
    sums <- combn(length(all), length(x), function(chosen) sum(all[chosen]))
    centre <- sum(all) * length(x) / length(all)
    mean(abs(sums - centre) >= abs(sum(x) - centre))
}
before <- c(25, 41, 33, 28, 19, 52, 30)
after <- c(12, 15, 31, 8, 22, 19, 7)
cases <- list("short waits" = before, "one of half an hour" = replace(before, 6, 1800))
told <- function(p) {
    one <- function(name) sprintf("%s %s", name, paste(sprintf("%.4f", p(cases[[name]])), collapse = " and "))
    paste(vapply(names(cases), one, ""), collapse = "; ")
}
cat(told(function(x) rep(exact(x, after), 2)), "\n", sep = "")
cat(told(function(x) c(perm.test(x, after, exact = TRUE)$p.value, perm.test(x / 60, after / 60, exact = TRUE)$p.value)),
    "\n", sep = "")
R
printf 'question: p of the same waits in seconds and in minutes\n'
run_or_cannot 2 env LC_ALL=C /usr/bin/Rscript --vanilla "$work/try.R"
verdict "${lines[0]}" "${lines[1]}" \
    "short waits 0.0099 and 0.0082; \
one of half an hour 0.0099 and 1.0000"
