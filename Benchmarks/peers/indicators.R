# One indicator of each kind of `mizan-bench indicators`, with R survey: a share, a mean and a number of persons, by
# region, age group and sex. Times are to be multiplied by the number of indicators.
#
# usage: Rscript indicators.R FILE

suppressPackageStartupMessages({library(survey); library(data.table)})
options(survey.lonely.psu = "adjust")
d <- as.data.frame(fread(commandArgs(TRUE)[1]))
d$share20 <- as.numeric(d$hours > 20)
d$number20 <- as.numeric(d$age >= 20)
design <- svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, data = d, nest = TRUE)
time <- function(name, f) {
  seconds <- system.time(r <- f())["elapsed"]
  cat(sprintf("%s: %.1f s, %d domains, sum of standard errors %.12g\n", name, seconds, nrow(r),
              sum(SE(r), na.rm = TRUE)))
}
women <- subset(design, sex == 2)
by <- ~ region + agegroup + sex
time("share-20", function() svyby(~share20, by, women, svymean, na.rm = TRUE))
time("mean-20", function() svyby(~wage, by, women, svymean, na.rm = TRUE))
time("number-20", function() svyby(~number20, by, women, svytotal, na.rm = TRUE))
