#!/usr/bin/env bash
# Guess:    `FREQ=DAILY;BYHOUR=6,14,22;BYSETPOS=3`, the third of a day's three shifts, is each night at 22:00. A library that
#           obeys BYSETPOS in one rule obeys it in all, or refuses it.
# Package:  ical.js 2.2.1 (npm), iCalendar in JavaScript.
# Seen:     all three shifts of each day. BYSETPOS is read, written again and without effect by the day and by the week: the
#           second of Monday, Wednesday and Friday is all three. By the month it is obeyed.
# Why:      a rota of nights becomes a rota round the clock, with three times the shifts or, with COUNT, a third of the days,
#           and the rule looks right where it is shown. The script counts hours and days itself. Write BYHOUR=22.
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package ical.js 2.2.1
cat >"$work/try.mjs" <<'JS'
import ICAL from 'ical.js';
const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'], hour = 3600000, wanted = 4;
const show = time => `${names[time.getUTCDay()]} ${time.getUTCDate()} ${String(time.getUTCHours()).padStart(2, '0')}h`;
// All hours from 1 March 2026, a Sunday, on that `due` wants, by the period that `of` numbers; of each period the place-th.
function counted(start, of, due, place) {
    const periods = new Map();
    for (let t = Date.UTC(2026, 2, 1); periods.size < 10; t += hour) {
        const time = new Date(t);
        if (due(time)) periods.set(of(time), [...periods.get(of(time)) ?? [], time]);
    }
    return [...periods.values()].map(period => period[place - 1]).filter(time => time >= start).slice(0, wanted);
}
const day = time => Math.floor(time / (24 * hour)), week = time => Math.floor((day(time) - 4) / 7);  // from a Monday on
const month = time => time.getUTCMonth();
const truth = [], said = [];
for (const [name, start, rule, of, due, place] of [
        ['day', '2026-03-02T22:00:00Z', 'FREQ=DAILY;BYHOUR=6,14,22;BYSETPOS=3', day,
         time => [6, 14, 22].includes(time.getUTCHours()), 3],
        ['week', '2026-03-04T08:00:00Z', 'FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2', week,
         time => time.getUTCHours() === 8 && [1, 3, 5].includes(time.getUTCDay()), 2],
        ['month', '2026-03-04T08:00:00Z', 'FREQ=MONTHLY;BYDAY=MO,WE,FR;BYSETPOS=2', month,
         time => time.getUTCHours() === 8 && [1, 3, 5].includes(time.getUTCDay()), 2]]) {
    const times = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(start));
    const got = Array.from({ length: wanted }, () => times.next().toJSDate());
    for (const [line, list] of [[truth, counted(new Date(start), of, due, place)], [said, got]])
        line.push(`${name}: ${list.map(show).join(', ')}`);
}
console.log(`${truth.join('; ')}\n${said.join('; ')}`);
JS
run_or_cannot 2 node "$work/try.mjs"
verdict "${lines[0]}" "${lines[1]}" \
    "day: Mon 2 22h, Tue 3 06h, Tue 3 14h, Tue 3 22h; week: Wed 4 08h, Fri 6 08h, Mon 9 08h, Wed 11 08h; ${lines[0]##*; }"
