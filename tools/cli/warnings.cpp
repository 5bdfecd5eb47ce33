#include "tools/cli/warnings.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

#include "engine/model/life/simulate.hpp"
#include "engine/model/seats.hpp"
#include "engine/study/resolved.hpp"
#include "engine/study/since.hpp"
#include "output/words/listed.hpp"
#include "output/words/numbers.hpp"
#include "tools/cli/dollars_kept.hpp"
#include "tools/cli/idle_warnings.hpp"
#include "tools/cli/inherited.hpp"
#include "tools/cli/talk_of_no_time.hpp"
#include "tools/cli/warning.hpp"

namespace morale {

namespace {

constexpr double full_week = .90;
constexpr double empty_week = .50;
constexpr int few_replications = 10;
constexpr std::array<std::string_view, 7> weekdays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                      "Friday", "Saturday", "Sunday"};

std::string clock(std::size_t half_hour_of_day) {
    const std::string hours = std::to_string(half_hour_of_day / 2);
    return (hours.size() < 2 ? "0" : "") + hours + (half_hour_of_day % 2 ? ":30" : ":00");
}

/// A run of half hours of one day: "Monday 10:00-11:30".
struct Stretch {
    std::size_t begin;
    std::size_t end;  // excluded
};

std::string text_of(const Stretch& s) {
    return std::string(weekdays[s.begin / 48]) + ' ' + clock(s.begin % 48) + '-' +
           clock((s.end - 1) % 48 + 1);
}

std::vector<Stretch> stretches(const TeamOutlook& team, bool (*found)(const Outlook&)) {
    std::vector<Stretch> all;
    for (std::size_t i = 0; i < team.steps.size(); ++i) {
        if (!found(team.steps[i])) continue;
        const bool goes_on = !all.empty() && all.back().end == i && i % 48 != 0;
        goes_on ? void(all.back().end = i + 1) : all.push_back({i, i + 1});
    }
    return all;
}

/// The half hour in which most is lacking.
const Outlook& worst(const TeamOutlook& team, const Stretch& s) {
    const auto first = team.steps.begin() + static_cast<std::ptrdiff_t>(s.begin);
    const auto last = team.steps.begin() + static_cast<std::ptrdiff_t>(s.end);
    return *std::max_element(first, last, [](const Outlook& a, const Outlook& b) {
        return a.needed - a.staff < b.needed - b.staff;
    });
}

std::string of_teams(const StudyPlan& plan, const std::vector<std::string>& teams) {
    return plan.base.teams.size() > 1 ? ", " + named("team", "teams", teams) : "";
}

/// Where it is said how many seats the team is to have.
Place place_of_seats(const StudyPlan& plan, std::string_view policy, const std::string& team) {
    for (const std::string& path : {"centre.teams[" + team + "].agents", std::string("staffing.budget")})
        if (find_origin(plan, policy, path)) return place_of(plan, policy, path);
    return place_of(plan, policy, "outsourcing.share");
}

bool same_seats(const Parameters& a, const Parameters& b) {
    return std::ranges::equal(
        a.teams, b.teams, {}, [&](const Team& team) { return seats_wanted(a, team); },
        [&](const Team& team) { return seats_wanted(b, team); });
}

/// Hours of the week in which something is lacking: how bad it gets, and for whom.
struct Lack {
    std::string_view code;
    Place place;
    std::string when;  // it is worst
    std::string what;
    std::vector<std::string> teams;
    std::vector<std::string> policies;  // none: the base

