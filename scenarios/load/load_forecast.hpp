// `centre: {load: {forecast: {from: plan.csv}}}`: what comes on the dates of a table is what it says. Where
// nothing else says the usual week, it is that of the same table. Numbers are laid into the plan when its
// time is known, as only dates of the study belong there.
#pragma once

#include <optional>
#include <string>

#include "engine/study/plan.hpp"
#include "scenarios/load/forecast_of_table.hpp"
#include "scenarios/load/load_from.hpp"
#include "scenarios/load/written.hpp"

namespace morale {

struct LaidForecast {
    Place place;       // where the table is named
    std::string name;  // of the table, as written
    IntervalTable table;
    UsualWeek week;
    LoadOfTable load;
};

/// The first and the last date of a study, its warm-up included, in days since 1970-01-01.
struct DatesOfStudy {
    double first = 0, last = 0;
    double count() const { return last - first + 1; }
};
DatesOfStudy dates_of_study(const TimePlan&);

/// Reports a table that cannot be read (E0334). Lays its mean week where `usual` is empty, and fills in
/// `usual` then; a table of less than a week leaves the week as it is.
std::optional<LaidForecast> lay_forecast(Node& root, std::optional<LaidLoad>& usual, Report&);

/// Contacts of the mean week from which a forecast counts, as the files say it: that of the table from which
/// the usual week is, or that of a rate which is written. 0 where customers bring them, and no table says the
/// week.
double mean_week_said(const StudyPlan&, const std::optional<LaidLoad>& usual);

/// Gives the plan the forecast's numbers in the time of the study. Reports a table that is about other dates,
/// and a centre without a mean week (E0350).
void settle_forecast(StudyPlan&, const LaidForecast&, double mean_week, const Written&, Report&);

}  // namespace morale
