#include "tools/cli/check_json.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "engine/language/value_text.hpp"
#include "engine/study/cost.hpp"
#include "engine/study/uncertain.hpp"
#include "output/encode/json.hpp"
#include "output/words/since.hpp"
#include "tools/cli/diagnostics_json.hpp"
#include "tools/preflight/classes_told.hpp"
#include "tools/preflight/forecast_told.hpp"
#include "tools/preflight/needs_told.hpp"
#include "tools/preflight/season_told.hpp"
#include "tools/preflight/special_days_told.hpp"

namespace morale {

namespace {

std::string json_of(const Outlook& o) {
    return json::object({{"offered_per_hour", json::number(o.offered)},
                         {"load_erlang", json::number(o.load)},
                         {"staff", json::number(o.staff)},
                         {"occupancy", json::number(o.occupancy)},
                         {"service_level", json::number(o.service_level)},
                         {"abandoned", json::number(o.abandoned)},
                         {"mean_wait_s", json::number(o.wait)}});
}

/// The week and its hours as forecast, and the week by formulas.
std::string json_of(const TeamOutlook& team, const Outlook& foreseen, const Outlook& by_formula,
                    const std::vector<int>& needed) {
    std::vector<std::string> hours;
    for (int i = 0; i < 168; ++i) {
        const Outlook o = team.hour(i / 24, i % 24);
        if (!(o.hours > 0)) continue;
        const auto half = static_cast<std::size_t>(2 * i);
        const std::string agents =
            needed.empty() ? "null" : std::to_string(std::max(needed[half], needed[half + 1]));
        hours.push_back(json::object(
            {{"hour_of_week", std::to_string(i)}, {"expected", json_of(o)}, {"agents_needed", agents}}));
    }
    return json::object({{"team", json::text(team.name)},
                         {"week", json_of(foreseen)},
                         {"week_by_formula", json_of(by_formula)},
                         {"hours", json::list(hours)}});
}

/// Figures that nobody knows are null.
std::string json_of(const ToldClass& one) {
    return json::object({{"class", json::text(one.name)},
                         {"offered_per_week", json::number(one.offered_per_week)},
                         {"service_level", json::interval_end(one.service_level)},
                         {"abandoned", json::interval_end(one.abandoned)},
                         {"mean_wait_s", json::interval_end(one.wait)}});
}

/// The busiest week of the season; null without a season.
std::string busiest_week_json(const std::optional<BusyWeeks>& busy) {
    if (!busy) return "null";
    std::vector<std::string> teams;
    for (const Outlook& team : busy->teams) teams.push_back(json_of(team));
    return json::object({{"monday", json::text(date_text(busy->week.monday))},
                         {"demand", json::number(busy->week.factor)},
                         {"teams", json::list(teams)}});
}

/// The half hour of each team that needs most agents in the busiest week.
std::string needed_most_json(const StudyPlan& plan) {
    std::vector<std::string> teams;
    for (const TeamByFormula& team : needs_of(plan).teams) {
        const std::size_t worst = team.worst();
        teams.push_back(json::object({{"team", json::text(plan.base.teams[team.team].name)},
                                      {"half_hour_of_week", std::to_string(worst)},
                                      {"agents_needed", std::to_string(team.needed[worst].agents)},
                                      {"agents_expected", json::number(team.outlook.steps[worst].staff)}}));
    }
    return json::list(teams);
}

std::string json_of(const StudyPlan& plan, const Uncertain& u) {
    return json::object({{"path", json::text(u.path)},
                         {"best", json::number(best_estimate(plan, u))},
                         {"low", json::number(u.low)},
                         {"high", json::number(u.high)},
                         {"unit", json::text(unit_text(*u.field, plan.base.money.currency))},
                         {"source", json::text(u.source)}});
}

}  // namespace

std::string check_json(const Foreseen& foreseen, const std::vector<Diagnostic>& warnings, int threads) {
    const StudyPlan& plan = foreseen.plan;
    const CentreOutlook& flight = foreseen.computed;
    std::vector<std::string> teams, classes, policies, from, uncertain;
    for (const Uncertain& u : plan.uncertain) uncertain.push_back(json_of(plan, u));
    std::vector<std::string> given;
    for (const GivenFigure& f : foreseen.given())
        given.push_back(json::object({{"metric", json::text(f.metric->name)},
                                      {"given", json::number(f.given->value)},
                                      {"model", json::number(f.model.mean)},
                                      {"low", json::interval_end(f.model.low)},
                                      {"high", json::interval_end(f.model.high)},
                                      {"difference", json::number(f.difference())}}));
    const std::vector<std::vector<int>> needed = needed_by_half_hour(plan);
    for (std::size_t i = 0; i < flight.teams.size(); ++i)
        teams.push_back(
            json_of(foreseen.hours(i), foreseen.weeks.usual[i], foreseen.told.teams[i].week, needed[i]));
    for (const ToldClass& one : told_classes(plan, flight, foreseen.seen)) classes.push_back(json_of(one));
    for (const PolicyPlan& policy : plan.policies) policies.push_back(json::text(policy.name));
    for (std::size_t i = 0; i < plan.policies.size(); ++i) from.push_back(json::text(from_of(plan, i)));
    const StudyCost cost = cost_of(plan, flight, threads);
    return json::object(
        {{"file", json::text(plan.file)},
         {"valid", json::flag(true)},
         {"diagnostics", diagnostics_json(warnings)},
         {"policies", json::list(policies)},
         {"from", json::list(from)},
         {"replications", std::to_string(plan.replications)},
         {"contacts_per_week", json::number(foreseen.total("contacts_offered"))},
         {"contacts_per_issue", json::number(foreseen.total("contacts_per_issue"))},
         {"turnover_per_yr", json::number(foreseen.total(foreseen.seen ? "turnover_expected" : "turnover"))},
         {"contacts", json::number(cost.contacts)},
         {"about_seconds", json::number(std::ceil(cost.seconds))},
         {"about_megabytes", json::number(std::ceil(cost.bytes / 1e6))},
         {"given", json::list(given)},
         {"uncertain", json::list(uncertain)},
         {"busiest_week", busiest_week_json(foreseen.weeks.busy)},
         {"forecast", forecast_json(plan)},
         {"special_days", special_days_json(plan, flight)},
         {"needed_most", needed_most_json(plan)},
         {"teams", json::list(teams)},
         {"classes", json::list(classes)}});
}

}  // namespace morale
