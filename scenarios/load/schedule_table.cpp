#include "scenarios/load/schedule_table.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>

#include "engine/language/names.hpp"
#include "engine/language/text.hpp"
#include "scenarios/load/day_clock.hpp"

namespace morale {

namespace {

constexpr int minutes_of_schedule_day = 24 * 60, minutes_of_part = 30;

struct ScheduleColumns {
    enum Which : std::size_t { Date, Start, End, Agents, Team, Person, count };
};

// English, German, French and Spanish.
constexpr std::array schedule_columns = {
    WantedColumn{"date",
                 {"day", "datetime", "date_time", "timestamp", "shift_date", "work_date", "datum", "tag",
                  "datum_uhrzeit", "jour", "date_heure", "fecha", "fecha_hora"}},
    WantedColumn{
        "interval",
        {"time",  "start",      "start_time", "shift_start", "interval_start", "time_of_day", "half_hour",
         "hour",  "slot",       "period",     "from",        "begin",          "begins",      "uhrzeit",
         "zeit",  "intervall",  "von",        "beginn",      "dienstbeginn",   "stunde",      "halbstunde",
         "heure", "intervalle", "debut",      "hora",        "intervalo",      "inicio",      "desde"}},
    WantedColumn{"end",
                 {"end_time", "shift_end", "to", "until", "ends", "ende", "bis", "dienstende", "fin", "hasta",
                  "heure_de_fin"}},
    WantedColumn{"agents",
                 {"scheduled", "scheduled_agents", "agents_scheduled", "staff", "staffed", "present",
                  "headcount", "fte", "number_of_agents", "agents_present", "positions", "agenten", "anzahl",
                  "besetzung", "anwesend", "conseillers", "effectif", "agentes", "plazas"}},
    WantedColumn{"team",
                 {"skill", "queue", "group", "department", "site", "abteilung", "gruppe", "standort",
                  "equipe", "groupe", "equipo", "grupo"}},
    WantedColumn{"agent",
                 {"name", "agent_name", "agent_id", "id", "employee", "employee_id", "employee_name",
                  "person", "person_id", "mitarbeiter", "personalnummer", "empleado"}},
};

bool is_called_weekday(std::string_view name) {
    constexpr std::array<std::string_view, 5> names = {"weekday", "day_of_week", "wochentag",
                                                       "jour_de_la_semaine", "dia_de_la_semana"};
    return std::ranges::find(names, as_word(name)) != names.end();
}

/// When a row begins: a date or a weekday, and a minute of that day.
struct RowStart {
    double day = 0;  // since 1970-01-01; 0 to 6 by weekday
    int minute = 0;
};

struct ShiftOfRow {
    std::size_t team;
    RowStart start;
    int end;  // minutes since the midnight before its start
};

struct IntervalOfRow {
    std::size_t team;
    RowStart start;
    double agents;
    std::size_t row;
    auto when() const { return std::tuple(team, start.day, start.minute); }
};

struct ScheduleReader {
    using enum ScheduleColumns::Which;

    const CsvTable& csv;
    ScheduleTable table{};
    TableMistakes mistakes{csv};
    std::vector<std::size_t> at{};  // [ScheduleColumns]
    std::size_t weekdays;           // column of weekdays; beyond all if there is none
    CsvClock clock{};
    bool with_times = false;
    std::int64_t rows_of_totals = 0;
    std::vector<IntervalOfRow> intervals{};  // in order of time, team by team, when all are read
    std::vector<ShiftOfRow> shifts{};
    std::set<double> days{};
    std::map<std::string, std::size_t, std::less<>> teams{};
    std::set<std::string, std::less<>> names{};  // of persons

    bool has(ScheduleColumns::Which c) const { return at[c] < csv.columns(); }
    bool has_shifts() const { return has(End) && !has(Agents); }
    bool has_weekdays() const { return !has(Date) && weekdays < csv.columns(); }
    /// The column in which a row says its day.
    std::size_t day_column() const { return has(Date) ? at[Date] : has_weekdays() ? weekdays : at[Start]; }

