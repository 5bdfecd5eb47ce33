#include "output/charts/heat_map.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "output/charts/plot.hpp"
#include "output/words/numbers.hpp"

namespace morale {
namespace {

constexpr int shades = 9;
constexpr double cell_height = 34, map_head = 46, map_foot = 44, dots_height = 300, panels_apart = 34;

/// The values along one axis of a grid, in order, and what they are called.
struct GridAxis {
    std::vector<double> values;
    std::vector<std::string> names;
    std::size_t place(double value) const {
        return static_cast<std::size_t>(std::ranges::find(values, value) - values.begin());
    }
};

GridAxis axis_along(const HeatMap& map, double HeatPoint::*member, const std::vector<std::string>& words) {
    constexpr int digits = 6;
    GridAxis axis;
    for (const HeatPoint& point : map.panels.front().points)
        if (std::ranges::find(axis.values, point.*member) == axis.values.end())
            axis.values.push_back(point.*member);
    std::ranges::sort(axis.values);
    for (const double value : axis.values)
        axis.names.push_back(words.empty() ? significant_digits(value, digits)
                                           : words[static_cast<std::size_t>(value)]);
    return axis;
}

/// Whether at least half of the combinations of both axes are there.
bool is_grid(const HeatMap& map, const GridAxis& across, const GridAxis& up) {
    return across.values.size() * up.values.size() <= 2 * map.panels.front().points.size();
}

/// Shades from the least to the largest value of all panels.
class Shades {
 public:
    explicit Shades(const HeatMap& map) {
        for (const HeatPanel& panel : map.panels)
            for (const HeatPoint& point : panel.points) {
                if (!std::isfinite(point.value)) continue;
                low_ = std::min(low_, point.value);
                high_ = std::max(high_, point.value);
            }
        if (std::isfinite(map.palest)) low_ = map.palest;
        if (std::isfinite(map.darkest)) high_ = map.darkest;
    }
    std::string of(double value) const {
        if (!std::isfinite(value)) return "zone";
        const double share = high_ > low_ ? (value - low_) / (high_ - low_) : .5;
        return "heat" + std::to_string(std::clamp(static_cast<int>(share * shades), 0, shades - 1));
    }

 private:
    double low_ = std::numeric_limits<double>::infinity();
    double high_ = -low_;
};

struct Panel {
    double top = 0;
    double left = 0;
    double width = 0;
    double height = 0;
};

void draw_grid(Drawing& drawing, const HeatPanel& panel, const Shades& shade, const GridAxis& across,
               const GridAxis& up, const Panel& place) {
    const double wide = place.width / static_cast<double>(across.values.size());
    const double bottom = place.top + place.height;
    for (const HeatPoint& point : panel.points) {
        const double x = place.left + wide * static_cast<double>(across.place(point.x));
        const double y = bottom - cell_height * static_cast<double>(up.place(point.y) + 1);
        drawing.rectangle(shade.of(point.value), {x + 1, y + 1}, wide - 2, cell_height - 2);
        if (point.best) drawing.rectangle("frame", {x + 2, y + 2}, wide - 4, cell_height - 4);
        drawing.text(point.best ? "strong" : "plain", {x + wide / 2, y + cell_height / 2 + 4}, Anchor::Middle,
                     fitted(point.text, wide - 4));
    }
    for (std::size_t i = 0; i < up.names.size(); ++i)
        drawing.text("soft", {place.left - 8, bottom - cell_height * (static_cast<double>(i) + .5) + 4},
                     Anchor::End, up.names[i]);
    for (std::size_t i = 0; i < across.names.size(); ++i)
        drawing.text("soft", {place.left + wide * (static_cast<double>(i) + .5), bottom + 17}, Anchor::Middle,
                     fitted(across.names[i], wide));
}

void draw_dots(Drawing& drawing, const HeatPanel& panel, const Shades& shade, const GridAxis& across,
               const GridAxis& up, const Panel& place) {
    Axis x = nice_axis(across.values.front(), across.values.back(), 6);
    Axis y = nice_axis(up.values.front(), up.values.back(), 5);
    x.from = place.left, x.to = place.left + place.width;
    y.from = place.top + place.height, y.to = place.top;
    for (const double tick : y.ticks) {
        drawing.line("tick", {x.from, y.place(tick)}, {x.to, y.place(tick)});
        drawing.text("soft", {x.from - 8, y.place(tick) + 4}, Anchor::End, y.label(tick));
    }
    for (const double tick : x.ticks)
        drawing.text("soft", {x.place(tick), y.from + 17}, Anchor::Middle, x.label(tick));
    constexpr double radius = 9;
    for (const HeatPoint& point : panel.points) {
        const Point at{x.place(point.x), y.place(point.y)};
        drawing.circle(shade.of(point.value), at, radius);
        if (point.best) drawing.circle("frame", at, radius + 3);
        drawing.text(point.best ? "strong" : "soft", {at.x, at.y - radius - 4}, Anchor::Middle, point.text);
    }
}

/// The room that the names along the upright axis need.
double room_for(const GridAxis& up) {
    double room = 0;
    for (const std::string& name : up.names) room = std::max(room, width_of(name));
    return room + 16;
}

}  // namespace

std::string heat_map(const HeatMap& map) {
    const GridAxis across = axis_along(map, &HeatPoint::x, map.across_words);
    const GridAxis up = axis_along(map, &HeatPoint::y, map.up_words);
    const bool words = !map.across_words.empty() || !map.up_words.empty();
    const bool grid = words || is_grid(map, across, up);
    const double inner = grid ? cell_height * static_cast<double>(up.values.size()) : dots_height;
    const double each = inner + map_foot + panels_apart;
    const Shades shade(map);
    const double height = map_head + each * static_cast<double>(map.panels.size()) - panels_apart;
    Drawing drawing(map.width, height, map.title, map.description);
    drawing.text("soft", {0, 14}, Anchor::Start, map.heading);
    const double left = room_for(up), width = map.width - left - (grid ? 4 : 30);
    for (std::size_t i = 0; i < map.panels.size(); ++i) {
        const Panel place{
            .top = map_head + each * static_cast<double>(i), .left = left, .width = width, .height = inner};
        const std::string& name = map.panels[i].name;
        if (!map.up.empty()) drawing.text("soft", {0, place.top - 8}, Anchor::Start, "up: " + map.up);
        if (!name.empty()) drawing.text("strong", {map.width - 4, place.top - 8}, Anchor::End, name);
        (grid ? draw_grid : draw_dots)(drawing, map.panels[i], shade, across, up, place);
        drawing.text("soft", {left + width / 2, place.top + inner + 36}, Anchor::Middle, map.across);
    }
    return drawing.finish();
}

}  // namespace morale
