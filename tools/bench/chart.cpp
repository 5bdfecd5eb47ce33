#include "tools/bench/chart.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "output/charts/svg.hpp"
#include "output/words/numbers.hpp"

namespace morale::bench {

namespace {

constexpr double width = 720;
constexpr double head = 52;
constexpr double height_of_row = 26;
constexpr double foot = 48;
constexpr double numbers = 150;  // room to the right
constexpr std::array round_times{.001, .002, .005, .01, .02, .05, .1,   .2,   .5,
                                 1.,   2.,   5.,   10., 20., 50., 100., 200., 500.};

using Drawn = std::vector<const Outcome*>;

Drawn drawn_of(std::span<const Outcome> outcomes) {
    Drawn drawn;
    for (const Outcome& o : outcomes)
        if (o.row.against_textbook) drawn.push_back(&o);
    return drawn;
}

/// Places times on a logarithmic scale.
struct Scale {
    double low = .5;
    double high = 2;
    double from = 0;
    double to = 1;
    double place(double times) const {
        return from + std::log(std::clamp(times, low, high) / low) / std::log(high / low) * (to - from);
    }
};

Scale scale_of(const Drawn& rows) {
    Scale scale;
    double names = 0;
    for (const Outcome* o : rows) {
        scale.low = std::min(scale.low, o->least);
        scale.high = std::max({scale.high, o->most, o->row.asked.least});
        names = std::max(names, width_of(o->row.name));
    }
    const auto above = std::ranges::upper_bound(round_times, scale.low);
    if (above != round_times.begin()) scale.low = *std::prev(above);
    if (const auto end = std::ranges::lower_bound(round_times, scale.high); end != round_times.end())
        scale.high = *end;
    scale.from = names + 16;
    scale.to = width - numbers;
    return scale;
}

std::string times(double value) {
    return with_thousands(value, value < .1 ? 3 : value < 10 ? 2 : 1) + "×";
}

void draw_ground(Drawing& drawing, const Scale& scale, double bottom) {
    for (const double tick : round_times) {
        if (tick < scale.low || tick > scale.high) continue;
        const double x = scale.place(tick);
        drawing.line(tick == 1 ? "zero" : "tick", {x, head - 4}, {x, bottom});
        drawing.text("soft", {x, bottom + 16}, Anchor::Middle, exact_number(tick));
    }
    draw_sides(drawing, scale.place(1), head - 12, width, "slower", "faster than the textbook");
    drawing.text(
        "soft", {(scale.from + scale.to) / 2, bottom + 36}, Anchor::Middle,
        "times the speed of the textbook program, in pairs on one thread; an upright mark is what is asked");
}

void draw_row(Drawing& drawing, const Scale& scale, const Outcome& o, double top) {
    const double middle = top + height_of_row / 2;
    const double one = scale.place(1), end = scale.place(o.median.figure);
    drawing.text("", {0, middle + 4}, Anchor::Start, o.row.name);
    drawing.rectangle(o.row.ours ? "bar s1" : "bar paler s0", {std::min(one, end), top + 5},
                      std::abs(end - one), height_of_row - 10);
    drawing.line("zero", {scale.place(o.least), middle}, {scale.place(o.most), middle});
    if (std::isfinite(o.row.asked.least)) {
        const double x = scale.place(o.row.asked.least);
        drawing.line("whisker s2", {x, top + 2}, {x, top + height_of_row - 2});
    }
    std::string words = times(o.median.figure);
    if (o.is_asked()) words += "  (asked " + twelve_digits(o.row.asked.least) + ")";
    drawing.text(o.is_asked() && !o.is_reached() ? "strong" : "", {width, middle + 4}, Anchor::End, words);
}

// A picture in a page takes the page's style; one that stands alone brings it along.
std::string with_style(std::string svg) {
    const std::string style =
        "<style>" + std::string(chart_style()) +
        "svg.chart{background:var(--paper);padding:12px;box-sizing:border-box;max-width:900px}</style>\n";
    return svg.insert(svg.find("<title>"), style);
}

}  // namespace

std::string speed_chart(std::span<const Outcome> outcomes, const Machine& machine) {
    const Drawn rows = drawn_of(outcomes);
    const Scale scale = scale_of(rows);
    const double bottom = head + height_of_row * static_cast<double>(rows.size());
    Drawing drawing(width, bottom + foot, "How fast Morale is",
                    "Times the speed of a textbook program, one bar for each row of the benchmark.");
    drawing.text("strong", {0, 14}, Anchor::Start, "How fast Morale is");
    drawing.text("soft", {width, 14}, Anchor::End, machine.date + ", commit " + machine.commit);
    draw_ground(drawing, scale, bottom);
    double top = head;
    for (const Outcome* o : rows) {
        draw_row(drawing, scale, *o, top);
        top += height_of_row;
    }
    return with_style(drawing.finish());
}

}  // namespace morale::bench
