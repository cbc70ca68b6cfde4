# Small published data sets of package survey (mu284, fpc, scd) and R's answers.
#
# Made with R 4.2.2 and package survey 4.1-1.
# Run:   Rscript known-answers.R OUTDIR
# Writes OUTDIR/known-answers.json: one flat object; the data are in it as arrays,
# keys set.data.column. 17 digits; NA is null. Matrices are row-major.
#
# mu284  Sarndal, Swensson and Wretman, Model Assisted Survey Sampling, p. 143,
#        two stages, simple random sampling at both: 5 of 50 clusters, 3 units each.
# fpc    artificial, from Stata (fpc.dta): 2 strata, fpc.
# scd    Levy and Lemeshow, Sampling of Populations: 3 strata, 2 ambulances each.

here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))
source(file.path(here, "golden.R"))
table <- function(key, d) for (v in names(d)) put(paste0(key, ".data.", v), d[[v]], TRUE)

# mu284: no weights given, R derives them from the fpc (probability n/N at each stage)
data(mu284)
table("mu284", mu284)
d <- svydesign(ids = ~id1 + id2, fpc = ~n1 + n2, data = mu284)
put("mu284.weights", weights(d), TRUE)
put("mu284.degf", degf(d))
stat("mu284.total.y1", svytotal(~y1, d))
put("mu284.total.y1.var", vcov(svytotal(~y1, d)))
stat("mu284.mean.y1", svymean(~y1, d))
put("mu284.mean.y1.ci", confint(svymean(~y1, d), df = degf(d)))

# fpc
data(fpc)
table("fpc", fpc)
for (with in c(FALSE, TRUE)) {
  d <- if (with) svydesign(ids = ~psuid, strata = ~stratid, weights = ~weight, fpc = ~Nh, data = fpc, nest = TRUE)
       else svydesign(ids = ~psuid, strata = ~stratid, weights = ~weight, data = fpc, nest = TRUE)
  key <- if (with) "fpc.with" else "fpc.without"
  put(paste0(key, ".degf"), degf(d))
  stat(paste0(key, ".mean.x"), svymean(~x, d))
  put(paste0(key, ".mean.x.ci"), confint(svymean(~x, d), df = degf(d)))
  stat(paste0(key, ".total.x"), svytotal(~x, d))
  put(paste0(key, ".mean.x.deff"), deff(svymean(~x, d, deff = TRUE)))
  put(paste0(key, ".mean.x.deff.replace"), deff(svymean(~x, d, deff = "replace")))
}
# the same design from fpc alone, as counts and as fractions: weights come out N/n
d <- svydesign(ids = ~psuid, strata = ~stratid, fpc = ~Nh, data = fpc, nest = TRUE)
put("fpc.derived.weights", weights(d), TRUE)
stat("fpc.derived.mean.x", svymean(~x, d))
d <- svydesign(ids = ~psuid, strata = ~stratid, fpc = ~I(nh / Nh), data = fpc, nest = TRUE)
stat("fpc.fraction.mean.x", svymean(~x, d))

# scd: all weights 1
data(scd)
table("scd", scd)
for (with in c(FALSE, TRUE)) {
  d <- if (with) svydesign(ids = ~ambulance, strata = ~ESA, prob = ~1, fpc = rep(5, 6), data = scd, nest = TRUE)
       else svydesign(ids = ~ambulance, strata = ~ESA, prob = ~1, data = scd, nest = TRUE)
  key <- if (with) "scd.with" else "scd.without"
  put(paste0(key, ".degf"), degf(d))
  stat(paste0(key, ".ratio.alive_arrests"), svyratio(~alive, ~arrests, d))
  m <- svymean(~alive + arrests, d, deff = "replace")
  stat(paste0(key, ".mean.alive_arrests"), m)
  put(paste0(key, ".mean.alive_arrests.vcov"), t(vcov(m)))
  put(paste0(key, ".mean.alive_arrests.deff.replace"), deff(m))
  stat(paste0(key, ".total.alive_arrests"), svytotal(~alive + arrests, d))
}

golden.write("known-answers.json")
