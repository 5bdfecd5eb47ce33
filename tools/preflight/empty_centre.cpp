#include "tools/preflight/empty_centre.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

#include "engine/language/text.hpp"
#include "engine/model/seats.hpp"
#include "engine/study/resolved.hpp"
#include "tools/preflight/warning.hpp"

namespace morale {

namespace {

bool anybody_works(const Parameters& p, const std::string& team) {
    const auto row = std::ranges::find(p.teams, team, &Team::name);
    return row != p.teams.end() && seats_wanted(p, *row) > 0;
}

bool anything_comes(const Parameters& p) {
    return p.customers.count > 0 || p.contacts.rate_per_hour > 0;
}

/// Whether a class of the base that has contacts names the team.
bool a_class_names(const StudyPlan& plan, const std::string& team) {
    return std::ranges::any_of(plan.base.classes, [&](const ContactClass& one) {
        return std::ranges::find(one.teams, team) != one.teams.end();
    });
}

/// Whether the scenario is one file, so that its teams are its own.
bool stands_alone(const StudyPlan& plan) {
    return std::ranges::all_of(plan.origins, [&](const Origin& origin) {
        return origin.file == plan.file || origin.file == command_line;
    });
}

/// Whether the file that gives the team no agents says something else of it.
bool says_more_of(const StudyPlan& plan, const Origin& agents, const std::string& path) {
    return std::ranges::any_of(plan.origins, [&](const Origin& origin) {
        return origin.path.starts_with(path) && origin.path != agents.path && origin.file == agents.file;
    });
}

void look_at_team(const StudyPlan& plan, const TeamOutlook& team, std::vector<Diagnostic>& out) {
    const std::string path = "centre.teams[" + team.name + "].";
    const Origin* agents = find_origin(plan, {}, path + "agents");
    const bool works = anybody_works(plan.base, team.name) ||
                       std::ranges::any_of(plan.policies, [&](const PolicyPlan& policy) {
                           return anybody_works(policy.parameters, team.name);
                       });
    // Of contacts that find nobody in their only team another warning tells (W032).
    if (works || team.week.offered > 0 || !agents || agents->file == command_line) return;
    const bool named = a_class_names(plan, team.name);
    if (!named && !stands_alone(plan) && !says_more_of(plan, *agents, path)) return;
    out.push_back(warning("W070", place_of(*agents),
                          "team " + in_quotes(team.name) + " has no agents" +
                              (named ? ", and a class of contacts names it" : ", so it does nothing"),
                          "write how many agents it has, or leave the team out"));
}

}  // namespace

std::vector<Diagnostic> empty_centre_warnings(const StudyPlan& plan, const CentreOutlook& of_the_base) {
    std::vector<Diagnostic> out;
    for (const TeamOutlook& team : of_the_base.teams) look_at_team(plan, team, out);
    const bool comes =
        anything_comes(plan.base) || std::ranges::any_of(plan.policies, [](const PolicyPlan& policy) {
            return anything_comes(policy.parameters);
        });
    if (comes) return out;
    const std::string path =
        find_origin(plan, {}, "centre.customers.count") ? "centre.customers.count" : "centre.contacts.rate";
    out.push_back(warning(
        "W071", place_of(plan, {}, path), "no contact comes: neither customers nor 'contacts' bring any",
        "write how many come, 'centre: {contacts: {rate: 1_000 /day}}', or how many customers "
        "there are"));
    return out;
}

}  // namespace morale
