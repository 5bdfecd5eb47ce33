// The part of a centre that a goal names in brackets: "service_level[phone] >= 80 %".
#pragma once

#include <string_view>

#include "engine/metric/part.hpp"
#include "engine/model/parameters.hpp"
#include "scenarios/load/read_value.hpp"

namespace morale {

/// Which part of that name has the metric: for what is about customers a group of them, else a class of
/// contacts, a channel that is used or a team, the first of these that there is. "team desk" with the kind in
/// front tells those of one name apart. An error says which parts there are, or which metrics parts have;
/// its place is within `goal`, the whole line.
Result<PartKind> goal_part(const Metric&, std::string_view& part, const Parameters&, std::string_view goal);

}  // namespace morale
