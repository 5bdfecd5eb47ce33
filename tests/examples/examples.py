"""Runs the scripts of output/examples on a small study, and holds what they print against the tables and the report.

    examples.py MORALE SOURCE_DIR

A script whose language or packages are not installed is left out and named; if none can run, the exit status is 77,
which ctest calls skipped. Only modules of the standard library are used here.
"""
import csv
import os
import pathlib
import re
import subprocess
import sys
import tempfile

morale, examples = sys.argv[1], pathlib.Path(sys.argv[2]) / "output" / "examples"
PYTHON, R = "/usr/bin/python3", "Rscript"
wrong, ran = [], 0


def succeeds(*words):
    try:
        return subprocess.run(words, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


def said(*words):
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode != 0:
        wrong.append(f"{words[1]}: exit status {done.returncode}: {done.stderr[-400:]}")
    return done.stdout


def look_at_picture(picture):
    if not picture.exists() or picture.read_bytes()[:8] != b"\x89PNG\r\n\x1a\n" or picture.stat().st_size < 5000:
        wrong.append(f"{picture.name}: no picture was drawn")


def look_at_weeks(folder):
    """What it prints are the means of the last week."""
    printed = said(PYTHON, examples / "weeks.py", folder, "exhaustion", folder / "weeks.png")
    rows = [row for row in csv.DictReader(open(folder / "timeseries.csv"))
            if row["metric"] == "exhaustion" and row["team"] == "centre"]
    last = max(int(row["week"]) for row in rows)
    wanted = ", ".join(f"{row['policy']} {float(row['mean']):.4g}" for row in rows if int(row["week"]) == last)
    if printed.strip().splitlines()[-1:] != [wanted]:
        wrong.append(f"weeks.py says {printed!r} instead of {wanted!r}")
    look_at_picture(folder / "weeks.png")


def look_at_tenure(folder):
    """Kaplan and Meier by the day are within three points of the report's life table by the week."""
    printed = re.findall(r"(?m)^(\S+) ([0-9.]+)$", said(R, examples / "tenure.R", folder, folder / "tenure.png"))
    report = (folder / "report.html").read_text()
    row = re.search(r'<tr><th scope="row">26</th>(.*?)</tr>', report[report.index("Still employed, % of those"):])
    told = [int(share) for share in re.findall(r"<td>([0-9]+)", row.group(1))]
    if len(printed) != len(told) or not told:
        wrong.append(f"tenure.R has {len(printed)} policies, the report {len(told)}")
    for (policy, share), percent in zip(printed, told):
        if abs(100 * float(share) - percent) > 3:
            wrong.append(f"tenure.R says {share} of {policy}, the report {percent} %")
    look_at_picture(folder / "tenure.png")


with tempfile.TemporaryDirectory() as place:
    folder = pathlib.Path(place) / "study"
    os.environ["MORALE_STORE"] = "off"
    subprocess.run([morale, "compare", "service-week", "-p", "nothing", "-p", "notes", "-n", "3", "-q", "-o", folder],
                   check=True, stdout=subprocess.DEVNULL)
    if succeeds(PYTHON, "-c", "import pandas, matplotlib"):
        look_at_weeks(folder)
        ran += 1
    else:
        print("weeks.py is left out: python3-pandas or python3-matplotlib is not installed")
    if succeeds(R, "-e", "library(survival)"):
        look_at_tenure(folder)
        ran += 1
    else:
        print("tenure.R is left out: r-base-core or r-cran-survival is not installed")

for line in wrong:
    print(line)
print(f"{ran} examples ran")
sys.exit(1 if wrong else 0 if ran else 77)
