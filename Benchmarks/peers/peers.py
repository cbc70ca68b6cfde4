"""Times svy, polars, duckdb and pyarrow on a survey file, one JSON line per (tool, workload).

usage: python peers.py FILE [--runs 3] [--workloads W1,W2,W3,W4,DESIGN,CSV]
                            [--tools svy,polars,duckdb,pyarrow] [--check first|all]

W1 total and mean of wage            W2 ratio wage/hours by region x sex x agegroup
W3 shares of occ10 by region         W4 quantiles .1 ... .9 of wage by region (Woodruff)
DESIGN design object from a frame    CSV the file to columns in memory

svy gives estimates and linearised standard errors (strata, clusters nested in
strata, with replacement); polars and duckdb give the point estimates only, so
their times leave the variances out. Every (tool, workload) runs in a process
of its own; only the operation is timed, the data (for svy W1..W4 the sample)
being in memory. "first" is the seconds of the warm-up run; if it took more than
10 seconds it also counts as the first of the runs. "peakMB" is the highest
resident memory during the operation, data included; "loadMB" the peak up to then.
"cpu" is the processor seconds (all threads) of the same runs and "load" the 1 minute load
average at the end (it includes the tool itself), to recognise runs disturbed by others.
"check" is the estimates, then the standard errors, in sorted domain order: for
W2 and W3 the first 5 domains, for W4 the first region (all of them with --check all).
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


def rows(table, keys, values):
    """A polars frame as (keys..., values...) tuples sorted by the keys."""
    return sorted(table.select(keys + values).rows())


class Svy:
    """The public API with its defaults: drop_nulls for missing values, by= for domains."""

    package, workloads = "svy", ["W1", "W2", "W3", "W4", "DESIGN", "CSV"]

    def __init__(self, file, workload):
        import polars
        import svy

        self.svy, self.file = svy, file
        self.types = {name: polars.Float64 for name in DECIMALS}
        if workload != "CSV":
            self.frame = self.CSV()
        if workload not in ("CSV", "DESIGN"):
            self.estimation = self.DESIGN().estimation

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

    def check(self, workload, result, first):
        if workload == "CSV":
            return [result.height, result.width, result["wage"].sum()]
        if workload == "DESIGN":
            return [result.n_records, result.n_psus, result.data["weight"].sum()]
        if workload == "W1":
            found = [(r.to_polars()["est"][0], r.to_polars()["se"][0]) for r in result]
        else:
            keys = {"W2": DOMAINS, "W3": ["region", "occ10"], "W4": ["region", "prob"]}[workload]
            found = [r[-2:] for r in rows(result.to_polars(), keys, ["est", "se"])[:first]]
        return [e for e, _ in found] + [s for _, s in found]


class Polars:
    package, workloads = "polars", ["W1", "W2", "W3", "W4", "CSV"]

    def __init__(self, file, workload):
        import polars

        self.pl, self.file = polars, file
        self.types = {name: polars.Float64 for name in DECIMALS}
        if workload != "CSV":
            self.frame = self.CSV()

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

    def check(self, workload, result, first):
        if workload == "CSV":
            return [result.height, result.width, result["wage"].sum()]
        if workload == "W1":
            return list(result.row(0))
        if workload == "W4":
            return [q for r in rows(result, ["region"], [str(p) for p in PROBABILITIES]) for q in r[1:]][:first]
        return [r[-1] for r in rows(result, {"W2": DOMAINS, "W3": ["region", "occ10"]}[workload], ["est"])[:first]]


class DuckDB:
    """The file as an in-memory table; CSVARROW reads it to an Arrow table instead."""

    package, workloads = "duckdb", ["W1", "W2", "W3", "W4", "CSV", "CSVARROW"]
    W3_SQL = """SELECT region, occ10, sum(weight) / sum(sum(weight)) OVER (PARTITION BY region)
                FROM t GROUP BY region, occ10 ORDER BY region, occ10"""
    W4_SQL = """SELECT region, {} FROM (
                  SELECT region, wage, sum(weight) OVER (PARTITION BY region) AS total,
                         sum(weight) OVER (PARTITION BY region ORDER BY wage) AS cumulative
                  FROM t WHERE wage IS NOT NULL)
                GROUP BY region ORDER BY region""".format(
        ", ".join(f"min(wage) FILTER (cumulative >= {p} * total)" for p in PROBABILITIES))

    def __init__(self, file, workload):
        import duckdb

        self.connection, self.file = duckdb.connect(), file
        if not workload.startswith("CSV"):
            self.CSV()

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
    operation = getattr(subject, workload)
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
    kept = {"W2": 5, "W3": 50, "W4": 9}.get(workload) if check == "first" else None
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
    arguments.add_argument("--workloads", default="W1,W2,W3,W4,DESIGN,CSV,CSVARROW")
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
