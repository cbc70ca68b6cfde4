# Exports tables of data(api), package survey, as CSV files (missing = empty cell).
# Made with R 4.2.2 and package survey 4.1-1.
# Run:   Rscript api.R OUTDIR

args <- commandArgs(trailingOnly = TRUE)
if (length(args) != 1) stop("usage: Rscript api.R OUTDIR")
dir.create(args[1], showWarnings = FALSE, recursive = TRUE)
data(api, package = "survey")
for (name in c("apisrs", "apistrat", "apiclus1", "apiclus2"))
  write.csv(get(name), file.path(args[1], paste0(name, ".csv")), row.names = FALSE, na = "")
