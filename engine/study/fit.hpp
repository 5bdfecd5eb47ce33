// What was measured at a centre, held against its base, and the numbers of the world behind it found so that
// the base shows it again: runs of the base under common luck, and between them a search by the outlook,
// which the runs correct (assisted.hpp). First rounds take few runs. The rounds with all of them go on until
// every figure is near, and the one that comes nearest is taken. The same plan gives the same bytes.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/world/pace.hpp"
#include "engine/study/given.hpp"

namespace morale {

/// A number of the world that was turned.
struct FittedNumber {
    const Knob* knob = nullptr;
    double before = 0, value = 0;
    double low = 0, high = 0;  // 95 %, by the luck of the runs of the base
    bool at_end = false;       // of the range of its field
};

struct Fit {
    StudyPlan plan;  // with the numbers found, settled
    std::vector<FittedNumber> numbers;
    double new_customers = 0;  // per month and customer, set so that their number stays; 0: as it was
    int rounds = 0;
    StudyPlan shown;     // the base as its only policy
    StudyResult result;  // of the runs of it under those numbers; points to `shown`
    bool all_met() const;
};

struct FitOptions {
    int replications = 16;
    int threads = 0;
    int most_weeks = 0;        // of the horizon that is run; 0: all of it
    int most_runs = 0;         // of all rounds; 0: as many as the rounds take
    StopAsked stop = nullptr;  // as that of RunOptions
    std::function<void(int round, int of)> progress{};
    /// Does the scenario say that value of its base itself? Empty: when it has an origin.
    std::function<bool(const StudyPlan&, std::string_view path)> is_stated{};
};

/// Requires a settled plan. Figures without a number behind them are left to be compared. Throws Stopped.
std::unique_ptr<Fit> fit(const StudyPlan&, const FitOptions&);

}  // namespace morale
