# Exports data(election), package survey: the sample drawn with probability proportional to votes, its joint
# probabilities, and the sum of the squared probabilities over all counties.
# Made with R 4.2.2 and package survey 4.1-1.
# Run:   Rscript election.R OUTDIR

args <- commandArgs(trailingOnly = TRUE)
if (length(args) != 1) stop("usage: Rscript election.R OUTDIR")
dir.create(args[1], showWarnings = FALSE, recursive = TRUE)
data(election, package = "survey")
sample <- election_pps
sample$County <- as.character(sample$County)
sample$squares <- sum(election$p^2)
write.csv(format(sample, digits = 17), file.path(args[1], "election.csv"), row.names = FALSE, quote = FALSE)
for (name in c("election_jointprob", "election_jointHR"))
  write.csv(format(as.data.frame(get(name)), digits = 17), file.path(args[1], paste0(name, ".csv")),
            row.names = FALSE, quote = FALSE)
