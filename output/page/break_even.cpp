#include "output/page/break_even.hpp"

#include "output/charts/curves.hpp"
#include "output/people.hpp"
#include "output/words/field_label.hpp"
#include "output/words/metric.hpp"
#include "output/words/naming.hpp"
#include "output/words/sensitivity.hpp"
#include "output/words/sweep.hpp"

namespace morale::page {
namespace {

constexpr double height_of_chart = 300;

std::string with_unit_behind(const std::string& name, const std::string& unit) {
    return unit.empty() ? name : name + ", " + unit;
}

std::string difference_named(const Sensitivity& s) {
    return "Difference of " + called(s.base, s.policy) + " from " + called(s.base, 0) + " in " +
           with_unit_behind(title(metrics()[s.metric]), reading_of(s).change_unit);
}

}  // namespace

std::string break_even_chart(const Sensitivity& s, const BreakEven& found, double width) {
    const Uncertain& assumption = s.plan.uncertain[found.assumption];
    const double factor = reading_of(s).factor;
    const auto read = [&](double value) { return number_on_axis(*assumption.field, value); };
    Curves chart{.title = "Where the decision turns: " + title_of_assumption(assumption),
                 .description = told_break_even(s, found),
                 .up = difference_named(s),
                 .across = with_unit_behind(title_of_assumption(assumption),
                                            unit_on_axis(*assumption.field, s.plan.base.money.currency)),
                 .words = {},
                 .curves = {{.name = {}, .series = 1, .points = {}}},
                 .zero = true,
                 .width = width,
                 .height = height_of_chart};
    for (std::size_t i = 0; i < found.values.size(); ++i) {
        const Interval& difference = found.differences[i];
        chart.curves.front().points.push_back({.x = read(found.values[i]),
                                               .mean = factor * difference.mean,
                                               .low = factor * difference.low,
                                               .high = factor * difference.high});
    }
    chart.marks.push_back({.x = read(found.best),
                           .words = "best estimate " + assumption_text(s, found.assumption, found.best)});
    for (const Crossing& c : found.crossings)
        chart.marks.push_back({.x = read(c.x),
                               .words = "turns at " + assumption_text(s, found.assumption, c.x),
                               .strong = true});
    return curves(chart);
}

HtmlTable break_even_table(const Sensitivity& s, const BreakEven& found) {
    const Reading reading = reading_of(s);
    HtmlTable table{
        .caption = difference_named(s), .head = {"Value", "Difference", "95 % interval"}, .rows = {}};
    for (std::size_t i = 0; i < found.values.size(); ++i) {
        const Interval& difference = found.differences[i];
        table.rows.push_back({escaped(assumption_text(s, found.assumption, found.values[i])),
                              reading.change(difference.mean),
                              reading.change(difference.low) + " to " + reading.change(difference.high)});
    }
    return table;
}

}  // namespace morale::page