    void check_columns() {
        if (!has(Agents) && !has(End))
            mistakes.of_table("E0502", "there is no column 'agents'",
                              "name one 'agents', the number at the phone; or 'start' and 'end' where each "
                              "row is a shift");
        else if (has_shifts() && !has(Start))
            mistakes.of_table("E0502", "there is no column 'start'", "a shift has a 'start' and an 'end'");
        if (!has(Date) && !has_weekdays() && !has(Start))
            mistakes.of_table("E0502", "there is no column 'date'",
                              "name one 'date' or 'weekday': 2026-01-05, or Monday");
    }

    void recognise() {
        const std::array columns = {day_column()};
        table.style = {.separator = csv.separator,
                       .numbers = recognised_numbers(csv),
                       .dates = recognised_dates(csv, columns)};
        table.by_date = !has_weekdays();
        for (const ScheduleColumns::Which c : {Start, End})
            for (std::size_t row = 0; has(c) && !clock.joined && row < csv.rows(); ++row)
                clock.joined = has_joined_clock(csv.cell(row, at[c]));
    }

    /// The date or weekday of a row, and the time that stands in the same cell; nothing after a report.
    std::optional<CsvMoment> day_of(std::size_t row, std::size_t column) {
        const std::string_view cell = csv.cell(row, column);
        if (has_weekdays() && column == weekdays) {
            if (const std::optional<int> weekday = weekday_called(cell))
                return CsvMoment{.day = static_cast<double>(*weekday)};
            mistakes.at("E0506", row, column, in_quotes(cell) + " is not a weekday", "write Monday");
            return std::nullopt;
        }
        const Result<CsvMoment> moment = csv_moment(cell, table.style.dates);
        if (!fault(moment)) return std::get<CsvMoment>(moment);
        mistakes.at(row, column, *fault(moment));
        return std::nullopt;
    }

    std::optional<int> minute_of(std::size_t row, std::size_t column) {
        const Result<int> minute = csv_minute(csv.cell(row, column), clock);
        if (!fault(minute)) return std::get<int>(minute);
        mistakes.at(row, column, *fault(minute));
        return std::nullopt;
    }

    std::optional<RowStart> start_of(std::size_t row) {
        const std::optional<CsvMoment> moment = day_of(row, day_column());
        if (!moment) return std::nullopt;
        RowStart start{.day = moment->day, .minute = moment->minute.value_or(0)};
        with_times = with_times || moment->minute;
        if (!has(Start) || at[Start] == day_column()) return start;
        const std::optional<int> minute = minute_of(row, at[Start]);
        if (!minute) return std::nullopt;
        with_times = true;
        start.minute = *minute;
        return start;
    }

    /// Minutes from the start of the row's day to the end of its shift.
    std::optional<int> end_of(std::size_t row, const RowStart& start) {
        const std::string_view cell = csv.cell(row, at[End]);
        if (const Result<CsvMoment> moment = csv_moment(cell, table.style.dates);
            !fault(moment) && std::get<CsvMoment>(moment).minute) {
            const CsvMoment& end = std::get<CsvMoment>(moment);
            const double days_later = std::clamp(end.day - start.day, -2., 2.);  // beyond: no shift
            return static_cast<int>(days_later) * minutes_of_schedule_day + *end.minute;
        }
        if (cell == "24:00" || cell == "24:00:00" || cell == "2400" || cell == "24")
            return minutes_of_schedule_day;
        const std::optional<int> minute = minute_of(row, at[End]);
        if (!minute) return std::nullopt;
        return *minute > start.minute ? *minute : *minute + minutes_of_schedule_day;  // over midnight
    }

