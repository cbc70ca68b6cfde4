# Times the R package survey (linearised variances) and data.table::fread.
#
# usage: Rscript survey.R FILE RUNS WORKLOADS [IDS] [CHECK]
#   WORKLOADS  comma separated: W1,W2,W3,W4,W5,W6,W7-rake,W7-greg,DESIGN,CSV
#   IDS        nest (default): ids = ~psu with nest = TRUE, what a user writes for
#                              clusters numbered within strata
#              int:            one integer cluster id over all strata, made before timing
#              both:           the two of them
#   CHECK      first (default): the first domains; all: every domain
#
# One JSON line per workload, as peers.py prints. Every workload runs in an R
# process of its own, so that peakMB belongs to it: the highest resident memory
# (VmHWM) during the operation, data included; loadMB is the peak up to then.
# Only the operation is timed, the data frame, (W1..W7) the design and the targets
# of W7 being in memory. "first" is the seconds of the warm-up run; when it took more than
# 10 seconds it also counts as the first of RUNS. "cpu" is the processor seconds of
# the same runs, "load" the 1 minute load average at the end. fread uses all cores.

args <- commandArgs(TRUE)
if (length(args) < 3) stop("usage: Rscript survey.R FILE RUNS WORKLOADS [nest|int|both] [first|all]")
file <- args[1]
runs <- as.integer(args[2])
workloads <- strsplit(args[3], ",")[[1]]
ids <- if (length(args) > 3) args[4] else "nest"
if (ids == "both") ids <- c("nest", "int")
check <- if (length(args) > 4) args[5] else "first"

quoted <- function(s) paste0('"', gsub('(["\\\\])', "\\\\\\1", gsub("[[:cntrl:]]+", " ", s)), '"')
numbers <- function(v) {
  s <- sprintf("%.17g", as.numeric(v))
  s[!is.finite(as.numeric(v))] <- "null"
  paste0("[", paste(s, collapse = ","), "]")
}
failure <- function(tool, workload, message)
  cat(sprintf('{"tool":%s,"workload":%s,"error":%s}\n', quoted(tool), quoted(workload), quoted(message)))
name_of <- function(workload, id)
  if (workload == "CSV") "R-fread" else if (id == "int") "R-survey-int" else "R-survey"

# --- several workloads: one R process each --------------------------------------
jobs <- unique(do.call(rbind, lapply(workloads, function(w)
  data.frame(workload = w, id = if (w == "CSV") ids[1] else ids))))
if (nrow(jobs) > 1) {
  script <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1])
  for (i in seq_len(nrow(jobs))) {
    call <- shQuote(c(script, file, runs, jobs$workload[i], jobs$id[i], check))
    out <- suppressWarnings(system2(file.path(R.home("bin"), "Rscript"), call, stdout = TRUE))
    lines <- grep("^[{]", out, value = TRUE)
    if (length(lines)) {
      writeLines(lines)
    } else {
      failure(name_of(jobs$workload[i], jobs$id[i]), jobs$workload[i],
              paste("no result, exit status", attr(out, "status")))
    }
    flush(stdout())
  }
  quit("no")
}

# --- one workload ------------------------------------------------------------------
suppressPackageStartupMessages({library(survey); library(data.table)})
invisible(setDTthreads(0))
workload <- jobs$workload
ids <- jobs$id

peak_mb <- function() {
  line <- grep("^VmHWM", readLines("/proc/self/status"), value = TRUE)
  as.numeric(gsub("[^0-9]", "", line)) / 1024
}
reset_peak <- function() {
  gc()
  try(suppressWarnings(cat("5\n", file = "/proc/self/clear_refs")), silent = TRUE)
}

read <- function() fread(file, data.table = FALSE)
design_of <- function(frame) {
  if (ids == "int") svydesign(ids = ~psu_id, strata = ~stratum, weights = ~weight, data = frame)
  else svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, data = frame, nest = TRUE)
}

# estimates, then standard errors, of a svyby result: rows in the order of the
# domain columns, and within a row its statistics
by_check <- function(result, keys, first) {
  order <- do.call(order, as.list(result[keys]))
  if (check == "first") order <- head(order, first)
  table <- function(v) as.vector(t(matrix(unlist(v, use.names = FALSE), nrow = nrow(result))[order, , drop = FALSE]))
  c(table(coef(result)), table(SE(result)))
}

# Totals a little off the estimated ones: by category 0.98, 1, 1.02, 0.98, … of them, all 1.01 of the people.
margin <- function(name, d) {
  counts <- tapply(weights(d), d$variables[[name]], sum)
  off <- counts * (1 + 0.02 * ((seq_along(counts) - 1) %% 3 - 1))
  frame <- data.frame(as.integer(names(counts)), as.numeric(off * 1.01 * sum(counts) / sum(off)))
  names(frame) <- c(name, "Freq")
  frame
}
replicate_columns <- function(frame) {
  row <- seq_len(nrow(frame)) - 1
  sapply(0:79, function(r) (floor(frame$weight) * (50 + (row * 7919 + r * 104729) %% 101)) %/% 100)
}

