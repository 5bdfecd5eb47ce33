#!/usr/bin/env bash
# Guess:    a workbook carries a double unchanged: Excel writes 17 digits into its files, and so does a library that writes
#           them. What is read back equals what was put in.
# Package:  libxlsxwriter 1.1.4-2+b1 (Debian 12), with python3-openpyxl to read the file back.
# Seen:     a cell is written with 16 digits. 0.1 + 0.2 comes back as 0.3, which is another double; of ten thousand waits
#           drawn from the unit interval one in four comes back changed in its last digits.
# Why:      a test that holds a workbook to the table beside it, cell by cell, fails at random, and a fingerprint taken of
#           the workbook is not that of the data. Compare to 15 digits, or keep the exact values in a text file.
# Last seen: 1 December 2026, on Debian 12.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

command -v cc >/dev/null || cannot "this needs a C compiler"
debian_files libxlsxwriter-dev 1.1.4-2+b1
debian_files libxlsxwriter4 1.1.4-2+b1
debian_program python3-openpyxl ''
cat >"$work/write.c" <<'C'
#include <stdio.h>
#include <xlsxwriter.h>
int main(void) {
    lxw_workbook *book = workbook_new("out.xlsx");
    lxw_worksheet *sheet = workbook_add_worksheet(book, "waits");
    unsigned long long state = 88172645463325252ULL;  /* xorshift64 */
    FILE *exact = fopen("exact.txt", "w");
    for (int row = 0; row < 10000; ++row) {
        state ^= state << 13, state ^= state >> 7, state ^= state << 17;
        const double wait = row == 0 ? 0.1 + 0.2 : (double)(state >> 11) / 9007199254740992.0;
        fprintf(exact, "%.17g\n", wait);
        worksheet_write_number(sheet, row, 0, wait, NULL);
    }
    fclose(exact);
    return workbook_close(book);
}
C
library=$(find "$work/usr/lib" -name 'libxlsxwriter.so.4*' -print -quit)
cc -I "$work/usr/include" -o "$work/write" "$work/write.c" "$library" -Wl,-rpath,"$(dirname "$library")" \
    2>"$work/cc.log" || { tail -n 3 "$work/cc.log" >&2; cannot "it could not be linked (its own libraries, zlib1g and libminizip1?)"; }
cat >"$work/read.py" <<'PY'
import openpyxl

cells = [row[0] for row in openpyxl.load_workbook("out.xlsx", read_only=True).active.iter_rows(values_only=True)]
exact = [float(line) for line in open("exact.txt")]
changed = sum(a != b for a, b in zip(cells, exact))
print(f"0.1 + 0.2 is {cells[0]!r}, {changed} of {len(exact)} changed")
PY
there_and_back() { cd "$work" && ./write && /usr/bin/python3 read.py; }
run_or_cannot 1 there_and_back
verdict '0.1 + 0.2 is 0.30000000000000004, 0 of 10000 changed' "${lines[0]}" '0.1 + 0.2 is 0.3, 2579 of 10000 changed'
