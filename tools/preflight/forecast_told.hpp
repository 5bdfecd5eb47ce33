// What `check` says of a forecast: how its table was read, which days of the study it is about, and what was
// made of it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/study/plan.hpp"

namespace morale {

/// Contacts of a week, as far as the forecast is about it.
struct WeekOfForecast {
    double monday = 0;  // days since 1970-01-01
    double contacts = 0;
};

struct ForecastTold {
    double first = 0, last = 0;    // dates of the forecast in the study, days since 1970-01-01
    double before = 0, after = 0;  // days of the study before and after them
    std::vector<WeekOfForecast> weeks{};
    double moved = 0;     // contacts of half hours in which the centre is closed
    double left_out = 0;  // contacts of days on which the centre does not open
    int days_left_out = 0;
    std::vector<double> closed{};  // dates on which it is closed because the forecast has no contacts
};

/// Nothing without a forecast.
std::optional<ForecastTold> forecast_told(const StudyPlan&);

/// Line by line; empty without a forecast.
std::vector<std::string> forecast_taken(const StudyPlan&);

/// A JSON object, or null.
std::string forecast_json(const StudyPlan&);

}  // namespace morale
