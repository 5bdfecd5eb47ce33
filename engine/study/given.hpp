// What was measured at a centre beside what its base shows, in a run or by what follows without one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/outlook/outlook.hpp"
#include "engine/study/knobs.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// Differences that are told: of a figure, of a share.
inline constexpr double told_from = .05, told_from_share = .02;
/// Runs from which their spread tells how much is luck.
inline constexpr std::int64_t telling_runs = 8;

/// Of the mean, from its interval; 0 for fewer than two runs.
double standard_error(const Estimate&);

/// One measured figure beside what the base shows.
struct GivenFigure {
    const Observed* given = nullptr;  // of the plan
    const Metric* metric = nullptr;
    Estimate model;              // of the base
    const Knob* knob = nullptr;  // null: it can only be compared
    bool from_runs = true;       // else by formulas
    double difference() const { return model.mean - given->value; }
    /// Is it off by five in a hundred (two points of a share), and by more than two standard errors? Of fewer
    /// runs than tell how large these are: by more than the half width of the interval.
    bool off() const;
    /// Is it off by as much, but by runs that are too few, or differ too much, to tell whether that is luck?
    bool too_few() const;
    /// The difference as a share of what may be: three in a hundred or two standard errors, whichever is
    /// more. Infinite when there was nothing to measure.
    double miss() const;
    bool met() const { return miss() <= 1; }
};

/// The measured figures of the plan, in the order of the scenario, beside those of a policy.
std::vector<GivenFigure> given_figures(const StudyResult&, std::size_t policy);

/// The measured figures that the first policy does not show and that a goal of the plan is about: what the
/// goal finds is then not this centre's.
std::vector<GivenFigure> refuted_goals(const StudyResult&);

/// What the outlook tells of the metric; NaN where it tells nothing.
double figure_of(const CentreOutlook&, std::string_view metric);

/// The measured figures of which the outlook tells something, with what it may be off.
std::vector<GivenFigure> given_figures(const StudyPlan&, const CentreOutlook&);

/// A metric that moves from the first to the last quarter of the horizon by more than luck and by three in a
/// hundred, under one policy.
struct Drift {
    const Metric* metric = nullptr;
    double from = 0, to = 0;
};

/// Of handle time, contacts, people and customers. None in less than half a year.
std::vector<Drift> drifts(const StudyResult&, std::size_t policy);

}  // namespace morale
