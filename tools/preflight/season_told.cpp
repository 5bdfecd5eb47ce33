#include "tools/preflight/season_told.hpp"

#include <array>
#include <cmath>
#include <string_view>

#include "engine/language/calendar_text.hpp"
#include "engine/language/value_text.hpp"
#include "engine/model/forecast.hpp"
#include "engine/study/resolved.hpp"
#include "output/words/numbers.hpp"
#include "tools/preflight/outlook_table.hpp"
#include "tools/preflight/told_teams.hpp"
#include "tools/preflight/warning.hpp"

namespace morale {

namespace {

constexpr double far_points = .2;  // share of the contacts that are no longer answered in time
constexpr std::array<std::string_view, 12> month_names = {"January",   "February", "March",    "April",
                                                          "May",       "June",     "July",     "August",
                                                          "September", "October",  "November", "December"};

std::string season_path(const Parameters& p) {
    if (has_forecast(p.load)) return "centre.load.forecast.from";
    return p.load.by_month.empty() ? "centre.load.by_week" : "centre.load.by_month";
}

/// A week that lies in two months belongs to that of its Thursday.
std::string name_of(const Parameters& p, const BusyWeek& week) {
    constexpr int thursday = 3;
    if (has_forecast(p.load))  // of a year: the same week of another one differs
        return "week " + std::to_string(week_of_year(week.monday) + 1) + " of " +
               date_text(week.monday + thursday).substr(0, 4);
    if (!p.load.by_month.empty())
        return std::string(month_names[static_cast<std::size_t>(month_of(week.monday + thursday))]);
    return "week " + std::to_string(week_of_year(week.monday) + 1);
}

std::string which_weeks(const BusyWeeks& busy) {
    return "the busiest weeks, those of " + busy.name + " with " + fixed(busy.week.factor, 2) +
           " times the demand of a mean week";
}

}  // namespace

std::string called_with_demand(const BusyWeeks& busy) {
    return busy.name + ", with " + fixed(busy.week.factor, 2) + " times the demand of a mean week,";
}

std::optional<BusyWeeks> busy_weeks(const StudyPlan& plan) {
    const Parameters& p = plan.base;
    if (!has_season(p.load) && !has_forecast(p.load)) return std::nullopt;
    BusyWeeks busy{.week = busiest_week(p.load, p.time.start_date, static_cast<int>(p.time.horizon_weeks)),
                   .name = {},
                   .teams = {},
                   .how = "by Erlang A with the people of a usual week"};
    constexpr double told_from = 1.005;  // a forecast of equal weeks has a busiest one by chance
    if (busy.week.factor < told_from) return std::nullopt;
    busy.name = name_of(p, busy.week);
    busy.teams = week_under(p, busy.week.factor, plan.mend);
    return busy;
}

std::string busy_weeks_text(const StudyPlan& plan, const BusyWeeks& busy) {
    return "In " + which_weeks(busy) + ", " + busy.how + ":\n" +
           table_of_teams(plan.base, busy.teams, busy.by);
}

BusyWeeks as_seen(BusyWeeks busy, const Rehearsal& of_them, const CentreOutlook& of_the_base) {
    for (std::size_t team = 0; team < busy.teams.size(); ++team)
        busy.teams[team] = week_of(of_them, of_the_base, team);
    busy.how = "in " + runs_text(of_them) + " after usual ones";
    busy.by = ToldBy::Run;
    return busy;
}

WeeksTold weeks_by_formula(const StudyPlan& plan, const CentreOutlook& of_the_base) {
    WeeksTold weeks{.usual = {}, .busy = busy_weeks(plan)};
    for (const TeamOutlook& team : as_told(of_the_base, plan.base, plan.mend).teams)
        weeks.usual.push_back(team.week);
    return weeks;
}

std::vector<Diagnostic> season_warnings(const StudyPlan& plan, const WeeksTold& weeks) {
    std::vector<Diagnostic> out;
    const std::optional<BusyWeeks>& busy = weeks.busy;
    if (!busy) return out;
    const Place place = place_of(plan, {}, season_path(plan.base));
    if (!find_origin(plan, {}, "time.start"))
        out.push_back(warning("W061", place,
                              std::string(has_forecast(plan.base.load) ? "the forecast" : "the season") +
                                  " follows the calendar from " + date_text(plan.base.time.start_date) +
                                  ", the default start of a study",
                              "write 'time: {start: …}', the Monday on which yours begins"));
    const std::vector<ToldTeam> told = told_teams(plan.base, weeks.usual, busy->by);
    const std::string at_best = bound_text(plan.base, busy->by).empty() ? "" : "at most ";
    for (const ToldTeam& team : told) {
        const Outlook now = team.week(busy->teams), usual = team.week(weeks.usual);
        if (!(now.offered > 0 && now.service_level < usual.service_level - far_points)) continue;
        const std::string of_team = told.size() > 1 ? " of team '" + team.name + "'" : std::string{};
        out.push_back(warning("W060", place,
                              "in " + which_weeks(*busy) + ", the service level" + of_team + " is " +
                                  at_best + percent_text(now.service_level) + " for the usual " +
                                  percent_text(usual.service_level),
                              "more agents, or a policy that adds some for the season"));
    }
    return out;
}

}  // namespace morale
