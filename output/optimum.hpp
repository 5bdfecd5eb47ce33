// The best of many points as people and programs read it: what the race found, and the frontier of cost
// against what it buys.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/study/optimum.hpp"
#include "engine/study/sweep.hpp"
#include "output/tables/column.hpp"
#include "output/tables/row_sink.hpp"

namespace morale {

/// A race over the points of a sweep, of which paths, points and metrics count and rows do not; the metrics
/// are the objective, cost, and what it buys.
struct Optimum {
    const Sweep& sweep;
    const Race& race;

    std::size_t cost() const { return sweep.metrics[1]; }
    std::size_t buys() const { return sweep.metrics[2]; }
};

/// "best", "alike", "open", "worse", "misses a goal".
std::string_view word_of(Fate);

/// What is best and by how much, who comes second, and how the race ended.
std::string told_optimum(const Optimum&);

/// A point and a policy: "agents 52, wage 19 USD/h under 'notes'"; the first point is "the scenario as it
/// is".
std::string called_choice(const Optimum&, std::size_t choice);

/// The picture of the frontier, as a file that stands by itself.
std::string frontier_chart(const Optimum&);

namespace tables {
TableColumns optimum_columns(const Optimum&);
void optimum(RowSink&, const Optimum&);
}  // namespace tables

}  // namespace morale
