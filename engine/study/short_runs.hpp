// How often and how long a base is run for a forecast when time is short.
#pragma once

namespace morale {

struct ShortRuns {
    double warmup_weeks = 0, weeks = 0;  // of each run
    int runs = 1;

    double all_weeks() const { return runs * (warmup_weeks + weeks); }
};

/// The wanted runs, if they come to at most `affordable` weeks. Otherwise there are fewer, down to the
/// fewest allowed, and then shorter ones, down to the shortest allowed; these may still come to more.
ShortRuns short_runs(const ShortRuns& wanted, const ShortRuns& least, double affordable);

}  // namespace morale
