# An artificial sample drawn with unequal probabilities, and what R survey estimates from it.
# Three strata of twelve PSUs, five of each in the sample (fixed here, not drawn), two to four persons of
# each PSU. Joint probabilities are those of Sampford sampling, summed over all samples of a stratum.
# PSUs are in the order of their names: R survey 4.1-1 sorts the totals of PSUs by name, but not their
# probabilities, and mixes them up otherwise.
# Deville's and Beaumont and Emond's variances are quadratic forms written out as matrices.
# Made with R 4.2.2 and package survey 4.1-1.
# Run:   Rscript unequal-probability.R OUTDIR

here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))
source(file.path(here, "golden.R"))

# The frame: sizes, and Sampford's joint probabilities in each stratum.
sizes <- list(A = c(12, 15, 18, 22, 25, 30, 34, 37, 41, 44, 52, 60),
              B = c(5, 8, 9, 11, 14, 14, 17, 20, 22, 26, 29, 31),
              C = c(80, 85, 90, 92, 95, 99, 103, 110, 118, 121, 130, 140))
n <- 5
sampford <- function(p) {
  all <- combn(length(p), n)
  w <- apply(all, 2, function(s) prod(p[s] / (1 - p[s])) * sum(1 - p[s]))
  w <- w / sum(w)
  joint <- matrix(0, length(p), length(p))
  for (k in seq_len(ncol(all))) joint[all[, k], all[, k]] <- joint[all[, k], all[, k]] + w[k]
  joint
}
taken <- list(A = c(2, 5, 8, 11, 12), B = c(1, 4, 7, 10, 12), C = c(1, 2, 6, 9, 11))

rows <- list()
joint <- matrix(0, 15, 15)
for (h in names(sizes)) {
  p <- n * sizes[[h]] / sum(sizes[[h]])
  J <- sampford(p)
  stopifnot(max(abs(diag(J) - p)) < 1e-12)
  put(paste0("sizes.", h), sizes[[h]], TRUE)
  put(paste0("joint.", h), t(J), TRUE)
  at <- match(h, names(sizes))
  joint[(at - 1) * n + 1:n, (at - 1) * n + 1:n] <- J[taken[[h]], taken[[h]]]
  for (g in names(sizes)) if (g != h) {
    q <- n * sizes[[g]] / sum(sizes[[g]])
    other <- match(g, names(sizes))
    joint[(at - 1) * n + 1:n, (other - 1) * n + 1:n] <- outer(p[taken[[h]]], q[taken[[g]]])
  }
  for (u in taken[[h]]) {
    m <- 2 + (u + at) %% 3
    k <- seq_len(m)
    rows[[length(rows) + 1]] <- data.frame(
      stratum = h, unit = sprintf("u%02d", u), size = sizes[[h]][u], p1 = p[u], persons = 6 + u %% 4,
      squares = sum(p^2), person = k,
      y = round(sizes[[h]][u] / 3 + ((u * 7 + k * 5) %% 11) + at, 2),
      x = 1 + ((u * 3 + k * 2 + at) %% 7), d = (u + k) %% 2)
  }
}
d <- do.call(rbind, rows)
d$p2 <- ave(d$y, d$stratum, d$unit, FUN = length) / d$persons
d$id <- paste(d$stratum, d$unit)
write.csv(d, file.path(outdir, "unequal-probability.csv"), row.names = FALSE, quote = FALSE)

statistics <- function(key, design) {
  stat(paste0(key, ".total.y"), svytotal(~y, design))
  stat(paste0(key, ".mean.y"), svymean(~y, design))
  stat(paste0(key, ".ratio"), svyratio(~y, ~x, design))
  stat(paste0(key, ".domain.total"), svytotal(~y, subset(design, d == 1)))
  stat(paste0(key, ".domain.mean"), svymean(~y, subset(design, d == 1)))
  put(paste0(key, ".vcov"), t(vcov(svytotal(~ y + x, design))))
}

# Two stages, Brewer at both (equal probabilities at the second).
statistics("two", svydesign(id = ~ unit + person, strata = ~ stratum, fpc = ~ p1 + p2,
                            data = d, pps = "brewer", nest = TRUE))

# One stage: totals of the PSUs, inflated from the persons.
u <- d[!duplicated(d$id), c("stratum", "unit", "p1", "squares")]
for (v in c("y", "x")) u[[v]] <- tapply(d[[v]] / d$p2, factor(d$id, unique(d$id)), sum)
u$d <- as.integer(substring(u$unit, 2)) %% 2
u <- u[, c("stratum", "unit", "p1", "squares", "y", "x", "d")]
u$y <- round(u$y, 6); u$x <- round(u$x, 6)
write.csv(u, file.path(outdir, "unequal-probability-units.csv"), row.names = FALSE, quote = FALSE)
one <- function(...) svydesign(id = ~1, strata = ~stratum, fpc = ~p1, data = u, ...)
statistics("brewer", one(pps = "brewer"))
statistics("ht", one(pps = ppsmat(joint)))
statistics("syg", one(pps = ppsmat(joint), variance = "YG"))
# Overton's and Hartley and Rao's approximations count all units as one stratum in R: the first one only.
a <- u[u$stratum == "A", ]
first <- function(...) svydesign(id = ~1, fpc = ~p1, data = a, ...)
statistics("overton", first(pps = "overton"))
statistics("overton-syg", first(pps = "overton", variance = "YG"))
statistics("hr", first(pps = HR(a$squares[1] / n)))
statistics("hr1", first(pps = HR()))
statistics("hr-syg", first(pps = HR(a$squares[1] / n), variance = "YG"))

# Quadratic forms, stratum by stratum.
form <- function(kind, p) {
  m <- length(p); c <- 1 - p
  if (kind == "beaumont-emond") {
    J <- outer(p, p) * (m - 1) / (m - 1 + sqrt(outer(c, c))); diag(J) <- p
    return(1 - outer(p, p) / J)
  }
  a <- c / sum(c)
  centre <- diag(m) - matrix(a, m, m, byrow = TRUE)
  scale <- if (kind == "deville1") m / (m - 1) else 1 / (1 - sum(a^2))
  scale * t(centre) %*% diag(c) %*% centre
}
for (kind in c("deville1", "deville2", "beaumont-emond")) {
  v <- 0; vd <- 0
  for (h in names(sizes)) {
    s <- u[u$stratum == h, ]
    Q <- form(kind, s$p1)
    z <- s$y / s$p1; zd <- z * s$d
    v <- v + drop(t(z) %*% Q %*% z); vd <- vd + drop(t(zd) %*% Q %*% zd)
  }
  put(paste0(kind, ".total.y.se"), sqrt(v))
  put(paste0(kind, ".domain.total.se"), sqrt(vd))
}

golden.write("unequal-probability.json")
