// Warnings about a base that does not show what was measured, or that still moves.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/study/fit.hpp"
#include "engine/study/given.hpp"
#include "engine/study/plan.hpp"
#include "engine/study/result.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

/// W042 at the line of each figure that is off. `shows` is "is expected to show" or "shows".
std::vector<Diagnostic> given_warnings(const StudyPlan&, const std::vector<GivenFigure>&,
                                       std::string_view shows);

/// E0406 at the line of each figure that the base of a fit does not show: those that its table marks as
/// off. `file` is where the figures are now, if elsewhere.
std::vector<Diagnostic> missed_figures(const Fit&, const std::string& file = {});

/// E0406 at each figure of contacts that would be more than ten times the work that the agents can do, by
/// formulas: known without a run, in which so many contacts would take hours.
std::vector<Diagnostic> contacts_beyond_the_staff(const StudyPlan&);

/// W043 if something still moves under the first policy although nothing is done. `goes_on_for`: weeks of the
/// study of which the result shows the first ones.
std::vector<Diagnostic> drift_warnings(const StudyResult&, double goes_on_for = 0);

}  // namespace morale
