// `morale staff`: the fewest seats that meet the goals, and what each half hour needs by formula.
#include <algorithm>
#include <chrono>
#include <fstream>
#include <memory>
#include <ostream>
#include <string>
#include <variant>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/listed.hpp"
#include "engine/model/seats.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/cost.hpp"
#include "output/staff.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/interrupt.hpp"
#include "tools/cli/kept_replications.hpp"
#include "tools/cli/memory.hpp"
#include "tools/cli/scenario.hpp"
#include "tools/cli/staff_text.hpp"
#include "tools/cli/study.hpp"
#include "tools/cli/sweep_folder.hpp"
#include "tools/preflight/season_told.hpp"
#include "tools/preflight/warning.hpp"

namespace morale {

namespace {

constexpr int times_the_present = 4;  // more seats are not tried
constexpr int and_at_least = 12;      // of a small team

/// The first policy alone, unless one is asked for.
void keep_one_policy(StudyPlan& plan) {
    const std::string name = plan.policies.front().name;
    plan.policies.resize(1);
    std::erase_if(plan.origins, [&](const Origin& o) { return !o.policy.empty() && o.policy != name; });
}

/// Says which goal to write; false if there is one.
bool lacks_a_goal(const StudyPlan& plan, Console& console) {
    if (std::ranges::any_of(plan.goals, [](const Goal& goal) { return !is_cap(goal); })) return false;
    const bool none = plan.goals.empty();
    show_diagnostics(
        console,
        std::vector{Diagnostic{
            .code = "E0410",
            .place = {.file = plan.file},
            .message =
                none ? "'morale staff' looks for the fewest seats that meet the goals, and there are none"
                     : "more seats would not help to meet any of the goals: they limit what seats cost, or "
                       "how many there are",
            .hint = "write 'goals: [service_level >= 80 %]', or one about abandonment, asa, exhaustion or "
                    "turnover",
            .source = {}}});
    return true;
}

/// The line as it is written; empty where it cannot be read.
std::string line_of_file(const Place& place) {
    std::ifstream file(place.file);
    std::string line;
    for (int i = 0; i < place.line; ++i)
        if (!std::getline(file, line)) return {};
    return line;
}

/// Says where the budget or outsourcing makes fewer seats of those that are asked for; false if nothing does.
bool opens_fewer(const StudyPlan& plan, const std::vector<std::size_t>& teams, Console& console) {
    const PolicyPlan& policy = plan.policies.front();
    const auto fewer = std::ranges::find_if(teams, [&](std::size_t team) {
        const Team& one = policy.parameters.teams[team];
        return seats_wanted(policy.parameters, one) != static_cast<std::uint32_t>(one.agents);
    });
    if (fewer == teams.end()) return false;
    const Team& team = policy.parameters.teams[*fewer];
    const std::string path =
        share_of_seats(policy.parameters, team) != 1 ? "outsourcing.share" : "staffing.budget";
    Place place{.file = plan.file};
    for (const Origin& origin : plan.origins)
        if (origin.path == path && origin.line > 0)
            place = {.file = origin.file, .line = origin.line, .column = origin.column};
    show_diagnostics(
        console, std::vector{Diagnostic{
                     .code = "E0411",
                     .place = place,
                     .message = "'morale staff' looks for seats that are opened, and '" + path + "' opens " +
                                std::to_string(seats_wanted(policy.parameters, team)) + " of the " +
                                std::to_string(static_cast<int>(team.agents)) + " of '" + team.name + "'",
                     .hint = path == "staffing.budget"
                                 ? "take it out and ask for the seats that the goals need"
                                 : "take it out, or look for the seats with 'morale sweep --vary "
                                   "\"centre.teams[" +
                                       team.name + "].agents=...\"'",
                     .source = line_of_file(place)}});
    return true;
}

/// The rows of the teams asked for; nullopt after complaining.
std::optional<std::vector<std::size_t>> teams_asked_for(const Request& request, const Parameters& p,
                                                        Console& console) {
    const std::vector<std::size_t> all = teams_with_seats(p);
    if (all.empty()) {
        complain(console,
                 "no team has seats to look for: the agents of each are given by the hour, or there are none",
                 "write 'agents:' for a team instead of 'present:'");
        return std::nullopt;
    }
    if (request.teams.empty()) return all;
    std::vector<std::size_t> teams;
    std::vector<std::string_view> names;
    for (const std::size_t team : all) names.push_back(p.teams[team].name);
    for (const std::string& name : request.teams) {
        const auto found = std::ranges::find(names, name);
        if (found == names.end()) {
            const std::string_view nearest = nearest_word(name, names);
            complain(console, "there is no team '" + name + "' whose seats could be looked for",
                     nearest.empty() ? "they are " + with_commas(names)
                                     : "did you mean '" + std::string(nearest) + "'?");
            return std::nullopt;
        }
        teams.push_back(all[static_cast<std::size_t>(found - names.begin())]);
    }
    std::ranges::sort(teams);
    teams.erase(std::unique(teams.begin(), teams.end()), teams.end());
    return teams;
}

/// What formulas say beside the search.
SeatsFound with_formulas(const StudyPlan& plan, const std::vector<std::size_t>& teams, FewestSeats search) {
    SeatsFound found{.plan = plan, .teams = teams, .search = std::move(search)};
    found.looked_at = found.search.fewest.value_or(found.search.tried.size() - 1);
    std::vector<int> each;
    for (const std::size_t team : teams) each.push_back(found.at().of_team[team]);
    const StudyPlan there = plan_with_seats(plan, teams, each);
    const std::vector<HalfHourBound> bounds = bounds_of(plan);
    found.usual = teams_by_formula(there, teams, 1, bounds);
    found.busiest = found.usual;
    if (const std::optional<BusyWeeks> busy = busy_weeks(plan)) {
        found.busiest = teams_by_formula(there, teams, busy->week.factor, bounds);
        found.busiest_name = called_with_demand(*busy);
    }
    found.reasons = seat_reasons(there, found.usual, found.at());
    return found;
}

}  // namespace

int staff_command(const Request& request, Console& console) {
    const auto started = std::chrono::steady_clock::now();
    auto opened = open_scenario(request, console);
    if (const int* status = std::get_if<int>(&opened)) return *status;
    StudyPlan& plan = std::get<StudyPlan>(opened);
    if (refused_as_one_run(plan, request, console)) return exit_status::wrong_command;
    keep_one_policy(plan);
    if (lacks_a_goal(plan, console)) return exit_status::invalid_scenario;
    const auto teams = teams_asked_for(request, plan.policies.front().parameters, console);
    if (!teams) return exit_status::wrong_command;
    if (opens_fewer(plan, *teams, console)) return exit_status::invalid_scenario;
    const std::filesystem::path place = sweep_place(plan, request, console, "-staff");
    refuse_without_memory(cost_of(plan, outlook_of(plan.base, plan.mend), request.threads).bytes,
                          allowed_memory());
    watch_for_interrupt(console.terminal);
    const std::unique_ptr<StoreFile> store = open_store(request, console);
    const RunOptions options = run_options(request, store.get());
    const int now = seats_of(plan.policies.front().parameters, *teams);
    const SeatQuestion question{.plan = plan,
                                .teams = *teams,
                                .most = std::min(most_agents_needed, times_the_present * now + and_at_least),
                                .told = [&](const TriedSeats& one) {
                                    say(console, counted(one.seats, "seat") + ": " +
                                                     (one.state == GoalState::Met      ? "meets the goals"
                                                      : one.state == GoalState::Missed ? "misses a goal"
                                                                                       : "not sure"));
                                }};
    const SeatsFound found = with_formulas(
        plan, *teams, run_and_keep([&] { return fewest_seats(question, options); }, store.get()));
    if (store) tell_of_store(*store, console);
    write_staff(found, place, request,
                std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count());
    console.out << (request.json ? staff_json(found, place.string()) : staff_text(found, console.width));
    console.out.flush();
    say(console, "\ntables: " + (place / "seats.csv").string() + ", seats_why.csv, seats_by_half_hour.csv");
    if (!found.search.failures.empty()) return exit_status::failed;
    return found.search.fewest && found.at().all_goals == GoalState::Met ? exit_status::done
                                                                         : exit_status::goal_missed;
}

}  // namespace morale
