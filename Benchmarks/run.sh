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
workloads="CSV DESIGN W1 W2 W3 W4 W5 W6 W7-rake W7-greg"
for rows in "${@:-1000000}"; do
  file=$data/survey-$rows.csv
  "$bench" generate "$file" "$rows"
  run() { sed "s/^{/{\"rows\":$rows,/" >> "$results"; }
  for workload in $workloads W1-shuffled; do
    "$bench" run "$file" $workload $((runs + 4)) | run
  done
  py=W1,W2,W3,W4,W6,W7-rake,W7-greg,DESIGN,CSV r=CSV,DESIGN,W1,W3,W4,W2,W7-rake,W7-greg
  if [ "$rows" -le 1000000 ]; then
    py=$py,W5 r=$r,W6
  else
    # 500 columns of weights for W5, and R makes several copies of the 80 of W6.
    for left in '"svy","workload":"W5"' '"R-survey-int","workload":"W5"' '"R-survey-int","workload":"W6"'; do
      echo "{\"tool\":$left,\"error\":\"not run: the replicate weights of all rows take too much memory\"}" | run
    done
  fi
  "$python" peers/peers.py "$file" --runs 3 --workloads $py --check all 2>/dev/null | run || echo "Python peers left out"
  Rscript peers/survey.R "$file" "${R_RUNS:-1}" $r int all 2>/dev/null | run || echo "R left out"
  if [ "$rows" -le 1000000 ]; then
    # Minutes and more than 10 GB: one run.
    Rscript peers/survey.R "$file" 1 W5 int all 2>/dev/null | run || echo "W5 of R left out"
  fi
  # Once more in between the others: the machine's speed drifts.
  for workload in $workloads; do
    "$bench" run "$file" $workload $((runs + 4)) | run
  done
done
[ -z "${KEEP:-}" ] || cp "$results" "$KEEP"
"$python" report.py "$results" > ../Docs/performance.md
cat ../Docs/performance.md
