# "Who stays" made again from a study's folder: who is still employed so many weeks after hiring, for each policy, by
# Kaplan and Meier, with the spells of all replications.
#
#     Rscript tenure.R FOLDER PICTURE
#
# A line is printed for each policy: the share still there after 26 weeks.
#
# Time counts from zero, at hiring: survfit takes times for one that differ by less than about a hundred-millionth of
# their size, and of seconds since 1970 that is half a minute.
library(survival)

words <- commandArgs(trailingOnly = TRUE)
agents <- read.csv(file.path(words[1], "agents.csv"))
weeks <- read.csv(file.path(words[1], "timeseries.csv"))

clock <- function(text) as.POSIXct(text, format = "%Y-%m-%dT%H:%M:%S", tz = "UTC")
begin <- as.POSIXct(min(weeks$week_start), tz = "UTC")
# Who was there before the study began is seen from that age on; nobody saw those who had left by then.
agents$entry <- pmax(0, as.numeric(difftime(begin, clock(agents$hired), units = "weeks")))
agents$exit <- agents$tenure_days / 7
agents$gone <- agents$why != "employed"
agents <- agents[agents$exit > agents$entry, ]
agents$policy <- factor(agents$policy, levels = unique(agents$policy))

curves <- survfit(Surv(entry, exit, gone) ~ policy, data = agents)

png(words[2], width = 900, height = 450, type = "cairo")
plot(curves, col = seq_along(levels(agents$policy)), lwd = 2, xlim = c(0, 156),
     xlab = "weeks since hiring", ylab = "share still employed")
legend("topright", levels(agents$policy), col = seq_along(levels(agents$policy)), lwd = 2, bty = "n")
invisible(dev.off())

after <- summary(curves, times = 26, extend = TRUE)
cat(sprintf("%s %.2f\n", levels(agents$policy), after$surv), sep = "")
