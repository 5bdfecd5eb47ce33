"""Reads the tables of a study as CSV, study.sqlite, study.xlsx and its pictures, and says what differs.

    bundles.py FOLDER

Prints a line for each bundle, "xlsx: 10 sheets, 9000 cells", and for each difference; the exit status is 1 if there
is one. Nothing of Morale is used: the readers are the modules csv, sqlite3 and openpyxl.
"""
import csv
import datetime
import json
import math
import pathlib
import sqlite3
import sys
import xml.etree.ElementTree

import openpyxl

folder = pathlib.Path(sys.argv[1])
wrong = []


def expect(holds, what):
    if not holds:
        wrong.append(what)


def as_typed(text, kind):
    """The value of a CSV field of that type of Table Schema; None where it is empty."""
    if text == "":
        return None
    return {"integer": int, "number": float}.get(kind, str)(text)


def tables():
    """Name, fields and rows of each table, as the dictionary of the folder types them."""
    package = json.loads((folder / "datapackage.json").read_text())
    for resource in package["resources"]:
        if resource["format"] != "csv":
            continue
        fields = resource["schema"]["fields"]
        with open(folder / resource["path"], newline="") as file:
            lines = list(csv.reader(file))
        expect(lines[0] == [field["name"] for field in fields], f"{resource['name']}: the header line")
        rows = [tuple(as_typed(text, field["type"]) for text, field in zip(line, fields)) for line in lines[1:]]
        yield resource["name"], fields, rows


def same(value, there):
    """Whether it is the same value of the same type. A workbook has the first 16 digits of a number."""
    if type(value) is not type(there):
        return False
    return value == there or (isinstance(value, float) and math.isclose(value, there, rel_tol=1e-15))


def compare(where, fields, rows, found, is_same):
    expect(len(rows) == len(found), f"{where}: {len(found)} rows instead of {len(rows)}")
    for n, (row, other) in enumerate(zip(rows, found)):
        for field, value, there in zip(fields, row, other):
            if not is_same(value, there):
                wrong.append(f"{where}, row {n + 1}, {field['name']}: {there!r} instead of {value!r}")
    return sum(len(row) for row in rows)


def look_at_database(all_tables):
    base = sqlite3.connect(f"file:{folder}/study.sqlite?mode=ro", uri=True)
    expect(base.execute("PRAGMA integrity_check").fetchone() == ("ok",), "sqlite: integrity")
    cells = 0
    for name, fields, rows in all_tables:
        cells += compare(f"sqlite {name}", fields, rows, base.execute(f'SELECT * FROM "{name}"').fetchall(),
                         lambda value, there: value == there and type(value) is type(there))
        types = {row[1]: row[2] for row in base.execute(f'PRAGMA table_info("{name}")')}
        for field in fields:
            wanted = {"integer": "INTEGER", "number": "REAL"}.get(field["type"], "TEXT")
            expect(types[field["name"]] == wanted, f"sqlite {name}.{field['name']} is {types[field['name']]}")
    described = base.execute("SELECT count(*) FROM dictionary_columns").fetchone()[0]
    expect(described == sum(len(fields) for _, fields, _ in all_tables), "sqlite: the dictionary")
    look_at_pairs(base)
    print(f"sqlite: {len(all_tables)} tables, {cells} cells")


def look_at_pairs(base):
    """The mean of a difference over the view is the plain difference of the comparison."""
    columns = [row[1] for row in base.execute("PRAGMA table_info(pairs)")]
    ends = "_difference"
    seen = 0
    for policy, metric, difference in base.execute("SELECT policy, metric, counted_difference FROM paired"):
        for column in columns:
            if column.startswith(metric) and column.endswith(ends) and difference is not None:
                mean = base.execute(f'SELECT avg("{column}") FROM pairs WHERE policy = ?', (policy,)).fetchone()[0]
                if mean is not None and math.isclose(mean, difference, rel_tol=1e-9, abs_tol=1e-9):
                    seen += 1
    policies = base.execute("SELECT count(DISTINCT policy) FROM pairs").fetchone()[0]
    expect(seen >= 3 * policies > 0, f"sqlite: only {seen} means of pairs are those of the comparison")
    weeks = base.execute("SELECT count(*) FROM weekly_pairs").fetchone()[0]
    wanted = base.execute("SELECT count(*) FROM weekly WHERE policy <> (SELECT value FROM study "
                          "WHERE name = 'first_policy')").fetchone()[0]
    expect(weeks == wanted > 0, f"sqlite: {weeks} pairs by week instead of {wanted}")


