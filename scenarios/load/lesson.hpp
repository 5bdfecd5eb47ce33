// `lesson:` of a scenario: what a pupil is asked, how the answer is given, and what is said of the result.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/metric_name.hpp"
#include "scenarios/load/node.hpp"

namespace morale {

/// The lesson, or nothing if something in it is wrong, which is reported. The policies of the plan must have
/// been read; `policies` are all names that the file has, also of those with mistakes of their own; `weeks`
/// is the horizon that the files say: a shorter one that was typed makes no mistake of a later week.
std::optional<Lesson> read_lesson(const Node&, const StudyPlan&, const std::vector<std::string>& policies,
                                  int weeks, std::span<const MetricName>, Report&);

}  // namespace morale
