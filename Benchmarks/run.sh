#!/usr/bin/env bash
# Times Mizan and its peers on the same generated files in one go, and writes Docs/performance.md.
#
# usage: Benchmarks/run.sh [ROWS …]        default: 1000000
# Needs Rscript with survey and data.table, and Python 3 with svy, polars, duckdb and pyarrow; PYTHON names
# the interpreter. A peer that is not there is left out of the table, and the table says so.
set -euo pipefail
cd "$(dirname "$0")"
python=${PYTHON:-python3}
runs=${RUNS:-5}
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT

swift build -c release
bench=$(swift build -c release --show-bin-path)/mizan-bench
results=$data/results.jsonl
for rows in "${@:-1000000}"; do
  file=$data/survey-$rows.csv
  "$bench" generate "$file" "$rows"
  run() { sed "s/^{/{\"rows\":$rows,/" >> "$results"; }
  for workload in CSV DESIGN W1 W2 W3 W4 W1-shuffled; do
    "$bench" run "$file" $workload $((runs + 4)) | run
  done
  "$python" peers/peers.py "$file" --runs 3 --check all 2>/dev/null | run || echo "Python peers left out"
  Rscript peers/survey.R "$file" "${R_RUNS:-1}" CSV,DESIGN,W1,W3,W4,W2 int all 2>/dev/null | run || echo "R left out"
  # Once more in between the others: the machine's speed drifts.
  for workload in CSV DESIGN W1 W2 W3 W4; do
    "$bench" run "$file" $workload $((runs + 4)) | run
  done
done
[ -z "${KEEP:-}" ] || cp "$results" "$KEEP"
"$python" report.py "$results" > ../Docs/performance.md
cat ../Docs/performance.md
