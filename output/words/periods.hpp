// Months and quarters by their names.
#pragma once

#include <string>
#include <string_view>

#include "engine/study/periods.hpp"

namespace morale {

/// "month", "quarter".
std::string_view word_of(PeriodKind);

/// By the calendar "2026-03" and "2026-Q1"; else "weeks 5 to 8".
std::string name_of(const Period&);

/// Under a table for people, what a month is: "A week belongs to the month of its Thursday." or "A month is
/// four weeks, a quarter thirteen, because the scenario says no 'time.start'."
std::string what_periods_are(const StudyPlan&);

}  // namespace morale
