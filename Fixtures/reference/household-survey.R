# Golden values for survey estimation on an artificial household survey.
#
# Made with R 4.2.2 and package survey 4.1-1.
# Run:   Rscript household-survey.R OUTDIR
# Writes OUTDIR/household-survey.csv   the data (missing = empty cell)
#        OUTDIR/household-survey.json  one flat object, key -> number, array of
#                                      numbers, text, or array of texts; NA, NaN
#                                      and infinities are null; 17 digits.
#
# The data come from a Lehmer generator in exact arithmetic (16807 modulo
# 2^31-1, every product below 2^53), so they do not depend on R's RNG. The
# golden values are computed from the CSV as read back from disk.
#
# Designs (option survey.lonely.psu = "fail" unless stated)
#   d1     weights only, ids = ~1
#   d2     strata and weights, ids = ~1
#   d3     strata, PSUs, weights, nest = TRUE
#   d4     d3 with fpc1
#   d5     two stages: PSU and household, fpc1 and fpc2
#   d5f    as d5, with sampling fractions frac1 and frac2
#   d6     two stages, but fpc for the first only: R REFUSES this ("non-conformable
#          arrays" in as.fpc). key d6.error. What R accepts in its place is
#   d6inf  d5 with fpc2 = Inf: the second stage is with replacement, its
#          contribution still multiplied by n1/N1
#   dz     d3 with the weights zeroweight
#   dl.remove, dl.certainty, dl.adjust, dl.average
#          strata = ~lonely, ids = ~lonelypsu; made and estimated under the option
#
# Key = design . quantity. `dom` is the domain migrant == 1 & age >= 15.
# Matrices are row-major. One variable per formula, so that na.rm = TRUE deletes
# for that variable only. The exception is svyratio, which deletes LISTWISE: a row
# counts only if numerator and denominator are both present.

here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))
source(file.path(here, "golden.R"))

# ---------------------------------------------------------------- data

state <- 20240607
draw <- function(k) {                     # integer 0 .. k-1
  state <<- (state * 16807) %% 2147483647
  (state %/% 16) %% k
}
pick <- function(v) v[draw(length(v)) + 1]
chance <- function(percent) draw(1000) < percent * 10
for (i in 1:20) draw(2)

regions <- rep(c("North", "South", "East", "West"), each = 2)
psus <- c(6, 5, 6, 5, 4, 6, 3, 5)
popPSUs <- c(40, 23, 61, 17, 9, 120, 14, 5)   # stratum 8 is a census of its PSUs
baseWeight <- c(31250, 18400, 52700, 12900, 9350, 83600, 22150, 7800)  # in 1/1000
levelsEdu <- c("none", "primary", "secondary", "tertiary")
lonelyPSU <- c(stratum = 3, psu = 4)
zeroPSU <- c(stratum = 5, psu = 2)

