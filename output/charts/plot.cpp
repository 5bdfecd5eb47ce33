#include "output/charts/plot.hpp"

#include <algorithm>

#include "output/charts/labels.hpp"

namespace morale {

void draw_ground(Drawing& drawing, Plot& plot, const PlotFrame& frame) {
    double numbers = 0;
    for (const double tick : plot.up.ticks) numbers = std::max(numbers, width_of(plot.up.label(tick)));
    plot.across.from = numbers + 10;
    plot.across.to = frame.width - frame.label_room;
    plot.up.from = frame.height - 42;
    plot.up.to = 30;
    drawing.text("soft", {0, 14}, Anchor::Start, frame.up_title);
    for (const double tick : plot.up.ticks) {
        const double y = plot.up.place(tick);
        drawing.line("tick", {plot.across.from, y}, {plot.across.to, y});
        drawing.text("soft", {plot.across.from - 6, y + 4}, Anchor::End, plot.up.label(tick));
    }
    drawing.line("axis", {plot.across.from, plot.up.from}, {plot.across.to, plot.up.from});
    for (const double tick : plot.across.ticks) {
        const double x = plot.across.place(tick);
        drawing.line("axis", {x, plot.up.from}, {x, plot.up.from + 4});
        drawing.text("soft", {x, plot.up.from + 17}, Anchor::Middle, plot.across.label(tick));
    }
    drawing.text("soft", {(plot.across.from + plot.across.to) / 2, frame.height - 6}, Anchor::Middle,
                 frame.across_title);
}

void draw_end_labels(Drawing& drawing, const Plot& plot, const std::vector<EndLabel>& labels, double right) {
    std::vector<double> wanted;
    for (const EndLabel& label : labels) wanted.push_back(label.end.y);
    const std::vector<double> heights = spread_labels(wanted, 15, plot.up.to, plot.up.from);
    const double x = plot.across.to + 16;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const std::string series = series_class(labels[i].series);
        drawing.line("leader", {labels[i].end.x + 2, labels[i].end.y}, {x - 3, heights[i]});
        drawing.text("name " + series, {x, heights[i] + 4}, Anchor::Start,
                     fitted(labels[i].name, right - x, 13.5));
    }
}

double label_room(const std::vector<std::string>& names, double width) {
    double room = 0;
    for (const std::string& name : names) room = std::max(room, width_of(name, 13.5));
    return std::min(room, .38 * width) + 20;
}

std::vector<double> week_ticks(double last_week, int wanted) {
    double step = 52;
    for (const double candidate : {26., 13., 4., 2., 1.})
        if (last_week / candidate <= wanted) step = candidate;
    while (last_week / step > wanted) step *= 2;
    std::vector<double> ticks;
    for (double week = 0; week <= last_week; week += step) ticks.push_back(week);
    return ticks;
}

}  // namespace morale
