// The points of a sweep as they are typed: the design over the values of --vary, without what --exclude
// names, and what --include adds.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/study/plan.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/vary.hpp"

namespace morale {

/// One point: for each varied path a value, or nothing where the scenario's own stays.
using TypedPoint = std::vector<std::optional<std::string>>;

struct TypedSweep {
    std::vector<Varied> varied;
    std::vector<TypedPoint> points;  // in order of the design; those that are included come last
    int twice = 0;                   // points that were there already and are left out
};

/// The most points of a sweep.
inline constexpr std::size_t most_points = 2000;

/// Points of a Latin hypercube or of Sobol points if --points does not say how many.
inline constexpr int usual_points = 16;

/// The points that the request asks for, or everything that is wrong with it. The plan is the scenario as it
/// is: it says which paths and policies there are, and its seed draws a Latin hypercube.
std::variant<TypedSweep, std::vector<Mistake>> typed_sweep(const Request&, const StudyPlan&);

/// "path=value" for each value of the point, as -s takes it.
std::vector<std::string> point_settings(const std::vector<Varied>&, const TypedPoint&);

}  // namespace morale
