#include "output/charts/stack.hpp"

#include <algorithm>
#include <numeric>

#include "output/charts/axis.hpp"
#include "output/charts/svg.hpp"
#include "output/words/numbers.hpp"

namespace morale {
namespace {

constexpr double stack_row = 34, stack_bar = 20, key_height = 20, key_mark = 11, stack_foot = 40;

double whole_of(const StackRow& row) {
    return std::accumulate(row.parts.begin(), row.parts.end(), 0.);
}

Axis axis_of(const Stack& chart) {
    double names = 0, most = 0;
    for (const StackRow& row : chart.rows) {
        names = std::max(names, width_of(row.name));
        most = std::max(most, whole_of(row));
    }
    Axis axis = nice_axis(0, most, chart.width > 600 ? 6 : 4);
    axis.from = std::min(names, .35 * chart.width) + 12;
    axis.to = chart.width - width_of(with_thousands(most, chart.decimals)) - 14;
    return axis;
}

/// Draws the names of the parts, as many in a line as fit; returns where the bars may begin.
double draw_key(Drawing& drawing, const Stack& chart) {
    double x = 0, y = 14;
    for (std::size_t i = 0; i < chart.parts.size(); ++i) {
        const double wide = key_mark + 5 + width_of(chart.parts[i]) + 16;
        if (x > 0 && x + wide > chart.width) x = 0, y += key_height;
        drawing.rectangle("bar " + series_class(i + 1), {x, y - 10}, key_mark, key_mark);
        drawing.text("", {x + key_mark + 5, y}, Anchor::Start, chart.parts[i]);
        x += wide;
    }
    return y + 12;
}

void draw_row(Drawing& drawing, const Stack& chart, const Axis& axis, const StackRow& row, double top) {
    const double words = top + stack_bar / 2 + 4;
    drawing.text("", {0, words}, Anchor::Start, fitted(row.name, axis.from - 12));
    double before = 0;
    for (std::size_t i = 0; i < row.parts.size(); ++i) {
        const double from = axis.place(before), to = axis.place(before + row.parts[i]);
        const std::string number = with_thousands(row.parts[i], chart.decimals);
        drawing.rectangle("bar " + series_class(i + 1), {from, top}, std::max(0., to - from - 1), stack_bar);
        if (to - from > width_of(number) + 8)
            drawing.text("strong", {(from + to) / 2, words}, Anchor::Middle, number);
        before += row.parts[i];
    }
    drawing.text("strong", {axis.place(before) + 6, words}, Anchor::Start,
                 with_thousands(before, chart.decimals));
}

double key_lines(const Stack& chart) {
    double x = 0, lines = 1;
    for (const std::string& part : chart.parts) {
        const double wide = key_mark + 5 + width_of(part) + 16;
        if (x > 0 && x + wide > chart.width) x = 0, ++lines;
        x += wide;
    }
    return lines;
}

}  // namespace

std::string stack(const Stack& chart) {
    const double head = 26 + (key_lines(chart) - 1) * key_height;
    const double bottom = head + stack_row * static_cast<double>(chart.rows.size());
    Drawing drawing(chart.width, bottom + stack_foot, chart.title, chart.description);
    const Axis axis = axis_of(chart);
    double top = draw_key(drawing, chart);
    for (const double tick : axis.ticks) {
        drawing.line("tick", {axis.place(tick), top}, {axis.place(tick), bottom});
        drawing.text("soft", {axis.place(tick), bottom + 16}, Anchor::Middle, axis.label(tick));
    }
    for (const StackRow& row : chart.rows) {
        draw_row(drawing, chart, axis, row, top + (stack_row - stack_bar) / 2);
        top += stack_row;
    }
    drawing.text("soft", {(axis.from + axis.to) / 2, bottom + 34}, Anchor::Middle, chart.axis);
    return drawing.finish();
}

}  // namespace morale
