#include "tools/cli/staff_text.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <vector>

#include "engine/metric/percentile.hpp"
#include "output/encode/json.hpp"
#include "output/people.hpp"
#include "output/words/goals.hpp"
#include "output/words/numbers.hpp"
#include "tools/cli/console.hpp"

namespace morale {

namespace {

/// A figure of each number that was tried, in two columns: its mean and its interval.
struct FigureOfSeats {
    const Metric& metric;
    std::string title;
    std::vector<Interval> values;  // [tried]
    Reading reading{};
};

template <class Of>
void add_figure(std::vector<FigureOfSeats>& figures, const SeatsFound& found, std::string_view metric,
                const std::string& title, Of of) {
    FigureOfSeats figure{.metric = *told_metric(metric), .title = title, .values = {}};
    for (const TriedSeats& one : found.search.tried) figure.values.push_back(of(one));
    const double size = std::abs(figure.values[found.looked_at].mean);
    if (!std::isfinite(size)) return;
    figure.reading = reading_of(figure.metric, size, money_unit(found.plan.base));
    figures.push_back(std::move(figure));
}

/// What the goals are about, then cost, turnover and exhaustion as far as they move and no goal has them.
std::vector<FigureOfSeats> figures_of(const SeatsFound& found) {
    std::vector<FigureOfSeats> figures;
    for (std::size_t goal = 0; goal < found.plan.goals.size(); ++goal)
        add_figure(figures, found, found.plan.goals[goal].metric, title_of(found.plan.goals[goal]),
                   [goal](const TriedSeats& one) { return one.values[goal]; });
    const auto add_beside = [&](std::string_view metric, bool moves, Interval TriedSeats::*of) {
        const bool is_a_goal = std::ranges::any_of(
            found.plan.goals, [&](const Goal& goal) { return goal.metric == metric && goal.of.empty(); });
        if (moves && !is_a_goal)
            add_figure(figures, found, metric, std::string(find_metric(metric)->title),
                       [of](const TriedSeats& one) { return one.*of; });
    };
    const Mechanisms& moves = found.plan.base.mechanisms;
    add_beside("cost_total", true, &TriedSeats::cost);
    add_beside("turnover", moves.attrition, &TriedSeats::turnover);
    add_beside("exhaustion", moves.strain, &TriedSeats::exhaustion);
    return figures;
}

std::string interval_cell(const Reading& reading, const Interval& interval) {
    if (!std::isfinite(interval.low)) return {};
    return typed(reading.value(interval.low) + ".." + reading.value(interval.high));
}

/// "20 = 9 + 11" where several teams are looked at.
std::string seats_cell(const SeatsFound& found, const TriedSeats& tried) {
    std::string text = std::to_string(tried.seats);
    for (std::size_t i = 0; i < found.teams.size() && found.teams.size() > 1; ++i)
        text += (i == 0 ? " = " : " + ") + std::to_string(tried.of_team[found.teams[i]]);
    return text;
}

std::string tried_table(const SeatsFound& found) {
    const std::vector<FigureOfSeats> figures = figures_of(found);
    std::vector<std::vector<std::string>> rows = {{"seats"}};
    for (const FigureOfSeats& figure : figures) {
        const std::string& unit = figure.reading.short_unit;
        rows[0].push_back(figure.title + (unit.empty() ? "" : ", " + unit));
        rows[0].emplace_back("95 %");
    }
    rows[0].emplace_back("");
    for (std::size_t i = 0; i < found.search.tried.size(); ++i) {
        std::vector<std::string>& row = rows.emplace_back();
        row.push_back(seats_cell(found, found.search.tried[i]));
        for (const FigureOfSeats& figure : figures) {
            row.push_back(typed(figure.reading.value(figure.values[i].mean)));
            row.push_back(interval_cell(figure.reading, figure.values[i]));
        }
        row.emplace_back(word_of(found, i));
    }
    std::vector<Align> align(rows[0].size(), Align::Right);
    align.back() = Align::Left;
    return columns(rows, align);
}

std::string reasons_table(const SeatsFound& found) {
    std::vector<std::vector<std::string>> rows;
    for (const SeatReason& reason : listed_reasons(found.reasons))
        if (reason.name == "formula" || std::abs(reason.seats) >= .05)
            rows.push_back(
                {typed(reason.name == "formula" ? fixed(reason.seats, 1) : with_sign(reason.seats, 1)),
                 std::string(reason.means)});
    rows.push_back({fixed(found.at().seats, 1), "seats"});
    return columns(rows, {Align::Right, Align::Left});
}

}  // namespace

std::string staff_text(const SeatsFound& found, int width) {
    std::string text = wrapped(told_seats(found), width, 0) + '\n';
    if (const std::string beside = told_beside_seats(found); !beside.empty())
        text += wrapped(beside, width, 0) + '\n';
    text += '\n' + tried_table(found) + '\n';
    if (const std::string none = told_no_formula(found); !none.empty())
        text += wrapped(none, width, 0) + "\n\nWhere the seats are:\n";
    else
        text += "From the formula to the seats:\n";
    text += reasons_table(found);
    if (const std::string busiest = told_busiest(found); !busiest.empty())
        text += '\n' + wrapped(busiest, width, 0) + '\n';
    return text;
}

namespace {

std::string rows_json(const TableColumns& columns, const SeatsFound& found,
                      void (*write)(RowSink&, const SeatsFound&)) {
    std::string rows;
    RowSink sink(rows, json::on_one_line(), columns);
    write(sink, found);
    sink.finish();
    return rows;
}

}  // namespace

std::string staff_json(const SeatsFound& found, const std::string& folder) {
    std::vector<std::string> teams;
    for (const std::size_t team : found.teams)
        teams.push_back(json::object({{"team", json::text(found.plan.base.teams[team].name)},
                                      {"seats", std::to_string(found.at().of_team[team])}}));
    const bool any = found.search.fewest.has_value();
    return json::object({{"scenario", json::text(found.plan.name)},
                         {"told", json::text(told_seats(found))},
                         {"told_beside", json::text(told_beside_seats(found))},
                         {"told_busiest", json::text(told_busiest(found))},
                         {"seats", any ? std::to_string(found.at().seats) : "null"},
                         {"teams", any ? json::list(teams) : "null"},
                         {"seats_by_formula", found.reasons.says == FormulaSays::Number
                                                  ? json::interval_end(found.reasons.formula)
                                                  : "null"},
                         {"folder", json::text(folder)},
                         {"reasons", rows_json(tables::seat_reasons_columns(), found, tables::seat_reasons)},
                         {"tried", rows_json(tables::seats_columns(found), found, tables::seats)}}) +
           '\n';
}

}  // namespace morale
