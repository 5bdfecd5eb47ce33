"""A figure of "Week by week" made again from a study's folder: the mean of a metric over the replications, for each
policy, with the 95 % interval of that mean.

    weeks.py FOLDER METRIC PICTURE

The last line printed is the mean of each policy in the last week, as timeseries.csv has it.
"""
import json
import pathlib
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

folder, metric, picture = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]

weeks = pd.read_csv(folder / "timeseries.csv", parse_dates=["week_start"])
weeks = weeks[(weeks["metric"] == metric) & (weeks["team"] == "centre")]
if weeks.empty:
    sys.exit(f"{folder}/timeseries.csv has no metric '{metric}'")
study = json.loads((folder / "datapackage.json").read_text())

figure, axes = plt.subplots(figsize=(8, 4.5), layout="constrained")
for policy, rows in weeks.groupby("policy", sort=False):
    (line,) = axes.plot(rows["week_start"], rows["mean"], label=policy)
    axes.fill_between(rows["week_start"], rows["ci_low"], rows["ci_high"], color=line.get_color(), alpha=.12, linewidth=0)
unit = weeks["unit"].iloc[0]
axes.set(title=f"{study['title']}: {metric}", xlabel="week from", ylabel=metric if unit == "1" else f"{metric}, {unit}")
axes.legend(frameon=False)
axes.spines[["top", "right"]].set_visible(False)
figure.savefig(picture)

last = weeks[weeks["week"] == weeks["week"].max()]
print(", ".join(f"{policy} {mean:.4g}" for policy, mean in zip(last["policy"], last["mean"])))
