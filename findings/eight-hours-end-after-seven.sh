#!/usr/bin/env bash
# Guess:    a night shift `DURATION:PT8H` from 22:00 is eight hours long in the night of the clock change too: iCalendar's
#           hours are accurate, and only its days and weeks follow the calendar. It ends at 07:00 in March. A shift that
#           is written with its end, 06:00, ends then.
# Package:  ical.js 2.2.1 (npm), iCalendar in JavaScript.
# Seen:     PT8H ends at 06:00 by the clock, which is seven hours (nine in October). And the end that is written is kept only
#           while the shift stands alone: as the first of a series it ends at 05:00, six hours after it began, by
#           `getOccurrenceDetails`, since its length is measured in real hours and then laid on the clock.
# Why:      hours worked and paid are sums of such shifts, and two nights a year are an hour or two off. The script looks the
#           clock up in node's own data of time zones. Add the hours to the start in UTC.
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package ical.js 2.2.1
cat >"$work/try.mjs" <<'JS'
import ICAL from 'ical.js';
const zone = `BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE`;
function first_shift(lines) {
    const text = `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//shifts//EN\n${zone}\nBEGIN:VEVENT\nUID:night\n` +
                 `DTSTAMP:20260101T000000Z\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n`;
    const calendar = new ICAL.Component(ICAL.parse(text.replaceAll('\n', '\r\n')));
    ICAL.TimezoneService.register(calendar.getFirstSubcomponent('vtimezone'));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
    return event.isRecurring() ? event.getOccurrenceDetails(event.iterator().next()) : event;
}
const clock = instant =>
    instant.toLocaleTimeString('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' });
const shift = (end, hours) => `${end} after ${hours} h`;
const truth = [], said = [];
const march = 'DTSTART;TZID=Europe/Berlin:20260328T220000', october = 'DTSTART;TZID=Europe/Berlin:20261024T220000';
const until_six = `${march}\nDTEND;TZID=Europe/Berlin:20260329T060000`;
for (const [name, lines, begin, hours] of [
        ['PT8H in March', `${march}\nDURATION:PT8H`, '2026-03-28T21:00Z', 8],
        ['PT8H in October', `${october}\nDURATION:PT8H`, '2026-10-24T20:00Z', 8],
        ['until 06:00', until_six, '2026-03-28T21:00Z', 7],
        ['until 06:00 and daily', `${until_six}\nRRULE:FREQ=DAILY;COUNT=5`, '2026-03-28T21:00Z', 7]]) {
    truth.push(`${name}: ${shift(clock(new Date(Date.parse(begin) + hours * 3600000)), hours)}`);
    const { startDate, endDate } = first_shift(lines);
    said.push(`${name}: ${shift(clock(endDate.toJSDate()), (endDate.toJSDate() - startDate.toJSDate()) / 3600000)}`);
}
console.log(`${truth.join('; ')}\n${said.join('; ')}`);
JS
run_or_cannot 2 node "$work/try.mjs"
verdict "${lines[0]}" "${lines[1]}" \
    "PT8H in March: 06:00 after 7 h; PT8H in October: 06:00 after 9 h; \
until 06:00: 06:00 after 7 h; until 06:00 and daily: 05:00 after 6 h"