def without_format(value, field):
    """A cell as the CSV has it. A workbook has no whole numbers and counts days."""
    if isinstance(value, datetime.datetime) and field["type"] == "date":
        return value.date().isoformat()
    if field["type"] == "number" and isinstance(value, int):
        return float(value)
    if field["type"] == "integer" and isinstance(value, float):
        return int(value)
    return value


def look_at_workbook(all_tables):
    book = openpyxl.load_workbook(folder / "study.xlsx")
    names = book.sheetnames
    expect(names[:2] == ["read me", "charts"], f"xlsx: the sheets begin with {names[:2]}")
    expect(len(book["charts"]._charts) == 3, f"xlsx: {len(book['charts']._charts)} charts")
    cells = 0
    for name, fields, rows in all_tables:
        if name in ("weekly", "agents", "recognitions"):
            expect(name not in names, f"xlsx: has a sheet {name}")
            continue
        sheet = book[name]
        head = [cell.value for cell in sheet[1]]
        expect(head == [field["name"] for field in fields], f"xlsx {name}: the head")
        expect((sheet.freeze_panes or "A1")[1:] == "2", f"xlsx {name}: the head is not frozen")
        found = [tuple(without_format(value, field) for value, field in zip(line, fields))
                 for line in sheet.iter_rows(min_row=2, max_row=len(rows) + 1, max_col=len(fields), values_only=True)]
        cells += compare(f"xlsx {name}", fields, rows, found, same)
        expect(sheet.max_row == len(rows) + 1, f"xlsx {name}: {sheet.max_row - 1} rows")
    for sheet in book:
        for line in sheet.iter_rows():
            for cell in line:
                expect(cell.data_type not in ("f", "e"), f"xlsx {sheet.title}!{cell.coordinate} is a formula or an error")
                expect(not isinstance(cell.value, float) or math.isfinite(cell.value),
                       f"xlsx {sheet.title}!{cell.coordinate} is {cell.value}")
    first = [text for line in book["read me"].iter_rows(values_only=True) for text in line if text]
    for name in names[1:]:
        expect(name in first, f"xlsx: the first sheet does not say what '{name}' is")
    for told in ("Question", "Decision", "Seed", "What is not available is blank. No cell holds a NaN or an infinity."):
        expect(told in first, f"xlsx: the first sheet does not say '{told}'")
    asked = json.loads((folder / "datapackage.json").read_text())["description"]
    expect(asked.startswith("=") and asked in first, "xlsx: a question that begins as a formula does is not told as a text")
    print(f"xlsx: {len(names)} sheets, {cells} cells")


def look_at_pictures():
    """Pictures are XML without what only browsers know, and as many as the report has."""
    files = sorted((folder / "pictures").iterdir())
    for file in files:
        text = file.read_text()
        root = xml.etree.ElementTree.fromstring(text)
        expect(root.tag == "{http://www.w3.org/2000/svg}svg" and float(root.get("width")) > 100, f"{file.name}: no picture")
        expect("var(" not in text and "@media" not in text and "<script" not in text, f"{file.name}: only for browsers")
    report = (folder / "report.html").read_text()
    drawn = report.count('<svg class="chart"') - report.count('<div class="narrow"><svg')
    expect(len(files) == drawn > 5, f"{len(files)} pictures instead of {drawn}")
    print(f"svg: {len(files)} pictures")


every_table = list(tables())
look_at_database(every_table)
look_at_workbook(every_table)
look_at_pictures()
for line in wrong[:20]:
    print(line)
sys.exit(1 if wrong else 0)
