#!/usr/bin/env bash
# Guess:    `FREQ=MINUTELY;INTERVAL=90;BYHOUR=8,...,16` from Monday 08:00 is every 90 minutes, and of those the ones in these
#           hours. A day has 16 times 90 minutes, so each day is like Monday: 08:00, 09:30, ..., 15:30.
# Package:  rrule 2.8.1 (npm), iCalendar's recurrences in JavaScript.
# Seen:     Tuesday has 09:00, 10:30, ..., 16:30, which are no multiple of 90 minutes from the start, and Wednesday is like
#           Monday again. With 45 minutes in the same hours all is well.
# Why:      breaks, phone duties and stand-ups of a team recur so within opening hours. Half of the days are half an hour
#           off, and the first day, which one looks at, is right. The script goes in steps of 90 minutes itself.
#           (Reported upstream for 45 minutes, and open.)
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package rrule 2.8.1
cat >"$work/try.cjs" <<'JS'
const { rrulestr } = require('rrule');
const start = Date.UTC(2026, 2, 2, 8), hours = [8, 9, 10, 11, 12, 13, 14, 15, 16], wanted = 18;
const steps = [];
for (let t = start; steps.length < wanted; t += 90 * 60000)
    if (hours.includes(new Date(t).getUTCHours())) steps.push(new Date(t));
const rule = `DTSTART:20260302T080000Z\nRRULE:FREQ=MINUTELY;INTERVAL=90;BYHOUR=${hours};COUNT=${wanted}`;
function words(times) {
    const days = new Map();
    for (const time of times) {
        const day = time.toUTCString().slice(0, 3);
        days.set(day, [...days.get(day) ?? [], time.toISOString().slice(11, 16)]);
    }
    return [...days].map(([day, list]) => `${day} ${list.length} from ${list[0]} to ${list.at(-1)}`).join(', ');
}
console.log(`${words(steps)}\n${words(rrulestr(rule).all())}`);
JS
run_or_cannot 2 node "$work/try.cjs"
verdict "${lines[0]}" "${lines[1]}" \
    "Mon 6 from 08:00 to 15:30, Tue 6 from 09:00 to 16:30, Wed 6 from 08:00 to 15:30"
