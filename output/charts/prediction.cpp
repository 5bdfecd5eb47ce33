#include "output/charts/prediction.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "output/charts/plot.hpp"

namespace morale {
namespace {

constexpr std::size_t shown_series = 1, predicted_series = 2;
constexpr double side = 18;

/// A name above or below its place, moved inwards at the ends of the picture.
void draw_name(Drawing& drawing, Point at, double width, std::size_t series, const std::string& name) {
    const double half = width_of(name, 12) / 2 + 4;
    at.x = std::clamp(at.x, half, std::max(half, width - half));
    drawing.text("name " + series_class(series), at, Anchor::Middle, name);
}

void draw_scale(Drawing& drawing, const Axis& axis, double y, const std::string& unit, double width) {
    drawing.line("axis", {axis.from, y}, {axis.to, y});
    for (const double tick : axis.ticks) {
        const double x = axis.place(tick);
        drawing.line("axis", {x, y}, {x, y + 5});
        drawing.text("soft", {x, y + 19}, Anchor::Middle, axis.label(tick));
    }
    if (!unit.empty()) drawing.text("soft", {width - side, y + 36}, Anchor::End, unit);
}

}  // namespace

std::string number_beside(const NumberBeside& chart) {
    constexpr double height = 150, line = 86, above = 34, below = 34;
    Drawing drawing(chart.width, height, chart.title, chart.description);
    Axis axis = tight_axis(chart.lowest, chart.highest, chart.width < 500 ? 4 : 8);
    axis.from = side;
    axis.to = chart.width - side;
    const auto on_scale = [&](double value) {
        return axis.place(std::clamp(value, chart.lowest, chart.highest));
    };
    draw_scale(drawing, axis, line, chart.unit, chart.width);
    for (const double value : chart.single)
        if (value >= chart.lowest && value <= chart.highest)
            drawing.line("whisker s0", {axis.place(value), line - 9}, {axis.place(value), line - 1});
    const double mine = on_scale(chart.predicted);
    drawing.line("whisker s2", {mine, line - above + 6}, {mine, line});
    drawing.circle("open s2", {mine, line - above + 6}, 5);
    draw_name(drawing, {mine, line - above - 6}, chart.width, predicted_series, chart.predicted_name);
    if (std::isfinite(chart.shown)) {
        const double x = on_scale(chart.shown);
        drawing.line("whisker s1", {x, line - 12}, {x, line + below - 4});
        drawing.circle("dot s1", {x, line}, 6.5);
        draw_name(drawing, {x, line + below + 10}, chart.width, shown_series, chart.shown_name);
    }
    return drawing.finish();
}

std::string curve_beside(const CurveBeside& chart) {
    const bool is_small = chart.width < 500;
    const double height = is_small ? 280 : 330;
    Drawing drawing(chart.width, height, chart.title, chart.description);
    Plot plot;
    plot.up = nice_axis(chart.lowest, chart.highest, 5);
    plot.across = tight_axis(0, static_cast<double>(chart.shown.size()), 6);
    plot.across.ticks = week_ticks(static_cast<double>(chart.shown.size()), is_small ? 4 : 8);
    draw_ground(drawing, plot,
                {chart.width, height, label_room({chart.predicted_name, chart.shown_name}, chart.width),
                 chart.up, "weeks"});
    std::vector<Point> shown, predicted;
    for (std::size_t i = 0; i < chart.shown.size(); ++i)
        if (std::isfinite(chart.shown[i]))
            shown.push_back(plot.place(static_cast<double>(i + 1),
                                       std::clamp(chart.shown[i], plot.up.low, plot.up.high)));
    for (std::size_t i = 0; i < chart.weeks.size(); ++i)
        predicted.push_back(plot.place(chart.weeks[i], chart.predicted[i]));
    drawing.path("curve s1", shown);
    drawing.path("curve s2", predicted);
    for (const Point& point : predicted) drawing.circle("open s2", point, 4);
    std::vector<EndLabel> names;
    if (!predicted.empty()) names.push_back({chart.predicted_name, predicted_series, predicted.back()});
    if (!shown.empty()) names.push_back({chart.shown_name, shown_series, shown.back()});
    draw_end_labels(drawing, plot, names, chart.width);
    return drawing.finish();
}

}  // namespace morale
