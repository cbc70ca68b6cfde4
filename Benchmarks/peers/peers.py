"""Times svy, polars, duckdb and pyarrow on a survey file, one JSON line per (tool, workload).

usage: python peers.py FILE [--runs 3] [--workloads W1,W2,W3,W4,W5,W6,W7-rake,W7-greg,DESIGN,CSV]
                            [--tools svy,polars,duckdb,pyarrow] [--check first|all]

W1 total and mean of wage            W2 ratio wage/hours by region x sex x agegroup
W3 shares of occ10 by region         W4 quantiles .1 ... .9 of wage by region (Woodruff)
W5 500 Rao-Wu bootstrap replicates made, then mean of wage and ratio wage/hours by region
W6 mean of wage by region with 80 supplied replicate weights (successive differences)
W7-rake raking to the margins of region, sex and agegroup
W7-greg linear calibration to 23 totals, then the mean of wage with its calibrated SE
DESIGN design object from a frame    CSV the file to columns in memory

svy gives estimates and linearised standard errors (strata, clusters nested in
strata, with replacement), for W5 and W6 those of the replicates; polars and
duckdb give the point estimates only, so their times leave the variances out, but
for W6, where both follow from the replicates' means. Every (tool, workload) runs in
a process of its own; only the operation is timed, the data (for svy W1..W7 the
sample, and the targets of W7) being in memory. "first" is the seconds of the warm-up
run; if it took more than 10 seconds it also counts as the first of the runs. "peakMB"
is the highest resident memory during the operation, data included; "loadMB" the peak
up to then. "cpu" is the processor seconds (all threads) of the same runs and "load" the
1 minute load average at the end (it includes the tool itself), to recognise runs
disturbed by others.
"check" is the estimates, then the standard errors, in sorted domain order: for
W2, W3, W5 and W6 the first 5 domains, for W4 the first region (all of them with --check all);
for W7-rake the sum of the weights and of their squares. The standard errors of W5 are of other
draws in each tool.
Not every tool has every workload; a pair that does not exist is skipped.
"""
import argparse
import gc
import json
import math
import os
import resource
import subprocess
import sys
import time
from importlib.metadata import version

PROBABILITIES = [i / 10 for i in range(1, 10)]
DOMAINS = ["region", "sex", "agegroup"]
DECIMALS = ["wage", "cost", "earnings"]  # may be empty in all rows a reader samples
REPLICATES = [f"r{r}" for r in range(1, 81)]  # columns of the supplied weights of W6
AMOUNTS = ["age", "hours", "migrant", "educ"]  # numeric auxiliaries of W7-greg


def rows(table, keys, values):
    """A polars frame as (keys..., values...) tuples sorted by the keys."""
    return sorted(table.select(keys + values).rows())


