// `morale check`: is the scenario valid, what does it come to, what cannot work. Nothing is run.
#include <algorithm>
#include <array>
#include <cmath>
#include <ostream>

#include "engine/model/simulate.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/cost.hpp"
#include "engine/study/since.hpp"
#include "engine/study/uncertain.hpp"
#include "engine/study/value_text.hpp"
#include "output/dictionary.hpp"
#include "output/given.hpp"
#include "output/text.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/json.hpp"
#include "tools/cli/memory.hpp"
#include "tools/cli/scenario.hpp"
#include "tools/cli/warnings.hpp"

namespace morale {

namespace {

constexpr std::size_t shown_rows = 8;
constexpr std::array<std::string_view, 7> weekdays = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

std::string percent(double share) {
    return fixed(100 * share, 1) + " %";
}

std::string wait_text(double seconds) {
    return std::isfinite(seconds) ? fixed(seconds, 1) + " s" : "endless";
}

/// What is the share of nothing, or the wait of nobody, is not told.
std::vector<std::string> figures(const Outlook& o) {
    const auto of_contacts = [&](std::string text) { return o.offered > 0 ? std::move(text) : "-"; };
    return {fixed(o.offered, 1),
            fixed(o.load, 1),
            fixed(o.staff, 1),
            o.staff > 0 ? percent(o.occupancy) : "-",
            of_contacts(percent(o.service_level)),
            of_contacts(percent(o.abandoned)),
            of_contacts(wait_text(o.wait))};
}

bool is_empty(const TeamOutlook& team) {
    return team.week.offered <= 0 && team.week.staff <= 0;
}

std::string target_text(const Parameters& p) {
    return "in " + number(p.contacts.target_seconds) + " s";
}

std::vector<std::string> head(const Parameters& p, std::string_view first) {
    return {std::string(first), "offered/h",    "Erlang",    "agents",
            "occupancy",        target_text(p), "abandoned", "mean wait"};
}

const std::vector<Align> set = {Align::Left,  Align::Right, Align::Right, Align::Right,
                                Align::Right, Align::Right, Align::Right, Align::Right};

std::string hours_text(int from, int to) {
    const auto two = [](int h) { return (h < 10 ? "0" : "") + std::to_string(h); };
    return two(from) + "-" + two(to);
}

/// Hours of the week with the same figures, on one day or on days that are the same.
struct HourRow {
    int weekday = 0;
    int last_day = 0;
    int from = 0;
    int to = 0;
    Outlook expected;