    bool says_the_same_as(const Lack& other) const {
        return code == other.code && when == other.when && what == other.what;
    }
};

std::string hours_text(const std::vector<Stretch>& all) {
    double hours = 0;
    for (const Stretch& s : all) hours += .5 * static_cast<double>(s.end - s.begin);
    return all.size() == 1 ? "" : ", the worst of " + exact_number(hours) + " such hours a week";
}

std::optional<Lack> lack_of(const TeamOutlook& team, std::string_view code, bool (*found)(const Outlook&),
                            std::string (*what)(const Outlook&)) {
    const std::vector<Stretch> all = stretches(team, found);
    if (all.empty()) return {};
    const Stretch& most = *std::ranges::max_element(all, {}, [&](const Stretch& s) {
        const Outlook& o = worst(team, s);
        return o.needed - o.staff;
    });
    return Lack{.code = code,
                .place = {},
                .when = text_of(most),
                .what = what(worst(team, most)) + hours_text(all),
                .teams = {team.name},
                .policies = {}};
}

/// Of the base, or of a policy; teams of which the same is to be said are together.
std::vector<Lack> lacks_of(const StudyPlan& plan, const CentreOutlook& flight, const std::string& policy) {
    std::vector<Lack> all;
    const auto add = [&](const TeamOutlook& team, std::optional<Lack> lack) {
        if (!lack) return;
        const auto same = std::ranges::find_if(all, [&](const Lack& l) { return l.says_the_same_as(*lack); });
        if (same != all.end()) {
            same->teams.push_back(team.name);
            return;
        }
        lack->place = place_of_seats(plan, policy, team.name);
        if (!policy.empty()) lack->policies = {policy};
        all.push_back(std::move(*lack));
    };
    for (const TeamOutlook& team : flight.teams) {
        add(team, lack_of(
                      team, "W032", [](const Outlook& o) { return o.offered > 0 && o.staff <= 0; },
                      [](const Outlook&) { return std::string("open and nobody there"); }));
        add(team, lack_of(
                      team, "W031", [](const Outlook& o) { return o.needed > o.staff && o.staff > 0; },
                      [](const Outlook& o) {
                          return (o.needed < o.load
                                      ? "chats side by side keep " + fixed(o.needed, 1) + " agents busy"
                                      : "offered " + fixed(o.load, 1) + " Erlang") +
                                 " > " + fixed(o.staff, 1) + " agents";
                      }));
    }
    return all;
}

/// Policies of which the same is to be said are together; what is true of the base is said once.
std::vector<Lack> lacks_of(const StudyPlan& plan, const CentreOutlook& of_the_base) {
    std::vector<Lack> all = lacks_of(plan, of_the_base, {});
    for (const PolicyPlan& policy : plan.policies) {
        if (same_seats(plan.base, policy.parameters)) continue;
        const CentreOutlook under = outlook_of(as_always(policy.parameters, plan.base));
        for (Lack& lack : lacks_of(plan, under, policy.name)) {
            const auto same = std::ranges::find_if(
                all, [&](const Lack& l) { return l.says_the_same_as(lack) && l.teams == lack.teams; });
            if (same == all.end())
                all.push_back(std::move(lack));
            else if (!same->policies.empty())
                same->policies.push_back(policy.name);
        }
    }
    return all;
}

Diagnostic warning_of(const StudyPlan& plan, const Lack& lack) {
    const std::string where =
        of_teams(plan, lack.teams) +
        (lack.policies.empty() ? "" : " under " + named("policy", "policies", lack.policies));
    return warning(lack.code, lack.place, lack.when + where + ": " + lack.what);
}

void week_warnings(const StudyPlan& plan, const TeamOutlook& team, std::vector<Diagnostic>& out) {
    // Chats and mail are told by runs: the mended load.
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
    const std::vector<double>& hours = p.load.by_hour;
    const bool closes = std::ranges::any_of(hours, [](double w) { return w <= 0; });
    if (p.roster.always_present || hours.empty() || !closes || hours.front() <= 0 || hours.back() <= 0)
        return;
    out.push_back(warning("W057", place_of(plan, {}, "centre.load.by_hour"),
                          "the centre is open across midnight, and shifts end there",
                          "write the night as hours of one day: from 6 to 14 instead of from 22 to 6"));
}

/// Where the load is made by what it leads to.
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

/// Warns of teams with fewer seats than under the base. `turnover` is leavers per head-year.
void closing_warnings(const StudyPlan& plan, double turnover, const PolicyPlan& policy,
                      std::vector<Diagnostic>& out) {
    for (std::size_t i = 0; i < plan.base.teams.size(); ++i) {
        const Team& team = plan.base.teams[i];
        const auto seats = seats_wanted(plan.base, team);
        const auto left = seats_wanted(policy.parameters, policy.parameters.teams[i]);
        if (left >= seats) continue;
        const double weeks = weeks_per_year * std::log(static_cast<double>(seats) / left) / turnover;
        out.push_back(warning("W037", place_of_seats(plan, policy.name, team.name),
                              "policy '" + policy.name + "' closes " + std::to_string(seats - left) + " of " +
                                  std::to_string(seats) + " seats" + of_teams(plan, {team.name}) + ", " +
                                  (turnover <= 0 ? "but nobody leaves, so that only vacant ones close"
                                   : left == 0   ? "as they fall vacant"
                                                 : "as they fall vacant: at the base turnover within some " +
                                                     fixed(std::ceil(weeks), 0) + " weeks"),
                              std::string(hint_for_always)));
    }
}

/// From when a seat that is opened until somebody works in it: search and the usual training.
double weeks_to_fill(const Parameters& p) {
    return p.hiring.fill_time.mean() / in_seconds(week) + p.hiring.training_weeks;
}

/// Warns of teams with more seats than under the base; those of another firm are there at once.
void opening_warnings(const StudyPlan& plan, const PolicyPlan& policy, std::vector<Diagnostic>& out) {
    const Parameters& p = policy.parameters;
    const double weeks = weeks_to_fill(p);
    const bool too_late =
        policy.from + span_of_weeks(weeks) >= measurement_start + span_of_weeks(p.time.horizon_weeks);
    for (std::size_t i = 0; i < plan.base.teams.size(); ++i) {
        const Team& team = plan.base.teams[i];
        const auto seats = seats_wanted(plan.base, team);
        const auto wanted = seats_wanted(p, p.teams[i]);
        if (wanted <= seats || team.outside.outside || weeks <= 0) continue;
        const std::string many = std::to_string(wanted - seats);
        out.push_back(warning(
            "W040", place_of_seats(plan, policy.name, team.name),
            "policy '" + policy.name + "' opens " + many + (wanted - seats == 1 ? " seat" : " seats") +
                " beyond " + std::to_string(seats) + of_teams(plan, {team.name}) +
                ", which hiring and training fill some " + fixed(std::ceil(weeks), 0) +
                " weeks after it begins" +
                (too_late ? ": beyond the horizon of " + exact_number(p.time.horizon_weeks) + " weeks" : ""),
            std::string(hint_for_always)));
    }
}

/// What people live through while the number of seats changes; what has always been has no such time.
void seat_warnings(const StudyPlan& plan, double turnover, std::vector<Diagnostic>& out) {
    for (const PolicyPlan& policy : plan.policies) {
        if (policy.from == always) continue;
        closing_warnings(plan, turnover, policy, out);
        opening_warnings(plan, policy, out);
    }
}

/// Do two policies make the same? When one begins that changes nothing is the same to the centre.
bool alike(const StudyPlan& plan, const PolicyPlan& a, const PolicyPlan& b) {
    return same_values(a.parameters, b.parameters) && (a.from == b.from || changes_nothing(plan, a));
}

}  // namespace

std::vector<Diagnostic> preflight_warnings(const StudyPlan& plan, const CentreOutlook& of_the_base) {
    std::vector<Diagnostic> out;
    unsettled_warning(plan, of_the_base, out);
    for (const Lack& lack : lacks_of(plan, of_the_base)) out.push_back(warning_of(plan, lack));
    for (Diagnostic& found : inherited_warnings(plan, of_the_base)) out.push_back(std::move(found));
    for (Diagnostic& found : idle_warnings(plan)) out.push_back(std::move(found));
    for (Diagnostic& found : talk_warnings(plan)) out.push_back(std::move(found));
    for (Diagnostic& found : currency_warnings(plan)) out.push_back(std::move(found));
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
