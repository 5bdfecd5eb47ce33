// Finds the numbers of the world at which the base shows what was measured at a centre. Runs of the base
// under common luck alternate with a search that uses the outlook, which the runs correct (assisted.hpp).
// The first rounds take few runs. Rounds with all runs go on until every figure is near, and the nearest
// round is taken. The same plan gives the same bytes.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/world/pace.hpp"
#include "engine/study/given.hpp"
#include "engine/study/record_store.hpp"

namespace morale {

/// A number of the world that was fitted.
struct FittedNumber {
    const Knob* knob = nullptr;
    double before = 0, value = 0;
    double low = 0, high = 0;  // 95 % interval, from the luck of the runs of the base
    bool at_end = false;       // whether it is at an end of its field's range
};

struct Fit {
    StudyPlan plan;  // with the numbers found, settled
    std::vector<FittedNumber> numbers;
    double new_customers =
        0;  // per month and customer, set so that the number of customers stays; 0: unchanged
    /// Churn a month that the model expects, where the scenario does not say it and it is far beyond that of
    /// the reference centre (`usual_churn`), which is taken instead; 0: nothing was taken.
    double churn_passed_over = 0;
    int rounds = 0;
    StudyPlan shown;     // the base as its only policy
    StudyResult result;  // result of its runs with those numbers; points to `shown`
    bool all_met() const;
};

struct FitOptions {
    int replications = 16;
    int threads = 0;
    int most_weeks = 0;            // most weeks of the horizon to run; 0: all of it
    int most_runs = 0;             // most runs of all rounds together; 0: as many as the rounds take
    StopAsked stop = nullptr;      // as that of RunOptions,
    RecordStore* store = nullptr;  // and these
    OtherMachines* others = nullptr;
    std::function<void(int round, int of)> progress{};
    /// Whether the scenario itself gives that value of its base. If empty, a value with an origin counts.
    std::function<bool(const StudyPlan&, std::string_view path)> is_stated{};
};

/// Requires a settled plan. Figures that no number of the world determines are only compared. Throws
/// Stopped.
std::unique_ptr<Fit> fit(const StudyPlan&, const FitOptions&);

}  // namespace morale
