#!/usr/bin/env bash
# Guess:    `0 8 * * 1` is each Monday at 08:00 by the clock of the zone in which it starts. The clock is changed in the
#           night to Sunday, which can matter to what happens between two and three, and not to Mondays.
# Package:  python3-croniter 1.3.5-3 (Debian 12), next times by a line of cron, from a start with a zone of `dateutil`, as in
#           its manual.
# Seen:     the first Monday after the change comes at 07:00 and then again at 08:00; in October it comes at 09:00 and not at
#           08:00. So it does with a zone of `zoneinfo`; with one of `pytz` it is right.
# Why:      exports and reports of a contact centre hang on such lines, and in March what is sent on Mondays is sent twice.
#           The script goes through the days and takes each Monday's 08:00. Start without a zone and add it afterwards.
# Last seen: 1 December 2026, on Debian 12.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

debian_program python3-croniter 1.3.5-3
debian_program tzdata ''  # the zones
cat >"$work/try.py" <<'PY'
from datetime import datetime, timedelta

from croniter import croniter
from dateutil.tz import gettz

ZONE = gettz("Europe/Berlin")
truth = []
said = []
for line, hour, monday_only, start in (
    ("0 8 * * 1", 8, True, datetime(2026, 3, 27, 12)),
    ("0 8 * * 1", 8, True, datetime(2026, 10, 23, 12)),
    ("0 23 * * *", 23, False, datetime(2026, 3, 28, 12)),
):
    days = [start.replace(hour=hour) + timedelta(days=day) for day in range(30)]
    wanted = [day for day in days if day > start and (day.weekday() == 0 or not monday_only)][:3]
    times = croniter(line, start.replace(tzinfo=ZONE))
    got = [times.get_next(datetime) for _ in range(3)]
    for words, moments in ((truth, wanted), (said, got)):
        words.append(f"{line}: " + ", ".join(f"{moment:%a %d %b %H:%M}" for moment in moments))
print("; ".join(truth))
print("; ".join(said))
PY
run_or_cannot 2 env LC_ALL=C /usr/bin/python3 "$work/try.py"
verdict "${lines[0]}" "${lines[1]}" \
    "0 8 * * 1: Mon 30 Mar 07:00, Mon 30 Mar 08:00, Mon 06 Apr 08:00; \
0 8 * * 1: Mon 26 Oct 09:00, Mon 02 Nov 08:00, Mon 09 Nov 08:00; \
0 23 * * *: Sat 28 Mar 23:00, Sun 29 Mar 22:00, Sun 29 Mar 23:00"
