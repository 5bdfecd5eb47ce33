#include "engine/outlook/hours_of_week.hpp"

#include <algorithm>

#include "engine/kernel/time.hpp"

namespace morale {

namespace {

constexpr int hours_of_day = 24;

/// The open half hours of an hour, in half hours of the day.
struct OpenPart {
    int from = 0, to = 0;
};

OpenPart open_part(const TeamOutlook& team, int weekday, int h) {
    const auto is_open = [&](int half) {
        return team.steps[static_cast<std::size_t>(weekday * 2 * hours_of_day + half)].hours > 0;
    };
    return {is_open(2 * h) ? 2 * h : 2 * h + 1, is_open(2 * h + 1) ? 2 * h + 2 : 2 * h + 1};
}

std::vector<HourRow> rows_of_day(const TeamOutlook& team, int weekday, LookAlike alike) {
    std::vector<HourRow> rows;
    for (int h = 0; h < hours_of_day; ++h) {
        const Outlook o = team.hour(weekday, h);
        if (o.hours <= 0 || (o.offered <= 0 && o.staff <= 0)) continue;
        const OpenPart part = open_part(team, weekday, h);
        const bool goes_on = !rows.empty() && rows.back().to == part.from && alike(rows.back().expected, o);
        if (!goes_on) rows.push_back({weekday, weekday, part.from, part.from, o});
        rows.back().to = part.to;
    }
    return rows;
}

bool same_day(const std::vector<HourRow>& a, const std::vector<HourRow>& b, LookAlike alike) {
    return std::ranges::equal(a, b, [&](const HourRow& x, const HourRow& y) {
        return x.from == y.from && x.to == y.to && alike(x.expected, y.expected);
    });
}

}  // namespace

std::vector<HourRow> hours_of_week(const TeamOutlook& team, LookAlike alike) {
    std::vector<HourRow> rows;
    for (int first = 0; first < days_of_week;) {
        std::vector<HourRow> rows_of_first = rows_of_day(team, first, alike);
        int last = first;
        while (last + 1 < days_of_week && same_day(rows_of_day(team, last + 1, alike), rows_of_first, alike))
            ++last;
        for (HourRow& row : rows_of_first) {
            row.last_day = last;
            rows.push_back(row);
        }
        first = last + 1;
    }
    return rows;
}

std::vector<HourRow> worst_first(std::vector<HourRow> rows) {
    std::ranges::stable_sort(rows, {}, [](const HourRow& row) { return row.expected.service_level; });
    return rows;
}

double hours_in(const std::vector<HourRow>& rows) {
    double hours = 0;
    for (const HourRow& row : rows) hours += row.hours();
    return hours;
}

}  // namespace morale
