# Reads one file with one tool in a fresh process: usage: read_file.R TOOL FILE COLUMNS|all.
arguments <- commandArgs(trailingOnly = TRUE)
tool <- arguments[1]; path <- arguments[2]; names <- arguments[3]
columns <- if (names == "all") NULL else strsplit(names, ",")[[1]]
kind <- sub(".*[.]", "", path)
suppressMessages(library(tool, character.only = TRUE))
read <- function() {
  if (tool == "haven") {
    reader <- if (kind == "dta") haven::read_dta else haven::read_sav
    return(if (is.null(columns)) reader(path) else reader(path, col_select = dplyr::all_of(columns)))
  }
  if (tool == "readr") {
    positions <- readr::fwf_positions(
      c(1, 2, 4, 22, 23, 24, 26, 27, 28, 30, 32, 33, 35, 36), c(1, 3, 5, 22, 23, 25, 26, 27, 29, 31, 32, 34, 35, 36),
      c("RECTYPE", "PROVINCE", "DISTRICT", "P02_REL", "P03_SEX", "P04_AGE", "P05_MS", "P06_MOTHER", "P07_BIRTH",
        "P08_RES95", "P09_ATTEND", "P10_HIGH_GR", "P11_LITERACY", "P12_WORKING"))
    all <- readr::read_fwf(path, positions, col_types = readr::cols(.default = "i"), progress = FALSE)
    return(all[all$RECTYPE == 1, ])
  }
  stop("unknown tool ", tool)
}
before <- proc.time(); frame <- read(); time <- proc.time() - before
status <- readLines("/proc/self/status")
peak <- as.numeric(gsub("[^0-9]", "", grep("^VmHWM", status, value = TRUE))) / 1024
sums <- character()
for (name in c("P04_AGE", "Q14AGE", "Weight")) if (name %in% names(frame)) {
  sums <- c(sums, sprintf('"%s":%.17g', name, sum(as.numeric(frame[[name]]), na.rm = TRUE)))
}
cat(sprintf('{"tool":"%s","version":"%s","rows":%d,"wall":%.6f,"cpu":%.6f,"peakMB":%.1f,"sums":{%s}}\n', tool,
            as.character(packageVersion(tool)), nrow(frame), time[["elapsed"]], time[["user.self"]] + time[["sys.self"]],
            peak, paste(sums, collapse = ",")))
