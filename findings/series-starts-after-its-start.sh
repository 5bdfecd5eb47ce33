#!/usr/bin/env bash
# Guess:    `timeSequence(from = start)` begins at `start`: a `timeDate` is one moment and knows its own place. `FinCenter`
#           says by which clock the series is shown.
# Package:  r-cran-timedate 4022.108-1 (Debian 12), `timeSequence`.
# Seen:     days from 1 July, 08:00 in London, with `FinCenter = "London"` begin at 09:00 there; in New York at 04:00, in
#           Kolkata at 13:30. The clock of the start is read as one of GMT, as `zone` is not given, though no text was
#           given that would have a zone. In the winter of London nothing shows. `seq(start, ...)` begins at the start.
# Why:      a plan of shifts made in winter is right and the same lines in summer are an hour late, all of the series.
#           The script takes 08:00 as the wall clock that it is. Use `seq`, or give `zone` as well.
# Last seen: 1 December 2026, on Debian 12 with R 4.2.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

debian_program r-cran-timedate 4022.108-1
cat >"$work/try.R" <<'R'
suppressPackageStartupMessages(library(timeDate))
options(warn = 2)
truth <- said <- character()
line <- function(name, of_seq, of_sequence) sprintf("%s: seq %s, timeSequence %s", name, of_seq, of_sequence)
shown <- function(times) paste(unique(format(times, "%H:%M")), collapse = " ")
for (place in c("London", "NewYork", "Kolkata")) for (day in c("2026-01-14", "2026-07-01")) {
    start <- timeDate(paste(day, "08:00:00"), zone = place, FinCenter = place)
    stopifnot(shown(start) == "08:00")  # the start itself is right
    name <- paste(place, if (day == "2026-01-14") "January" else "July")
    truth <- c(truth, line(name, "08:00", "08:00"))
    said <- c(said, line(name, shown(seq(start, by = "day", length.out = 3)),
                         shown(timeSequence(from = start, by = "day", length.out = 3, FinCenter = place))))
}
cat(paste(truth, collapse = "; "), "\n", paste(said, collapse = "; "), "\n", sep = "")
R
printf 'question: the clock of three days from a day at 08:00 on\n'
run_or_cannot 2 env LC_ALL=C /usr/bin/Rscript --vanilla "$work/try.R"
verdict "${lines[0]}" "${lines[1]}" \
    "London January: seq 08:00, timeSequence 08:00; London July: seq 08:00, timeSequence 09:00; \
NewYork January: seq 08:00, timeSequence 03:00; NewYork July: seq 08:00, timeSequence 04:00; \
Kolkata January: seq 08:00, timeSequence 13:30; Kolkata July: seq 08:00, timeSequence 13:30"
