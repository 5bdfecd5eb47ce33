// Goals: "service_level >= 75 %".
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/metric/unit.hpp"
#include "engine/study/plan.hpp"
#include "scenarios/load/currency.hpp"
#include "scenarios/load/document.hpp"
#include "scenarios/load/metric_name.hpp"

namespace morale {

/// Reads the goals in a list; each invalid one is reported and skipped. If no table of metrics is given,
/// values are not converted, except that a percentage becomes a share. Money is in the unit of the study.
std::vector<Goal> read_goals(const Node& list, std::span<const MetricName>, const MoneyUnit&,
                             const Currencies&, const Parameters& base, Report&);

/// What to write instead of a name that no metric has: the metric that others call by it, or the nearest
/// name.
std::string metric_hint(std::string_view typed, std::span<const MetricName> metrics);

/// A value of the metric as people write it, "35 %/yr" or "280 s", in the metric's unit; nothing if it is
/// outside its range.
Result<double> measured_value(std::string_view text, const MetricName&, const MoneyUnit&);

/// A value of the metric as a scenario writes it: "35 %/yr".
std::string figure_text(const MetricName&, double value);

/// What is known of the metric's values: "service_level lies between 0 % and 100 %".
std::string range_in_words(const MetricName&);

}  // namespace morale
