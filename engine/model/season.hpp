// The season: how much stronger demand is on a date than in the mean of the year, the same each year.
#pragma once

#include "engine/model/parameters.hpp"

namespace morale {

/// Whether months or weeks of the year differ.
bool has_season(const LoadProfile&);

/// Demand on that date (days since 1970-01-01), as a factor on that of the mean day of the year. The mean
/// over months counts their days, that over weeks the first 52: a year without a week 53 of its own, and one
/// with 52 weights and a week 53, which is then as the last, have a mean of about 1 all the same.
double season_factor(const LoadProfile&, double date);

/// The week with the strongest demand among some that follow each other, by season and, on the dates of which
/// it tells, by the forecast.
struct BusyWeek {
    double monday = 0;  // days since 1970-01-01
    double factor = 1;  // in mean weeks
};
BusyWeek busiest_week(const LoadProfile&, double first_monday, int weeks);

/// Month of the date, 0 to 11, and week of its year by ISO 8601, 0 to 52.
int month_of(double date);
int week_of_year(double date);

}  // namespace morale
