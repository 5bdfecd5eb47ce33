// What `check` says of the season: the busiest weeks of the study, with the people of a usual week.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/model/season.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/plan.hpp"
#include "engine/study/rehearsal.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "tools/preflight/told_teams.hpp"

namespace morale {

struct BusyWeeks {
    BusyWeek week;
    std::string name;            // "December", "week 51"
    std::vector<Outlook> teams;  // [team] of such a week
    std::string how;             // "by Erlang A with the people of a usual week"
    ToldBy by = ToldBy::Formula;
};

/// The weeks of the base as they are shown: from runs where there were some.
struct WeeksTold {
    std::vector<Outlook> usual;  // [team]
    std::optional<BusyWeeks> busy;
};

/// "December, with 1.40 times the demand of a mean week,".
std::string called_with_demand(const BusyWeeks&);

/// Nothing where the year has no season.
std::optional<BusyWeeks> busy_weeks(const StudyPlan&);

/// The busiest weeks as a run of them shows them.
BusyWeeks as_seen(BusyWeeks, const Rehearsal& of_them, const CentreOutlook& of_the_base);

/// The same weeks by formula.
WeeksTold weeks_by_formula(const StudyPlan&, const CentreOutlook& of_the_base);

/// The busiest weeks as rows below those of a usual week.
std::string busy_weeks_text(const StudyPlan&, const BusyWeeks&);

/// Waits that the busiest weeks make far longer (W060); a season without a start date (W061).
std::vector<Diagnostic> season_warnings(const StudyPlan&, const WeeksTold&);

}  // namespace morale
