// Tables of the seats that the goals need.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "engine/kernel/time.hpp"
#include "engine/language/clock_text.hpp"
#include "output/staff.hpp"
#include "output/tables/interval_cells.hpp"
#include "output/words/goals.hpp"

namespace morale::tables {
namespace {

/// "Mon" for 0.
std::string_view short_weekday(std::size_t weekday) {
    return weekday_called(weekday).substr(0, 3);
}

std::vector<std::string> short_weekdays() {
    std::vector<std::string> names;
    for (std::size_t weekday = 0; weekday < days_of_week; ++weekday)
        names.emplace_back(short_weekday(weekday));
    return names;
}

/// "service_level", "service_level_phone"; a second goal about the same has its number behind it.
std::string column_of_goal(const StudyPlan& plan, std::size_t goal) {
    const auto name = [&](std::size_t i) {
        const Goal& g = plan.goals[i];
        return g.metric + (g.of.empty() ? "" : '_' + g.of);
    };
    int nth = 1;
    for (std::size_t before = 0; before < goal; ++before) nth += name(before) == name(goal);
    return name(goal) + (nth > 1 ? '_' + std::to_string(nth) : "");
}

void append_interval_columns(TableColumns& columns, const std::string& name, const std::string& means) {
    for (const char* end : {"", "_low", "_high"})
        columns.push_back({name + end, ColumnType::Number, "", means + " and its 95 % interval"});
}

void write_wait(RowSink& sink, double seconds) {
    std::isfinite(seconds) ? sink.number(seconds) : sink.empty();
}

}  // namespace

TableColumns seats_columns(const SeatsFound& found) {
    TableColumns columns{
        {"seats", ColumnType::Integer, "seats", "seats of the teams that were looked at, together", true}};
    for (const Team& team : found.plan.base.teams)
        columns.push_back({"seats_" + team.name, ColumnType::Integer, "seats", "of this team"});
    columns.push_back({"fate",
                       ColumnType::Text,
                       "",
                       "whether the number meets the goals that more seats can meet",
                       false,
                       {"fewest", "meets", "undecided", "misses"}});
    for (std::size_t goal = 0; goal < found.plan.goals.size(); ++goal) {
        const std::string name = column_of_goal(found.plan, goal), text = found.plan.goals[goal].text;
        append_interval_columns(columns, name, "mean of what '" + text + "' is about");
        columns.push_back({name + "_goal",
                           ColumnType::Text,
                           "",
                           "'" + text + "': met, missed or undecided",
                           false,
                           {"met", "missed", "undecided"}});
    }
    for (const char* metric : {"cost_total", "turnover", "exhaustion"})
        append_interval_columns(columns, std::string("mean_") + metric, "mean");
    columns.push_back({"n", ColumnType::Integer, "", "replications"});
    return columns;
}

void seats(RowSink& sink, const SeatsFound& found) {
    for (std::size_t i = 0; i < found.search.tried.size(); ++i) {
        const TriedSeats& one = found.search.tried[i];
        sink.row().integer(one.seats);
        for (const int of_team : one.of_team) sink.integer(of_team);
        sink.text(word_of(found, i));
        for (std::size_t goal = 0; goal < one.goals.size(); ++goal) {
            append_interval(sink, one.values[goal]);
            sink.text(word_of(one.goals[goal].state));
        }
        for (const Interval& interval : {one.cost, one.turnover, one.exhaustion})
            append_interval(sink, interval);
        sink.integer(one.values.empty() ? 0 : one.values.front().n);
    }
}

TableColumns seat_reasons_columns() {
    return {{"part", ColumnType::Text, "", "a part of the seats", true},
            {"seats", ColumnType::Number, "seats",
             "how many seats this part is; all parts together are the seats"},
            {"means", ColumnType::Text, "", "what the part is"}};
}

void seat_reasons(RowSink& sink, const SeatsFound& found) {
    for (const SeatReason& reason : listed_reasons(found.reasons))
        sink.row().text(reason.name).twelve_digits(reason.seats).text(reason.means);
}

TableColumns seats_by_half_hour_columns() {
    return {{"team", ColumnType::Text, "", "team", true},
            {"weekday", ColumnType::Text, "", "day of the week on which the half hour begins", true,
             short_weekdays()},
            {"from", ColumnType::Text, "", "time of day at which it begins, hours:minutes", true},
            {"offered_per_h", ColumnType::Number, "1/h", "contacts offered, redials and returns included"},
            {"handle_s", ColumnType::Number, "s", "mean time that a contact takes an agent"},
            {"load_erlang", ColumnType::Number, "erlang", "mean contacts in service if nobody gave up"},
            {"agents_needed", ColumnType::Integer, "agents",
             "fewest agents at the phone with whom the goals are met, by formula"},
            {"service_level", ColumnType::Number, "1", "with that many agents"},
            {"abandoned", ColumnType::Number, "1", "share of the contacts offered, with that many agents"},
            {"wait_s", ColumnType::Number, "s", "mean wait of all contacts, with that many agents"},
            {"agents_expected", ColumnType::Number, "agents",
             "at the phone with the seats that were found, days off, illness and vacancies taken off"}};
}

void seats_by_half_hour(RowSink& sink, const SeatsFound& found) {
    for (const TeamByFormula& team : found.busiest)
        for (std::size_t i = 0; i < team.needed.size(); ++i) {
            const Outlook& step = team.outlook.steps[i];
            if (step.hours <= 0) continue;
            const AgentsNeeded& needed = team.needed[i];
            const int nth = static_cast<int>(i);
            sink.row().text(found.plan.base.teams[team.team].name);
            sink.text(short_weekday(i / half_hours_of_day)).text(time_of_day(30 * (nth % half_hours_of_day)));
            sink.twelve_digits(step.offered);
            sink.twelve_digits(step.offered > 0 ? step.needed / step.offered * 3600 : 0);
            sink.twelve_digits(step.load).integer(needed.agents).twelve_digits(needed.service_level);
            sink.twelve_digits(needed.abandoned);
            write_wait(sink, needed.wait);
            sink.twelve_digits(step.staff);
        }
}

}  // namespace morale::tables