lines <- "region,stratum,psu,household,person,weight,fpc1,fpc2,frac1,frac2,lonely,lonelypsu,sex,age,migrant,employed,education,wage,hours,year,zeroweight"
cell <- function(x, format) if (is.na(x)) "" else sprintf(format, x)
unique_psu <- 0
for (s in 1:8) for (p in seq_len(psus[s])) {
  unique_psu <- unique_psu + 1
  households <- pick(c(2, 3, 4, 4, 5, 5))
  popHouseholds <- households + pick(c(0, 3, 8, 15, 40, 77))
  psuWeight <- 70 + draw(90)              # percent
  psuWage <- 80 + draw(45)                # percent, makes PSUs alike inside
  for (h in seq_len(households)) {
    persons <- pick(c(1, 2, 3, 3, 4, 4))
    migrantHousehold <- chance(12)
    for (q in seq_len(persons)) {
      weight <- (baseWeight[s] * psuWeight * (85 + draw(31))) %/% 10000   # in 1/1000
      sex <- 1 + draw(2)
      age <- if (chance(20)) draw(15) else 15 + draw(70)
      migrant <- as.integer(if (migrantHousehold) chance(85) else chance(3))
      employed <- if (chance(6)) NA else as.integer(chance(if (sex == 1) 68 else 52))
      education <- if (chance(7)) NA else pick(levelsEdu[c(1, 2, 2, 3, 3, 3, 4, 4)])
      wage <- 900 * psuWage / 100 * (if (sex == 1) 1.15 else 1)
      for (i in 1:5) wage <- wage * (60 + draw(101)) / 100
      if (!is.na(education) && education == "tertiary") wage <- wage * 1.5
      wage <- floor(wage * 100 + 0.5) / 100
      hours <- if (chance(4)) NA else if (chance(25)) 16 + draw(45) else pick(c(20, 30, 35, 40, 40, 40, 48, 60))
      if (!is.na(hours) && hours > 38) wage <- floor(wage * 120 + 0.5) / 100
      if (chance(15)) wage <- NA
      year <- (20150000000 + draw(10) * 10000000 + draw(1000)) / 10000000
      zero <- (s == zeroPSU[1] && p == zeroPSU[2]) || chance(1)
      lines <- c(lines, paste(
        regions[s], s, p, h, q, sprintf("%.3f", weight / 1000), popPSUs[s], popHouseholds,
        sprintf("%.17g", psus[s] / popPSUs[s]), sprintf("%.17g", households / popHouseholds),
        if (s == lonelyPSU[1] && p == lonelyPSU[2]) 9 else s, unique_psu,
        sex, age, migrant, cell(employed, "%d"), if (is.na(education)) "" else education,
        cell(wage, "%.2f"), cell(hours, "%d"), sprintf("%.7f", year),
        if (zero) "0" else sprintf("%.3f", weight / 1000), sep = ","))
    }
  }
}
csv <- file.path(outdir, "household-survey.csv")
con <- file(csv, "wb")
writeLines(lines, con, sep = "\n")
close(con)

data <- read.csv(csv, na.strings = "")
data$region <- factor(data$region)                       # East North South West
data$education <- factor(data$education, levels = levelsEdu)
data$inf <- Inf

putArray <- function(key, value) put(key, value, array = TRUE)
rowMajor <- function(m) as.vector(t(as.matrix(m)))

# ---------------------------------------------------------------- estimates

numeric_variables <- c("wage", "hours", "year", "employed")
p_quantiles <- c(.1, .25, .5, .75, .8, .9)
p_grid <- (1:199) / 200

means_totals <- function(key, d) {
  for (v in numeric_variables) {
    f <- as.formula(paste0("~", v))
    stat(paste0(key, ".total.", v), svytotal(f, d, na.rm = TRUE))
    m <- svymean(f, d, na.rm = TRUE)
    stat(paste0(key, ".mean.", v), m)
    # degrees of freedom of the whole design given, not of the rows with a value
    putArray(paste0(key, ".mean.", v, ".ci"), confint(m, df = degf(d)))
  }
}

deffs <- function(key, d) for (v in c("wage", "employed")) {
  f <- as.formula(paste0("~", v))
  # deff = TRUE: against simple random sampling without replacement (1 - n/N);
  # deff = "replace": against sampling with replacement
  put(paste0(key, ".deff.mean.", v), deff(svymean(f, d, na.rm = TRUE, deff = TRUE)))
  put(paste0(key, ".deff.mean.replace.", v), deff(svymean(f, d, na.rm = TRUE, deff = "replace")))
  put(paste0(key, ".deff.total.", v), deff(svytotal(f, d, na.rm = TRUE, deff = TRUE)))
  put(paste0(key, ".deff.total.replace.", v), deff(svytotal(f, d, na.rm = TRUE, deff = "replace")))
}

