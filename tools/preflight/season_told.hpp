// What `check` says of the season: the busiest weeks of the study, with the people of a usual week.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/model/season.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

struct BusyWeeks {
    BusyWeek week;
    std::string name;            // "December", "week 51"
    std::vector<Outlook> teams;  // [team] of such a week
};

/// "December, with 1.40 times the demand of a mean week,".
std::string called_with_demand(const BusyWeeks&);

/// Nothing where the year has no season.
std::optional<BusyWeeks> busy_weeks(const StudyPlan&);

/// The busiest weeks as rows below those of a usual week.
std::string busy_weeks_text(const StudyPlan&, const BusyWeeks&);

/// Waits that the busiest weeks make far longer (W060); a season without a start date (W061).
std::vector<Diagnostic> season_warnings(const StudyPlan&, const CentreOutlook& of_the_base);

}  // namespace morale
