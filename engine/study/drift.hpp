// What still moves at the end of a study: a base that drifts though nothing is done, and a policy whose
// effect is not yet what it will be.
#pragma once

#include <vector>

#include "engine/study/result.hpp"

namespace morale {

/// A metric that moves from an early quarter of the horizon to the last by more than luck.
struct Drift {
    const Metric* metric = nullptr;
    double from = 0, to = 0;
};

/// The drifts of handle time, contacts, people and customers under one policy, from the first quarter to the
/// last, by three in a hundred or more. None in less than half a year.
std::vector<Drift> drifts(const StudyResult&, std::size_t policy);

/// Differences of the policy from the first one that go on moving when the way to it should be over: from the
/// second quarter to the last, by as much as matters of that metric. Exhaustion, the service level and the
/// metrics of goals are looked at. None for the first policy, and none in less than half a year.
std::vector<Drift> moving_differences(const StudyResult&, std::size_t policy);

/// A goal about the whole centre that the policy misses in the last quarter of the horizon by more than luck.
struct LateMiss {
    const Goal* goal = nullptr;  // of the plan
    double shown = 0;            // mean of the last quarter
};

/// None in less than half a year.
std::vector<LateMiss> missed_late(const StudyResult&, std::size_t policy);

}  // namespace morale
