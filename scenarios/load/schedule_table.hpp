// The schedule of a centre as a table: agents at the phone by `date` or `weekday` and `interval`, in a column
// `agents`; or a row for each shift, with `date`, `start` and `end`, which are counted by half hours. With a
// column `team` each team has numbers of its own. Dates make a typical week, the mean of the dates of each
// weekday that have rows; without a row in an interval nobody is there.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "engine/kernel/time.hpp"
#include "scenarios/load/measured.hpp"

namespace morale {

/// [weekday, Monday first][half hour from midnight] mean number of agents.
using AgentsOfWeek = std::array<std::array<double, half_hours_of_day>, days_of_week>;

struct TeamOfSchedule {
    std::string name{};  // empty where the table has no column of teams
    AgentsOfWeek agents{};
};

struct ScheduleTable {
    CsvStyle style;
    std::vector<TeamOfSchedule> teams{};  // in the order of the table
    bool by_date = false;                 // or by weekday
    double first = 0, last = 0;           // dates that have rows, in days since 1970-01-01
    std::int64_t dates = 0;               // that have rows
    std::int64_t dates_without_rows = 0;  // between them, of weekdays that have some
    int minutes = 0;                      // length of an interval; 1440: days; 0: the rows are shifts
    std::int64_t shifts = 0;
    std::int64_t persons = 0;  // of the shifts; 0: the table does not name them
    std::vector<Skipped> skipped{};

    /// The team of that name, or the only one where the table names none; null if there is no such team.
    const TeamOfSchedule* find(std::string_view team) const;
};

/// A number of people from a mean of them.
double whole_agents(double mean);

/// Refuses a table with an interval that is there twice for one team, with intervals that make no half hours,
/// and with what is neither a count nor a time.
Measured<ScheduleTable> read_schedule(const std::filesystem::path&);
Measured<ScheduleTable> read_schedule_text(std::string text, std::string file);

}  // namespace morale
