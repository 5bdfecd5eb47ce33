#include "scenarios/load/interval_notices.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/language/number_text.hpp"
#include "engine/language/value_text.hpp"
#include "engine/stats/outlying.hpp"
#include "engine/stats/quantile.hpp"
#include "scenarios/load/load_of_table.hpp"
#include "scenarios/load/table_season.hpp"

namespace morale {

namespace {

constexpr int minutes_of_whole_day = 24 * 60;
constexpr std::size_t most_gaps_told = 3, most_unusual_told = 3, most_closed_told = 12;

std::string counted(std::int64_t count, const std::string& one, const std::string& many,
                    const std::string& what) {
    return std::to_string(count) + ' ' + (count == 1 ? one : many) + ' ' + what;
}

std::string clock_told(int minute) {
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return two(minute / 60) + ':' + two(minute % 60);
}

/// "2026-01-05", "2026-01-05 08:30".
std::string moment_told(const IntervalTable& table, const EmptyInterval& interval) {
    const bool in_day = table.minutes < minutes_of_whole_day && interval.minute > 0;
    return date_text(interval.day) + (in_day ? ' ' + clock_told(interval.minute) : "");
}

using Lines = std::vector<std::string>;

/// Which weeks, days and intervals are unknown, and what stands for them.
void tell_missing(const IntervalTable& table, const UsualWeek& week, Lines& lines, bool day_by_day = false) {
    std::vector<std::string> parts;
    if (week.missing_days > 0) parts.push_back(counted(week.missing_days, "day", "days", "without a row"));
    if (week.missing_intervals > 0)
        parts.push_back(counted(week.missing_intervals, "interval", "intervals", "without a row"));
    if (!table.empty.empty())
        parts.push_back(
            counted(static_cast<std::int64_t>(table.empty.size()), "row", "rows", "without counts"));
    std::string line;
    for (std::size_t i = 0; i < parts.size(); ++i)
        line += (i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ") + parts[i];
    if (!parts.empty())
        lines.push_back(
            line + (week.first_missing ? ", the first of " + moment_told(table, *week.first_missing) : "") +
            ": unknown, not zero; the mean of the same weekday and time stands for them. Write 0 "
            "where nobody called");
    if (week.zeros_left_out)
        lines.push_back(
            "no row has 0 contacts, though chance would make some: where few come, an interval "
            "without a row is taken as empty");
    for (std::size_t i = 0; i < week.missing_weeks.size() && i < most_gaps_told; ++i) {
        const WeeksMissing& gap = week.missing_weeks[i];
        lines.push_back((gap.weeks == 1
                             ? "the week of " + date_text(gap.from) + " is missing"
                             : "the " + std::to_string(gap.weeks) + " weeks from " + date_text(gap.from) +
                                   " to " + date_text(gap.to) + " are missing") +
                        (day_by_day ? "; the mean of the other weeks stands for them"
                                    : "; the mean is that of the other weeks"));
    }
    if (week.missing_weeks.size() > most_gaps_told)
        lines.push_back("weeks are missing in " + std::to_string(week.missing_weeks.size() - most_gaps_told) +
                        " more places");
}

/// Where the clock was changed, and times that are not those of the clock.
void tell_of_clocks(const IntervalTable& table, const UsualWeek& week, Lines& lines) {
    if (table.in_utc > 0)
        lines.push_back(
            "times are said to be UTC (Z) and are taken as written: where the centre's clock shows "
            "another time, its hours are moved by as much. Write local times");
    for (const ClockMoment& hour : table.put_back)
        lines.push_back("on " + date_text(hour.day) + " the hour from " + clock_told(hour.minute) +
                        " is there twice, as the clock was put back; each counts as one of that time");
    for (const ClockMoment& hour : week.put_forward)
        lines.push_back("on " + date_text(hour.day) + " the hour from " + clock_told(hour.minute) +
                        " is not there, as the clock was put forward");
}

/// Days of zeros, and what to write for them.
void tell_closed(const UsualWeek& week, Lines& lines) {
    const std::size_t count = week.closed_days.size();
    if (count == 0) return;
    std::string dates;
    for (std::size_t i = 0; i < std::min(count, most_closed_told); ++i)
        dates += (i > 0 ? ", " : "") + date_text(week.closed_days[i]);
    if (count > most_closed_told) dates += ", …";
    lines.push_back(
        counted(static_cast<std::int64_t>(count), "day has", "days have",
                "nothing but zeros, unlike others of the same weekday: taken as closed, so that they count "
                "neither "
                "in the mean week nor in how much days differ. For days of the study on which the centre "
                "is closed, write 'load: {closed: [") +
        dates + "]}'");
}

/// The date of a day that is counted by weekday and week.
double date_in(const IntervalTable& table, const CycleCount& day) {
    constexpr double monday_before_1970 = -3;
    const double monday =
        std::floor((table.intervals.front().day - monday_before_1970) / 7) * 7 + monday_before_1970;
    return monday + 7 * static_cast<double>(day.stretch) + static_cast<double>(day.place);
}

std::string whole_number(double x) {
    return std::to_string(std::llround(x));
}

/// On which days far more or fewer contacts came than the same weekday, in the same season, usually has: a
/// holiday, a breakdown, a slip of whoever kept the record.
void tell_unusual_days(const IntervalTable& table, const UsualWeek& week, Lines& lines) {
    std::vector<std::pair<double, std::string>> unusual;
    const std::vector<CycleCount> days = offered_by_day(table, week);
    const std::optional<TableSeason> season = season_in(table, days);
    const std::vector<CycleCount> level = season ? without_season(table, days, *season) : days;
    for (std::size_t weekday = 0; weekday < 7; ++weekday) {
        std::vector<std::size_t> alike;
        std::vector<double> counts;
        for (std::size_t i = 0; i < days.size(); ++i)
            if (days[i].place == weekday) alike.push_back(i), counts.push_back(level[i].count);
        for (const std::size_t i : outlying(counts)) {
            std::vector<double> all = counts;
            const CycleCount& day = days[alike[i]];
            const double date = date_in(table, day), of_season = counts[i] > 0 ? day.count / counts[i] : 1;
            unusual.emplace_back(date, date_text(date) + " has " + whole_number(day.count) + ", usual are " +
                                           whole_number(quantile(all, .5) * of_season));
        }
    }
    if (unusual.empty()) return;
    std::ranges::sort(unusual);
    std::string line;
    for (std::size_t i = 0; i < unusual.size() && i < most_unusual_told; ++i)
        line += (i > 0 ? "; " : "") + unusual[i].second;
    if (unusual.size() > most_unusual_told)
        line += "; and " + std::to_string(unusual.size() - most_unusual_told) + " more";
    lines.push_back("days far from their weekday's contacts, which count like the others: " + line);
}

constexpr std::array<std::string_view, 12> month_words = {"January",   "February", "March",    "April",
                                                          "May",       "June",     "July",     "August",
                                                          "September", "October",  "November", "December"};

/// "from July with .81 to December with 2.36 of a mean month".
std::string range_of_season(const std::array<double, 12>& by_month) {
    const auto told = [&](auto at) {
        return std::string(month_words[static_cast<std::size_t>(at - by_month.begin())]) + " with " +
               number_text(std::round(*at * 100) / 100);
    };
    return "from " + told(std::ranges::min_element(by_month)) + " to " +
           told(std::ranges::max_element(by_month)) + " of a mean month";
}

}  // namespace

std::vector<std::string> told_of_load(const std::string& file, const IntervalTable& table, bool with_season) {
    const UsualWeek week = usual_week(table);
    const LoadOfTable load = load_in_table(table, week, with_season);
    std::vector<std::string> lines = {"The load is from " + file + ": " + reading_told(table) + "; " +
                                      whole_number(load.per_week) + " contacts a week"};
    if (load.by_month)
        lines.push_back(file + ": the season is that of its months, " + range_of_season(*load.by_month) +
                        "; 'load: {by_month: []}' is a year without one");
    if (!load.day_sd)
        lines.push_back(file +
                        ": too few whole days to tell how much load differs from day to day; "
                        "day_factor_sd stays as it is");
    for (const std::string& line : notices_of(table, week)) lines.push_back(file + ": " + line);
    return lines;
}

std::string reading_told(const IntervalTable& table) {
    std::string line = words_of(table.style);
    line += table.minutes < minutes_of_whole_day ? ", intervals of " + std::to_string(table.minutes) + " min"
                                                 : std::string(", a row for each day");
    if (!table.intervals.empty())
        line +=
            ", " + date_text(table.intervals.front().day) + " to " + date_text(table.intervals.back().day);
    for (const Skipped& s : table.skipped)
        line += "; skipped: " + s.what + " (" + std::to_string(s.count) + ")";
    return line;
}

std::vector<std::string> notices_of_forecast(const IntervalTable& table, const UsualWeek& week) {
    Lines lines;
    tell_missing(table, week, lines, true);
    tell_of_clocks(table, week, lines);
    return lines;
}

std::vector<std::string> notices_of(const IntervalTable& table, const UsualWeek& week) {
    Lines lines;
    tell_missing(table, week, lines);
    tell_of_clocks(table, week, lines);
    tell_closed(week, lines);
    if (week.offered > 0) tell_unusual_days(table, week, lines);
    return lines;
}

}  // namespace morale
