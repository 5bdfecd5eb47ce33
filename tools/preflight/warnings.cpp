#include "tools/preflight/warnings.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "engine/kernel/time.hpp"
#include "engine/language/clock_text.hpp"
#include "engine/language/listed.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/life/simulate.hpp"
#include "engine/model/seats.hpp"
#include "engine/outlook/shortage.hpp"
#include "engine/study/resolved.hpp"
#include "engine/study/seat_changes.hpp"
#include "engine/study/since.hpp"
#include "output/words/numbers.hpp"
#include "tools/preflight/dollars_kept.hpp"
#include "tools/preflight/empty_centre.hpp"
#include "tools/preflight/hours_told.hpp"
#include "tools/preflight/idle_warnings.hpp"
#include "tools/preflight/inherited.hpp"
#include "tools/preflight/season_told.hpp"
#include "tools/preflight/special_days_told.hpp"
#include "tools/preflight/talk_of_no_time.hpp"
#include "tools/preflight/warning.hpp"

namespace morale {

namespace {

constexpr double full_week = .90;
constexpr double empty_week = .50;
constexpr int few_replications = 10;
constexpr std::array<std::string_view, 7> weekday_names = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                           "Friday", "Saturday", "Sunday"};

std::string clock(std::size_t half_hour_of_day) {
    return time_of_day(30 * static_cast<std::int64_t>(half_hour_of_day));
}

std::string text_of(const Stretch& s) {
    return std::string(weekday_names[s.begin / half_hours_of_day]) + ' ' +
           clock(s.begin % half_hours_of_day) + '-' + clock((s.end - 1) % half_hours_of_day + 1);
}

std::string of_teams(const StudyPlan& plan, const std::vector<std::string>& teams) {
    return plan.base.teams.size() > 1 ? ", " + named("team", "teams", teams) : "";
}

/// Where the number of the team's seats is written; of numbers by the half hour, those of that weekday (0:
/// Monday).
Place place_of_seats(const StudyPlan& plan, std::string_view policy, const std::string& team,
                     std::size_t weekday = 0) {
    const std::string present = "centre.teams[" + team + "].present";
    std::string day(weekday_names[weekday]);
    day.front() = static_cast<char>(day.front() - 'A' + 'a');
    for (const std::string& path : {"centre.teams[" + team + "].agents", present + '.' + day, present,
                                    present + ".monday", std::string("staffing.budget")})
        if (find_origin(plan, policy, path)) return place_of(plan, policy, path);
    return place_of(plan, policy, "outsourcing.share");
}

bool same_seats(const Parameters& a, const Parameters& b) {
    return std::ranges::equal(
        a.teams, b.teams, {}, [&](const Team& team) { return seats_wanted(a, team); },
        [&](const Team& team) { return seats_wanted(b, team); });
}

/// Hours of the week in which something is missing: how bad it gets, and for whom.
struct ToldShortage {
    std::string_view code;
    Place place;
    std::string when;  // when it is worst
    std::string what;
    std::vector<std::string> teams;
    std::vector<std::string> policies;  // policies concerned; none: the base

