#!/usr/bin/env bash
# Guess:    what makes a number of a workbook a date is a date in its format. A unit written letter by letter, 0.0\ \h for
#           "12.5 h", makes none, as little as the quoted 0.0" h" does.
# Package:  exceljs 4.4.0 (npm), reading an .xlsx file whose format codes are as written here.
# Seen:     12.5 hours shown as 0.0\ \h come back as 11 January 1900, noon: the backslashes are dropped on reading, and any of
#           the letters b, d, h, m, M, s, y left in the format then means a date. So does _d, a blank as wide as a d.
#           Letters in quotes or in brackets are harmless.
# Why:      overtime in hours, waits in seconds, tenure in days: the units of this field are the letters of dates. A format
#           that is right in the spreadsheet turns a column into dates for whoever reads the file. Quote units.
# Last seen: 1 December 2026, with node 20.20.2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

npm_package exceljs 4.4.0
cat >"$work/try.cjs" <<'JS'
const { Workbook } = require('exceljs');
(async () => {
    const formats = ['0.0', '0.0" h"', '0.0\\ \\h', '0\\ \\s', '#,##0_d'];
    const book = new Workbook(), sheet = book.addWorksheet('overtime');
    formats.forEach((format, row) => Object.assign(sheet.getCell(row + 1, 1), { value: 12.5, numFmt: format }));
    const read = new Workbook();
    await read.xlsx.load(await book.xlsx.writeBuffer());
    console.log(formats.map((format, row) => {
        const { value } = read.worksheets[0].getCell(row + 1, 1);
        return `${format} = ${value instanceof Date ? value.toISOString().slice(0, 16) : value}`;
    }).join(', '));
})();
JS
run_or_cannot 1 node "$work/try.cjs"
verdict '0.0 = 12.5, 0.0" h" = 12.5, 0.0\ \h = 12.5, 0\ \s = 12.5, #,##0_d = 12.5' \
    "${lines[0]}" \
    '0.0 = 12.5, 0.0" h" = 12.5, 0.0\ \h = 1900-01-11T12:00, 0\ \s = 1900-01-11T12:00, #,##0_d = 1900-01-11T12:00'
