#include "tools/preflight/roster_warnings.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>

#include "engine/language/clock_text.hpp"
#include "engine/language/listed.hpp"
#include "engine/language/text.hpp"
#include "engine/language/value_text.hpp"
#include "engine/model/contract.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/schedule.hpp"
#include "engine/model/world/load_to_cover.hpp"
#include "engine/model/world/roster.hpp"
#include "engine/model/world/team_days.hpp"
#include "engine/study/resolved.hpp"
#include "tools/preflight/warning.hpp"

namespace morale {

namespace {

constexpr double most_people = 500;  // for whom a roster is made only to look at it

/// People on shift, breaks included, in each half hour of the week.
std::array<int, Profile::steps> on_shift(const RosterPattern& pattern) {
    std::array<int, Profile::steps> people{};
    for (std::size_t row = 0; row < pattern.rows.size(); ++row)
        for (std::size_t d = 0; d < days_of_week; ++d) {
            const Shift& shift = pattern.planned(row, d);
            for (Span t = shift.begin; t < shift.end; t += Profile::step)
                ++people[(d * half_hours_of_day + static_cast<std::size_t>(t / Profile::step)) %
                         people.size()];
        }
    return people;
}

struct Thinnest {
    std::size_t step = 0;
    int people = 0;
};

/// The half hour with the fewest people of those that the centre is open and the team's shifts can reach.
std::optional<Thinnest> thinnest(const RosterPattern& pattern, const TeamWeekdays& days) {
    const auto people = on_shift(pattern);
    std::optional<Thinnest> found;
    for (std::size_t d = 0; d < days.size(); ++d) {
        if (!days[d].open()) continue;
        for (int i = days[d].first; i < days[d].last + days[d].length; ++i) {
            if (days[d].load[static_cast<std::size_t>(i)] <= 0) continue;
            const std::size_t step = (d * half_hours_of_day + static_cast<std::size_t>(i)) % people.size();
            if (!found || people[step] < found->people) found = {.step = step, .people = people[step]};
        }
    }
    return found;
}

std::string half_hour_text(std::size_t step) {
    constexpr std::array<std::string_view, 7> names = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                       "Friday", "Saturday", "Sunday"};
    const auto half = static_cast<std::int64_t>(step % half_hours_of_day);
    return std::string(names[step / half_hours_of_day]) + " at " + clock_text(half / 2, half % 2 * 30);
}

/// One team under the base or a policy, with everybody there.
struct FullTeam {
    const StudyPlan& plan;
    const Parameters& p;
    std::string policy;
    const Team& team;
    Roster roster;
    RosterPattern pattern{};

    std::string path(std::string_view key) const {
        return "centre.teams[" + team.name + "]." + std::string(key);
    }
    std::string of_team() const {
        return " of team " + in_quotes(team.name) +
               (policy.empty() ? "" : " under policy " + in_quotes(policy));
    }
    Place place(std::string_view key) const {
        const std::string own = path(key), agents = path("agents");
        if (!policy.empty()) return place_of(plan, policy, agents);
        return place_of(plan, {}, find_origin(plan, {}, own) ? own : agents);
    }
};

void look_at_least(const FullTeam& t, const TeamWeekdays& days, std::vector<Diagnostic>& out) {
    const double least = t.roster.least_on_shift;
    if (least <= 0) return;
    const std::string asks =
        "'least' asks for " + counted(least, "person", "people") + " on shift" + t.of_team();
    if (least > t.team.agents) {
        out.push_back(warning("W066", t.place("least"),
                              asks + ", which has " + counted(t.team.agents, "agent"),
                              "write a lower 'least', or more agents"));
        return;
    }
    if (t.pattern.rows.empty()) return;
    const std::optional<Thinnest> thin = thinnest(t.pattern, days);
    if (!thin || thin->people >= least) return;
    out.push_back(warning("W066", t.place("least"),
                          asks + ", and with all " + counted(t.team.agents, "agent") + " there " +
                              (thin->people == 1 ? "is " : "are ") + std::to_string(thin->people) + " on " +
                              half_hour_text(thin->step),
                          "their shifts are too few for it: more agents, days or hours, or a lower 'least'"));
}

void look_at_rest(const FullTeam& t, const TeamWeekdays& days, std::vector<Diagnostic>& out) {
    if (t.pattern.rows.empty() || !has_starts(t.roster)) return;
    const auto open = std::ranges::count_if(days, [](const TeamDay& day) { return day.open(); });
    const double of_contract = std::min(t.roster.days_per_week, static_cast<double>(open)) *
                               static_cast<double>(t.pattern.rows.size());
    double planned = 0;
    for (const auto& row : t.pattern.rows)
        planned +=
            static_cast<double>(std::ranges::count_if(row, [](std::uint16_t kind) { return kind != 0; }));
    const double lost = std::floor(of_contract) - planned;
    if (lost < 1) return;
    out.push_back(warning("W064", t.place("earliest_start"),
                          counted(lost, "shift") + " a week" + t.of_team() +
                              " would begin before the last one of the same person is over: " +
                              (lost == 1 ? "it has" : "they have") + " nobody, and " +
                              number_text(lost * t.roster.shift_hours) + " h are paid",
                          "write starts that are nearer to each other, shorter shifts or fewer days"));
}

void look_at_team(const StudyPlan& plan, const Parameters& p, const std::string& policy, const Team& team,
                  std::vector<Diagnostic>& out) {
    if (p.roster.always_present || has_schedule(team) || team.agents < 1) return;
    FullTeam full{.plan = plan, .p = p, .policy = policy, .team = team, .roster = roster_of(p, team)};
    if (full.roster.least_on_shift <= 0 && !has_starts(full.roster)) return;
    const Profile load = load_of(p);
    const TeamWeekdays days = days_of(full.roster, load.weights());
    const bool opens = std::ranges::any_of(days, [](const TeamDay& day) { return day.open(); });
    if (opens && team.agents <= most_people) {
        const auto row = static_cast<std::size_t>(&team - p.teams.data());
        full.pattern = make_roster(static_cast<int>(team.agents), full.roster, load_to_cover(p, row, load));
    }
    look_at_least(full, days, out);
    look_at_rest(full, days, out);
}

}  // namespace

std::vector<Diagnostic> roster_warnings(const StudyPlan& plan) {
    std::vector<Diagnostic> out;
    for (const Team& team : plan.base.teams) look_at_team(plan, plan.base, {}, team, out);
    for (const PolicyPlan& policy : plan.policies)
        for (const Team& team : policy.parameters.teams)
            if (find_origin(plan, policy.name, "centre.teams[" + team.name + "].agents"))
                look_at_team(plan, policy.parameters, policy.name, team, out);
    return out;
}

}  // namespace morale