    std::size_t team_of(std::size_t row) {
        const std::string_view name = has(Team) ? csv.cell(row, at[Team]) : std::string_view{};
        if (const auto known = teams.find(name); known != teams.end()) return known->second;
        table.teams.push_back({.name = std::string(name)});
        return teams[std::string(name)] = table.teams.size() - 1;
    }

    static std::size_t weekday_of_day(double day, bool by_date) {
        if (!by_date) return static_cast<std::size_t>(day);
        const auto number = static_cast<long long>(day) + 3;  // 1970-01-01 was a Thursday
        return static_cast<std::size_t>(((number % days_of_week) + days_of_week) % days_of_week);
    }

    /// Adds so many agents from one minute of a day to another, which may lie in the days that follow.
    void add(std::size_t team, double day, int from, int to, double agents) {
        AgentsOfWeek& week = table.teams[team].agents;
        for (int half_hour = from / minutes_of_part; half_hour * minutes_of_part < to; ++half_hour) {
            const int begins = half_hour * minutes_of_part,
                      there = std::min(to, begins + minutes_of_part) - std::max(from, begins);
            const std::size_t weekday =
                weekday_of_day(day + half_hour / half_hours_of_day, table.by_date) % days_of_week;
            week[weekday][static_cast<std::size_t>(half_hour % half_hours_of_day)] +=
                agents * there / minutes_of_part;
        }
    }

    void shift(std::size_t row, const RowStart& start) {
        const std::optional<int> end = end_of(row, start);
        if (!end) return;
        const int length = *end - start.minute;
        if (length <= 0 || length > minutes_of_schedule_day)
            return mistakes.of_kind(
                length <= 0 ? "before" : "long", "E0517", row, at[End],
                length <= 0 ? "the shift ends before it begins" : "the shift is longer than a day",
                "a shift goes from its 'start' to its 'end', at most 24 hours");
        shifts.push_back({.team = team_of(row), .start = start, .end = *end});
        if (has(Person) && !csv.cell(row, at[Person]).empty()) names.emplace(csv.cell(row, at[Person]));
    }

    void interval(std::size_t row, const RowStart& start) {
        const std::optional<double> agents =
            read_count(csv, row, at[Agents], table.style.numbers, mistakes, Counts::Expected);
        intervals.push_back({.team = team_of(row), .start = start, .agents = agents.value_or(0), .row = row});
    }

    void sort_intervals() {
        std::ranges::stable_sort(intervals, {}, &IntervalOfRow::when);
        for (std::size_t i = 1; i < intervals.size(); ++i) {
            const IntervalOfRow &before = intervals[i - 1], &one = intervals[i];
            if (before.when() != one.when()) continue;
            mistakes.of_kind("", "E0512", one.row, day_column(),
                             "the interval is in line " + std::to_string(csv.lines[before.row]) + " already",
                             has(Team) ? "each interval once for each team"
                                       : "add two teams up, or name them in a column 'team'");
        }
    }

    void row(std::size_t row) {
        const std::optional<RowStart> start = start_of(row);
        if (!start) return;
        days.insert(start->day);
        has_shifts() ? shift(row, *start) : interval(row, *start);
    }

    void read_rows() {
        for (std::size_t row = 0; row < csv.rows(); ++row)
            if (is_row_of_totals(csv, row))
                ++rows_of_totals;
            else if (fits_header(csv, row))
                this->row(row);
    }

