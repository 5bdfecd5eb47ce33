#include "scenarios/load/interval_table.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "engine/language/text.hpp"
#include "engine/language/unit.hpp"
#include "engine/language/value_text.hpp"
#include "scenarios/load/clock_change.hpp"
#include "scenarios/load/day_clock.hpp"
#include "scenarios/load/interval_columns.hpp"
#include "scenarios/load/single_contacts.hpp"
#include "scenarios/load/unread_columns.hpp"

namespace morale {

namespace {

constexpr double not_told = std::numeric_limits<double>::quiet_NaN();

using IntervalColumn = IntervalColumns::Which;

constexpr std::array waits = {IntervalColumns::MeanWait, IntervalColumns::TotalWait, IntervalColumns::Asa,
                              IntervalColumns::AbandonWait};

struct IntervalReader {
    using enum IntervalColumns::Which;

    const CsvTable& csv;
    Counts counts = Counts::Whole;
    IntervalTable table{};
    TableMistakes mistakes{csv};
    std::vector<std::size_t> at{};  // [IntervalColumn]
    std::array<std::optional<double>, column_count>
        seconds_in{};                      // [IntervalColumn] unit of a wait, if the header gives one
    std::vector<std::size_t> rows{};       // [interval] row in the file
    std::vector<IntervalColumn> broken{};  // columns whose header is wrong
    bool with_times = false;
    CsvClock clock{};  // of the column of intervals
    std::int64_t rows_of_totals = 0;
    SingleContacts singles{};

    bool has(IntervalColumn c) const { return at[c] < csv.columns(); }

    /// Whether each row is a contact: nothing is counted, and the rows have a time of day.
    bool has_single_contacts() const {
        for (const IntervalColumn c :
             {Offered, Answered, Abandoned, MeanWait, TotalWait, Asa, AbandonWait, UnclearWait})
            if (has(c)) return false;
        return has_times();
    }

    bool has_times() const {
        if (!has(Date) || csv.rows() == 0) return false;
        const Result<CsvMoment> first = csv_moment(csv.cell(0, at[Date]), table.style.dates);
        return has(Interval) || (fault(first) ? csv.cell(0, at[Date]).find(':') != std::string_view::npos
                                              : std::get<CsvMoment>(first).minute.has_value());
    }

    /// How dates, numbers and times are written in the table.
    void recognise() {
        table.style = {.separator = csv.separator,
                       .numbers = recognised_numbers(csv),
                       .dates = recognised_dates(csv, std::span(at).first(1))};
        for (std::size_t row = 0; has(Interval) && !clock.joined && row < csv.rows(); ++row)
            clock.joined = has_joined_clock(csv.cell(row, at[Interval]));
    }

    /// Whether the row has the totals of others, of a day or of all, and is left out.
    bool has_totals(std::size_t row) const {
        if (has(Interval) && is_word_of_totals(csv.cell(row, at[Interval]))) return true;
        const bool is_last = row + 1 == csv.rows();
        if (is_last && csv.cell(row, at[Date]).empty() && csv.cell(row, at[Interval]).empty()) return true;
        return is_row_of_totals(csv, row) && fault(csv_moment(csv.cell(row, at[Date]), table.style.dates));
    }

    /// What keeps rows with a time of day from being read as a contact each.
    std::string hint_of_single_contacts() const {
        std::string names;
        for (const IntervalColumn c :
             {Answered, Abandoned, MeanWait, TotalWait, Asa, AbandonWait, UnclearWait})
            if (has(c)) names += (names.empty() ? "" : ", ") + in_quotes(csv.name(at[c]));
        return names.empty() || !has_times() ? "" : "; or, if each row is one contact, leave out " + names;
    }

    void single_contact(std::size_t row) {
        MeasuredInterval contact{.minute = -1};
        if (!read_time(row, contact)) return;
        if (contact.minute >= 0) return singles.add(contact.day, contact.minute);
        mistakes.at(row, at[Date],
                    Fault{"E0506", in_quotes(csv.cell(row, at[Date])) + " has no time of day",
                          "write 2026-01-05 08:30"});
    }

