# What the scripts of this folder share: packages, options, the folder to write to, and the file of golden
# values: one flat object, key -> number, array of numbers, text or array of texts; NA, NaN and infinities
# are null; 17 digits. A script sources it first, and writes with golden.write in the end.

suppressPackageStartupMessages(library(survey))
options(warn = 1, survey.lonely.psu = "fail", survey.adjust.domain.lonely = FALSE,
        survey.ultimate.cluster = FALSE, stringsAsFactors = FALSE)
args <- commandArgs(trailingOnly = TRUE)
if (length(args) != 1) stop("one argument: the folder to write to")
outdir <- args[1]
dir.create(outdir, showWarnings = FALSE, recursive = TRUE)

golden <- list()
asArray <- c()
put <- function(key, value, array = FALSE) {
  if (!is.null(golden[[key]])) stop("key twice: ", key)
  value <- if (is.character(value) || is.factor(value)) as.character(value) else as.numeric(value)
  if (length(value) == 0) stop("no value: ", key)
  golden[[key]] <<- value
  if (array) asArray <<- c(asArray, key)
}
stat <- function(key, s) { put(paste0(key, ".est"), coef(s)); put(paste0(key, ".se"), SE(s)) }

golden.write <- function(name) {
  json <- function(key) {
    v <- golden[[key]]
    body <- if (is.character(v)) paste0('"', gsub('"', '\\\\"', gsub("\\\\", "\\\\\\\\", v)), '"') else
      ifelse(is.finite(v), sprintf("%.17g", v), "null")
    if (length(v) > 1 || key %in% asArray) paste0("[", paste(body, collapse = ", "), "]") else body
  }
  keys <- names(golden)
  con <- file(file.path(outdir, name), "wb")
  writeLines(paste0("{\n", paste0('"', keys, '": ', vapply(keys, json, ""), collapse = ",\n"), "\n}"),
             con, sep = "\n")
  close(con)
  cat(length(keys), "keys\n")
}
