#include "tools/preflight/contract_warnings.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "engine/language/listed.hpp"
#include "engine/language/text.hpp"
#include "engine/language/value_text.hpp"
#include "engine/model/contract.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/schedule.hpp"
#include "engine/model/world/load_to_cover.hpp"
#include "engine/model/world/team_days.hpp"
#include "engine/study/resolved.hpp"
#include "tools/preflight/warning.hpp"

namespace morale {

namespace {

/// Where the first of these fields of the team is written.
Place place_in_contract(const StudyPlan& plan, const Team& team, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        const std::string path = "centre.teams[" + team.name + "]." + key;
        if (find_origin(plan, {}, path)) return place_of(plan, {}, path);
    }
    return place_of(plan, {}, "centre.teams[" + team.name + "].agents");
}

void look_at_hours_worked(const StudyPlan& plan, const Team& team, std::vector<Diagnostic>& out) {
    const Contract& contract = team.contract;
    const Roster roster = roster_of(plan.base, team);
    const bool says_hours = contract.shift_hours > 0 || contract.days_per_week > 0 || has_starts(roster);
    if (!says_hours || plan.base.roster.always_present || has_schedule(team)) return;
    const auto hours = shift_hours_by_day(
        roster, load_of_team(plan.base, static_cast<std::size_t>(&team - plan.base.teams.data()),
                             load_of(plan.base)));
    const auto days = std::ranges::count_if(hours, [](double h) { return h > 0; });
    const auto cut = std::ranges::count_if(hours, [&](double h) { return h > 0 && h < roster.shift_hours; });
    const std::string of_team = " of team " + in_quotes(team.name);
    if (cut > 0) {
        double shortest = roster.shift_hours;
        for (const double h : hours)
            if (h > 0) shortest = std::min(shortest, h);
        out.push_back(warning("W064", place_in_contract(plan, team, {"shift", "earliest_start"}),
                              "shifts" + of_team + " are cut on " + counted(cut, "day") +
                                  " of the week, to " + number_text(shortest) + " h at least, and " +
                                  number_text(roster.shift_hours) + " h are paid",
                              "write a shorter shift, or starts from which it fits the hours of the centre"));
    }
    if (static_cast<double>(days) < roster.days_per_week)
        out.push_back(warning("W064", place_in_contract(plan, team, {"days_per_week", "earliest_start"}),
                              "people" + of_team + " have " + number_text(roster.days_per_week) +
                                  " days a week, and shifts can be on " + std::to_string(days) + "; " +
                                  number_text(paid_hours_of(plan.base, team)) + " h a week are paid",
                              "write 'days_per_week: " + std::to_string(days) + "'"));
}

/// A team with numbers of agents at the phone begins when these say.
void look_beside_schedule(const StudyPlan& plan, const Team& team, std::vector<Diagnostic>& out) {
    if (!has_schedule(team)) return;
    std::vector<std::string> idle;
    if (team.contract.earliest_start > 0) idle.emplace_back("earliest_start");
    if (team.contract.latest_start < any_start) idle.emplace_back("latest_start");
    if (team.contract.least_on_shift > 0) idle.emplace_back("least");
    if (idle.empty()) return;
    out.push_back(warning("W065", place_in_contract(plan, team, {"earliest_start", "latest_start", "least"}),
                          listed(idle) + " of team " + in_quotes(team.name) +
                              (idle.size() == 1 ? " has" : " have") + " no effect beside its 'present'",
                          "the numbers of 'present' say who begins when"));
}

/// A policy's wage for the centre does not reach teams with a wage of their own.
void look_at_wage(const StudyPlan& plan, const PolicyPlan& policy, std::vector<Diagnostic>& out) {
    if (!find_origin(plan, policy.name, "pay.wage")) return;
    std::vector<std::string> passed_over;
    for (const Team& team : policy.parameters.teams) {
        const bool said = find_origin(plan, policy.name, "centre.teams[" + team.name + "].wage") != nullptr;
        if (team.contract.wage_per_hour > 0 && !team.outside.outside && !said)
            passed_over.push_back(team.name);
    }
    if (passed_over.empty()) return;
    out.push_back(
        warning("W065", place_of(plan, policy.name, "pay.wage"),
                "pay.wage of policy " + in_quotes(policy.name) + " does not reach " +
                    named("team", "teams", passed_over) + " with a wage of " +
                    (passed_over.size() == 1 ? "its" : "their") + " own",
                "say it there too: 'centre: {teams: [{name: " + passed_over.front() + ", wage: …}]}'"));
}

}  // namespace

std::vector<Diagnostic> contract_warnings(const StudyPlan& plan) {
    std::vector<Diagnostic> out;
    for (const Team& team : plan.base.teams) {
        look_at_hours_worked(plan, team, out);
        look_beside_schedule(plan, team, out);
    }
    for (const PolicyPlan& policy : plan.policies) look_at_wage(plan, policy, out);
    return out;
}

}  // namespace morale
