#include "tools/cli/outlook_table.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <ostream>
#include <utility>

namespace morale {

namespace {

constexpr std::size_t shown_rows = 8;
constexpr std::array<std::string_view, 7> weekdays = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

std::string wait_text(double seconds) {
    return std::isfinite(seconds) ? fixed(seconds, 1) + " s" : "endless";
}

/// What grows without an end is said so; what is no number, "-".
std::string figure(double value, int decimals) {
    if (std::isnan(value)) return "-";
    return std::isfinite(value) ? fixed(value, decimals) : "endless";
}

std::string target_text(const Parameters& p) {
    return "in " + exact_number(p.contacts.target_seconds) + " s";
}

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
            !rows.empty() && rows.back().to == h && outlook_cells(rows.back().expected) == outlook_cells(o);
        if (!goes_on) rows.push_back({weekday, weekday, h, h, o});
        rows.back().to = h + 1;
    }
    return rows;
}

bool same_day(const std::vector<HourRow>& a, const std::vector<HourRow>& b) {
    return std::ranges::equal(a, b, [](const HourRow& x, const HourRow& y) {
        return x.from == y.from && x.to == y.to && outlook_cells(x.expected) == outlook_cells(y.expected);
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

}  // namespace

const std::vector<Align> outlook_align = {Align::Left,  Align::Right, Align::Right, Align::Right,
                                          Align::Right, Align::Right, Align::Right, Align::Right};

std::string percent_text(double share) {
    return fixed(100 * share, 1) + " %";
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

bool is_empty(const TeamOutlook& team) {
    return team.week.offered <= 0 && team.week.staff <= 0;
}

std::vector<std::string> outlook_head(const Parameters& p, std::string_view first) {
    return {std::string(first), "offered/h",    "Erlang",    "agents",
            "occupancy",        target_text(p), "abandoned", "mean wait"};
}

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
    std::vector<std::vector<std::string>> printed = {outlook_head(p, "hours")};
    for (const HourRow& row : rows) {
        printed.push_back(outlook_cells(row.expected));
        printed.back().insert(printed.back().begin(), when(row));
    }
    out << columns(printed, outlook_align) << '\n';
}

}  // namespace morale
