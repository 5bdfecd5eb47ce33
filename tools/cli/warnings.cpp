#include "tools/cli/warnings.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <optional>
#include <string>

#include "engine/model/currency.hpp"
#include "engine/model/seats.hpp"
#include "engine/study/resolved.hpp"
#include "engine/study/value_text.hpp"
#include "engine/study/words.hpp"
#include "output/text.hpp"
#include "scenarios/load/currency.hpp"
#include "scenarios/load/load.hpp"

namespace morale {

namespace {

constexpr std::array table = {
    Code{"W031", "more load than staff",
         "In these half hours the contacts offered keep more agents busy than are there, on average over "
         "weeks with vacancies, "
         "days off and breaks taken off. The queue is then limited only by those who give up. More agents, "
         "fewer contacts or another "
         "profile of the load change it. An overload may be what you want to study."},
    Code{"W032", "nobody there",
         "Contacts arrive in these half hours and nobody is planned to answer them. The roster follows the "
         "load, so there are too few agents for the opening hours, or shifts are too short. More agents, "
         "shorter opening hours or longer shifts change it."},
    Code{"W033", "the week is too full",
         "Agents are occupied for more than nine tenths of their time in a usual week. Strain climbs with "
         "occupancy, so that the centre is likely to drift away from where it starts: more absence, more "
         "quitting, less staff. More agents or fewer contacts ease it; it may be what you want to study."},
    Code{"W034", "the week is nearly empty",
         "Agents are occupied for less than half of their time in a usual week. Perhaps a number of "
         "contacts, customers or agents is "
         "not what was meant: 'morale show FILE --origin' says where each comes from."},
    Code{"W035", "policies alike",
         "The policy sets nothing that the first policy does not set as well, so their numbers will be the "
         "same. Say what it sets, or delete it."},
    Code{"W036", "few replications",
         "With fewer than ten replications the intervals are wide and their ends uncertain. Thirty are the "
         "default: '-n 30'."},
    Code{
        "W037", "seats close slowly",
        "The policy has fewer seats than there are, and nobody is sent away: vacant seats close at once, the "
        "others as their holders leave. Until then the wages are paid and the load is shared as before. A "
        "horizon that is longer than that, or a base that has the seats already closed, shows the rest."},
    Code{
        "W038", "figures of another currency",
        "A currency is a label and nothing is converted. The defaults and the library are in US dollars, so "
        "an "
        "amount that the scenario does not say itself is a number of dollars under the name of its currency. "
        "Write your own amounts; 'morale show FILE --origin' shows where each is from."},
};

constexpr double full_week = .90;
constexpr double empty_week = .50;
constexpr int few_replications = 10;
constexpr std::array<std::string_view, 7> weekdays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                      "Friday", "Saturday", "Sunday"};

std::string source_line(const std::string& file, int line) {
    std::ifstream in(file);
    std::string text;
    for (int i = 0; i < line && std::getline(in, text); ++i) continue;
    return line > 0 ? text : std::string{};
}

/// Where a value is written; the scenario as a whole when it is a default, the words typed beside it as a
/// whole when it is one of them.
Place place_of(const StudyPlan& plan, std::string_view policy, std::string_view path) {
    const Origin* origin = find_origin(plan, policy, path);
    if (!origin) return {.file = plan.file};
    if (origin->file == command_line) return {.file = origin->file};
    return {.file = origin->file,
            .line = origin->line,
            .column = origin->column,
            .length = std::max(1, characters(origin->text))};
}

Diagnostic warning(std::string_view code, Place place, std::string message, std::string hint = {}) {
    std::string source = source_line(place.file, place.line);
    return {.severity = Severity::Warning,
            .code = std::string(code),
            .place = std::move(place),
            .message = std::move(message),
            .hint = std::move(hint),
            .source = std::move(source)};
}

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
    return *std::max_element(
        first, last, [](const Outlook& a, const Outlook& b) { return a.load - a.staff < b.load - b.staff; });
}

/// "policy 'a'", "policies 'a' and 'b'".
std::string named(const std::string& one, const std::string& several, const std::vector<std::string>& names) {
    std::vector<std::string> quoted;
    for (const std::string& name : names) quoted.push_back(in_quotes(name));
    return (names.size() == 1 ? one : several) + ' ' + listed(quoted);
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
    return all.size() == 1 ? "" : ", the worst of " + number(hours) + " such hours a week";
}

std::optional<Lack> lack_of(const TeamOutlook& team, std::string_view code, bool (*found)(const Outlook&),
                            std::string (*what)(const Outlook&)) {
    const std::vector<Stretch> all = stretches(team, found);
    if (all.empty()) return {};
    const Stretch& most = *std::ranges::max_element(all, {}, [&](const Stretch& s) {
        const Outlook& o = worst(team, s);
        return o.load - o.staff;
    });
    return Lack{.code = code,
                .place = {},
                .when = text_of(most),
                .what = what(worst(team, most)) + hours_text(all),
                .teams = {team.name},
                .policies = {}};
}

