#include "tools/preflight/schedule_told.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/language/value_text.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/schedule.hpp"
#include "engine/study/resolved.hpp"
#include "output/words/numbers.hpp"
#include "scenarios/load/load_from.hpp"
#include "scenarios/load/schedule_table.hpp"

namespace morale {

namespace {

constexpr int minutes_of_table_of_days = 24 * 60;

std::string told_number(std::int64_t count, const std::string& one, const std::string& many) {
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

/// What its rows are, and of which days.
std::string reading_of_schedule(const ScheduleTable& table) {
    std::string line = words_of(table.style);
    if (!table.by_date) line = line.substr(0, line.find(", dates ")) + ", by weekday";
    if (table.minutes == 0) {
        line += ", " + told_number(table.shifts, "shift", "shifts");
        if (table.persons > 0) line += " of " + told_number(table.persons, "person", "persons");
        line += " counted by half hours";
    } else {
        line += table.minutes < minutes_of_table_of_days
                    ? ", intervals of " + std::to_string(table.minutes) + " min"
                    : std::string(", a row for each day");
    }
    if (table.by_date) {
        line += ", " + date_text(table.first) + " to " + date_text(table.last);
        if (table.last - table.first >= days_of_week)
            line += "; a typical week, the mean of " + told_number(table.dates, "date", "dates");
    }
    for (const Skipped& s : table.skipped)
        line += "; skipped: " + s.what + " (" + std::to_string(s.count) + ")";
    return line;
}

/// What became of the means: people are whole, and work while the centre is open.
struct WeekTaken {
    double hours = 0, most = 0;
    double closed_hours = 0;  // of agents while the centre is closed
    int rounded = 0;          // half hours
};

WeekTaken week_taken(const TeamOfSchedule& team, const Profile& load) {
    constexpr double half_an_hour_in_hours = .5;
    WeekTaken taken;
    for (std::size_t i = 0; i < Profile::steps; ++i) {
        const double mean = team.agents[i / half_hours_of_day][i % half_hours_of_day];
        const double agents = whole_agents(mean);
        if (load.weights()[i] <= 0) {
            taken.closed_hours += mean * half_an_hour_in_hours;
            continue;
        }
        taken.hours += agents * half_an_hour_in_hours;
        taken.most = std::max(taken.most, agents);
        taken.rounded += std::abs(mean - agents) > 1e-9 ? 1 : 0;
    }
    return taken;
}

void tell_team(const StudyPlan& plan, const std::string& policy, const Parameters& p, const Team& team,
               std::vector<std::string>& lines) {
    const Origin* from = find_origin(plan, policy, "centre.teams[" + team.name + "].present.from");
    if (!from || team.present_from.empty()) return;
    const Measured<ScheduleTable> read = read_schedule(table_beside(team.present_from, from->file));
    const TeamOfSchedule* numbers = read.table ? read.table->find(team.name) : nullptr;
    if (!numbers) return;
    const WeekTaken taken = week_taken(*numbers, load_of(p));
    lines.push_back("The agents of " + team.name + (policy.empty() ? "" : " under " + policy) + " are from " +
                    team.present_from + ": " + reading_of_schedule(*read.table));
    const auto say = [&](const std::string& line) { lines.push_back(team.present_from + ": " + line); };
    say(exact_number(taken.hours) + " agent hours a week, " + exact_number(taken.most) +
        " agents at the most");
    if (taken.rounded > 0)
        say("in " + told_number(taken.rounded, "half hour", "half hours") +
            " of the week the mean is no whole number of agents and is rounded");
    if (taken.closed_hours > 0)
        say(fixed(taken.closed_hours, 1) +
            " agent hours a week lie outside of the opening hours and are left out");
    if (read.table->dates_without_rows > 0)
        say(told_number(read.table->dates_without_rows, "date", "dates") +
            " between the first and the last without a row: not counted in the mean");
}

}  // namespace

std::vector<std::string> schedules_taken(const StudyPlan& plan) {
    std::vector<std::string> lines;
    for (const Team& team : plan.base.teams) tell_team(plan, {}, plan.base, team, lines);
    for (const PolicyPlan& policy : plan.policies)
        for (const Team& team : policy.parameters.teams)
            tell_team(plan, policy.name, policy.parameters, team, lines);
    return lines;
}

}  // namespace morale
