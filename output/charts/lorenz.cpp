#include "output/charts/lorenz.hpp"

#include <array>

#include "output/charts/plot.hpp"

namespace morale {
namespace {

std::vector<Point> points_of(const Plot& plot, const LorenzCurve& curve) {
    std::vector<Point> points;
    const double last = static_cast<double>(curve.shares.size()) - 1;
    for (std::size_t i = 0; i < curve.shares.size(); ++i)
        points.push_back(plot.place(100 * static_cast<double>(i) / last, 100 * curve.shares[i]));
    return points;
}

/// All curves end in one corner, so a name belongs to a point where they are apart.
EndLabel label_of(const LorenzCurve& curve, const std::vector<Point>& points) {
    return {.name = curve.name, .series = curve.series, .end = points[points.size() * 17 / 20]};
}

}  // namespace

std::string lorenz(const Lorenz& chart) {
    std::vector<std::string> names;
    for (const LorenzCurve& curve : chart.curves) names.push_back(curve.name);
    Drawing drawing(chart.width, chart.height, chart.title, chart.description);
    Plot plot{.across = nice_axis(0, 100, 5), .up = nice_axis(0, 100, 5)};
    draw_ground(drawing, plot,
                {chart.width, chart.height, label_room(names, chart.width), chart.up, chart.across});
    drawing.path("curve s0", std::array{plot.place(0, 0), plot.place(100, 100)});
    std::vector<EndLabel> labels;
    for (const LorenzCurve& curve : chart.curves) {
        if (curve.shares.size() < 2) continue;
        const std::vector<Point> points = points_of(plot, curve);
        drawing.path("curve " + series_class(curve.series), points);
        labels.push_back(label_of(curve, points));
    }
    draw_end_labels(drawing, plot, labels, chart.width);
    return drawing.finish();
}

}  // namespace morale