    int hours() const { return (last_day - weekday + 1) * (to - from); }
};

std::vector<HourRow> rows_of_day(const TeamOutlook& team, int weekday) {
    std::vector<HourRow> rows;
    for (int h = 0; h < 24; ++h) {
        const Outlook o = team.hour(weekday, h);
        if (o.hours <= 0) continue;
        const bool goes_on =
            !rows.empty() && rows.back().to == h && figures(rows.back().expected) == figures(o);
        if (!goes_on) rows.push_back({weekday, weekday, h, h, o});
        rows.back().to = h + 1;
    }
    return rows;
}

bool same_day(const std::vector<HourRow>& a, const std::vector<HourRow>& b) {
    return std::ranges::equal(a, b, [](const HourRow& x, const HourRow& y) {
        return x.from == y.from && x.to == y.to && figures(x.expected) == figures(y.expected);
    });
}

/// The week from Monday on.
std::vector<HourRow> rows_of_week(const TeamOutlook& team) {
    std::vector<HourRow> rows;
    for (int first = 0; first < 7;) {
        std::vector<HourRow> day = rows_of_day(team, first);
        int last = first;
        while (last < 6 && same_day(rows_of_day(team, last + 1), day)) ++last;
        for (HourRow& row : day) {
            row.last_day = last;
            rows.push_back(row);
        }
        first = last + 1;
    }
    return rows;
}

/// "Tue-Thu 10-11".
std::string when(const HourRow& row) {
    const std::string first(weekdays[static_cast<std::size_t>(row.weekday)]);
    const std::string last(weekdays[static_cast<std::size_t>(row.last_day)]);
    return first + (row.last_day == row.weekday ? "" : "-" + last) + ' ' + hours_text(row.from, row.to);
}

/// Those with the lowest service level first; of equals those that come first in the week.
std::vector<HourRow> worst_first(std::vector<HourRow> rows) {
    std::ranges::stable_sort(rows, {}, [](const HourRow& row) { return row.expected.service_level; });
    return rows;
}

int hours_in(const std::vector<HourRow>& rows) {
    int hours = 0;
    for (const HourRow& row : rows) hours += row.hours();
    return hours;
}

/// The hours of a team: the worst, or all of them in order of the week.
void print_hours(const Parameters& p, const TeamOutlook& team, bool all, std::ostream& out) {
    std::vector<HourRow> rows = rows_of_week(team);
    const int open = hours_in(rows);
    if (!all && rows.size() > shown_rows) {
        rows = worst_first(std::move(rows));
        rows.resize(shown_rows);
    }
    const int shown = hours_in(rows);
    const std::string of_team = p.teams.size() > 1 ? " of " + team.name : "";
    if (shown < open)
        out << "The worst " << shown << " of the " << open << " open hours" << of_team
            << ", worst first (-v shows all):\n";
    else
        out << "All " << open << " open hours" << of_team << ":\n";
    std::vector<std::vector<std::string>> printed = {head(p, "hours")};
    for (const HourRow& row : rows) {
        printed.push_back(figures(row.expected));
        printed.back().insert(printed.back().begin(), when(row));
    }
    out << columns(printed, set) << '\n';
}

std::string duration_text(double seconds) {
    if (seconds < 90) return fixed(std::max(1., seconds), 0) + " s";
    return seconds < 5400 ? fixed(seconds / 60, 0) + " min" : fixed(seconds / 3600, 1) + " h";
}

std::string count_of(std::size_t n, const std::string& one, const std::string& many) {
    return std::to_string(n) + " " + (n == 1 ? one : many);
}

void print_uncertain(const StudyPlan& plan, std::ostream& out) {
    if (plan.uncertain.empty()) return;
    out << '\n'
        << count_of_uncertain(plan)
        << (draws_assumptions(plan) ? ", drawn anew in each replication:\n"
                                    : ", at the best estimate unless --uncertain asks for draws:\n");
    std::vector<std::vector<std::string>> rows = {{"assumption", "best", "low", "high", "source"}};
    const std::string& currency = plan.base.money.currency;
    for (const Uncertain& u : plan.uncertain)
        rows.push_back({u.path, value_text(*u.field, best_estimate(plan, u), currency),
                        value_text(*u.field, u.low, currency), value_text(*u.field, u.high, currency),
                        u.source});
    out << columns(rows, {Align::Left, Align::Right, Align::Right, Align::Right, Align::Left});
}

void print_text(const StudyPlan& plan, const CentreOutlook& flight, int threads, bool all_hours,
                std::ostream& out) {
    const Parameters& p = plan.base;
    out << plan.file << ": valid\n"
        << count_of(plan.policies.size(), "policy", "policies") << ", " << plan.replications
        << " replications of " << number(p.time.warmup_weeks) << " + " << number(p.time.horizon_weeks)
        << " weeks\n";
    if (const std::string taken = how_taken(plan); !taken.empty()) out << taken << '\n';
    out << "\nA usual week before any programme, by Erlang A:\n";
    std::vector<std::vector<std::string>> rows = {head(p, "team")};
    for (const TeamOutlook& team : flight.teams) {
        rows.push_back(figures(team.week));
        rows.back().insert(rows.back().begin(), team.name);
    }
    out << columns(rows, set) << '\n';
    for (const TeamOutlook& team : flight.teams)
        if (!is_empty(team)) print_hours(p, team, all_hours, out);
    out << "Contacts: " << fixed(flight.contacts_per_week, 0) << " a week, "
        << fixed(flight.contacts_per_issue, 2) << " for each issue\n";
    if (flight.turnover > 0) out << "Turnover at the base rates: " << percent(flight.turnover) << " a year\n";
    const std::string given = given_table(given_figures(plan, flight), "expected", money_unit(plan.base));
    if (!given.empty()) out << '\n' << given << '\n';
    const StudyCost cost = cost_of(plan, flight, threads);
    out << "The study simulates " << fixed(cost.contacts / 1e6, 1) << " million contacts: about "
        << duration_text(cost.seconds) << " and " << memory_text(cost.bytes) << " with "
        << count_of(static_cast<std::size_t>(side_by_side(plan, threads)), "processor", "processors") << '\n';
    print_uncertain(plan, out);
}

std::string json_of(const Outlook& o) {
    return json::object({{"offered_per_hour", json::number(o.offered)},
                         {"load_erlang", json::number(o.load)},
                         {"staff", json::number(o.staff)},
                         {"occupancy", json::number(o.occupancy)},
                         {"service_level", json::number(o.service_level)},
                         {"abandoned", json::number(o.abandoned)},
                         {"mean_wait_s", json::number(o.wait)}});
}

std::string json_of(const TeamOutlook& team) {
    std::vector<std::string> hours;
    for (int i = 0; i < 168; ++i)
        if (const Outlook o = team.hour(i / 24, i % 24); o.hours > 0)
            hours.push_back(json::object({{"hour_of_week", std::to_string(i)}, {"expected", json_of(o)}}));
    return json::object(
        {{"team", json::text(team.name)}, {"week", json_of(team.week)}, {"hours", json::list(hours)}});
}

std::string json_of(const StudyPlan& plan, const Uncertain& u) {
    return json::object({{"path", json::text(u.path)},
                         {"best", json::number(best_estimate(plan, u))},
                         {"low", json::number(u.low)},
                         {"high", json::number(u.high)},
                         {"unit", json::text(unit_text(*u.field, plan.base.money.currency))},
                         {"source", json::text(u.source)}});
}

void print_json(const StudyPlan& plan, const CentreOutlook& flight, const std::vector<Diagnostic>& warnings,
                int threads, std::ostream& out) {
    std::vector<std::string> teams, policies, from, uncertain;
    for (const Uncertain& u : plan.uncertain) uncertain.push_back(json_of(plan, u));
    for (const TeamOutlook& team : flight.teams) teams.push_back(json_of(team));
    for (const PolicyPlan& policy : plan.policies) policies.push_back(json::text(policy.name));
    for (std::size_t i = 0; i < plan.policies.size(); ++i) from.push_back(json::text(from_of(plan, i)));
    const StudyCost cost = cost_of(plan, flight, threads);
    out << json::object({{"file", json::text(plan.file)},
                         {"valid", json::flag(true)},
                         {"diagnostics", json::list(warnings)},
                         {"policies", json::list(policies)},
                         {"from", json::list(from)},
                         {"replications", std::to_string(plan.replications)},
                         {"contacts_per_week", json::number(flight.contacts_per_week)},
                         {"contacts_per_issue", json::number(flight.contacts_per_issue)},
                         {"turnover_per_yr", json::number(flight.turnover)},
                         {"contacts", json::number(cost.contacts)},
                         {"about_seconds", json::number(std::ceil(cost.seconds))},
                         {"about_megabytes", json::number(std::ceil(cost.bytes / 1e6))},
                         {"uncertain", json::list(uncertain)},
                         {"teams", json::list(teams)}})
        << '\n';
}

}  // namespace

int check_command(const Request& request, Console& console) {
    const auto opened = open_scenario(request, console);
    if (const int* status = std::get_if<int>(&opened)) return *status;
    const StudyPlan& plan = std::get<StudyPlan>(opened);
    const CentreOutlook flight = outlook_of(plan.base);
    const std::vector<Diagnostic> warnings = preflight_warnings(plan, flight);
    show_diagnostics(console, warnings);
    if (request.json)
        print_json(plan, flight, warnings, request.threads, console.out);
    else
        print_text(plan, flight, request.threads, console.verbose, console.out);
    return exit_status::done;
}

}  // namespace morale
