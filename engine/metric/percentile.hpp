// Percentiles of waits by their names: "wait_p95" is the wait that 95 of 100 answered contacts did not
// exceed, "wait_p99.5" that which 995 of 1000 did not. The usual ones are rows of the table of metrics; any
// other one between 0 and 100 can be a goal and is told in the table of waits. All are read off the same
// counts (engine/model/record/waits.hpp) and are within 3 % of the exact one: of two records that are merged
// as well, because counts add up.
#pragma once

#include <optional>
#include <string_view>

#include "engine/metric/metric.hpp"

namespace morale {

inline constexpr std::string_view percentile_prefix = "wait_p";

/// The share that a name such as "wait_p99.5" says, 0.995; nothing for other names, among them 0 and 100, a
/// leading zero ("wait_p05"; "wait_p0.5" is one) and more than four places behind the point.
std::optional<double> percentile_named(std::string_view name);

/// How to tell any metric that a goal may name: its row in the table or, for a percentile without a row, one
/// that all such percentiles share, whose `percentile` is not that of the name. Null for other names.
const Metric* told_metric(std::string_view name);

/// The metric that a goal names, with its percentile; nothing if told_metric finds none.
std::optional<Metric> metric_named(std::string_view name);

}  // namespace morale
