#!/usr/bin/env bash
# Guess:    a CSV file with the time -0:30, read and written again as CSV, has -0:30 as text or as a time, or a number below
#           zero.
# Package:  gnumeric 1.12.55-1 (Debian 12), `ssconvert`, which converts workbooks.
# Seen:     it is 23:30:00. It is read as minus half an hour, and sums are right; but a time of less than 24 hours is shown
#           as on a clock, where half an hour before zero is late on the day before. From 24 hours on it is a duration:
#           -27:15 stays.
# Why:      times before and after the plan (adherence, balance of hours) have a sign, and here half an hour too little
#           becomes nearly a day too much. The script reads both files itself, in minutes. Give hours as numbers.
# Last seen: 1 December 2026, on Debian 12.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

debian_program gnumeric 1.12.55-1
printf '%s\n' agent,balance A,0:45 B,-0:30 C,-8:15 D,27:15 E,-27:15 'all,=SUM(B2:B6)*1440' >"$work/hours.csv"
LC_ALL=C ssconvert "$work/hours.csv" "$work/again.csv" 2>"$work/log" ||
    { tail -n 5 "$work/log" >&2; cannot "ssconvert could not convert a CSV file"; }
# Minutes of each agent, and those of all: the sum of what stands there, or what the formula says where there is one.
minutes() {
    awk -F, 'NR > 1 && $2 !~ /^=/ {
        sign = sub(/^-/, "", $2) ? -1 : 1
        if ($2 ~ /:/) { split($2, part, ":"); $2 = part[1] * 60 + part[2]; sum += sign * $2 }
        printf "%s%s %d", (seen++ ? ", " : ""), $1, sign * $2
        sums = sums || $1 == "all"
    } END { if (!sums) printf ", all %d", sum; print " minutes" }' "$1"
}
run_or_cannot 1 minutes "$work/hours.csv"
own=${lines[0]}
run_or_cannot 1 minutes "$work/again.csv"
verdict "$own" "${lines[0]}" \
    "A 45, B 1410, C 945, D 1635, E -1635, all -480 minutes"
