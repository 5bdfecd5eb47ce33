// The horizon cut into months and quarters, so that a year can be held against a budget. A period is made of
// whole weeks. If the scenario says on which day it begins, a week belongs to the month of its Thursday, the
// month that has most of its days (as ISO 8601 has it for years), and a quarter is three such months; else
// four weeks are a month and thirteen a quarter. Each week is in one month and one quarter, so that amounts
// of months and of quarters add up to those of the horizon.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/metric/unit.hpp"
#include "engine/study/plan.hpp"

namespace morale {

enum class PeriodKind : std::uint8_t { Month, Quarter, last };

struct Period {
    PeriodKind kind = PeriodKind::Month;
    int first_week = 0;  // from 0
    int weeks = 0;
    int year = 0;  // 0: not by the calendar
    int nth = 1;   // month or quarter of the year, from 1
};

/// All months, then all quarters, each in order. The first and the last may be cut off by the horizon.
std::vector<Period> periods_of(const StudyPlan&, int weeks);

/// Whether the scenario says on which day it begins.
bool has_start_date(const StudyPlan&);

/// [metric][period], flat: the metrics of the whole centre in each period. NaN for what is known for the
/// whole horizon only.
std::vector<double> period_values(const Tape&, const std::vector<Period>&);

/// The amount to which a value of the metric adds up in that many weeks, for metrics that are amounts per
/// time: contacts, people who leave, money. NaN for others: shares, means, rates per person.
double amount_in(const Metric&, double value, int weeks, const MoneyUnit&);

}  // namespace morale