ciprops <- function(key, d, variable) {
  f <- as.formula(paste0("~I(", variable, " == 1)"))
  df <- degf(d)
  k <- paste0(key, ".ciprop.", variable)
  put(paste0(k, ".df"), df)
  # method "beta" ignores df: it uses degf(design) of the whole design given, and
  # nrow(design) - 1, which counts rows with a missing value and zero weight
  put(paste0(k, ".nrow"), nrow(d))
  m <- svymean(as.formula(paste0("~as.numeric(", variable, " == 1)")), d, na.rm = TRUE)
  put(paste0(k, ".est"), coef(m))
  put(paste0(k, ".se"), SE(m))
  # "logit" comes from an iterative fit that stops at 1e-8; "xlogit" is the same
  # interval in closed form (they agree to about 6e-10)
  for (method in c("logit", "likelihood", "asin", "beta", "mean", "xlogit"))
    putArray(paste0(k, ".", method), attr(svyciprop(f, d, method = method, df = df, na.rm = TRUE), "ci"))
  # R's "likelihood" interpolates a profile of a few points (spline, then straight
  # lines), so it is good to about four digits. Here is the root itself:
  #   2 (p log(p/x) + q log(q/(1-x))) = t^2 var(p) / (p q) * factor,  t = qt(0.975, df)
  # likelihood_plain: factor 1, the Rao-Scott adjusted likelihood ratio.
  # likelihood_root: R's factor, the dispersion of its glm: n/(n-1) times mean weight
  # of the rows with a value / mean weight of all rows (both means over rows of zero
  # weight too; n = rows with a value and non-zero weight). The second quotient is an
  # artefact: svyglm scales the weights before it drops the missing values.
  keep <- !is.na(d$variables[[variable]])
  w <- weights(d)
  n <- sum(w[keep] != 0)
  factor <- n / (n - 1) * mean(w[keep]) / mean(w)
  put(paste0(k, ".likelihood_factor"), factor)
  p <- coef(m)[[1]]
  divergence <- function(x) 2 * (p * log(p / x) + (1 - p) * log((1 - p) / (1 - x)))
  for (name in c("root", "plain")) {
    target <- qt(0.975, df)^2 * SE(m)[1]^2 / (p * (1 - p)) * (if (name == "root") factor else 1)
    root <- function(range) uniroot(function(x) divergence(x) - target, range, tol = 1e-15, maxiter = 10000)$root
    putArray(paste0(k, ".likelihood_", name), c(root(c(1e-12, p)), root(c(p, 1 - 1e-12))))
  }
}

quantiles <- function(key, d, variable) {
  f <- as.formula(paste0("~", variable))
  k <- paste0(key, ".quantile.", variable)
  # intervals and se use degf of the rows with a value
  r <- svyquantile(f, d, p_quantiles, na.rm = TRUE, ci = TRUE, qrule = "math", interval.type = "mean")[[1]]
  put(paste0(k, ".df"), degf(d[!is.na(d$variables[[variable]]), ]))
  putArray(paste0(k, ".est"), r[, 1])
  putArray(paste0(k, ".lower"), r[, 2])
  putArray(paste0(k, ".upper"), r[, 3])
  putArray(paste0(k, ".se"), r[, 4])
  for (rule in c("hf1", "hf4", "hf5", "hf6", "hf7", "hf8", "hf9"))
    putArray(paste0(k, ".", rule),
             svyquantile(f, d, p_quantiles, na.rm = TRUE, ci = FALSE, qrule = rule)[[1]])
  # A fine grid, where ties meet. R sorts tied values in row order and does not pool
  # their weights, so hf4 to hf9 of tied data depend on the order of the rows: the
  # sort must be stable. (hf1 and math do not.)
  if (variable == "hours") for (rule in c("math", "hf1", "hf4", "hf5", "hf6", "hf7", "hf8", "hf9"))
    putArray(paste0(k, ".grid.", rule),
             svyquantile(f, d, p_grid, na.rm = TRUE, ci = FALSE, qrule = rule)[[1]])
}

by_table <- function(key, r, labels) {
  for (l in labels) putArray(paste0(key, ".label.", l), r[[l]])
  putArray(paste0(key, ".est"), coef(r))
  putArray(paste0(key, ".se"), as.vector(as.matrix(SE(r))))
}

