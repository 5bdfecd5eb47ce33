// `morale check`: is the scenario valid, what does it come to, what cannot work. Nothing is run.
#include <algorithm>
#include <array>
#include <cmath>
#include <ostream>
#include <thread>

#include "output/text.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/json.hpp"
#include "tools/cli/preflight.hpp"
#include "tools/cli/scenario.hpp"
#include "tools/cli/warnings.hpp"

namespace morale {

namespace {

// Contacts that one processor simulates in a second, with all that they bring about; measured on the
// reference centre.
constexpr double contacts_per_second = 1'000'000;
constexpr std::array<std::string_view, 7> weekdays = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

std::string percent(double share) {
    return fixed(100 * share, 1) + " %";
}

std::string wait_text(double seconds) {
    return std::isfinite(seconds) ? fixed(seconds, 1) + " s" : "endless";
}

std::vector<std::string> figures(const Outlook& o) {
    return {fixed(o.offered, 1),      fixed(o.load, 1),     fixed(o.staff, 1), percent(o.occupancy),
            percent(o.service_level), percent(o.abandoned), wait_text(o.wait)};
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

/// Hours of one day, those with the same figures together: "08-09" and what is expected.
using DayRows = std::vector<std::vector<std::string>>;

DayRows day_rows(const TeamOutlook& team, int weekday) {
    DayRows rows;
    int from = 0;
    std::vector<std::string> before;
    for (int h = 0; h <= 24; ++h) {
        const Outlook o = h < 24 ? team.hour(weekday, h) : Outlook{};
        std::vector<std::string> now = o.hours > 0 ? figures(o) : std::vector<std::string>{};
        if (now == before) continue;
        if (!before.empty()) {
            before.insert(before.begin(), hours_text(from, h));
            rows.push_back(before);
        }
        before = std::move(now);
        from = h;
    }
    return rows;
}

/// Rows of the week; days that are the same are told once, as "Tue-Thu".
std::vector<std::vector<std::string>> week_rows(const TeamOutlook& team) {
    std::vector<std::vector<std::string>> rows;
    for (int first = 0; first < 7;) {
        const DayRows day = day_rows(team, first);
        int last = first;
        while (last < 6 && day_rows(team, last + 1) == day) ++last;
        const std::string name(weekdays[static_cast<std::size_t>(first)]);
        const std::string days =
            last == first ? name : name + "-" + std::string(weekdays[static_cast<std::size_t>(last)]);
        for (const std::vector<std::string>& row : day) {
            rows.push_back(row);
            rows.back().front() = days + " " + row.front();
        }
        first = last + 1;
    }
    return rows;
}

/// Simulated contacts of the whole study.
double contacts_of(const StudyPlan& plan, const Preflight& flight) {
    const double weeks = plan.base.time.warmup_weeks +
                         plan.base.time.horizon_weeks * static_cast<double>(plan.policies.size());
    return flight.contacts_per_week * weeks * plan.replications;
}

double seconds_of(double contacts) {
    return contacts / contacts_per_second / std::max(1u, std::thread::hardware_concurrency());
}

std::string duration_text(double seconds) {
    if (seconds < 90) return fixed(std::max(1., seconds), 0) + " s";
    return seconds < 5400 ? fixed(seconds / 60, 0) + " min" : fixed(seconds / 3600, 1) + " h";
}

std::string count_of(std::size_t n, const std::string& one, const std::string& many) {
    return std::to_string(n) + " " + (n == 1 ? one : many);
}

void print_text(const StudyPlan& plan, const Preflight& flight, std::ostream& out) {
    const Parameters& p = plan.base;
    out << plan.file << ": valid\n"
        << count_of(plan.policies.size(), "policy", "policies") << ", " << plan.replications
        << " replications of " << number(p.time.warmup_weeks) << " + " << number(p.time.horizon_weeks)
        << " weeks\n\n"
        << "A usual week before any programme, by Erlang A:\n";
    std::vector<std::vector<std::string>> rows = {head(p, "team")};
    for (const TeamOutlook& team : flight.teams) {
        rows.push_back(figures(team.week));
        rows.back().insert(rows.back().begin(), team.name);
    }
    out << columns(rows, set) << '\n';
    for (const TeamOutlook& team : flight.teams) {
        std::vector<std::vector<std::string>> week = week_rows(team);
        week.insert(week.begin(), head(p, flight.teams.size() > 1 ? team.name : "hours"));
        out << columns(week, set) << '\n';
    }
    const double contacts = contacts_of(plan, flight);
    out << "Contacts: " << fixed(flight.contacts_per_week, 0) << " a week, "
        << fixed(flight.contacts_per_issue, 2) << " for each issue\n";
    if (flight.turnover > 0) out << "Turnover at the base rates: " << percent(flight.turnover) << " a year\n";
    out << "The study simulates " << fixed(contacts / 1e6, 1) << " million contacts: about "
        << duration_text(seconds_of(contacts)) << " on this machine\n";
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

std::string json_of(const Diagnostic& d) {
    return json::object({{"code", json::text(d.code)},
                         {"file", json::text(d.place.file)},
                         {"line", std::to_string(d.place.line)},
                         {"message", json::text(d.message)}});
}

void print_json(const StudyPlan& plan, const Preflight& flight, const std::vector<Diagnostic>& warnings,
                std::ostream& out) {
    std::vector<std::string> teams, found, policies;
    for (const TeamOutlook& team : flight.teams) teams.push_back(json_of(team));
    for (const Diagnostic& d : warnings) found.push_back(json_of(d));
    for (const PolicyPlan& policy : plan.policies) policies.push_back(json::text(policy.name));
    const double contacts = contacts_of(plan, flight);
    out << json::object({{"file", json::text(plan.file)},
                         {"valid", "true"},
                         {"policies", json::list(policies)},
                         {"replications", std::to_string(plan.replications)},
                         {"contacts_per_week", json::number(flight.contacts_per_week)},
                         {"contacts_per_issue", json::number(flight.contacts_per_issue)},
                         {"turnover_per_yr", json::number(flight.turnover)},
                         {"contacts", json::number(contacts)},
                         {"about_seconds", json::number(std::ceil(seconds_of(contacts)))},
                         {"warnings", json::list(found)},
                         {"teams", json::list(teams)}})
        << '\n';
}

}  // namespace

int check_command(const Request& request, Console& console) {
    const auto opened = open_scenario(request, console);
    if (const int* status = std::get_if<int>(&opened)) return *status;
    const StudyPlan& plan = std::get<StudyPlan>(opened);
    const Preflight flight = preflight(plan.base);
    const std::vector<Diagnostic> warnings = preflight_warnings(plan, flight);
    show_diagnostics(console, warnings);
    if (request.json)
        print_json(plan, flight, warnings, console.out);
    else
        print_text(plan, flight, console.out);
    return exit_status::done;
}

}  // namespace morale
