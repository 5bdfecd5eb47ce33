// Parts of what a manager is told that several decisions share: how sure, what else a policy does, and who
// cannot be told apart from it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/metric/unit.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// The policies among which is chosen, the first left out: all of them, or those that meet all goals.
struct Candidates {
    std::vector<Comparison> comparisons;  // on the objective, with the first; in order of policy
    std::string_view which;               // follows "policy": "", " that meets all goals"
};

const Metric& metric_of(const Comparison&);

/// In which this study tells money.
MoneyUnit money_of(const StudyResult&);

/// How much better than the first policy, whichever direction is good.
double gain(const Comparison&);

/// "Better in 29 of 30 replications ... for all 4 compared policies at once."
std::string how_sure(const StudyResult&, const Comparison&, std::string_view word);

/// The other measures: what it also does for the good, against that, and what may not matter. Begins with a
/// blank, or is empty.
std::string besides(const StudyResult&, const Comparison&);

/// How much of a difference in net value is who is there at the end. Begins with a blank, or is empty.
std::string at_the_end(const StudyResult&, const Comparison&);

/// The candidates that may be as good as this one, and the cheapest of all of them. Begins with a blank, or
/// is empty.
std::string ties(const StudyResult&, const Candidates&, const Comparison&);

}  // namespace morale