estimates <- function(key, d) {
  put(paste0(key, ".degf"), degf(d))
  put(paste0(key, ".n"), nrow(d))
  put(paste0(key, ".sumweights"), sum(weights(d)))
  means_totals(key, d)

  # domains, in the order of R's rows (first factor varies fastest)
  by_table(paste0(key, ".by.sex.mean.wage"), svyby(~wage, ~sex, d, svymean, na.rm = TRUE), "sex")
  by_table(paste0(key, ".by.sex.total.wage"), svyby(~wage, ~sex, d, svytotal, na.rm = TRUE), "sex")
  by_table(paste0(key, ".by.region_sex.mean.wage"),
           svyby(~wage, ~region + sex, d, svymean, na.rm = TRUE), c("region", "sex"))
  # covmat = TRUE together with na.rm = TRUE fails in this version (influence
  # values of fewer rows than the domain), so the rows with wage are selected first
  b <- svyby(~wage, ~sex, subset(d, !is.na(wage)), svymean, covmat = TRUE)
  stopifnot(isTRUE(all.equal(unname(coef(b)), golden[[paste0(key, ".by.sex.mean.wage.est")]], tolerance = 1e-13)))
  putArray(paste0(key, ".by.sex.mean.wage.vcov"), rowMajor(vcov(b)))
  stat(paste0(key, ".contrast.difference"), svycontrast(b, c(1, -1)))
  stat(paste0(key, ".contrast.ratio"), svycontrast(b, quote(`1` / `2`)))
  stat(paste0(key, ".contrast.log"), svycontrast(b, quote(log(`1`))))

  dom <- subset(d, migrant == 1 & age >= 15)
  put(paste0(key, ".dom.n"), nrow(dom))
  put(paste0(key, ".dom.n.wage"), sum(!is.na(dom$variables$wage)))
  # strata and PSUs with no row (of non-zero weight) in the domain do not count
  put(paste0(key, ".dom.degf"), degf(dom))
  put(paste0(key, ".dom.sumweights"), sum(weights(dom)))
  means_totals(paste0(key, ".dom"), dom)

  # ratios, listwise
  r <- svyratio(~wage, ~hours, d, na.rm = TRUE)
  put(paste0(key, ".ratio.n"), sum(!is.na(d$variables$wage) & !is.na(d$variables$hours)))
  stat(paste0(key, ".ratio"), r)
  by_table(paste0(key, ".by.sex.ratio"),
           svyby(~wage, ~sex, denominator = ~hours, d, svyratio, na.rm = TRUE), "sex")
  stat(paste0(key, ".dom.ratio"), svyratio(~wage, ~hours, dom, na.rm = TRUE))

  # proportions
  m <- svymean(~education, d, na.rm = TRUE)
  putArray(paste0(key, ".education.labels"), sub("^education", "", names(coef(m))))
  putArray(paste0(key, ".mean.education.est"), coef(m))
  putArray(paste0(key, ".mean.education.se"), SE(m))
  putArray(paste0(key, ".mean.education.vcov"), rowMajor(vcov(m)))
  s <- svytotal(~education, d, na.rm = TRUE)
  putArray(paste0(key, ".total.education.est"), coef(s))
  putArray(paste0(key, ".total.education.se"), SE(s))
  putArray(paste0(key, ".total.education.vcov"), rowMajor(vcov(s)))
  b <- svyby(~education, ~region, d, svymean, na.rm = TRUE)
  putArray(paste0(key, ".by.region.mean.education.label.region"), b$region)
  putArray(paste0(key, ".by.region.mean.education.est"), rowMajor(as.matrix(b[, 2:5])))   # region by level
  putArray(paste0(key, ".by.region.mean.education.se"), rowMajor(as.matrix(b[, 6:9])))

  # variance, covariance, correlation
  # na.rm = TRUE: the factor n/(n-1) counts ALL rows, with or without wage
  stat(paste0(key, ".var.wage.narm"), svyvar(~wage, d, na.rm = TRUE))
  stat(paste0(key, ".var.wage"), svyvar(~wage, subset(d, !is.na(wage))))
  complete <- subset(d, !is.na(wage) & !is.na(hours))
  put(paste0(key, ".var.wage_hours.n"), sum(weights(complete) != 0))
  v <- svyvar(~wage + hours, complete)
  vv <- attr(v, "var")
  putArray(paste0(key, ".var.wage_hours.est"), rowMajor(unclass(v)))
  putArray(paste0(key, ".var.wage_hours.se"), sqrt(diag(vv)))        # same order
  putArray(paste0(key, ".var.wage_hours.vcov"), rowMajor(vv))
  # svycontrast cannot name the elements of a svyvar matrix: give it a vector
  w <- structure(c(ww = v[1, 1], wh = v[1, 2], hh = v[2, 2]),
                 var = vv[c(1, 2, 4), c(1, 2, 4)], statistic = "variance", class = "svystat")
  stat(paste0(key, ".correlation.wage_hours"), svycontrast(w, quote(wh / sqrt(ww * hh))))

  deffs(key, d)
  deffs(paste0(key, ".dom"), dom)

  ciprops(key, d, "employed")
  ciprops(key, d, "migrant")
  ciprops(paste0(key, ".dom"), dom, "employed")

  quantiles(key, d, "wage")
  quantiles(key, d, "hours")
  quantiles(paste0(key, ".dom"), dom, "wage")
}

