#include "output/charts/survival.hpp"

#include <algorithm>
#include <cmath>

#include "output/charts/plot.hpp"

namespace morale {
namespace {

/// The corners of a curve that keeps its height until the next week, when it drops.
std::vector<Point> steps(const Plot& plot, const std::vector<SurvivalPoint>& points,
                         double SurvivalPoint::*height) {
    std::vector<Point> corners;
    for (const SurvivalPoint& point : points) {
        if (!std::isfinite(point.*height)) break;
        const Point next = plot.place(point.week, 100 * point.*height);
        if (!corners.empty() && corners.back().y != next.y) corners.push_back({next.x, corners.back().y});
        corners.push_back(next);
    }
    return corners;
}

void draw_band(Drawing& drawing, const Plot& plot, const SurvivalCurve& curve) {
    std::vector<Point> outline = steps(plot, curve.points, &SurvivalPoint::high);
    const std::vector<Point> low = steps(plot, curve.points, &SurvivalPoint::low);
    outline.insert(outline.end(), low.rbegin(), low.rend());
    drawing.path("band " + series_class(curve.series), outline, true);
}

Plot plot_of(const Survival& chart) {
    Plot plot;
    plot.across.high = 1;
    for (const SurvivalCurve& curve : chart.curves)
        if (!curve.points.empty()) plot.across.high = std::max(plot.across.high, curve.points.back().week);
    plot.across.ticks = week_ticks(plot.across.high, chart.width > 600 ? 9 : 6);
    plot.up = nice_axis(0, 100, 5);
    return plot;
}

}  // namespace

std::string survival(const Survival& chart) {
    std::vector<std::string> names;
    for (const SurvivalCurve& curve : chart.curves) names.push_back(curve.name);
    Drawing drawing(chart.width, chart.height, chart.title, chart.description);
    Plot plot = plot_of(chart);
    draw_ground(drawing, plot,
                {chart.width, chart.height, label_room(names, chart.width), chart.axis, chart.across});
    for (const SurvivalCurve& curve : chart.curves)
        if (curve.band) draw_band(drawing, plot, curve);
    std::vector<EndLabel> labels;
    for (const SurvivalCurve& curve : chart.curves) {
        const std::vector<Point> line = steps(plot, curve.points, &SurvivalPoint::survival);
        drawing.path("curve " + series_class(curve.series), line);
        if (!line.empty()) labels.push_back({curve.name, curve.series, line.back()});
    }
    draw_end_labels(drawing, plot, labels, chart.width);
    return drawing.finish();
}

}  // namespace morale
