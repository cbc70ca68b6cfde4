# An artificial frame of enumeration areas and a table of strata to plan a survey with. No random numbers: the same
# files on every machine.
# Run:   Rscript make.R OUTDIR

args <- commandArgs(trailingOnly = TRUE)
if (length(args) != 1) stop("usage: Rscript make.R OUTDIR")
dir.create(args[1], showWarnings = FALSE, recursive = TRUE)
regions <- c("North", "East", "South", "Centre")
counts <- c(70, 40, 90, 40)
frame <- do.call(rbind, lapply(1:4, function(r) {
  i <- seq_len(counts[r])
  urban <- as.integer(i %% (r + 1) == 0)
  households <- 60 + (i * 37 + r * 11) %% 90 + 80 * urban
  data.frame(ea = sprintf("%d%03d", r, i), region = regions[r],
             residence = ifelse(urban == 1, "urban", "rural"), households = households,
             migrants = round(households * (0.02 + ((i * 13 + r) %% 17) / 100)), latitude = 30 + (i * 7) %% 50 / 10)
}))
write.csv(frame, file.path(args[1], "enumeration-areas.csv"), row.names = FALSE, quote = FALSE)
key <- paste(frame$region, frame$residence, sep = "/")
strata <- do.call(rbind, lapply(unique(key), function(k) {
  s <- frame[key == k, ]
  at <- match(k, unique(key))
  data.frame(stratum = k, population = sum(s$households), cost = ifelse(s$residence[1] == "urban", 20, 32),
             income_mean = 3000 + 350 * at, income_sd = 1400 + 400 * (at %% 3),
             migrant_mean = round(sum(s$migrants) / sum(s$households), 4))
}))
write.csv(strata, file.path(args[1], "strata.csv"), row.names = FALSE, quote = FALSE)
