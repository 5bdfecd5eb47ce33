#include "tools/preflight/outlook_table.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <ostream>
#include <utility>

#include "engine/kernel/time.hpp"
#include "engine/language/clock_text.hpp"
#include "engine/outlook/hours_of_week.hpp"
#include "tools/preflight/told_teams.hpp"

namespace morale {

namespace {

constexpr std::size_t shown_rows = 8;
constexpr std::array<std::string_view, 7> weekdays = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

/// "endless" if it grows without end; "-" if it is not a number.
std::string figure(double value, int decimals) {
    if (std::isnan(value)) return "-";
    return std::isfinite(value) ? fixed(value, decimals) : "endless";
}

std::string target_text(const Parameters& p) {
    const auto own = [&](const ContactClass& c) {
        return c.target_seconds > 0 && c.target_seconds != p.contacts.target_seconds;
    };
    if (std::ranges::any_of(p.classes, own)) return "in target";
    return "in " + exact_number(p.contacts.target_seconds) + " s";
}

/// "10-11", or "08:30-11:00"; in half hours of the day.
std::string hours_text(int from, int to) {
    const bool whole = from % 2 == 0 && to % 2 == 0;
    const auto clock = [whole](int half) {
        const std::string time = time_of_day(30 * half);
        return whole ? time.substr(0, time.find(':')) : time;
    };
    return clock(from) + "-" + clock(to);
}

/// "Tue-Thu 10-11".
std::string when(const HourRow& row) {
    const std::string first(weekdays[static_cast<std::size_t>(row.weekday)]);
    const std::string last(weekdays[static_cast<std::size_t>(row.last_day)]);
    return first + (row.last_day == row.weekday ? "" : "-" + last) + ' ' + hours_text(row.from, row.to);
}

/// The most that a half hour of these hours needs.
int most_needed(const std::vector<int>& needed, const HourRow& row) {
    int most = 0;
    for (int day = row.weekday; day <= row.last_day; ++day)
        for (int half = row.from; half < row.to; ++half)
            most = std::max(most, needed[static_cast<std::size_t>(day * half_hours_of_day + half)]);
    return most;
}

}  // namespace

const std::vector<Align> outlook_align = {Align::Left,  Align::Right, Align::Right, Align::Right,
                                          Align::Right, Align::Right, Align::Right, Align::Right};

std::string percent_text(double share) {
    return fixed(100 * share, 1) + " %";
}

std::string wait_text(double seconds) {
    if (!std::isfinite(seconds)) return "endless";
    return seconds < 3 * in_seconds(hour) ? fixed(seconds, 1) + " s"
                                          : fixed(seconds / in_seconds(hour), 1) + " h";
}

std::vector<std::string> outlook_cells(const Outlook& o) {
    const auto of_contacts = [&](std::string text) { return o.offered > 0 ? std::move(text) : "-"; };
    return {figure(o.offered, 1),
            figure(o.load, 1),
            figure(o.staff, 1),
            o.staff > 0 && std::isfinite(o.occupancy) ? percent_text(o.occupancy) : "-",
            of_contacts(percent_text(o.service_level)),
            of_contacts(percent_text(o.abandoned)),
            of_contacts(wait_text(o.wait))};
}

std::vector<std::string> outlook_head(const Parameters& p, std::string_view first) {
    return {std::string(first), "offered/h",    "Erlang",    "agents",
            "occupancy",        target_text(p), "abandoned", "mean wait"};
}

std::string runs_text(const Rehearsal& seen) {
    const TimePlan& time = seen.plan.base.time;
    return std::to_string(seen.plan.replications) + (seen.plan.replications == 1 ? " run" : " runs") +
           " of " + exact_number(time.warmup_weeks) + " + " + exact_number(time.horizon_weeks) + " weeks";
}

std::string table_of_teams(const Parameters& p, const std::vector<Outlook>& of_team, ToldBy by) {
    std::vector<std::vector<std::string>> rows = {outlook_head(p, "team")};
    for (const ToldTeam& team : told_teams(p, of_team, by)) {
        rows.push_back(outlook_cells(team.week(of_team)));
        rows.back().insert(rows.back().begin(), team.name);
    }
    return columns(rows, outlook_align);
}

void print_hours(const Parameters& p, const TeamOutlook& team, const std::vector<int>& needed, bool all,
                 std::ostream& out) {
    std::vector<HourRow> rows = hours_of_week(
        team, [](const Outlook& a, const Outlook& b) { return outlook_cells(a) == outlook_cells(b); });
    const double open = hours_in(rows);
    if (!all && rows.size() > shown_rows) {
        rows = worst_first(std::move(rows));
        std::stable_partition(rows.begin(), rows.end(),
                              [](const HourRow& row) { return row.expected.offered > 0; });
        rows.resize(shown_rows);
    }
    const double shown = hours_in(rows);
    const std::string of_team = p.teams.size() > 1 ? " of " + team.name : "";
    if (shown < open)
        out << "The worst " << exact_number(shown) << " of the " << exact_number(open) << " open hours"
            << of_team << ", worst first (-v shows all):\n";
    else
        out << "All " << exact_number(open) << " open hours" << of_team << ":\n";
    std::vector<std::vector<std::string>> printed = {outlook_head(p, "hours")};
    std::vector<Align> align = outlook_align;
    for (const HourRow& row : rows) {
        printed.push_back(outlook_cells(row.expected));
        printed.back().insert(printed.back().begin(), when(row));
    }
    if (!needed.empty()) {
        constexpr std::ptrdiff_t behind_agents = 4;
        align.push_back(Align::Right);
        printed[0].insert(printed[0].begin() + behind_agents, "needed");
        for (std::size_t i = 0; i < rows.size(); ++i)
            printed[i + 1].insert(printed[i + 1].begin() + behind_agents,
                                  std::to_string(most_needed(needed, rows[i])));
    }
    out << columns(printed, align) << '\n';
}

}  // namespace morale
