#include "scenarios/load/contract_checks.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <string>
#include <utility>

#include "engine/language/text.hpp"
#include "engine/language/value_text.hpp"
#include "engine/model/contract.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/schedule.hpp"
#include "engine/model/world/load_to_cover.hpp"
#include "engine/model/world/team_days.hpp"
#include "scenarios/load/field_reading.hpp"
#include "scenarios/load/schedules.hpp"

namespace morale {

namespace {

/// A team whose contract is examined, as the base has it or a policy.
struct TeamCase {
    const Parameters& p;
    const Team& team;
    std::string policy;  // empty: the base
    const Written& written;
    Report& report;

    const Place* find(std::string_view of_policy, const std::string& key) const {
        const std::string path = "centre.teams[" + team.name + "]." + key;
        const auto at = written.places.find(place_key(of_policy, path));
        return at == written.places.end() ? nullptr : &at->second;
    }
    /// Where the first of these is written, else the file.
    Place place(std::initializer_list<std::string> keys) const {
        for (const std::string& of : {policy, std::string{}})
            for (const std::string& key : keys)
                if (const Place* at = find(of, key)) return *at;
        return written.file;
    }
    bool failed(const std::string& key) const {
        return written.failed.contains(place_key(policy, "centre.teams[" + team.name + "]." + key));
    }
};

std::string hours_text(double hours) {
    return number_text(hours) + " h";
}

bool check_order(const TeamCase& c) {
    const Contract& contract = c.team.contract;
    if (contract.latest_start >= contract.earliest_start) return true;
    const std::string earliest = hours_text(contract.earliest_start);
    c.report.error("E0340", c.place({"latest_start", "earliest_start"}),
                   "shifts of team " + in_quotes(c.team.name) + " begin at " + earliest +
                       " at the earliest, and at " + hours_text(contract.latest_start) + " at the latest",
                   "write a latest_start of " + earliest +
                       " or more; a shift that begins late goes on after midnight by itself");
    return false;
}

/// Rosters are planned in half hours.
bool check_half_hours(const TeamCase& c) {
    const Contract& contract = c.team.contract;
    bool whole = true;
    const auto check = [&](const std::string& key, double hours) {
        const double steps = std::round(hours * 2) / 2;
        if (std::abs(hours - steps) < 1e-6 || c.failed(key)) return;
        whole = false;
        c.report.error("E0341", c.place({key}),
                       key + " of team " + in_quotes(c.team.name) + " is " + hours_text(hours) +
                           ", and rosters are planned in half hours",
                       "write " + hours_text(std::floor(hours * 2) / 2) + " or " +
                           hours_text(std::floor(hours * 2) / 2 + .5));
    };
    check("shift", contract.shift_hours);
    check("earliest_start", contract.earliest_start);
    check("latest_start", contract.latest_start);
    return whole;
}

/// Agents who are always present have no shifts.
void check_always_present(const TeamCase& c) {
    const Contract& contract = c.team.contract;
    const std::array<std::pair<std::string, bool>, 5> fields = {{
        {"shift", contract.shift_hours > 0},
        {"days_per_week", contract.days_per_week > 0},
        {"earliest_start", contract.earliest_start > 0},
        {"latest_start", contract.latest_start < any_start},
        {"least", contract.least_on_shift > 0},
    }};
    for (const auto& [key, said] : fields) {
        if (!said) continue;
        c.report.error("E0342", c.place({key}),
                       "team " + in_quotes(c.team.name) + " has " + key + ", and agents are always present",
                       "take the contract out, or write 'centre.roster.always_present: no'");
        return;
    }
}

/// Whether the hours of the centre can be examined: what is wrong with them is told elsewhere.
bool hours_known(const TeamCase& c) {
    const auto of_load = [](const std::string& key) {
        return key.find("centre.load.by_") != std::string::npos;
    };
    return std::ranges::none_of(c.written.failed, of_load) && hours_are_sound(c.p) && open_days(c.p) > 0;
}

void check_that_one_fits(const TeamCase& c) {
    const Roster roster = roster_of(c.p, c.team);
    if (!has_starts(roster) || has_schedule(c.team) || !hours_known(c)) return;
    const auto hours = shift_hours_by_day(
        roster, load_of_team(c.p, static_cast<std::size_t>(&c.team - c.p.teams.data()), load_of(c.p)));
    if (std::ranges::any_of(hours, [](double h) { return h > 0; })) return;
    c.report.error("E0340", c.place({"earliest_start", "latest_start"}),
                   "no shift of team " + in_quotes(c.team.name) +
                       " can begin: " + (classes_have_hours(c.p) ? "what it answers" : "the centre") +
                       " is closed from " + hours_text(roster.earliest_start) + " on, every day",
                   "write an earlier start, or hours of the centre that go on longer");
}

/// What people of another firm earn is said by another field.
void check_wage_outside(const TeamCase& c) {
    if (!c.team.outside.outside || c.team.contract.wage_per_hour <= 0) return;
    c.report.error("E0343", c.place({"wage"}),
                   "team " + in_quotes(c.team.name) + " is outside, and 'wage' is what this firm pays",
                   "write 'outside_wage' for what they earn, and 'outside_price' for what an hour costs");
}

void check_contract(const TeamCase& c) {
    check_wage_outside(c);
    const bool in_order = check_order(c);
    const bool whole = check_half_hours(c);
    if (c.p.roster.always_present) return check_always_present(c);
    if (in_order && whole) check_that_one_fits(c);
}

}  // namespace

void check_contracts(const StudyPlan& plan, const Written& written, Report& report) {
    for (const Team& team : plan.base.teams) check_contract({plan.base, team, {}, written, report});
    for (const PolicyPlan& policy : plan.policies)
        for (const Team& team : policy.parameters.teams) {
            const TeamCase c{policy.parameters, team, policy.name, written, report};
            if (c.find(policy.name, "wage")) check_wage_outside(c);
        }
}

}  // namespace morale