/// Of the base, or of a policy; teams of which the same is to be said are together.
std::vector<Lack> lacks_of(const StudyPlan& plan, const Preflight& flight, const std::string& policy) {
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
                      team, "W031", [](const Outlook& o) { return o.load > o.staff && o.staff > 0; },
                      [](const Outlook& o) {
                          return "offered " + fixed(o.load, 1) + " Erlang > " + fixed(o.staff, 1) + " agents";
                      }));
    }
    return all;
}

/// Policies of which the same is to be said are together; what is true of the base is said once.
std::vector<Lack> lacks_of(const StudyPlan& plan, const Preflight& of_the_base) {
    std::vector<Lack> all = lacks_of(plan, of_the_base, {});
    for (const PolicyPlan& policy : plan.policies) {
        if (same_seats(plan.base, policy.parameters)) continue;
        for (Lack& lack : lacks_of(plan, preflight(policy.parameters), policy.name)) {
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
    const double occupancy = team.week.occupancy;
    const Place place = place_of(plan, {}, "centre.teams[" + team.name + "].agents");
    const std::string says =
        "occupancy of the week" + of_teams(plan, {team.name}) + " is " + fixed(100 * occupancy, 0) + " %";
    if (occupancy > full_week && plan.base.mechanisms.strain)
        out.push_back(warning("W033", place, says + ", which exhausts"));
    if (team.week.offered > 0 && occupancy < empty_week)
        out.push_back(warning("W034", place, says + ": is this meant?"));
}

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
                                                     fixed(std::ceil(weeks), 0) + " weeks")));
    }
}

/// The amounts, other than nothing, that were not written in the currency of the scenario.
std::vector<FieldPlace> taken_over(const StudyPlan& plan) {
    const auto own_words = [&](const FieldPlace& place) {
        const Origin* origin = find_origin(plan, {}, place.path);
        return origin && origin->text.find(plan.base.money.currency) != std::string::npos;
    };
    std::vector<FieldPlace> found;
    for (const FieldPlace& place : field_places(plan.base)) {
        const bool money = place.field->unit.starts_with(usual_currency);
        if (money && value_number(*place.field, plan.base, place.element) != 0 && !own_words(place))
            found.push_back(place);
    }
    return found;
}

void currency_warning(const StudyPlan& plan, std::vector<Diagnostic>& out) {
    constexpr std::size_t most_named = 3;
    if (plan.base.money.currency == usual_currency) return;
    const std::vector<FieldPlace> all = taken_over(plan);
    if (all.empty()) return;
    std::vector<std::string> names;
    for (const FieldPlace& place : all)
        if (names.size() < most_named)
            names.push_back(place.path + " (" + value_text(*place.field, plan.base, place.element) + ")");
    if (all.size() > most_named) names.push_back(std::to_string(all.size() - most_named) + " more");
    out.push_back(warning("W038", place_of(plan, {}, currency_path),
                          "amounts are in " + plan.base.money.currency + ", and " +
                              std::to_string(all.size()) +
                              (all.size() == 1 ? " is a figure" : " are figures") +
                              " of another currency, US dollars where it is a default: " + listed(names),
                          "nothing is converted: write your own amounts"));
}

/// Have two policies the same value everywhere?
bool alike(const PolicyPlan& a, const PolicyPlan& b) {
    if (a.from != b.from) return false;
    return std::ranges::all_of(field_places(a.parameters), [&](const FieldPlace& place) {
        return value_text(*place.field, a.parameters, place.element) ==
               value_text(*place.field, b.parameters, place.element);
    });
}

}  // namespace

std::vector<Diagnostic> preflight_warnings(const StudyPlan& plan, const Preflight& of_the_base) {
    std::vector<Diagnostic> out;
    for (const Lack& lack : lacks_of(plan, of_the_base)) out.push_back(warning_of(plan, lack));
    currency_warning(plan, out);
    for (const TeamOutlook& team : of_the_base.teams) week_warnings(plan, team, out);
    for (const PolicyPlan& policy : plan.policies) closing_warnings(plan, of_the_base.turnover, policy, out);
    std::vector<std::string> same;
    for (std::size_t i = 1; i < plan.policies.size(); ++i)
        if (alike(plan.policies.front(), plan.policies[i])) same.push_back(plan.policies[i].name);
    if (!same.empty())
        out.push_back(warning("W035", {.file = plan.file},
                              named("policy", "policies", same) + (same.size() == 1 ? " does" : " do") +
                                  " the same as " + in_quotes(plan.policies.front().name)));
    if (plan.replications < few_replications)
        out.push_back(warning("W036", place_of(plan, {}, "study.replications"),
                              std::to_string(plan.replications) + " replications are few"));
    return out;
}

std::span<const Code> warning_codes() {
    return table;
}

}  // namespace morale