    void count_single_contacts() {
        for (const CountedHalfHour& half_hour : singles.half_hours())
            table.intervals.push_back(
                {.day = half_hour.day, .minute = half_hour.minute, .offered = half_hour.contacts});
        table.single_contacts = singles.count();
    }

    SeenColumns seen() const { return {.csv = csv, .read = at, .style = table.style, .clock = clock}; }

    void check_columns() {
        if (const auto counts = has_single_contacts() ? unread_counts(seen()) : std::nullopt)
            mistakes.at_name(
                "E0502", *counts,
                "there is no column 'offered': each row looks like an interval with its count in " +
                    in_quotes(csv.name(*counts)),
                "name it 'offered'; if each row is one contact, leave it out");
        const int counts = int{has(Offered)} + int{has(Answered)} + int{has(Abandoned)};
        if (!has(Offered) && counts < 2 && !has_single_contacts())
            mistakes.of_table(
                "E0502", "there is no column 'offered'",
                "name one 'offered', or two 'answered' and 'abandoned'" + hint_of_single_contacts());
        if (has(UnclearWait))
            mistakes.at_name(
                "E0516", at[UnclearWait],
                in_quotes(csv.name(at[UnclearWait])) + " may be the average or the total wait of an interval",
                "name it 'average_wait (s)' or 'total_wait (s)'");
        for (const IntervalColumn c : waits) {
            if (!has(c)) continue;
            const HeaderName name = header_name(csv.name(at[c]));
            if (name.unit.empty()) continue;
            const Result<Unit> unit = parse_unit(name.unit);
            if (!fault(unit) && std::get<Unit>(unit).time == 1) {
                seconds_in[c] = std::get<Unit>(unit).seconds;
                continue;
            }
            mistakes.at_name("E0514", at[c], in_quotes(name.unit) + " is not a unit of time",
                             "write " + in_quotes(name.name + " (s)"));
            broken.push_back(c);
        }
    }

    /// When the interval begins; nothing after a report.
    bool read_time(std::size_t row, MeasuredInterval& interval) {
        const Result<CsvMoment> moment = csv_moment(csv.cell(row, at[Date]), table.style.dates);
        if (fault(moment)) {
            mistakes.at(row, at[Date], *fault(moment));
            return false;
        }
        interval.day = std::get<CsvMoment>(moment).day;
        const auto in_date = std::get<CsvMoment>(moment).minute;
        table.in_utc += std::get<CsvMoment>(moment).utc && !has(Interval) ? 1 : 0;
        if (in_date) interval.minute = *in_date;
        with_times = with_times || in_date;
        if (!has(Interval)) return true;
        const Result<int> minute = csv_minute(csv.cell(row, at[Interval]), clock);
        if (fault(minute)) {
            mistakes.at(row, at[Interval], *fault(minute));
            return false;
        }
        interval.minute = std::get<int>(minute);
        with_times = true;
        return true;
    }

    std::optional<double> count(std::size_t row, IntervalColumn c) {
        return has(c) ? read_count(csv, row, at[c], table.style.numbers, mistakes, counts) : std::nullopt;
    }

    /// Fills in the third count, which follows from the other two. False if the row has none, and after a
    /// report.
    bool read_counts(std::size_t row, MeasuredInterval& interval) {
        const std::optional<double> answered = count(row, Answered), abandoned = count(row, Abandoned);
        std::optional<double> offered = count(row, Offered);
        if (offered && answered && abandoned) {
            table.offered_of_all_three += *offered;
            table.neither += *offered - *answered - *abandoned;
        }
        if (!offered && answered && abandoned) offered = *answered + *abandoned;
        if (!offered) return false;
        if (answered.value_or(0) + abandoned.value_or(0) > *offered) {
            const std::string who = (answered ? number_text(*answered) + " answered" : "") +
                                    (answered && abandoned ? " and " : "") +
                                    (abandoned ? number_text(*abandoned) + " abandoned" : "");
            mistakes.of_kind("", "E0511", row, at[answered ? Answered : Abandoned],
                             who + " are more than the " + number_text(*offered) + " offered",
                             "contacts answered or abandoned in an interval must be offered in it");
            return false;
        }
        interval.offered = *offered;
        if (answered || abandoned) {
            interval.answered = answered ? *answered : *offered - *abandoned;
            interval.abandoned = abandoned ? *abandoned : *offered - *answered;
        }
        return true;
    }

