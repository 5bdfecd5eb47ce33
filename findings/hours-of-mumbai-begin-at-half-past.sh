#!/usr/bin/env bash
# Guess:    `endpoints(x, "hours")` of a series whose index has the zone Asia/Kolkata ends the hours of its clock, as
#           `endpoints(x, "days")` ends its days.
# Package:  r-cran-xts 0.13.0-1 (Debian 12), `endpoints` with `period.apply`, and `align.time`.
# Seen:     days end at the midnight of the zone, but hours run from half past to half past: they are those of UTC. Of a
#           centre open from 08:00 to 11:00 the first and the last "hour" are half a one. `align.time(x, 3600)` gives
#           08:30. In Kathmandu, at 5:45, half-hours begin at a quarter past and a quarter to. In Berlin nothing shows.
#           (The manual counts all periods from the start of 1970 in UTC; by that days would end at 05:30.)
# Why:      staff is planned by the hour, many centres are in India, and Adelaide is no better: each hour has calls of two
#           hours of the plan, and the day has one hour more than it is open. The script groups by the printed clock.
# Last seen: 1 December 2026, on Debian 12 with R 4.2.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

debian_program r-cran-xts 0.13.0-1
cat >"$work/try.R" <<'R'
suppressPackageStartupMessages(library(xts))
options(xts_check_TZ = FALSE)
clock <- function(times, pattern = "%H:%M") format(times, pattern)
truth <- said <- character()
for (zone in c("Europe/Berlin", "Asia/Kolkata", "Asia/Kathmandu")) {
    times <- as.POSIXct("2026-03-02 08:00", tz = zone) + 900 * 0:11  # a call each quarter of an hour, until 11:00
    calls <- xts(rep(1, 12), times)
    parts <- list("hours" = clock(times, "%H"),
                  "half-hours" = paste(clock(times, "%H"), as.integer(clock(times, "%M")) >= 30))
    ends <- list("hours" = endpoints(calls, "hours"), "half-hours" = endpoints(calls, "minutes", k = 30))
    days <- xts(rep(1, 48), as.POSIXct("2026-03-02 00:00", tz = zone) + 3600 * 0:47)
    counts <- function(numbers) paste(as.integer(numbers), collapse = " ")
    line <- function(whole, half, day, next_hour)
        sprintf("%s: hours %s, half-hours %s, days %s, 08:15 ends at %s", sub(".*/", "", zone), whole, half, day, next_hour)
    truth <- c(truth, line(counts(table(parts[["hours"]])), counts(table(parts[["half-hours"]])),
                           counts(table(clock(index(days), "%d"))), "09:00"))
    said <- c(said, line(counts(period.apply(calls, ends[["hours"]], sum)),
                         counts(period.apply(calls, ends[["half-hours"]], sum)),
                         counts(period.apply(days, endpoints(days, "days"), sum)), clock(index(align.time(calls[2], 3600)))))
}
cat(paste(truth, collapse = "; "), "\n", paste(said, collapse = "; "), "\n", sep = "")
R
printf 'question: calls of each hour, half-hour and day, one call each quarter from 08:00 to 11:00\n'
run_or_cannot 2 env LC_ALL=C /usr/bin/Rscript --vanilla "$work/try.R"
verdict "${lines[0]}" "${lines[1]}" \
    "Berlin: hours 4 4 4, half-hours 2 2 2 2 2 2, days 24 24, 08:15 ends at 09:00; \
Kolkata: hours 2 4 4 2, half-hours 2 2 2 2 2 2, days 24 24, 08:15 ends at 08:30; \
Kathmandu: hours 3 4 4 1, half-hours 1 2 2 2 2 2 1, days 24 24, 08:15 ends at 08:45"