putArray("quantile.p", p_quantiles)
putArray("quantile.grid.p", p_grid)
put("R.version", paste(R.version$major, R.version$minor, sep = "."))
put("survey.version", as.character(packageVersion("survey")))

estimates("d1", svydesign(ids = ~1, weights = ~weight, data = data))
estimates("d2", svydesign(ids = ~1, strata = ~stratum, weights = ~weight, data = data))
estimates("d3", svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, data = data, nest = TRUE))
estimates("d4", svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, fpc = ~fpc1, data = data, nest = TRUE))
d5 <- svydesign(ids = ~psu + household, strata = ~stratum, weights = ~weight, fpc = ~fpc1 + fpc2, data = data, nest = TRUE)
estimates("d5", d5)
estimates("d5f", svydesign(ids = ~psu + household, strata = ~stratum, weights = ~weight, fpc = ~frac1 + frac2, data = data, nest = TRUE))
d6 <- tryCatch(svydesign(ids = ~psu + household, strata = ~stratum, weights = ~weight, fpc = ~fpc1, data = data, nest = TRUE),
               error = function(e) conditionMessage(e))
put("d6.error", if (is.character(d6)) d6 else "accepted")
estimates("d6inf", svydesign(ids = ~psu + household, strata = ~stratum, weights = ~weight, fpc = ~fpc1 + inf, data = data, nest = TRUE))
# d5 with survey.ultimate.cluster = TRUE uses the first stage only
options(survey.ultimate.cluster = TRUE)
stat("d5ultimate.mean.wage", svymean(~wage, d5, na.rm = TRUE))
stat("d5ultimate.total.wage", svytotal(~wage, d5, na.rm = TRUE))
options(survey.ultimate.cluster = FALSE)
estimates("dz", svydesign(ids = ~psu, strata = ~stratum, weights = ~zeroweight, data = data, nest = TRUE))

put("dl.fail.error", tryCatch({
  svymean(~year, svydesign(ids = ~lonelypsu, strata = ~lonely, weights = ~weight, data = data)); "none"
}, error = function(e) conditionMessage(e)))
for (option in c("remove", "certainty", "adjust", "average")) {
  options(survey.lonely.psu = option)
  estimates(paste0("dl.", option),
            svydesign(ids = ~lonelypsu, strata = ~lonely, weights = ~weight, data = data))
}
options(survey.lonely.psu = "fail")

# What "adjust" does, by direct computation on the total and the mean of year.
# Per stratum n/(n-1) sum (z - mean z)^2 over PSU totals z; the lonely stratum adds
# (z - centre)^2 with no n/(n-1): centre 0, or the mean of all PSU totals.
adjust <- function(z) {
  z <- rowsum(z, data$lonelypsu)[, 1]
  stratum <- tapply(data$lonely, data$lonelypsu, function(x) x[1])[names(z)]
  rest <- sum(tapply(z[stratum != 9], stratum[stratum != 9],
                     function(x) length(x) / (length(x) - 1) * sum((x - mean(x))^2)))
  c(zero = sqrt(rest + z[stratum == 9]^2), grand = sqrt(rest + (z[stratum == 9] - mean(z))^2))
}
putArray("lonely.adjust.check.total.zero_grand", adjust(data$weight * data$year))
W <- sum(data$weight)
putArray("lonely.adjust.check.mean.zero_grand",
         adjust(data$weight * (data$year - sum(data$weight * data$year) / W) / W))

golden.write("household-survey.json")