    /// Seconds of a wait; NaN for an empty cell, and after a report.
    double wait(std::size_t row, IntervalColumn c) {
        if (!has(c) || std::ranges::find(broken, c) != broken.end()) return not_told;
        const std::string_view cell = csv.cell(row, at[c]);
        if (cell.empty()) return not_told;
        if (const std::optional<double> clock = csv_clock_seconds(cell)) return *clock;
        const std::size_t end = csv_number_length(cell);
        const Result<double> number =
            csv_number(cell.substr(0, end == 0 ? cell.size() : end), table.style.numbers);
        if (fault(number)) {
            mistakes.at(row, at[c], *fault(number));
            return not_told;
        }
        std::optional<double> seconds = seconds_in[c];
        if (const std::string_view rest = trimmed(cell.substr(end)); !rest.empty()) {
            const Result<Unit> unit = parse_unit(rest);
            seconds = fault(unit) || std::get<Unit>(unit).time != 1
                          ? std::nullopt
                          : std::optional(std::get<Unit>(unit).seconds);
        }
        if (!seconds)
            mistakes.of_kind(
                "", "E0514", row, at[c], in_quotes(cell) + " has no unit of time",
                "say it in the header: " + in_quotes(std::string(interval_columns()[c].name) + " (s)"));
        else if (std::get<double>(number) < 0)
            mistakes.of_kind("", "E0507", row, at[c], in_quotes(cell) + " is negative",
                             "nobody waits less than no time");
        else
            return std::get<double>(number) * *seconds;
        return not_told;
    }

    void read_waits(std::size_t row, MeasuredInterval& interval) {
        const double mean = wait(row, MeanWait), total = wait(row, TotalWait), asa = wait(row, Asa),
                     abandon = wait(row, AbandonWait);
        const auto times = [](double mean_seconds, double people) {
            return people == 0 ? 0 : mean_seconds * people;
        };
        interval.asa_seconds = asa;
        if (!std::isnan(total))
            interval.wait_seconds = total;
        else if (has(MeanWait) || has(TotalWait))
            interval.wait_seconds = times(mean, interval.offered);
        else if (has(Asa))
            interval.wait_seconds =
                times(asa, interval.answered) + (has(AbandonWait) ? times(abandon, interval.abandoned) : 0);
    }

    void row(std::size_t row) {
        MeasuredInterval interval{.line = csv.lines[row]};
        if (!read_time(row, interval)) return;
        if (!read_counts(row, interval)) {
            table.empty.push_back({interval.day, interval.minute});
            return;
        }
        read_waits(row, interval);
        table.intervals.push_back(interval);
        rows.push_back(row);
    }

