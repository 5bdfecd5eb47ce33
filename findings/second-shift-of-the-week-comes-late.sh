#!/usr/bin/env bash
# Guess:    `FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2`, the second of a week's three days, is each Wednesday. A series that
#           starts on a Wednesday has that Wednesday first.
# Package:  python3-dateutil 2.8.2-2 (Debian 12), `dateutil.rrule.rrulestr`.
# Seen:     the first is the Friday, and Wednesdays only come from the next week on: the first week is cut at the start, and
#           the second of what is left is taken. The start itself is lost, though it belongs to the rule. By the month,
#           where the whole month is looked at, all is well.
# Why:      the n-th working day of a week is how meetings and trainings recur in a shift plan, and here a series of one
#           week takes place on the wrong day. RFC 5545 counts within the whole interval, which begins on Monday. The
#           script counts the days of whole weeks and months itself. (Reported upstream, and open.)
# Last seen: 1 December 2026, on Debian 12.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

debian_program python3-dateutil 2.8.2-2
cat >"$work/try.py" <<'PY'
from datetime import date, timedelta
from itertools import groupby

from dateutil.rrule import rrulestr

START = date(2026, 3, 4)  # a Wednesday
NAMES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def counted(period, days, place, wanted):  # from the Monday and the first of a month before the start
    calendar = [date(2026, 2, 1) + timedelta(days=day) for day in range(400)]
    of = {"WEEKLY": lambda day: day.isocalendar()[:2], "MONTHLY": lambda day: (day.year, day.month)}[period]
    groups = [[day for day in group if NAMES[day.weekday()] in days] for _, group in groupby(calendar, of)]
    chosen = [group[place - 1] for group in groups if len(group) >= place]
    return [day for day in chosen if day >= START][:wanted]


truth = []
said = []
for period, days, place in (("WEEKLY", "MO,WE,FR", 2), ("WEEKLY", "MO,TU,WE,TH,FR", 3), ("MONTHLY", "MO,TU,WE,TH,FR", 3)):
    rule = f"FREQ={period};BYDAY={days};BYSETPOS={place};COUNT=3"
    got = [moment.date() for moment in rrulestr(f"DTSTART:{START:%Y%m%d}T080000\nRRULE:{rule}")]
    for line, dates in ((truth, counted(period, days.split(","), place, 3)), (said, got)):
        line.append(f"{period.lower()} {place} of {len(days.split(','))}: " + ", ".join(f"{day:%a %d %b}" for day in dates))
print("; ".join(truth))
print("; ".join(said))
PY
run_or_cannot 2 env LC_ALL=C /usr/bin/python3 "$work/try.py"
verdict "${lines[0]}" "${lines[1]}" \
    "weekly 2 of 3: Fri 06 Mar, Wed 11 Mar, Wed 18 Mar; weekly 3 of 5: Fri 06 Mar, Wed 11 Mar, Wed 18 Mar; \
monthly 3 of 5: Wed 04 Mar, Fri 03 Apr, Tue 05 May"
