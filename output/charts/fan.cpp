#include "output/charts/fan.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "output/charts/plot.hpp"

namespace morale {
namespace {

/// Stretches of weeks without a gap.
template <class Each>
void for_each_stretch(const std::vector<FanWeek>& weeks, double FanWeek::*member, Each each) {
    std::size_t first = 0;
    while (first < weeks.size()) {
        std::size_t last = first;
        while (last < weeks.size() && std::isfinite(weeks[last].*member)) ++last;
        if (last > first) each(first, last);
        first = last + 1;
    }
}

/// A week is drawn at its middle.
double middle(std::size_t week) {
    return static_cast<double>(week) + .5;
}

void draw_band(Drawing& drawing, const Plot& plot, const FanSeries& series, std::string_view kind,
               double FanWeek::*low, double FanWeek::*high) {
    // The axis may end before an interval does: a share is never above 100 %.
    const auto within = [&](double value) { return std::clamp(value, plot.up.low, plot.up.high); };
    for_each_stretch(series.weeks, low, [&](std::size_t first, std::size_t last) {
        std::vector<Point> outline;
        for (std::size_t w = first; w < last; ++w)
            outline.push_back(plot.place(middle(w), within(series.weeks[w].*high)));
        for (std::size_t w = last; w-- > first;)
            outline.push_back(plot.place(middle(w), within(series.weeks[w].*low)));
        drawing.path(std::string{kind} + ' ' + series_class(series.series), outline, true);
    });
}

void draw_mean(Drawing& drawing, const Plot& plot, const FanSeries& series) {
    for_each_stretch(series.weeks, &FanWeek::mean, [&](std::size_t first, std::size_t last) {
        std::vector<Point> line;
        for (std::size_t w = first; w < last; ++w)
            line.push_back(plot.place(middle(w), series.weeks[w].mean));
        drawing.path("curve " + series_class(series.series), line);
    });
}

Plot plot_of(const Fan& chart) {
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    std::size_t weeks = 1;
    for (const FanSeries& series : chart.series) {
        weeks = std::max(weeks, series.weeks.size());
        for (const FanWeek& week : series.weeks) {
            const std::array values = {week.mean, week.low, week.high, week.p10, week.p90};
            for (const double value : std::span(values).first(series.bands ? 5 : 1))
                if (std::isfinite(value)) low = std::min(low, value), high = std::max(high, value);
        }
    }
    Plot plot;
    plot.up = nice_axis(low, high, 5);
    if (plot.up.low < chart.floor || plot.up.high > chart.ceiling)
        plot.up = tight_axis(std::max(plot.up.low, chart.floor), std::min(plot.up.high, chart.ceiling), 5);
    plot.across.high = static_cast<double>(weeks);
    plot.across.ticks = week_ticks(plot.across.high, 7);
    return plot;
}

std::vector<EndLabel> end_labels(const Fan& chart, const Plot& plot) {
    std::vector<EndLabel> labels;
    for (const FanSeries& series : chart.series)
        for (std::size_t w = series.weeks.size(); w-- > 0;)
            if (std::isfinite(series.weeks[w].mean)) {
                labels.push_back({series.name, series.series, plot.place(middle(w), series.weeks[w].mean)});
                break;
            }
    return labels;
}

}  // namespace

std::string fan(const Fan& chart) {
    std::vector<std::string> names;
    for (const FanSeries& series : chart.series) names.push_back(series.name);
    Drawing drawing(chart.width, chart.height, chart.title, chart.description);
    Plot plot = plot_of(chart);
    draw_ground(drawing, plot,
                {chart.width, chart.height, label_room(names, chart.width), chart.axis, "week"});
    if (chart.zero && plot.up.low <= 0 && plot.up.high >= 0)
        drawing.line("zero", {plot.across.from, plot.up.place(0)}, {plot.across.to, plot.up.place(0)});
    for (const FanSeries& series : chart.series)
        if (series.bands) draw_band(drawing, plot, series, "band", &FanWeek::p10, &FanWeek::p90);
    for (const FanSeries& series : chart.series)
        if (series.bands) draw_band(drawing, plot, series, "inner", &FanWeek::low, &FanWeek::high);
    for (const FanSeries& series : chart.series) draw_mean(drawing, plot, series);
    draw_end_labels(drawing, plot, end_labels(chart, plot), chart.width);
    return drawing.finish();
}

}  // namespace morale