    void check_twice() {
        std::vector<std::size_t> order(rows.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        const auto when = [&](std::size_t i) {
            return std::pair(table.intervals[i].day, table.intervals[i].minute);
        };
        std::ranges::stable_sort(order, {}, when);
        std::vector<ClockMoment> again;
        for (std::size_t k = 1; k < order.size(); ++k)
            if (when(order[k - 1]) == when(order[k]))
                again.push_back({table.intervals[order[k]].day, table.intervals[order[k]].minute});
        table.put_back = hours_put_back(again);
        if (const auto times = unread_times(seen()); times && !again.empty() && !with_times)
            return mistakes.at_name(
                "E0502", *times,
                "there is no column 'interval', and the same day is there several times: " +
                    in_quotes(csv.name(*times)) + " looks like the time of day",
                "name it 'interval'");
        const auto is_put_back = [&](std::size_t i) {
            return std::ranges::find(table.put_back, table.intervals[i].day, &ClockMoment::day) !=
                   table.put_back.end();
        };
        for (std::size_t k = 1; k < order.size(); ++k)
            if (when(order[k - 1]) == when(order[k]) && !is_put_back(order[k]))
                mistakes.of_kind("", "E0512", rows[order[k]], at[Date],
                                 "the interval is in line " +
                                     std::to_string(table.intervals[order[k - 1]].line) + " already",
                                 "add the two up when they are two queues, or delete one");
        std::vector<MeasuredInterval> sorted;
        sorted.reserve(order.size());
        for (const std::size_t i : order) sorted.push_back(table.intervals[i]);
        table.intervals = std::move(sorted);
    }

    /// The shortest step within a day, of rows without counts too.
    void set_length() {
        table.minutes = minutes_per_day;
        if (!with_times) return;
        std::vector<std::pair<double, int>> times;
        for (const MeasuredInterval& interval : table.intervals)
            times.emplace_back(interval.day, interval.minute);
        for (const EmptyInterval& interval : table.empty) times.emplace_back(interval.day, interval.minute);
        std::ranges::sort(times);
        for (std::size_t i = 1; i < times.size(); ++i)
            if (times[i].first == times[i - 1].first && times[i].second > times[i - 1].second)
                table.minutes = std::min(table.minutes, times[i].second - times[i - 1].second);
        for (const auto& [day, minute] : times)
            if (minutes_per_day % table.minutes != 0 || minute % table.minutes != 0) {
                mistakes.of_table("E0515", "the intervals do not have one length",
                                  "each begins at a multiple of the shortest step of a day, here " +
                                      std::to_string(table.minutes) + " min");
                return;
            }
    }

    void set_waits() {
        if (has(TotalWait) || has(MeanWait) || (has(Asa) && has(AbandonWait)))
            table.waits = WaitsOf::Everybody;
        else if (has(Asa))
            table.waits = WaitsOf::Answered;
    }
};

}  // namespace

Measured<IntervalTable> read_intervals_text(std::string text, std::string file, Counts counts) {
    Measured<IntervalTable> found;
    const std::optional<CsvTable> csv = read_csv_text(std::move(text), std::move(file), found.diagnostics);
    if (!csv) return found;
    IntervalReader reader{.csv = *csv, .counts = counts};
    IntervalTable& table = reader.table;
    check_shape(*csv, reader.mistakes);
    reader.at = find_columns(*csv, interval_columns(), reader.mistakes);
    if (reader.has(IntervalColumns::Date)) reader.recognise();
    reader.check_columns();
    if (reader.has(IntervalColumns::Date)) {
        // A column that is wrong leaves the others to be read, so that all mistakes are told at once.
        const bool single = reader.has_single_contacts();
        if (!single) table.intervals.reserve(csv->rows());
        for (std::size_t row = 0; row < csv->rows(); ++row)
            if (reader.has_totals(row))
                ++reader.rows_of_totals;
            else if (fits_header(*csv, row))
                single ? reader.single_contact(row) : reader.row(row);
        single ? reader.count_single_contacts() : reader.check_twice();
    }
    if (reader.mistakes.none()) reader.set_length();
    if (!reader.mistakes.none()) {
        reader.mistakes.move_to(found.diagnostics, found.further);
        return found;
    }
    reader.set_waits();
    note_other_lines(*csv, table.skipped);
    if (reader.rows_of_totals > 0) table.skipped.push_back({"rows of totals", reader.rows_of_totals});
    if (!table.empty.empty())
        table.skipped.push_back({"rows without counts", static_cast<std::int64_t>(table.empty.size())});
    note_other_columns(*csv, reader.at, table.skipped);
    found.table = std::move(table);
    return found;
}

Measured<IntervalTable> read_intervals(const std::filesystem::path& path, Counts counts) {
    return of_file<IntervalTable>(path, [counts](std::string text, std::string file) {
        return read_intervals_text(std::move(text), std::move(file), counts);
    });
}

}  // namespace morale
