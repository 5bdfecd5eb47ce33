// The numbers of the world that a measured figure of a centre determines: each moves its figure most.
#pragma once

#include <span>
#include <string_view>

#include "engine/kernel/math.hpp"
#include "engine/model/parameters.hpp"

namespace morale {

struct Knob {
    std::string_view metric;  // that it moves most
    std::string_view path;    // of the field that is set
    bool share;               // between 0 and 1: it moves on the logit scale, others on the log scale
    double (*get)(const Parameters&);
    void (*set)(Parameters&, double);
    std::string_view counted_as = {};  // the metric that is compared; empty: the same

    /// The metric of a run that is held against what was measured: one with the same mean and less luck,
    /// where there is one.
    std::string_view compared() const { return counted_as.empty() ? metric : counted_as; }
};

/// For the metric in that world, or null where no number of it stands behind the metric.
const Knob* knob_for(const Parameters&, std::string_view metric);

/// Ends between which a figure can be measured, both left out: at an end, or beyond it, no number of the
/// world produces it.
struct Bounds {
    double lowest = -math::infinity, highest = math::infinity;
    bool hold(double value) const { return lowest < value && value < highest; }
};

/// Endless for a metric without a number behind it.
Bounds measurable(std::string_view metric);

/// All metrics that have one.
std::span<const Knob> knobs();

}  // namespace morale
