// What was measured at a centre beside what its base shows.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/metric/unit.hpp"
#include "engine/study/fit.hpp"
#include "engine/study/given.hpp"
#include "output/people.hpp"

namespace morale {

/// How to read the measured figure and the shown one beside each other.
Reading given_reading(const GivenFigure&, const MoneyUnit&);

/// Why a figure of the base may differ from what was measured, or is only compared; empty if it agrees.
std::string reason_of(const GivenFigure&);

/// What a figure leaves out that the table of metrics has, as a sentence without its full stop; empty if
/// nothing.
std::string given_note(const std::vector<GivenFigure>&);

/// The rows: given, shown, difference; `shown_by` heads the second. Empty if nothing was measured.
std::string given_table(const std::vector<GivenFigure>&, std::string_view shown_by, const MoneyUnit&);
std::string given_table(const StudyResult&, std::size_t policy);
/// The same for the base of a fit, without the advice to fit.
std::string fitted_table(const Fit&);

/// That a usual churn was taken because none was measured and far more customers would be lost otherwise;
/// empty if none was taken.
std::string churn_taken_text(const Fit&);

/// What still moves under the policy although nothing is done, as a sentence; empty if nothing does.
std::string drift_text(const StudyResult&, std::size_t policy, double goes_on_for = 0);

}  // namespace morale
