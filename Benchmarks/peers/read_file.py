"""Reads one file with one tool in a fresh process: usage: read_file.py TOOL FILE COLUMNS|all.

Prints one line of JSON: wall and processor seconds of the reading itself, the process's peak memory, and sums
to compare the results by.
"""
import importlib
import importlib.metadata
import json
import resource
import sys
import time

tool, path, names = sys.argv[1:4]
columns = None if names == "all" else names.split(",")
module = importlib.import_module({"svy-io": "svy_io"}.get(tool, tool))
kind = path.rsplit(".", 1)[1]

POPSTAN = [("PROVINCE", 1, 3), ("DISTRICT", 3, 5), ("P02_REL", 21, 22), ("P03_SEX", 22, 23), ("P04_AGE", 23, 25),
           ("P05_MS", 25, 26), ("P06_MOTHER", 26, 27), ("P07_BIRTH", 27, 29), ("P08_RES95", 29, 31),
           ("P09_ATTEND", 31, 32), ("P10_HIGH_GR", 32, 34), ("P11_LITERACY", 34, 35), ("P12_WORKING", 35, 36)]


def read():
    if tool == "pyreadstat":
        reader = module.read_dta if kind == "dta" else module.read_sav
        return reader(path, usecols=columns)[0]
    if tool == "pandas":
        return module.read_stata(path, columns=columns) if kind == "dta" else module.read_csv(path, usecols=columns)
    if tool == "polars":
        return module.read_csv(path, columns=columns, infer_schema_length=None)
    if tool == "svy-io":
        reader = module.read_dta if kind == "dta" else module.read_sav
        return reader(path, cols_skip=None)[0]
    if tool == "duckdb":
        if kind == "dat":
            fields = ", ".join(
                f"try_cast(substr(line, {start + 1}, {end - start}) as integer) as {name}" for name, start, end in POPSTAN)
            return module.sql(
                f"create table t as select {fields} from read_csv('{path}', columns={{'line': 'varchar'}}, "
                "delim='\x01', header=false, quote='', escape='') where line like '1%'")
        what = "*" if columns is None else ", ".join(f'"{name}"' for name in columns)
        module.sql(f"create table t as select {what} from read_csv('{path}', sample_size=-1)")
        return module.sql("from t")
    raise SystemExit(f"unknown tool {tool}")


before = resource.getrusage(resource.RUSAGE_SELF)
start = time.perf_counter()
frame = read()
wall = time.perf_counter() - start
after = resource.getrusage(resource.RUSAGE_SELF)
cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
sums = {}
for name in ("P04_AGE", "Q14AGE", "Weight"):
    try:
        if tool == "duckdb":
            sums[name] = float(module.sql(f'select sum("{name}") from t').fetchall()[0][0])
        else:
            sums[name] = float(frame[name].sum())
    except Exception:
        continue
rows = module.sql("select count(*) from t").fetchall()[0][0] if tool == "duckdb" else len(frame)
version = importlib.metadata.version(tool)
print(json.dumps({"tool": tool, "version": version, "rows": rows, "wall": wall, "cpu": cpu,
                  "peakMB": after.ru_maxrss / 1024, "sums": sums}))
