"""Writes the table of times from the JSON lines of the benchmark runs.

usage: python3 report.py RESULTS.jsonl > performance.md
"""
import json
import os
import platform
import sys
from collections import defaultdict
from statistics import median

NAMES = {
    "CSV": "read the file, 18 columns", "DESIGN": "compile the design",
    "W1": "total and mean of wage", "W2": "ratio in 192 domains",
    "W3": "10 shares in 12 regions", "W4": "9 quantiles in 12 regions, Woodruff",
    "W1-shuffled": "W1 on rows in random order",
    "W5": "500 Rao–Wu replicates made, mean and ratio in 12 regions",
    "W6": "mean in 12 regions, 80 supplied replicates",
    "W7-rake": "raking to 3 margins", "W7-greg": "GREG to 23 totals, calibrated mean",
}
POINTS = {"polars", "duckdb"}  # point estimates only, but for W6
RANDOM = {"W5"}  # standard errors of random draws, other ones in each tool


def difference(a, b):
    """Largest relative difference of two lists of numbers; missing in one only counts as infinite."""
    worst = 0.0
    for x, y in zip(a, b):
        if x is None or y is None:
            worst = worst if x is y else float("inf")
        elif x != y:
            worst = max(worst, abs(x - y) / max(abs(x), abs(y)))
    return worst


def main():
    lines = [json.loads(line) for line in open(sys.argv[1]) if line.startswith("{")]
    groups = defaultdict(list)
    for line in lines:
        if "error" not in line:
            groups[line["rows"], line["workload"], line["tool"]].append(line)
    print(__doc__ and INTRODUCTION.format(
        machine=f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}"))
    for rows in sorted({line["rows"] for line in lines}):
        print(f"## {rows:,} rows\n")
        print("| workload | tool | median ms | fastest ms | × Mizan | peak MB | agrees to |")
        print("| --- | --- | ---: | ---: | ---: | ---: | ---: |")
        for workload in NAMES:
            ours = groups.get((rows, workload, "mizan"))
            if not ours:
                continue
            base = median([s for line in ours for s in line["seconds"]])
            for tool in sorted({t for r, w, t in groups if r == rows and w == workload},
                               key=lambda t: (t != "mizan", t)):
                group = groups[rows, workload, tool]
                seconds = [s for line in group for s in line["seconds"]]
                check, agree = group[0]["check"], ""
                expected = ours[0]["check"]
                points = tool in POINTS and workload[0] == "W" and 2 * len(check) == len(expected)
                if workload.startswith("W") and tool != "mizan":
                    if points or len(check) == len(expected):
                        compared = len(check) // 2 if workload in RANDOM else len(check)
                        agree = f"{difference(check[:compared], expected[:compared]):.0e}"
                    else:
                        agree = "?"
                label = tool + (" (points only)" if points else "")
                title = f"{workload}: {NAMES[workload]}" if tool == "mizan" else ""
                print(f"| {title} | {label} {group[0]['version']} | {median(seconds) * 1000:.2f} "
                      f"| {min(seconds) * 1000:.2f} | {median(seconds) / base:.1f} "
                      f"| {max(line['peakMB'] for line in group):.0f} | {agree} |")
        print()
    failed = [line for line in lines if "error" in line]
    for line in failed:
        print(f"Left out at {line['rows']:,} rows: {line['tool']} {line['workload']}: {line['error'][:200]}\n")


INTRODUCTION = """# Performance

Written by `make bench` ({machine}). Each tool works on the same generated file through its public interface, with
the data in memory; Mizan's times include names, intervals, degrees of freedom, counts and missing values. Times of
different tools are compared within this run only: the ratios are what carries to another machine. “Agrees to” is the
largest relative difference of estimates and standard errors from Mizan's, for raking that of the sum of the weights and
of their squares. For the bootstrap (W5) it is that of the estimates only: the standard errors are of random draws, which
are other ones in each tool. polars and duckdb compute no variances but for W6, where they follow from the means of the
replicates. R `survey` is given one integer identifier for PSUs, which is several times faster for it than `nest = TRUE`.

The time of W5 is that of drawing and estimating; that of W6 is of estimating, with the design of the supplied weights
made before. The targets of W7 are made before too, the same ones for each tool, and raking goes on until the margins are
met to 1e-10.

How the speed is reached is told in `Benchmarks/README.md`.
"""

if __name__ == "__main__":
    main()
