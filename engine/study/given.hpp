// What was measured at a centre beside what its base shows, in runs or by formulas.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/outlook/outlook.hpp"
#include "engine/study/knobs.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// The smallest differences that are reported: of a figure, of a share.
inline constexpr double told_from = .05, told_from_share = .02;
/// Number of runs from which their spread shows how much is luck.
inline constexpr std::int64_t telling_runs = 8;

/// The standard error of the mean, from its interval; 0 with fewer than two runs.
double standard_error(const Estimate&);

/// One measured figure beside what the base shows.
struct GivenFigure {
    const Observed* given = nullptr;  // of the plan
    const Metric* metric = nullptr;
    Estimate model;              // of the base
    const Knob* knob = nullptr;  // null: the figure can only be compared
    bool from_runs = true;       // false: by formulas
    double difference() const { return model.mean - given->value; }
    /// Whether it is off by five in a hundred (two points of a share) and by more than two standard errors.
    /// With too few runs to know these: by more than the half-width of the interval.
    bool off() const;
    /// Whether it is off by as much, but with runs that are too few, or differ too much, to tell whether
    /// that is luck.
    bool too_few() const;
    /// The difference as a share of what is allowed: three in a hundred or two standard errors, whichever
    /// is more. Infinite if there was nothing to measure.
    double miss() const;
    bool met() const { return miss() <= 1; }
};

/// The measured figures of the plan, in the order of the scenario, beside those of a policy.
std::vector<GivenFigure> given_figures(const StudyResult&, std::size_t policy);

/// The measured figures that the first policy does not show and a goal of the plan is about: what is found
/// for that goal does not hold for this centre.
std::vector<GivenFigure> refuted_goals(const StudyResult&);

/// What the outlook says of the metric; NaN if it says nothing.
double figure_of(const CentreOutlook&, std::string_view metric);

/// The measured figures of which the outlook says something, with its possible error.
std::vector<GivenFigure> given_figures(const StudyPlan&, const CentreOutlook&);
std::vector<GivenFigure> given_figures(StudyPlan&&,
                                       const CentreOutlook&) = delete;  // they point into the plan

}  // namespace morale
