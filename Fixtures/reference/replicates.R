# Golden values of replicate variances on the artificial household survey and on the SCD data.
#
# Made with R 4.2.2 and package survey 4.1-1.
# Run:   Rscript replicates.R OUTDIR
# Reads household-survey.csv beside this script; writes OUTDIR/replicates.json.
#
# Key = design . quantity; replicate designs:
#   jkn, jkn.mse           as.svrepdesign(d3, "JKn"), without and with mse
#   jkn4                   as.svrepdesign(d4, "JKn"): finite populations
#   jk1                    PSUs without strata, "JK1"
#   brr, fay, scdjkn (.mse) Levy and Lemeshow p. 382, six rows: two PSUs in each of three strata
#   sup.TYPE               supplied columns r1 ... r12, the weight times a factor: see `factor` below
# `dom` is the domain migrant == 1 & age >= 15.

here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))
source(file.path(here, "golden.R"))
d <- read.csv(file.path(here, "household-survey.csv"))

quantities <- function(name, design) {
  stat(paste0(name, ".total.wage"), svytotal(~wage, design, na.rm = TRUE))
  stat(paste0(name, ".mean.wage"), svymean(~wage, design, na.rm = TRUE))
  stat(paste0(name, ".mean.year"), svymean(~year, design, na.rm = TRUE))
  stat(paste0(name, ".prop.sex"), svymean(~factor(sex), design))
  stat(paste0(name, ".ratio"), svyratio(~wage, ~hours, design, na.rm = TRUE))
  stat(paste0(name, ".by.sex"), svyby(~wage, ~sex, design, svymean, na.rm = TRUE))
  stat(paste0(name, ".by.sex.total"), svyby(~wage, ~sex, design, svytotal, na.rm = TRUE))
  dom <- subset(design, migrant == 1 & age >= 15)
  stat(paste0(name, ".dom"), svymean(~wage, dom, na.rm = TRUE))
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
  stat(paste0(name, ".total.wage"), svytotal(~wage, design, na.rm = TRUE))
  stat(paste0(name, ".mean.wage"), svymean(~wage, design, na.rm = TRUE))
  stat(paste0(name, ".by.region"), svyby(~wage, ~region, design, svymean, na.rm = TRUE))
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
  stat(paste0(key, ".ratio"), svyratio(~alive, ~arrests, r))
  stat(paste0(key, ".total"), svytotal(~alive, r))
}

# An artificial sample of hospitals: few units in strata of different sizes, finite populations.
hospitals <- data.frame(
  level = rep(1:3, c(4, 5, 6)), population = rep(c(42, 99, 17), c(4, 5, 6)),
  births = c(203, 310, 128, 287, 480, 911, 634, 770, 522, 1630, 2210, 1845, 1502, 2377, 1968),
  beds = c(31, 44, 18, 40, 62, 120, 85, 97, 71, 210, 305, 260, 198, 330, 275))
hospitals$w <- hospitals$population / rep(c(4, 5, 6), c(4, 5, 6))
for (v in names(hospitals)) put(paste0("hospitals.data.", v), hospitals[[v]], array = TRUE)
sample <- svydesign(~1, strata = ~level, weights = ~w, fpc = ~population, data = hospitals)
unstratified <- svydesign(~1, weights = ~w, data = hospitals)
for (mse in c(FALSE, TRUE)) {
  designs <- list(jkn = as.svrepdesign(sample, type = "JKn", mse = mse),
                  jk1 = as.svrepdesign(unstratified, type = "JK1", mse = mse))
  for (type in names(designs)) {
    r <- designs[[type]]
    key <- paste0("hospitals.", type, if (mse) ".mse" else "")
    stat(paste0(key, ".total"), svytotal(~births, r))
    stat(paste0(key, ".mean"), svymean(~births, r))
    stat(paste0(key, ".ratio"), svyratio(~births, ~beds, r))
    stat(paste0(key, ".by.level"), svyby(~births, ~level, r, svymean))
    put(paste0(key, ".degf"), degf(r))
  }
}

golden.write("replicates.json")
