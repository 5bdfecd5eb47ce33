#include "output/charts/tornado.hpp"

#include <algorithm>
#include <cmath>

#include "output/charts/axis.hpp"
#include "output/charts/svg.hpp"
#include "output/words/numbers.hpp"

namespace morale {
namespace {

constexpr double above_rows = 30, below_rows = 62, height_of_row = 44, height_of_bar = 13;
constexpr double most_room_for_names = 330;

std::string told_end(const Tornado& chart, const TornadoEnd& end) {
    return end.at + ": " +
           (std::isfinite(end.result) ? with_sign(end.result, chart.decimals) : std::string("cannot be"));
}

Axis axis_of_tornado(const Tornado& chart) {
    double low = std::min(0., chart.best), high = std::max(0., chart.best), names = 0, numbers = 0;
    for (const TornadoRow& row : chart.rows) {
        names = std::max({names, width_of(row.name, 13.5), width_of(row.beside)});
        for (const TornadoEnd* end : {&row.low, &row.high}) {
            numbers = std::max(numbers, width_of(told_end(chart, *end)));
            for (const double value : {end->result, end->low, end->high})
                if (std::isfinite(value)) low = std::min(low, value), high = std::max(high, value);
        }
    }
    Axis axis = nice_axis(low, high, 6);
    axis.from = std::min(names, most_room_for_names) + 20;
    axis.to = chart.width - numbers - 20;
    return axis;
}

/// The bar of one end, from the result of the best estimates.
void draw_end(Drawing& drawing, const Tornado& chart, const Axis& axis, const TornadoEnd& end,
              const std::string& series, double top) {
    drawing.text("name " + series, {chart.width, top + height_of_bar - 2}, Anchor::End, told_end(chart, end));
    if (!std::isfinite(end.result)) return;
    const double from = axis.place(chart.best), to = axis.place(end.result);
    drawing.rectangle("bar paler " + series, {std::min(from, to), top}, std::abs(to - from), height_of_bar);
    if (!std::isfinite(end.low)) return;
    const double middle = top + height_of_bar / 2;
    drawing.line("whisker " + series, {axis.place(end.low), middle}, {axis.place(end.high), middle});
}

void draw_row_of_tornado(Drawing& drawing, const Tornado& chart, const Axis& axis, const TornadoRow& row,
                         double top) {
    drawing.text("strong", {0, top + 17}, Anchor::Start, fitted(row.name, axis.from - 16, 13));
    drawing.text("soft", {0, top + 33}, Anchor::Start, fitted(row.beside, axis.from - 16));
    draw_end(drawing, chart, axis, row.low, series_class(2), top + 7);
    draw_end(drawing, chart, axis, row.high, series_class(1), top + 8 + height_of_bar);
}

}  // namespace

std::string tornado(const Tornado& chart) {
    const Axis axis = axis_of_tornado(chart);
    const double bottom = above_rows + height_of_row * static_cast<double>(chart.rows.size());
    Drawing drawing(chart.width, bottom + below_rows, chart.title, chart.description);
    for (const double tick : axis.ticks) {
        drawing.line("tick", {axis.place(tick), above_rows}, {axis.place(tick), bottom});
        drawing.text("soft", {axis.place(tick), bottom + 16}, Anchor::Middle, axis.label(tick));
    }
    const double zero = axis.place(0), best = axis.place(chart.best);
    draw_sides(drawing, zero, above_rows - 12, chart.width, chart.left, chart.right);
    double top = above_rows;
    for (const TornadoRow& row : chart.rows) {
        draw_row_of_tornado(drawing, chart, axis, row, top);
        top += height_of_row;
    }
    drawing.line("zero", {zero, above_rows - 6}, {zero, bottom});
    drawing.line("axis", {best, above_rows - 6}, {best, bottom});
    drawing.text("soft", {(axis.from + axis.to) / 2, bottom + 34}, Anchor::Middle, chart.axis);
    drawing.text("soft", {(axis.from + axis.to) / 2, bottom + 52}, Anchor::Middle,
                 "grey line: at the best estimates, " + with_sign(chart.best, chart.decimals));
    return drawing.finish();
}

}  // namespace morale
