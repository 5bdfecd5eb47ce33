#include "output/charts/curves.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "output/charts/plot.hpp"

namespace morale {
namespace {

struct Reach {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    void take(double value) {
        if (std::isfinite(value)) low = std::min(low, value), high = std::max(high, value);
    }
};

Plot ground_of(const Curves& chart) {
    Reach across, up;
    if (chart.from_zero || chart.zero) up.take(0);
    for (const Curve& curve : chart.curves)
        for (const CurvePoint& point : curve.points) {
            across.take(point.x);
            for (const double value : {point.mean, point.low, point.high}) up.take(value);
        }
    constexpr double around_words = .5;
    Plot plot;
    plot.up = nice_axis(up.low, up.high, 6);
    if (chart.words.empty()) {
        plot.across = tight_axis(across.low, across.high, 7);
    } else {
        plot.across = tight_axis(-around_words, static_cast<double>(chart.words.size()) - around_words, 1);
        plot.across.ticks.clear();
    }
    return plot;
}

void draw_words(Drawing& drawing, const Plot& plot, const Curves& chart) {
    constexpr double below = 17;
    for (std::size_t i = 0; i < chart.words.size(); ++i)
        drawing.text("soft", {plot.across.place(static_cast<double>(i)), plot.up.from + below},
                     Anchor::Middle, chart.words[i]);
}

void draw_certainty(Drawing& drawing, const Plot& plot, const Curve& curve, bool joined) {
    const std::string kind = series_class(curve.series);
    std::vector<Point> outline;
    for (const CurvePoint& p : curve.points) {
        if (!std::isfinite(p.low)) continue;
        if (!joined) drawing.line("whisker " + kind, plot.place(p.x, p.low), plot.place(p.x, p.high));
        outline.push_back(plot.place(p.x, p.high));
    }
    if (!joined) return;
    for (auto p = curve.points.rbegin(); p != curve.points.rend(); ++p)
        if (std::isfinite(p->low)) outline.push_back(plot.place(p->x, p->low));
    if (!outline.empty()) drawing.path("inner " + kind, outline, true);
}

void draw_means(Drawing& drawing, const Plot& plot, const Curve& curve, bool joined) {
    constexpr double small = 3.5, large = 6;
    const std::string kind = series_class(curve.series);
    std::vector<Point> line;
    for (const CurvePoint& p : curve.points)
        if (std::isfinite(p.mean)) line.push_back(plot.place(p.x, p.mean));
    if (joined) drawing.path("curve " + kind, line);
    for (const CurvePoint& p : curve.points) {
        if (!std::isfinite(p.mean)) continue;
        drawing.circle((p.best ? "open " : "dot ") + kind, plot.place(p.x, p.mean), p.best ? large : small);
    }
}

/// Each with its words on a line of their own, on the side where there is more room.
void draw_marks(Drawing& drawing, const Plot& plot, const Curves& chart) {
    constexpr double line = 15, beside = 5;
    const double middle = (plot.across.from + plot.across.to) / 2;
    for (const CurveMark& mark : chart.marks) {
        const double x = plot.across.place(mark.x);
        drawing.line(mark.strong ? "zero" : "axis", {x, plot.up.to}, {x, plot.up.from});
    }
    double top = plot.up.to + line - 3;
    for (const CurveMark& mark : chart.marks) {  // over all lines
        const double x = plot.across.place(mark.x);
        const bool right = x < middle;
        drawing.text(mark.strong ? "strong" : "soft", {right ? x + beside : x - beside, top},
                     right ? Anchor::Start : Anchor::End, mark.words);
        top += line;
    }
}

std::vector<EndLabel> names_of(const Curves& chart, const Plot& plot) {
    std::vector<EndLabel> labels;
    for (const Curve& curve : chart.curves)
        for (auto p = curve.points.rbegin(); p != curve.points.rend(); ++p)
            if (std::isfinite(p->mean)) {
                labels.push_back({curve.name, curve.series, plot.place(p->x, p->mean)});
                break;
            }
    return labels;
}

}  // namespace

std::string curves(const Curves& chart) {
    std::vector<std::string> names;
    for (const Curve& curve : chart.curves) names.push_back(curve.name);
    const bool named = names.size() > 1, joined = chart.words.empty();
    Drawing drawing(chart.width, chart.height, chart.title, chart.description);
    Plot plot = ground_of(chart);
    constexpr double margin = 24;
    draw_ground(
        drawing, plot,
        {chart.width, chart.height, named ? label_room(names, chart.width) : margin, chart.up, chart.across});
    draw_words(drawing, plot, chart);
    if (chart.zero)
        drawing.line("zero", {plot.across.from, plot.up.place(0)}, {plot.across.to, plot.up.place(0)});
    for (const Curve& curve : chart.curves) draw_certainty(drawing, plot, curve, joined);
    for (const Curve& curve : chart.curves) draw_means(drawing, plot, curve, joined);
    draw_marks(drawing, plot, chart);
    if (named) draw_end_labels(drawing, plot, names_of(chart, plot), chart.width);
    return drawing.finish();
}

}  // namespace morale
