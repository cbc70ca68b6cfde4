#!/usr/bin/env bash
# Times the reading of files by Mizan and its peers, each in a fresh process, and writes Docs/performance-files.md.
#
# usage: Benchmarks/readers.sh
# Needs the corpus (MIZAN_CORPUS, or ../shared/corpus beside the checkout), Python 3 with pyreadstat, pandas, polars,
# duckdb and svy-io (PYTHON names the interpreter), and Rscript with haven and readr. A peer that is not there is
# left out. FILES names a folder that keeps the files that are made.
set -euo pipefail
cd "$(dirname "$0")"
python=${PYTHON:-python3}
corpus=${MIZAN_CORPUS:-$PWD/../../shared/corpus}
[ -d "$corpus" ] || { echo "The corpus is not there: set MIZAN_CORPUS."; exit 1; }
files=${FILES:-$(mktemp -d)}
[ -n "${FILES:-}" ] || trap 'rm -rf "$files"' EXIT
results=$(mktemp)

swift build -c release
bench=$(swift build -c release --show-bin-path)/mizan-bench
[ -f "$files/popstan.dat" ] || "$python" peers/make_files.py "$corpus" "$files"
some=UQNO,Q14AGE,Status,Weight,Province

measure() { # CASE FILE COLUMNS PEER…
  local case=$1 file=$2 columns=$3 run
  shift 3
  for run in 1 2 3; do
    if [ "$file" = popstan.dat ]; then
      "$bench" load "$files/$file" peers/popstan.yaml all
    else
      "$bench" load "$files/$file" "$columns"
    fi | sed "s/^{/{\"case\":\"$case\",/" >> "$results"
    for peer in "$@"; do
      case $peer in
        haven|readr) Rscript peers/read_file.R "$peer" "$files/$file" "$columns" 2>/dev/null ;;
        *) "$python" peers/read_file.py "$peer" "$files/$file" "$columns" 2>/dev/null ;;
      esac | sed "s/^{/{\"case\":\"$case\",/" >> "$results" || true
    done
  done
}

measure "Stata, all 156 variables" pooled.dta all pyreadstat pandas svy-io haven
measure "Stata, 5 variables" pooled.dta $some pyreadstat pandas haven
measure "SPSS, all 156 variables" pooled.sav all pyreadstat svy-io haven
measure "SPSS, 5 variables" pooled.sav $some pyreadstat haven
measure "SPSS deflated, all 156 variables" pooled.zsav all pyreadstat haven
measure "CSV, all 156 variables" pooled.csv all pandas polars duckdb
measure "Fixed width, 13 variables" popstan.dat all duckdb readr
for file in pooled.dta pooled.sav pooled.zsav pooled.csv; do
  "$bench" scan "$files/$file" all | sed "s/^{/{\"case\":\"In batches: $file\",/" >> "$results"
done
"$bench" scan "$files/popstan.dat" peers/popstan.yaml all \
  | sed "s/^{/{\"case\":\"In batches: popstan.dat\",/" >> "$results"
"$python" report_readers.py "$results" "$files" > ../Docs/performance-files.md
cat ../Docs/performance-files.md
