# Golden values of indicators: R survey on the first quarter of the synthetic labour force survey, as `mizan classify`
# wrote it. Made with R survey 4.1; writes indicators.json.
#
#   mizan classify Fixtures/country/labour-force-2024-q1.csv.gz classified.csv --mapping Fixtures/country/labour-force.yaml
#   Rscript Fixtures/reference/indicators.R classified.csv Fixtures/reference/indicators.json

suppressPackageStartupMessages(library(survey))
arguments <- commandArgs(TRUE)
d <- read.csv(arguments[1], na.strings = c("", "NA"), colClasses = c(labour_force_status = "character", outside_category = "character"))
is <- function(x, codes) as.numeric(!is.na(x) & x %in% codes)
d$force <- is(d$labour_force_status, c("1", "2"))
d$unemployed <- is(d$labour_force_status, "2")
d$employed <- is(d$labour_force_status, "1")
d$potential <- is(d$labour_force_status, "3") * is(d$outside_category, c("1", "2", "3"))
d$under <- is(d$time_related_underemployment, 1)
d$known <- as.numeric(!is.na(d$labour_force_status))
design <- svydesign(ids = ~grappe, strata = ~strate, weights = ~poids, fpc = ~grappes_strate, data = d, nest = TRUE)
values <- list()
put <- function(name, estimate) {
  values[[paste0(name, ".value")]] <<- as.numeric(coef(estimate))
  values[[paste0(name, ".se")]] <<- as.numeric(SE(estimate))
}
by <- function(name, table, codes) for (i in seq_along(codes)) {
  values[[paste0(name, ".", codes[i], ".value")]] <<- as.numeric(coef(table))[i]
  values[[paste0(name, ".", codes[i], ".se")]] <<- as.numeric(SE(table))[i]
}
force <- subset(design, force == 1)
put("unemployment-rate", svymean(~unemployed, force))
t <- svyby(~unemployed, ~sex, force, svymean, covmat = TRUE)
by("unemployment-rate.sex", t, t$sex)
put("unemployment-gap-sex", svycontrast(t, c(-1, 1)))
t <- svyby(~unemployed, ~region, force, svymean)
by("unemployment-rate.region", t, t$region)
put("labour-force-participation", svymean(~force, subset(design, known == 1)))
put("employment-population", svymean(~employed, subset(design, known == 1)))
extended <- subset(design, force == 1 | potential == 1)
put("lu4", svymean(~I(pmax(unemployed, under, potential)), extended))
pay <- subset(design, !is.na(icse18_a) & icse18_a == 4 & !is.na(earnings_monthly) & earnings_monthly > 0)
put("mean-monthly-earnings", svymean(~earnings_monthly, pay))
t <- svyby(~earnings_monthly, ~sex, pay, svymean)
by("mean-monthly-earnings.sex", t, t$sex)
lines <- sprintf('  "%s": %.17g', names(values), unlist(values))
writeLines(c("{", paste(lines, collapse = ",\n"), "}"), arguments[2])
