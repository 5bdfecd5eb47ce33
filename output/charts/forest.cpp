#include "output/charts/forest.hpp"

#include <algorithm>
#include <cmath>

#include "output/charts/axis.hpp"
#include "output/charts/svg.hpp"
#include "output/words/numbers.hpp"

namespace morale {
namespace {

constexpr double head = 24;
constexpr double foot = 44;

struct Layout {
    bool beside = false;  // whether names and numbers are beside the plot
    double row = 44;
    double left = 26;  // of the plot
    double right = 444;
    double bottom = 0;  // of the plot
};

std::string numbers_of(const ForestRow& row, int decimals) {
    if (!std::isfinite(row.difference)) return "not available";
    std::string text = with_sign(row.difference, decimals);
    if (std::isfinite(row.low))
        text += " (" + with_sign(row.low, decimals) + " to " + with_sign(row.high, decimals) + ')';
    return text + (row.verdict.empty() ? "" : "  " + row.verdict);
}

Layout layout_of(const Forest& chart) {
    Layout layout{.beside = chart.width >= 640, .right = chart.width - 26};
    if (layout.beside) {
        double names = 0;
        double numbers = 0;
        for (const ForestRow& row : chart.rows) {
            names = std::max(names, width_of(row.name, 13.5));
            numbers = std::max(numbers, width_of(numbers_of(row, chart.decimals), 13));
        }
        layout.row = 34;
        layout.left = std::min(names, 290.) + 24;
        layout.right = chart.width - std::min(numbers, 300.) - 24;
    }
    layout.bottom = head + layout.row * static_cast<double>(chart.rows.size());
    return layout;
}

Axis axis_of(const Forest& chart, const Layout& layout) {
    double low = std::min(0., -chart.care);
    double high = std::max(0., chart.care);
    for (const ForestRow& row : chart.rows)
        for (const double value : {row.difference, row.low, row.high})
            if (std::isfinite(value)) low = std::min(low, value), high = std::max(high, value);
    Axis axis = nice_axis(low, high, layout.right - layout.left > 300 ? 7 : 5);
    axis.from = layout.left;
    axis.to = layout.right;
    return axis;
}

/// Nothing is drawn above each row's own words: the ground of a row is only as high as its bars.
void draw_row_ground(Drawing& drawing, const Forest& chart, const Axis& axis, double top, double bottom) {
    if (chart.care > 0) {
        const double from = axis.place(-chart.care);
        drawing.rectangle("zone", {from, top}, axis.place(chart.care) - from, bottom - top);
    }
    for (const double tick : axis.ticks)
        drawing.line("tick", {axis.place(tick), top}, {axis.place(tick), bottom});
    drawing.line("zero", {axis.place(0), top}, {axis.place(0), bottom});
}

void draw_ground(Drawing& drawing, const Forest& chart, const Layout& layout, const Axis& axis) {
    const double words = layout.beside ? 0 : 24;
    for (double top = head; top < layout.bottom; top += layout.row)
        draw_row_ground(drawing, chart, axis, top + words, top + layout.row);
    for (const double tick : axis.ticks)
        drawing.text("soft", {axis.place(tick), layout.bottom + 16}, Anchor::Middle, axis.label(tick));
    draw_sides(drawing, axis.place(0), head - 10, chart.width, chart.left, chart.right);
    drawing.text("soft", {(layout.left + layout.right) / 2, layout.bottom + 36}, Anchor::Middle, chart.axis);
}

void draw_row(Drawing& drawing, const Forest& chart, const Layout& layout, const Axis& axis,
              const ForestRow& row, double top) {
    const double middle = layout.beside ? top + layout.row / 2 : top + layout.row - 12;
    const double words = layout.beside ? middle + 4 : top + 18;
    const std::string numbers = numbers_of(row, chart.decimals);
    // Fonts differ in width by an eighth, and name and numbers share a line.
    const double room = layout.beside ? layout.left - 16 : chart.width - 1.12 * width_of(numbers) - 16;
    drawing.text("strong", {0, words}, Anchor::Start, fitted(row.name, room, 13.5));
    drawing.text("", {chart.width, words}, Anchor::End, numbers);
    if (!std::isfinite(row.difference)) return;
    const double x = axis.place(row.difference);
    if (std::isfinite(row.low)) {
        drawing.line("whisker s1", {axis.place(row.low), middle}, {axis.place(row.high), middle});
        drawing.line("range s1", {axis.place(row.own_low), middle}, {axis.place(row.own_high), middle});
    }
    drawing.circle(row.decided ? "dot s1" : "open s1", {x, middle}, 5);
}

}  // namespace

std::string forest(const Forest& chart) {
    const Layout layout = layout_of(chart);
    const Axis axis = axis_of(chart, layout);
    Drawing drawing(chart.width, layout.bottom + foot, chart.title, chart.description);
    draw_ground(drawing, chart, layout, axis);
    double top = head;
    for (const ForestRow& row : chart.rows) {
        draw_row(drawing, chart, layout, axis, row, top);
        top += layout.row;
    }
    return drawing.finish();
}

}  // namespace morale
