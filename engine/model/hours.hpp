// The hours of the centre: when it is open and how the load is spread over the week, as the scenario says it
// in hours, half hours or quarters, for all days alike or by weekday.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "engine/kernel/profile.hpp"
#include "engine/model/parameters.hpp"

namespace morale {

/// The weights of that weekday (0: Monday) as they are given: its own, else those of the other days, else the
/// one list for all days.
std::span<const double> hours_of(const LoadProfile&, std::size_t weekday);
std::span<const double> hours_of(LoadProfile&&, std::size_t) = delete;  // they are those of the profile

/// Whether a weekday, or the days that are not named, has hours of its own.
bool differs_by_weekday(const LoadProfile&);

/// 24 hours, 48 half hours or 96 quarters as half hours; two quarters become their mean.
Profile::Day half_hours(std::span<const double> weights);

/// The load over the week, and the days on which the centre is closed or has hours of its own. What
/// comes on a weekday is in proportion to `by_day`, however long it is open. Where classes of contact have
/// hours of their own, the load is what the classes bring together: it is open when one of them is, whatever
/// its share.
Profile load_of(const Parameters&);

/// Whether a class of contacts has weekdays or hours of its own.
bool classes_have_hours(const Parameters&);

/// [class][half hour of the week] contacts of that class in that half hour, as a share of all contacts of a
/// mean week; all add up to 1. Requires classes.
std::vector<std::array<double, Profile::steps>> loads_of_classes(const Parameters&);

/// [class] its own load over the week, with the centre's closed and special days.
std::vector<Profile> profiles_of_classes(const Parameters&);

/// Weekdays on which the centre opens.
int open_days(const Parameters&);

/// The same centre without season, forecast, closed and special days: every week is a mean one.
Parameters in_mean_weeks(Parameters);

}  // namespace morale
