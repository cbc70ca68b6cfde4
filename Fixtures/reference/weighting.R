# Golden values for calibrated weights on the artificial household survey.
#
# Made with R 4.2.2 and package survey 4.1-1.
# Run:   Rscript weighting.R OUTDIR
# Reads household-survey.csv beside this script; writes OUTDIR/weighting.json, one flat object, 17 digits.
#
# Designs: d3 (strata, PSUs, with replacement) and d5 (two stages, fpc1 and fpc2), as in household-survey.R.
# The targets are round numbers near the estimates; they are in the file, keys targets.*.
# `rake` is calibrate(calfun = "raking") on the margins: rake() makes the standard error from ten sweeps of
# alternating projections, which is not the projection.
#
# Key = design . calibration . quantity. `dom` is the domain migrant == 1 & age >= 15. One variable per
# formula, so that na.rm = TRUE deletes for that variable only.

here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))
source(file.path(here, "golden.R"))
data <- read.csv(file.path(here, "household-survey.csv"))

# One weight in each household, for one ratio in each.
household <- interaction(data$stratum, data$psu, data$household, drop = TRUE)
data$hhweight <- ave(data$weight, household, FUN = function(w) w[1])
data$sex <- factor(data$sex)

designs <- function(weight) list(
  d3 = svydesign(ids = ~psu, strata = ~stratum, weights = weight, data = data, nest = TRUE),
  d5 = svydesign(ids = ~psu + household, strata = ~stratum, weights = weight, fpc = ~fpc1 + fpc2,
                 data = data, nest = TRUE))

report <- function(key, d) {
  w <- weights(d)
  put(paste0(key, ".weights"), c(min(w), max(w), sum(w), sum(w * w)))
  stat(paste0(key, ".mean.wage"), svymean(~wage, d, na.rm = TRUE))
  stat(paste0(key, ".total.employed"), svytotal(~employed, d, na.rm = TRUE))
  stat(paste0(key, ".total.age"), svytotal(~age, d))
  stat(paste0(key, ".ratio.wage/hours"), svyratio(~wage, ~hours, d, na.rm = TRUE))
  stat(paste0(key, ".by.region.wage"), svyby(~wage, ~region, d, svymean, na.rm = TRUE))
  put(paste0(key, ".by.region.migrant.vcov"),
      vcov(svytotal(~I(migrant * (region == "East")) + I(migrant * (region == "North")) +
                      I(migrant * (region == "South")) + I(migrant * (region == "West")), d)))
  dom <- subset(d, migrant == 1 & age >= 15)
  stat(paste0(key, ".dom.mean.wage"), svymean(~wage, dom, na.rm = TRUE))
  stat(paste0(key, ".dom.total.employed"), svytotal(~employed, dom, na.rm = TRUE))
  stat(paste0(key, ".var.wage"), svyvar(~wage, d, na.rm = TRUE))
}

N <- c(sex1 = 7600, sex2 = 10600)
regions <- c(East = 9300, North = 2700, South = 4900, West = 1300)
ages <- 690000
put("targets.sex", N); put("targets.region", regions); put("targets.age", ages)
total <- sum(N)
population <- c(`(Intercept)` = total, sex2 = N[["sex2"]], regionNorth = regions[["North"]],
                regionSouth = regions[["South"]], regionWest = regions[["West"]])
withAge <- c(population, age = ages)
eps <- 1e-12
margins <- ~sex + region
numeric <- ~sex + region + age

for (name in c("d3", "d5")) {
  d <- designs(~weight)[[name]]
  report(paste0(name, ".poststratify"),
         postStratify(d, ~sex, data.frame(sex = c("1", "2"), Freq = as.numeric(N))))
  report(paste0(name, ".rake"),
         calibrate(d, margins, population, calfun = "raking", epsilon = eps, maxit = 100))
  report(paste0(name, ".linear"), calibrate(d, numeric, withAge, epsilon = eps))
  report(paste0(name, ".raking"),
         calibrate(d, numeric, withAge, calfun = "raking", epsilon = eps, maxit = 100))
  report(paste0(name, ".sinh"),
         calibrate(d, numeric, withAge, calfun = cal.sinh, bounds = c(0.01, 100), epsilon = eps, maxit = 100))
  report(paste0(name, ".logit"),
         calibrate(d, numeric, withAge, calfun = "logit", bounds = c(0.5, 2), epsilon = eps, maxit = 100))
  report(paste0(name, ".truncated"),
         calibrate(d, numeric, withAge, calfun = "linear", bounds = c(0.73, 1.2), epsilon = eps, maxit = 100))
  # Ratio estimation: variance proportional to age.
  aged <- subset(d, TRUE)
  aged$variables$year1 <- aged$variables$age + 1
  put(paste0(name, ".ratio.target"), 745000)
  report(paste0(name, ".ratio"), calibrate(aged, ~year1 - 1, c(year1 = 745000), variance = aged$variables$year1,
                                           epsilon = eps))
}
d <- designs(~hhweight)$d5
report("d5.household", calibrate(d, numeric, withAge, aggregate.stage = 2, epsilon = eps))
# One round is enough here: in more, R gives what later rounds cut off to rows that were cut in earlier ones, too.
trimmed <- trimWeights(designs(~weight)$d3, upper = 136)
w <- weights(trimmed)
put("d3.trimmed.weights", c(min(w), max(w), sum(w), sum(w * w)))

golden.write("weighting.json")