def replicate_weights(row, weight):
    """The weights of W6 as expressions of the row's number from 0 and its weight: whole numbers."""
    return [weight * (50 + (row * 7919 + r * 104729) % 101) // 100 for r in range(len(REPLICATES))]


def margin(frame, name):
    """Totals a little off the estimated ones: by category 0.98, 1, 1.02, ... of them, all 1.01 of the people."""
    counts = sorted((key[0], part["weight"].sum()) for key, part in frame.group_by(name))
    off = {code: count * (1 + 0.02 * (i % 3 - 1)) for i, (code, count) in enumerate(counts)}
    scale = 1.01 * sum(count for _, count in counts) / sum(off.values())
    return {code: count * scale for code, count in off.items()}


class Svy:
    """The public API with its defaults: drop_nulls for missing values, by= for domains."""

    package = "svy"
    workloads = ["W1", "W2", "W3", "W4", "W5", "W6", "W7-rake", "W7-greg", "DESIGN", "CSV"]

    def __init__(self, file, workload):
        import polars
        import svy

        self.svy, self.file = svy, file
        self.types = {name: polars.Float64 for name in DECIMALS}
        if workload != "CSV":
            self.frame = self.CSV()
        if workload in ("CSV", "DESIGN"):
            return
        if workload == "W6":
            self.sample = self.replicated(polars)
        else:
            if workload == "W7-greg":
                # calibrate() takes weights as floating-point numbers only, and an intercept as a column
                self.frame = self.frame.with_columns(polars.col("weight").cast(polars.Float64), one=1.0)
            self.sample = self.DESIGN()
        self.estimation = self.sample.estimation
        if workload == "W7-rake":
            self.targets = {name: margin(self.frame, name) for name in DOMAINS}
        elif workload == "W7-greg":
            self.targets = self.totals()

    def replicated(self, polars):
        weight = polars.col("weight").cast(polars.Int64)
        columns = replicate_weights(polars.int_range(polars.len()), weight)
        frame = self.frame.with_columns(column.alias(name) for name, column in zip(REPLICATES, columns))
        replicates = self.svy.SdrWgts(prefix="r", n_reps=len(REPLICATES))
        return self.svy.Sample(frame, self.svy.Design(wgt="weight", rep_wgts=replicates))

    def totals(self):
        """1.01 of the estimated totals, and margins without their first category, the reference."""
        frame = self.frame
        totals = {name: 1.01 * (frame["weight"] * frame[name]).sum() for name in ["one"] + AMOUNTS}
        for name in ["region", "agegroup"]:
            categories = margin(frame, name)
            reference = min(categories)
            totals[self.svy.Cat(name, ref=reference)] = {
                code: total for code, total in categories.items() if code != reference}
        return totals

    def CSV(self):
        return self.svy.read_csv(self.file, schema_overrides=self.types)

    def DESIGN(self):
        design = self.svy.Design(stratum="stratum", psu="psu", wgt="weight", wr=True)
        return self.svy.Sample(self.frame, design)

    def W1(self):
        return (self.estimation.total("wage", drop_nulls=True),
                self.estimation.mean("wage", drop_nulls=True))

    def W2(self):
        return self.estimation.ratio("wage", "hours", by=DOMAINS, drop_nulls=True)

    def W3(self):
        return self.estimation.prop("occ10", by="region")

    def W4(self):
        return self.estimation.quantile("wage", p=PROBABILITIES, by="region", drop_nulls=True)

    def W5(self):
        estimation = self.sample.weighting.create_bs_wgts(500, rstate=1).estimation
        # without method= a design that has PSUs is linearised, replicates or not
        options = {"by": "region", "drop_nulls": True, "method": "replication"}
        return estimation.mean("wage", **options), estimation.ratio("wage", "hours", **options)

    def W6(self):
        return self.estimation.mean("wage", by="region", drop_nulls=True, method="replication",
                                    variance_center="estimate")

    def W7_rake(self):
        return self.sample.weighting.rake(controls=self.targets, tol=1e-10)  # Mizan's tolerance

    def W7_greg(self):
        return self.sample.weighting.calibrate(controls=self.targets).estimation.mean("wage", drop_nulls=True)

    def check(self, workload, result, first):
        if workload == "CSV":
            return [result.height, result.width, result["wage"].sum()]
        if workload == "DESIGN":
            return [result.n_records, result.n_psus, result.data["weight"].sum()]
        if workload == "W7-rake":
            weights = result.data["rk_wgt"]
            return [weights.sum(), (weights * weights).sum()]
        if workload == "W7-greg":
            return list(result.to_polars().select("est", "se").row(0))
        if workload == "W1":
            found = [(r.to_polars()["est"][0], r.to_polars()["se"][0]) for r in result]
        elif workload == "W5":
            found = [r[-2:] for e in result for r in rows(e.to_polars(), ["region"], ["est", "se"])[:first]]
        else:
            keys = {"W2": DOMAINS, "W3": ["region", "occ10"], "W4": ["region", "prob"], "W6": ["region"]}[workload]
            found = [r[-2:] for r in rows(result.to_polars(), keys, ["est", "se"])[:first]]
        return [e for e, _ in found] + [s for _, s in found]


class Polars:
    package, workloads = "polars", ["W1", "W2", "W3", "W4", "W6", "CSV"]

    def __init__(self, file, workload):
        import polars

        self.pl, self.file = polars, file
        self.types = {name: polars.Float64 for name in DECIMALS}
        if workload != "CSV":
            self.frame = self.CSV()
        if workload == "W6":
            weight = polars.col("weight").cast(polars.Int64)
            columns = replicate_weights(polars.int_range(polars.len()), weight)
            self.frame = self.frame.with_columns(column.alias(name) for name, column in zip(REPLICATES, columns))

    def CSV(self):
        return self.pl.read_csv(self.file, schema_overrides=self.types)

    def W1(self):
        col = self.pl.col
        total = (col("weight") * col("wage")).sum()
        weight = col("weight").filter(col("wage").is_not_null()).sum()
        return self.frame.lazy().select(total=total, mean=total / weight).collect()

    def W2(self):
        col = self.pl.col
        both = col("wage").is_not_null() & col("hours").is_not_null()
        ratio = (col("weight") * col("wage")).sum() / (col("weight") * col("hours")).sum()
        return self.frame.lazy().filter(both).group_by(DOMAINS).agg(est=ratio).collect()

    def W3(self):
        col = self.pl.col
        counts = self.frame.lazy().group_by("region", "occ10").agg(est=col("weight").sum())
        return counts.with_columns(col("est") / col("est").sum().over("region")).collect()

    def W4(self):
        col = self.pl.col
        cumulative, total = col("weight").cum_sum(), col("weight").sum()
        # the smallest wage whose cumulative weight reaches p of the total
        points = [col("wage").filter(cumulative >= p * total).first().alias(str(p)) for p in PROBABILITIES]
        wages = self.frame.lazy().filter(col("wage").is_not_null()).sort("wage")
        return wages.group_by("region", maintain_order=True).agg(points).collect()

    def W6(self):
        col = self.pl.col
        means = [((col(w) * col("wage")).sum() / col(w).sum()).alias(w) for w in ["weight"] + REPLICATES]
        wages = self.frame.lazy().filter(col("wage").is_not_null())
        squares = self.pl.sum_horizontal((col(r) - col("weight")) ** 2 for r in REPLICATES)
        error = (squares * (4 / len(REPLICATES))).sqrt()
        return wages.group_by("region").agg(means).select("region", est="weight", se=error).collect()

    def check(self, workload, result, first):
        if workload == "CSV":
            return [result.height, result.width, result["wage"].sum()]
        if workload == "W1":
            return list(result.row(0))
        if workload == "W4":
            return [q for r in rows(result, ["region"], [str(p) for p in PROBABILITIES]) for q in r[1:]][:first]
        if workload == "W6":
            found = rows(result, ["region"], ["est", "se"])[:first]
            return [e for _, e, _ in found] + [s for _, _, s in found]
        return [r[-1] for r in rows(result, {"W2": DOMAINS, "W3": ["region", "occ10"]}[workload], ["est"])[:first]]


class DuckDB:
    """The file as an in-memory table; CSVARROW reads it to an Arrow table instead."""

    package, workloads = "duckdb", ["W1", "W2", "W3", "W4", "W6", "CSV", "CSVARROW"]
    W3_SQL = """SELECT region, occ10, sum(weight) / sum(sum(weight)) OVER (PARTITION BY region)
                FROM t GROUP BY region, occ10 ORDER BY region, occ10"""
    W4_SQL = """SELECT region, {} FROM (
                  SELECT region, wage, sum(weight) OVER (PARTITION BY region) AS total,
                         sum(weight) OVER (PARTITION BY region ORDER BY wage) AS cumulative
                  FROM t WHERE wage IS NOT NULL)
                GROUP BY region ORDER BY region""".format(
        ", ".join(f"min(wage) FILTER (cumulative >= {p} * total)" for p in PROBABILITIES))
    W6_SQL = """SELECT region, est, sqrt(4.0 / {} * ({})) FROM (
                  SELECT region, sum(weight * wage) / sum(weight) AS est, {}
                  FROM t WHERE wage IS NOT NULL GROUP BY region)
                ORDER BY region""".format(
        len(REPLICATES), " + ".join(f"({r} - est) ** 2" for r in REPLICATES),
        ", ".join(f"sum({r} * wage) / sum({r}) AS {r}" for r in REPLICATES))

    def __init__(self, file, workload):
        import duckdb

        self.connection, self.file = duckdb.connect(), file
        if not workload.startswith("CSV"):
            self.CSV()
        if workload == "W6":
            columns = ", ".join(
                f"CAST(weight AS BIGINT) * (50 + (rowid * 7919 + {r * 104729}) % 101) // 100 AS {name}"
                for r, name in enumerate(REPLICATES))
            self.query(f"CREATE OR REPLACE TABLE t AS SELECT *, {columns} FROM t")

    def query(self, sql, parameters=None):
        return self.connection.execute(sql, parameters).fetchall()

    def source(self):
        types = ", ".join(f"'{name}': 'DOUBLE'" for name in DECIMALS)
        return f"read_csv(?, types = {{{types}}})"

    def CSV(self):
        return self.query(f"CREATE OR REPLACE TABLE t AS SELECT * FROM {self.source()}", [self.file])

    def CSVARROW(self):
        return self.connection.execute(f"SELECT * FROM {self.source()}", [self.file]).to_arrow_table()

    def W1(self):
        return self.query("SELECT sum(weight * wage), sum(weight * wage) / sum(weight) FROM t WHERE wage IS NOT NULL")

    def W2(self):
        return self.query("""SELECT region, sex, agegroup, sum(weight * wage) / sum(weight * hours) FROM t
                             WHERE wage IS NOT NULL AND hours IS NOT NULL
                             GROUP BY region, sex, agegroup ORDER BY region, sex, agegroup""")

    def W3(self):
        return self.query(self.W3_SQL)

    def W4(self):
        return self.query(self.W4_SQL)

    def W6(self):
        return self.query(self.W6_SQL)

    def check(self, workload, result, first):
        if workload == "CSV":
            columns = len(self.query("SELECT column_name FROM (DESCRIBE t)"))
            height, total = self.query("SELECT count(*), sum(wage) FROM t")[0]
            return [height, columns, total]
        if workload == "CSVARROW":
            return PyArrow.check(self, workload, result, first)
        if workload == "W1":
            return list(result[0])
        if workload == "W4":
            return [q for r in result for q in r[1:]][:first]
        if workload == "W6":
            return [e for _, e, _ in result[:first]] + [s for _, _, s in result[:first]]
        return [r[-1] for r in result[:first]]


class PyArrow:
    package, workloads = "pyarrow", ["CSV"]

    def __init__(self, file, workload):
        from pyarrow import csv, float64

        self.csv, self.file = csv, file
        self.options = csv.ConvertOptions(column_types={name: float64() for name in DECIMALS})

    def CSV(self):
        return self.csv.read_csv(self.file, convert_options=self.options)

    def check(self, workload, result, first):
        import pyarrow.compute

        return [result.num_rows, result.num_columns, pyarrow.compute.sum(result["wage"]).as_py()]


TOOLS = {"svy": Svy, "polars": Polars, "duckdb": DuckDB, "pyarrow": PyArrow}


def peak_mb():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def reset_peak():
    gc.collect()
    try:
        with open("/proc/self/clear_refs", "w") as f:
            f.write("5")
    except OSError:
        pass  # then peakMB includes reading the data


def measure(tool, workload, file, runs, check):
    kind = TOOLS[tool]
    subject = kind(file, workload)
    operation = getattr(subject, workload.replace("-", "_"))
    load = peak_mb()
    reset_peak()
    result = None

    def once():
        nonlocal result
        result = None  # let the previous result go before the next
        gc.collect()
        start, cpu = time.perf_counter(), time.process_time()
        result = operation()
        return round(time.perf_counter() - start, 6), round(time.process_time() - cpu, 6)

    first = once()
    timed = [first] if first[0] > 10 else []
    while len(timed) < runs:
        timed.append(once())
    peak = peak_mb()
    kept = {"W2": 5, "W3": 50, "W4": 9, "W5": 5, "W6": 5}.get(workload) if check == "first" else None
    numbers = [None if v is None or not math.isfinite(v) else v
               for v in subject.check(workload, result, kept)]
    return {"tool": tool, "version": version(kind.package), "workload": workload,
            "first": first[0], "seconds": [wall for wall, _ in timed],
            "cpu": [cpu for _, cpu in timed], "load": round(os.getloadavg()[0], 2),
            "loadMB": round(load, 1), "peakMB": round(peak, 1), "check": numbers}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("file")
    arguments.add_argument("--runs", type=int, default=3)
    arguments.add_argument("--workloads", default="W1,W2,W3,W4,W5,W6,W7-rake,W7-greg,DESIGN,CSV,CSVARROW")
    arguments.add_argument("--tools", default="svy,polars,duckdb,pyarrow")
    arguments.add_argument("--check", choices=["first", "all"], default="first")
    arguments.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    a = arguments.parse_args()
    if a.child:
        try:
            print(json.dumps(measure(a.tools, a.workloads, a.file, a.runs, a.check)))
        except Exception as e:
            print(json.dumps({"tool": a.tools, "workload": a.workloads, "error": f"{type(e).__name__}: {e}"}))
        return
    for tool in a.tools.split(","):
        for workload in a.workloads.split(","):
            if tool in TOOLS and workload not in TOOLS[tool].workloads:
                continue
            command = [sys.executable, __file__, a.file, "--child", "--runs", str(a.runs),
                       "--tools", tool, "--workloads", workload, "--check", a.check]
            done = subprocess.run(command, capture_output=True, text=True)
            lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
            print(lines[-1] if lines else json.dumps({
                "tool": tool, "workload": workload,
                "error": f"exit status {done.returncode}: {done.stderr[-300:]}"}), flush=True)


if __name__ == "__main__":
    main()