# What the operations of W7 are given, made before timing.
targets <- NULL
targets_of <- list(
  `W7-rake` = function(d) lapply(c("region", "sex", "agegroup"), margin, d),
  `W7-greg` = function(d) {
    population <- c(`(Intercept)` = 1.01 * sum(weights(d)))
    for (n in c("age", "hours", "migrant", "educ"))
      population[n] <- 1.01 * sum(weights(d) * d$variables[[n]])
    for (n in c("region", "agegroup")) {
      m <- margin(n, d)[-1, ]
      population[paste0("factor(", n, ")", m[[1]])] <- m$Freq
    }
    population
  }
)

operations <- list(
  W1 = function(d) list(svytotal(~wage, d, na.rm = TRUE), svymean(~wage, d, na.rm = TRUE)),
  W2 = function(d) svyby(~wage, ~region + sex + agegroup, d, svyratio, denominator = ~hours, na.rm = TRUE),
  W3 = function(d) svyby(~factor(occ10, levels = 1:10), ~region, d, svymean),
  W4 = function(d) svyby(~wage, ~region, d, svyquantile, quantiles = 1:9 / 10, na.rm = TRUE,
                         qrule = "math", interval.type = "mean"),
  W5 = function(d) {
    r <- as.svrepdesign(d, type = "subbootstrap", replicates = 500, compress = TRUE)
    list(svyby(~wage, ~region, r, svymean, na.rm = TRUE),
         svyby(~wage, ~region, r, svyratio, denominator = ~hours, na.rm = TRUE))
  },
  W6 = function(d) svyby(~wage, ~region, d, svymean, na.rm = TRUE),
  `W7-rake` = function(d)
    # Stops when a round moves no cell by more than this share of the people; with 1e-10 the margins
    # are met to Mizan's tolerance.
    rake(d, list(~region, ~sex, ~agegroup), targets, control = list(maxit = 100, epsilon = 1e-10)),
  `W7-greg` = function(d) {
    g <- calibrate(d, ~age + hours + migrant + educ + factor(region) + factor(agegroup), targets)
    svymean(~wage, g, na.rm = TRUE)
  },
  DESIGN = design_of,
  CSV = function(unused) read()
)
checks <- list(
  W1 = function(r) c(sapply(r, coef), sapply(r, SE)),
  W2 = function(r) by_check(r, c("region", "sex", "agegroup"), 5),
  W3 = function(r) by_check(r, "region", 5),
  W4 = function(r) by_check(r, "region", 1),
  W5 = function(r) {
    parts <- lapply(r, by_check, "region", 5)  # of each the estimates, then the standard errors
    half <- length(parts[[1]]) / 2
    c(sapply(parts, head, half), sapply(parts, tail, half))
  },
  W6 = function(r) by_check(r, "region", 5),
  `W7-rake` = function(r) c(sum(weights(r)), sum(weights(r)^2)),
  `W7-greg` = function(r) c(coef(r), SE(r)),
  DESIGN = function(r) c(nrow(r$variables), nrow(unique(r$cluster)), sum(weights(r))),
  CSV = function(r) c(dim(r), sum(r$wage, na.rm = TRUE))
)

measure <- function() {
  data <- NULL
  if (workload != "CSV") {
    data <- read()
    if (ids == "int") data$psu_id <- data$stratum * 1000L + data$psu
    if (workload == "W6") {
      data <- svrepdesign(weights = ~weight, repweights = replicate_columns(data), data = data,
                          type = "successive-difference", mse = TRUE)
    } else if (workload != "DESIGN") data <- design_of(data)
    if (workload %in% names(targets_of)) targets <<- targets_of[[workload]](data)
    set.seed(1)
  }
  load_mb <- peak_mb()
  reset_peak()
  once <- function() {
    result <<- NULL
    gc()
    begin <- Sys.time()
    cpu <- sum(proc.time()[1:2])
    result <<- operations[[workload]](data)
    c(as.numeric(difftime(Sys.time(), begin, units = "secs")), sum(proc.time()[1:2]) - cpu)
  }
  first <- once()
  timed <- if (first[1] > 10) cbind(first) else NULL
  while (is.null(timed) || ncol(timed) < runs) timed <- cbind(timed, once())
  peak <- peak_mb()
  version <- if (workload == "CSV") packageVersion("data.table") else packageVersion("survey")
  cat(sprintf('{"tool":%s,"version":%s,"workload":%s,"first":%.6f,"seconds":[%s],"cpu":[%s],"load":%s,"loadMB":%.1f,"peakMB":%.1f,"check":%s}\n',
              quoted(name_of(workload, ids)), quoted(as.character(version)), quoted(workload), first[1],
              paste(sprintf("%.6f", timed[1, ]), collapse = ","), paste(sprintf("%.3f", timed[2, ]), collapse = ","),
              strsplit(readLines("/proc/loadavg"), " ")[[1]][1], load_mb, peak, numbers(checks[[workload]](result))))
}

result <- NULL
tryCatch(measure(), error = function(e) failure(name_of(workload, ids), workload, conditionMessage(e)))