    bool says_the_same_as(const ToldShortage& other) const {
        return code == other.code && when == other.when && what == other.what;
    }
};

std::string text_of(const Shortage& found) {
    const Outlook& o = found.at_worst;
    const bool all = found.hours <= .5 * static_cast<double>(found.told.end - found.told.begin);
    const std::string hours = all ? "" : ", the worst of " + exact_number(found.hours) + " such hours a week";
    if (found.lack == Lack::Nobody) return "open and nobody there" + hours;
    return (o.needed < o.load ? "chats side by side keep " + fixed(o.needed, 1) + " agents busy"
                              : "offered " + fixed(o.load, 1) + " Erlang") +
           " > " + fixed(o.staff, 1) + " agents" + hours;
}

/// Shortages of the base, or of a policy; teams with the same shortage share one warning.
std::vector<ToldShortage> shortages_of(const StudyPlan& plan, const CentreOutlook& flight,
                                       const std::string& policy) {
    std::vector<ToldShortage> all;
    for (const Shortage& found : shortages(flight)) {
        const std::string& team = flight.teams[found.team].name;
        ToldShortage told{.code = found.lack == Lack::Nobody ? "W032" : "W031",
                          .place = {},
                          .when = text_of(found.told),
                          .what = text_of(found),
                          .teams = {team},
                          .policies = {}};
        const auto same =
            std::ranges::find_if(all, [&](const ToldShortage& t) { return t.says_the_same_as(told); });
        if (same != all.end()) {
            same->teams.push_back(team);
            continue;
        }
        told.place = place_of_seats(plan, policy, team, found.worst.begin / 48);
        if (!policy.empty()) told.policies = {policy};
        all.push_back(std::move(told));
    }
    return all;
}

/// Policies about which the same is said are together; what is true of the base is said once.
std::vector<ToldShortage> shortages_of(const StudyPlan& plan, const CentreOutlook& of_the_base) {
    std::vector<ToldShortage> all = shortages_of(plan, of_the_base, {});
    for (const PolicyPlan& policy : plan.policies) {
        if (same_seats(plan.base, policy.parameters)) continue;
        const Parameters own = as_always(policy.parameters, plan.base);
        const CentreOutlook under = as_told(outlook_of(own), own);
        for (ToldShortage& lack : shortages_of(plan, under, policy.name)) {
            const auto same = std::ranges::find_if(all, [&](const ToldShortage& t) {
                return t.says_the_same_as(lack) && t.teams == lack.teams;
            });
            if (same == all.end())
                all.push_back(std::move(lack));
            else if (!same->policies.empty())
                same->policies.push_back(policy.name);
        }
    }
    return all;
}

Diagnostic warning_of(const StudyPlan& plan, const ToldShortage& lack) {
    const std::string where =
        of_teams(plan, lack.teams) +
        (lack.policies.empty() ? "" : " under " + named("policy", "policies", lack.policies));
    return warning(lack.code, lack.place, lack.when + where + ": " + lack.what);
}

void week_warnings(const StudyPlan& plan, const TeamOutlook& team, std::vector<Diagnostic>& out) {
    // The load of chats and mail comes from runs: it is the mended load.
    const double occupancy = plan.base.roster.always_present ? team.week.occupancy : team.load.occupancy;
    const Place place = place_of(plan, {}, "centre.teams[" + team.name + "].agents");
    const std::string says =
        "occupancy of the week" + of_teams(plan, {team.name}) + " is " + fixed(100 * occupancy, 0) + " %";
    if (occupancy > full_week && plan.base.mechanisms.strain)
        out.push_back(warning("W033", place, says + ", which exhausts"));
    if (team.week.offered > 0 && occupancy < empty_week)
        out.push_back(warning("W034", place, says + ": is this meant?"));
}

/// A night that goes on after midnight, which no shift does.
void night_warning(const StudyPlan& plan, std::vector<Diagnostic>& out) {
    const Parameters& p = plan.base;
    const auto goes_on = [](std::span<const double> hours) {
        const bool closes = std::ranges::any_of(hours, [](double w) { return w <= 0; });
        return closes && hours.front() > 0 && hours.back() > 0;
    };
    if (p.roster.always_present) return;
    const auto warn = [&](const std::string& path, const std::string& who) {
        out.push_back(warning("W057", place_of(plan, {}, path),
                              who + " is open across midnight, and shifts end there",
                              "write the night as hours of one day: from 6 to 14 instead of from 22 to 6"));
    };
    bool any = false;
    for (std::size_t weekday = 0; weekday < weekday_names.size(); ++weekday)
        any = any || goes_on(hours_of(p.load, weekday));
    if (any) warn("centre.load.by_hour", "the centre");
    for (const ContactClass& one : p.classes)
        if (!one.by_hour.empty() && goes_on(one.by_hour))
            warn("centre.classes[" + one.name + "].by_hour", "the class " + in_quotes(one.name));
}

/// Where the load comes mostly from its own consequences.
void unsettled_warning(const StudyPlan& plan, const CentreOutlook& flight, std::vector<Diagnostic>& out) {
    if (flight.settled) return;
    const bool redials = plan.base.contacts.redial_share >= plan.base.contacts.return_share;
    out.push_back(warning(
        "W052", place_of(plan, "", redials ? "centre.contacts.redial_share" : "centre.contacts.return_share"),
        "no usual week was found: contacts that come again make more of them than are "
        "handled, week by week",
        "more agents, a wage at which people stay, or fewer who come again"));
}

constexpr std::string_view hint_for_always =
    "'from: always' in the policy asks how it would be if it had always been so";

/// For a policy that closes seats. `turnover` is leavers per head-year.
std::string closing_text(const SeatChange& change, double turnover) {
    if (turnover <= 0) return "but nobody leaves, so only vacant ones close";
    if (change.wanted == 0) return "as they fall vacant";
    return "as they fall vacant: at the base turnover within some " + fixed(std::ceil(change.weeks), 0) +
           " weeks";
}

std::string opening_text(const SeatChange& change, double horizon_weeks) {
    return "which hiring and training fill some " + fixed(std::ceil(change.weeks), 0) +
           " weeks after it begins" +
           (change.too_late ? ": beyond the horizon of " + exact_number(horizon_weeks) + " weeks" : "");
}

/// Warns about the transition while the number of seats changes; a policy in force from the start has none.
void seat_warnings(const StudyPlan& plan, double turnover, std::vector<Diagnostic>& out) {
    for (const SeatChange& change : seat_changes(plan, turnover)) {
        const PolicyPlan& policy = plan.policies[change.policy];
        const std::string& team = plan.base.teams[change.team].name;
        const std::string seats = std::to_string(change.seats);
        const std::uint32_t many =
            change.closes() ? change.seats - change.wanted : change.wanted - change.seats;
        const std::string count = std::to_string(many), where = of_teams(plan, {team}) + ", ";
        const std::string says =
            change.closes()
                ? " closes " + count + " of " + seats + " seats" + where + closing_text(change, turnover)
                : " opens " + counted(many, "seat") + " beyond " + seats + where +
                      opening_text(change, policy.parameters.time.horizon_weeks);
        out.push_back(warning(change.closes() ? "W037" : "W040", place_of_seats(plan, policy.name, team),
                              "policy '" + policy.name + "'" + says, std::string(hint_for_always)));
    }
}

/// Whether two policies make the same world. A policy that changes nothing does so whenever it begins.
bool alike(const StudyPlan& plan, const PolicyPlan& a, const PolicyPlan& b) {
    return same_values(a.parameters, b.parameters) && (a.from == b.from || changes_nothing(plan, a));
}

}  // namespace

