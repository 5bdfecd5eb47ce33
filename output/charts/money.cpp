#include "output/charts/money.hpp"

#include <algorithm>
#include <cmath>

#include "output/charts/axis.hpp"
#include "output/charts/svg.hpp"
#include "output/words/numbers.hpp"

namespace morale {
namespace {

constexpr double header_height = 24;
constexpr double row = 20;
constexpr double between = 12;

double height_of(const MoneyChart& chart) {
    double height = header_height;
    for (const MoneyGroup& group : chart.groups)
        height += row * static_cast<double>(group.bars.size() + 1) + between;
    return height;
}

Axis axis_of(const MoneyChart& chart) {
    double low = std::min(0., chart.low);
    double high = std::max(0., chart.high);
    double names = 0;
    double numbers = 0;
    for (const MoneyGroup& group : chart.groups)
        for (const MoneyBar& bar : group.bars) {
            for (const double value : {bar.value, bar.low, bar.high})
                if (std::isfinite(value)) low = std::min(low, value), high = std::max(high, value);
            names = std::max(names, width_of(bar.name));
            numbers = std::max(numbers, width_of(chart.amount(bar.value)));
        }
    Axis axis = nice_axis(low, high, chart.width > 600 ? 6 : 4);
    axis.from = names + 16 + (low < 0 ? numbers : 0);
    axis.to = chart.width - numbers - 12;
    return axis;
}

void draw_bar(Drawing& drawing, const MoneyChart& chart, const Axis& axis, const MoneyBar& bar, double top) {
    const double words = top + row - 6;
    drawing.text(bar.sum ? "strong" : "", {0, words}, Anchor::Start, bar.name);
    if (!std::isfinite(bar.value)) return;
    const double zero = axis.place(0);
    const double end = axis.place(bar.value);
    drawing.rectangle(bar.sum ? "bar s1" : "bar paler s0", {std::min(zero, end), top + 4},
                      std::abs(end - zero), row - 7);
    double reach = end;
    if (std::isfinite(bar.low)) {
        drawing.line("zero", {axis.place(bar.low), top + row / 2 + .5},
                     {axis.place(bar.high), top + row / 2 + .5});
        reach = bar.value < 0 ? std::min(end, axis.place(bar.low)) : std::max(end, axis.place(bar.high));
    }
    const bool left = bar.value < 0;
    drawing.text(bar.sum ? "strong" : "", {reach + (left ? -6 : 6), words},
                 left ? Anchor::End : Anchor::Start, chart.amount(bar.value));
}

}  // namespace

std::string MoneyChart::amount(double value) const {
    return with_signs ? with_sign(value, decimals) : with_thousands(value, decimals);
}

std::string money_bars(const MoneyChart& chart) {
    const Axis axis = axis_of(chart);
    const double bottom = height_of(chart);
    Drawing drawing(chart.width, bottom + 44, chart.title, chart.description);
    for (const double tick : axis.ticks) {
        drawing.line("tick", {axis.place(tick), header_height}, {axis.place(tick), bottom});
        drawing.text("soft", {axis.place(tick), bottom + 16}, Anchor::Middle, axis.label(tick));
    }
    const double zero = axis.place(0);
    draw_sides(drawing, zero, header_height - 10, chart.width, chart.left, chart.right);
    double top = header_height;
    for (const MoneyGroup& group : chart.groups) {
        drawing.text("strong", {0, top + row - 6}, Anchor::Start, group.name);
        top += row;
        for (const MoneyBar& bar : group.bars) {
            draw_bar(drawing, chart, axis, bar, top);
            top += row;
        }
        top += between;
    }
    drawing.line("zero", {zero, header_height - 4}, {zero, bottom});
    // In the middle of the axis, but within the picture.
    const std::string words = fitted(chart.axis, chart.width);
    const double half = width_of(words) / 2;
    const double centre = std::clamp((axis.from + axis.to) / 2, std::min(half, chart.width / 2),
                                     std::max(chart.width - half, chart.width / 2));
    drawing.text("soft", {centre, bottom + 36}, Anchor::Middle, words);
    return drawing.finish();
}

}  // namespace morale
