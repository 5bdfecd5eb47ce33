// The numbers of the world that a centre's measured figures determine: each is the one that moves its
// figure most.
#pragma once

#include <span>
#include <string_view>

#include "engine/kernel/math.hpp"
#include "engine/model/parameters.hpp"

namespace morale {

/// The scale on which a number moves its figure by about as much, in each part of its range.
enum class KnobScale {
    Log,
    Logit,  // of a share, between 0 and 1
    Sum     // the figure is the number and what else there is, so that the number may be 0
};

struct Knob {
    std::string_view metric;  // the metric that it moves most
    std::string_view path;    // of the field that is set
    KnobScale scale;
    double (*get)(const Parameters&);
    void (*set)(Parameters&, double);
    std::string_view counted_as = {};  // the metric that is compared; empty: the same

    /// The metric of a run to compare with the measured figure: one with the same mean and less luck, if
    /// there is one.
    std::string_view compared() const { return counted_as.empty() ? metric : counted_as; }
};

/// The knob of the metric in that world; null if no number of it determines the metric.
const Knob* knob_for(const Parameters&, std::string_view metric);

/// Moves churn at a centre whose customers leave over their issues alone more often than was measured: the
/// share of those who mean to leave over an issue and do.
const Knob& knob_of_issue_churn();

/// The part of churn that has nothing to do with issues at the reference centre (24,749 customers lost a
/// year, 12,495 of them over an issue).
inline constexpr double churn_without_issues = .5;

/// Churn of the reference centre, per month: as many customers leave it as come.
inline constexpr double usual_churn = ChurnParameters{}.new_per_month;

/// The ends, both excluded, between which a figure can be measured: at an end or beyond it, no number of
/// the world produces it.
struct Bounds {
    double lowest = -math::infinity, highest = math::infinity;
    bool hold(double value) const { return lowest < value && value < highest; }
};

/// Endless for a metric that no number determines.
Bounds measurable(std::string_view metric);

/// All metrics that have a knob.
std::span<const Knob> knobs();

}  // namespace morale