std::vector<Diagnostic> load_warnings(const StudyPlan& plan) {
    std::vector<Diagnostic> out;
    const CentreOutlook told = as_told(outlook_of(plan.base, plan.mend), plan.base, plan.mend);
    for (const ToldShortage& lack : shortages_of(plan, told, {})) out.push_back(warning_of(plan, lack));
    return out;
}

std::vector<Diagnostic> preflight_warnings(const StudyPlan& plan, const CentreOutlook& of_the_base,
                                           const FileName& name_of, const WeeksTold* weeks) {
    std::vector<Diagnostic> out;
    unsettled_warning(plan, of_the_base, out);
    const CentreOutlook told = as_told(of_the_base, plan.base, plan.mend);
    for (const ToldShortage& lack : shortages_of(plan, told)) out.push_back(warning_of(plan, lack));
    for (Diagnostic& found : empty_centre_warnings(plan, of_the_base)) out.push_back(std::move(found));
    for (Diagnostic& found : inherited_warnings(plan, of_the_base, name_of)) out.push_back(std::move(found));
    for (Diagnostic& found : idle_warnings(plan)) out.push_back(std::move(found));
    for (Diagnostic& found : talk_warnings(plan)) out.push_back(std::move(found));
    for (Diagnostic& found : currency_warnings(plan)) out.push_back(std::move(found));
    for (Diagnostic& found : hours_warnings(plan)) out.push_back(std::move(found));
    for (Diagnostic& found : season_warnings(plan, weeks ? *weeks : weeks_by_formula(plan, of_the_base)))
        out.push_back(std::move(found));
    for (Diagnostic& found : special_day_warnings(plan)) out.push_back(std::move(found));
    night_warning(plan, out);
    for (const TeamOutlook& team : of_the_base.teams) week_warnings(plan, team, out);
    seat_warnings(plan, of_the_base.turnover, out);
    std::vector<std::string> same;
    for (std::size_t i = 1; i < plan.policies.size(); ++i)
        if (alike(plan, plan.policies.front(), plan.policies[i])) same.push_back(plan.policies[i].name);
    if (!same.empty())
        out.push_back(warning("W035", {.file = plan.file},
                              named("policy", "policies", same) + (same.size() == 1 ? " does" : " do") +
                                  " the same as " + in_quotes(plan.policies.front().name)));
    if (plan.replications < few_replications)
        out.push_back(warning("W036", place_of(plan, {}, "study.replications"),
                              plan.replications == 1
                                  ? "one replication is one run of luck and has no intervals"
                                  : std::to_string(plan.replications) + " replications are few"));
    return out;
}

}  // namespace morale
