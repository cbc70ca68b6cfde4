# Golden values of replicate variances on the artificial household survey and on the SCD data.
#
# Made with R 4.2.2 and package survey 4.1-1.
# Run:   Rscript replicates.R DIR    (DIR holds household-survey.csv; writes DIR/replicates.json)
#
# Key = design . quantity; replicate designs:
#   jkn, jkn.mse           as.svrepdesign(d3, "JKn"), without and with mse
#   jkn4                   as.svrepdesign(d4, "JKn"): finite populations
#   jk1                    PSUs without strata, "JK1"
#   brr, fay, scdjkn (.mse) Levy and Lemeshow p. 382, six rows: two PSUs in each of three strata
#   sup.TYPE               supplied columns r1 ... r12, the weight times a factor: see `factor` below
# `dom` is the domain migrant == 1 & age >= 15.

suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "fail")
dir <- commandArgs(trailingOnly = TRUE)[1]
d <- read.csv(file.path(dir, "household-survey.csv"))
out <- list()
put <- function(key, value) out[[key]] <<- as.numeric(value)
both <- function(key, s) { put(paste0(key, ".est"), coef(s)); put(paste0(key, ".se"), SE(s)) }

quantities <- function(name, design) {
  both(paste0(name, ".total.wage"), svytotal(~wage, design, na.rm = TRUE))
  both(paste0(name, ".mean.wage"), svymean(~wage, design, na.rm = TRUE))
  both(paste0(name, ".mean.year"), svymean(~year, design, na.rm = TRUE))
  both(paste0(name, ".prop.sex"), svymean(~factor(sex), design))
  both(paste0(name, ".ratio"), svyratio(~wage, ~hours, design, na.rm = TRUE))
  both(paste0(name, ".by.sex"), svyby(~wage, ~sex, design, svymean, na.rm = TRUE))
  both(paste0(name, ".by.sex.total"), svyby(~wage, ~sex, design, svytotal, na.rm = TRUE))
  dom <- subset(design, migrant == 1 & age >= 15)
  both(paste0(name, ".dom"), svymean(~wage, dom, na.rm = TRUE))
  v <- svyby(~wage, ~sex, design, svymean, na.rm = TRUE, covmat = TRUE)
  put(paste0(name, ".by.sex.vcov"), vcov(v))
  put(paste0(name, ".degf"), degf(design))
  q <- svyquantile(~wage, design, c(0.25, 0.5, 0.75), na.rm = TRUE, qrule = "math",
                   interval.type = "mean", df = degf(design))
  put(paste0(name, ".quantile"), t(q$wage[, 1:3]))
}

d3 <- svydesign(~psu, strata = ~stratum, weights = ~weight, data = d, nest = TRUE)
d4 <- svydesign(~psu, strata = ~stratum, weights = ~weight, fpc = ~fpc1, data = d, nest = TRUE)
d$unique <- paste(d$stratum, d$psu)
d1 <- svydesign(~unique, weights = ~weight, data = d)
quantities("jkn", as.svrepdesign(d3, type = "JKn"))
quantities("jkn.mse", as.svrepdesign(d3, type = "JKn", mse = TRUE))
quantities("jkn4", as.svrepdesign(d4, type = "JKn"))
quantities("jk1", as.svrepdesign(d1, type = "JK1"))

factor_of <- function(i, r) 1 + (((i * 7 + r * 31 + (i %% 13) * r) %% 21) - 10) / 20
n <- nrow(d)
reps <- sapply(1:12, function(r) d$weight * factor_of(1:n, r))
supplied <- function(name, type, ...)
  quantities(paste0("sup.", name),
             svrepdesign(weights = ~weight, repweights = reps, data = d, type = type, ...))
supplied("brr", "BRR")
supplied("fay", "Fay", rho = 0.3)
supplied("jk1", "JK1", scale = 11 / 12)
supplied("jkn", "JKn", scale = 1, rscales = (1:12) / 13)
supplied("bootstrap", "bootstrap", scale = 1 / 11, rscales = rep(1, 12))
supplied("sdr", "successive-difference", mse = TRUE)
supplied("other", "other", scale = 0.07, rscales = rep(1, 12), mse = TRUE)
factors <- svrepdesign(weights = ~weight, repweights = reps / d$weight, data = d, type = "BRR",
                       combined.weights = FALSE)
quantities("sup.factors", factors)

# Calibration run in every replicate.
jkn <- as.svrepdesign(d3, type = "JKn")
bySex <- data.frame(sex = c(1, 2), Freq = c(7600, 10600))
byRegion <- data.frame(region = c("East", "North", "South", "West"), Freq = c(9300, 2700, 4900, 1300))
replayed <- function(name, design) {
  both(paste0(name, ".total.wage"), svytotal(~wage, design, na.rm = TRUE))
  both(paste0(name, ".mean.wage"), svymean(~wage, design, na.rm = TRUE))
  both(paste0(name, ".by.region"), svyby(~wage, ~region, design, svymean, na.rm = TRUE))
}
replayed("jkn.post", postStratify(jkn, ~sex, bySex))
replayed("jkn.rake", rake(jkn, list(~sex, ~region), list(bySex, byRegion),
                          control = list(maxit = 500, epsilon = 1e-10)))
replayed("jkn.linear", calibrate(jkn, ~factor(sex) + factor(region), epsilon = 1e-12,
  population = c(`(Intercept)` = 18200, `factor(sex)2` = 10600, `factor(region)North` = 2700,
                 `factor(region)South` = 4900, `factor(region)West` = 1300)))

scd <- data.frame(ESA = c(1, 1, 2, 2, 3, 3), arrests = c(120, 78, 185, 228, 670, 530),
                  alive = c(25, 24, 30, 49, 80, 70), w = 1)
s <- svydesign(~1, strata = ~ESA, weights = ~w, data = scd)
for (mse in c(FALSE, TRUE)) for (type in c("BRR", "Fay", "JKn")) {
  r <- as.svrepdesign(s, type = type, fay.rho = if (type == "Fay") 0.3 else 0, mse = mse)
  key <- paste0("scd.", tolower(type), if (mse) ".mse" else "")
  both(paste0(key, ".ratio"), svyratio(~alive, ~arrests, r))
  both(paste0(key, ".total"), svytotal(~alive, r))
}

lines <- vapply(names(out), function(key) {
  v <- out[[key]]
  text <- ifelse(is.finite(v), sprintf("%.17g", v), "null")
  sprintf('  "%s": %s', key, if (length(v) == 1) text else
    paste0("[", paste(text, collapse = ", "), "]"))
}, "")
writeLines(c("{", paste(lines, collapse = ",\n"), "}"), file.path(dir, "replicates.json"))
