// The usual week of a team as rows of hours that look the same, on one day or on days that are the same. An
// hour of which only half is open counts as that half.
#pragma once

#include <vector>

#include "engine/outlook/outlook.hpp"

namespace morale {

struct HourRow {
    int weekday = 0;  // 0: Monday
    int last_day = 0;
    int from = 0;  // half hour of the day
    int to = 0;    // excluded
    Outlook expected;

    double hours() const { return (last_day - weekday + 1) * (to - from) / 2.; }
};

/// Whether two outlooks look the same to a reader of the rows.
using LookAlike = bool (*)(const Outlook&, const Outlook&);

/// The open hours from Monday on.
std::vector<HourRow> hours_of_week(const TeamOutlook&, LookAlike);

/// The rows with the lowest service level first; among equals those earlier in the week.
std::vector<HourRow> worst_first(std::vector<HourRow>);

/// Hours of all rows together.
double hours_in(const std::vector<HourRow>&);

}  // namespace morale
