// What a difference between two policies does, as a clause: "about 4 fewer of 52 agents leave each year",
// "the centre gains 36,000 USD a year", "agents are 5 % less exhausted". Differences in people are stated as
// head counts, out of those under the policy that is compared against.
#pragma once

#include <cstddef>
#include <string>

#include "engine/study/result.hpp"

namespace morale {

/// The policies compared, and the metric.
struct Contrast {
    const StudyResult& study;
    std::size_t metric = 0;
    std::size_t against = 0;  // policy from which the difference is taken
};

/// As it is said aloud: whole people, whole money, few digits. No capital, no full stop.
std::string clause(const Contrast&, double difference);

/// As it is written: two digits, and the interval of a difference with one sign: "3.7 fewer of 52 agents
/// leave each year (2.9 to 4.5)"; without the interval if that is exact.
std::string clause_with_range(const Contrast&, const Interval& difference);

/// The smallest number that would matter, in the scale of `clause_with_range`: "1.0".
std::string care_beside(const Contrast&, const Interval& difference, double care);

/// A clause or a name as the beginning of a sentence.
std::string capitalised(std::string text);

}  // namespace morale
