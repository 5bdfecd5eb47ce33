// What still moves at the end of a study: a base that drifts though nothing is done, and a policy whose
// effect is not yet what it will be.
#pragma once

#include <vector>

#include "engine/study/result.hpp"

namespace morale {

/// A metric that moves from an early stretch of the horizon to the last by more than luck. Stretches are
/// quarters of the horizon; where the base has a season or demand shocks, they are years, so that the
/// calendar alone moves nothing.
struct Drift {
    const Metric* metric = nullptr;
    double from = 0, to = 0;
    bool years = false;  // whether the stretches are years
};

/// The drifts of handle time, contacts, service level, people and customers under one policy, from the first
/// stretch to the last: by three in a hundred or more, of the service level by two points or more. Headcount
/// and customers are compared by quarters always. None in less than half a year, and with a season none of
/// what follows the load in less than two years.
/// `goes_on_for`: weeks of the study of which the result shows the first ones; customers who come and go
/// unequally do so all the time, so that they count as moving when they would be in these weeks.
std::vector<Drift> drifts(const StudyResult&, std::size_t policy, double goes_on_for = 0);

/// Differences of the policy from the first one that go on moving when the way to it should be over: from the
/// second stretch to the last, by as much as matters of that metric. Exhaustion, the service level and the
/// metrics of goals are looked at. None for the first policy, none in less than half a year, and none in less
/// than three with a season.
std::vector<Drift> moving_differences(const StudyResult&, std::size_t policy);

/// A goal about the whole centre that the policy misses in the last stretch of the horizon by more than luck.
struct LateMiss {
    const Goal* goal = nullptr;  // of the plan
    double shown = 0;            // mean of the last stretch
    bool years = false;          // whether that is a year
};

/// None in less than half a year, and with a season none in a year or less.
std::vector<LateMiss> missed_late(const StudyResult&, std::size_t policy);

}  // namespace morale
