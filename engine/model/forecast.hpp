// The forecast of a centre: demand on dates of which a table tells, in place of the usual week and its
// season. Luck of the day and shocks come on top. Contacts are counted from the mean week of the forecast:
// what brings so many in a mean week, a rate or customers, brings on a date as many as the table says.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/kernel/profile.hpp"
#include "engine/model/parameters.hpp"

namespace morale {

/// Whether there is a forecast, with a number for each of its dates or each half hour of them. One that does
/// not fit, which the reader of a scenario refuses, is none.
bool has_forecast(const LoadProfile&);

/// Contacts that the forecast tells for a date (days since 1970-01-01), in mean weeks; nullopt if it does not
/// tell of the date.
std::optional<double> mean_weeks_told(const LoadProfile&, double date);

/// Dates without any contact on weekdays of so many that chance leaves none without: the centre is closed.
/// Dates that are special days are not among them. `week` is the usual week of the centre.
std::vector<double> dates_closed_by_forecast(const Parameters&, const Profile& week);

/// Demand in the half hours of a forecast's dates; 1 is the mean open half hour of a mean week.
class DemandByDate {
 public:
    DemandByDate() = default;
    /// Where the table has contacts while the centre is closed, they come in the nearest open half hour of
    /// that date. Contacts of a day by which no hours are told come as those of its usual hours do.
    DemandByDate(const Parameters&, const Profile& load);

    bool any() const { return !weights_.empty(); }
    bool tells(std::int64_t day_number) const {
        return day_number >= first_ && day_number < first_ + static_cast<std::int64_t>(days());
    }
    /// Requires a moment of a date that it tells of.
    double at(Time) const;

    double moved() const { return moved_; }        // contacts of closed half hours
    double left_out() const { return left_out_; }  // contacts of dates on which the centre does not open
    std::size_t days_left_out() const { return days_left_out_; }

 private:
    std::size_t days() const { return weights_.size() / half_hours_of_day; }

    std::int64_t first_ = 0;         // the number of its first day since the start
    std::vector<double> weights_{};  // [day x half hour]
    double moved_ = 0, left_out_ = 0;
    std::size_t days_left_out_ = 0;
};

}  // namespace morale