    /// The shortest step within a day.
    void set_length() {
        table.minutes = minutes_of_schedule_day;
        if (!with_times) return;
        std::set<std::pair<double, int>> times;
        for (const IntervalOfRow& one : intervals) times.emplace(one.start.day, one.start.minute);
        for (auto one = times.begin(); one != times.end(); ++one)
            if (const auto next = std::next(one); next != times.end() && next->first == one->first)
                table.minutes = std::min(table.minutes, next->second - one->second);
        constexpr int hour_long = 60;
        const bool makes_halves =
            hour_long % table.minutes == 0 ||
            (table.minutes % hour_long == 0 && minutes_of_schedule_day % table.minutes == 0);
        const bool aligned = std::ranges::all_of(
            intervals, [&](const IntervalOfRow& one) { return one.start.minute % table.minutes == 0; });
        if (!makes_halves)
            mistakes.of_table("E0515", "the intervals have " + std::to_string(table.minutes) + " min",
                              "parts of an hour, whole hours or days can be read");
        else if (!aligned)
            mistakes.of_table("E0515", "the intervals do not have one length",
                              "each begins at a multiple of the shortest step of a day, here " +
                                  std::to_string(table.minutes) + " min");
    }

    /// Adds up the agents of a week, each row as one of the dates of its weekday that have rows.
    void count_agents() {
        std::array<double, days_of_week> dates{};
        for (const double day : days) ++dates[weekday_of_day(day, table.by_date)];
        const auto part = [&](double day) { return 1 / dates[weekday_of_day(day, table.by_date)]; };
        for (const IntervalOfRow& one : intervals)
            add(one.team, one.start.day, one.start.minute, one.start.minute + table.minutes,
                one.agents * part(one.start.day));
        for (const ShiftOfRow& one : shifts)
            add(one.team, one.start.day, one.start.minute, one.end, part(one.start.day));
        table.shifts = static_cast<std::int64_t>(shifts.size());
        if (!table.by_date || days.empty()) return;
        table.first = *days.begin(), table.last = *days.rbegin();
        table.dates = static_cast<std::int64_t>(days.size());
        for (double day = table.first; day <= table.last; ++day)
            if (!days.contains(day) && dates[weekday_of_day(day, true)] > 0) ++table.dates_without_rows;
    }
};

}  // namespace

const TeamOfSchedule* ScheduleTable::find(std::string_view team) const {
    if (teams.size() == 1 && teams.front().name.empty()) return &teams.front();
    const auto found = std::ranges::find_if(
        teams, [&](const TeamOfSchedule& one) { return look_of(one.name) == look_of(team); });
    return found == teams.end() ? nullptr : &*found;
}

double whole_agents(double mean) {
    return std::floor(mean + .5);
}

Measured<ScheduleTable> read_schedule_text(std::string text, std::string file) {
    Measured<ScheduleTable> found;
    const std::optional<CsvTable> csv = read_csv_text(std::move(text), std::move(file), found.diagnostics);
    if (!csv) return found;
    ScheduleReader reader{.csv = *csv, .weekdays = csv->columns()};
    check_shape(*csv, reader.mistakes);
    reader.at = find_columns(*csv, schedule_columns, reader.mistakes);
    for (std::size_t c = csv->columns(); c-- > 0;)
        if (names_weekdays(*csv, c) || is_called_weekday(csv->name(c))) reader.weekdays = c;
    reader.check_columns();
    if (reader.mistakes.none()) {
        reader.recognise();
        reader.read_rows();
        reader.sort_intervals();
    }
    if (reader.mistakes.none() && !reader.has_shifts()) reader.set_length();
    if (!reader.mistakes.none()) {
        reader.mistakes.move_to(found.diagnostics, found.further);
        return found;
    }
    ScheduleTable& table = reader.table;
    reader.count_agents();
    table.persons = static_cast<std::int64_t>(reader.names.size());
    note_other_lines(*csv, table.skipped);
    if (reader.rows_of_totals > 0) table.skipped.push_back({"rows of totals", reader.rows_of_totals});
    std::vector<std::size_t> used = reader.at;
    used.push_back(reader.weekdays);
    note_other_columns(*csv, used, table.skipped);
    found.table = std::move(table);
    return found;
}

Measured<ScheduleTable> read_schedule(const std::filesystem::path& path) {
    return of_file<ScheduleTable>(path, [](std::string text, std::string file) {
        return read_schedule_text(std::move(text), std::move(file));
    });
}

}  // namespace morale
