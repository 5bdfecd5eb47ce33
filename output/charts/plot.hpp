// The ground of a plot of curves over time: grid, numbers along both axes, and names at the ends of the
// curves instead of a legend.
#pragma once

#include <string>
#include <vector>

#include "output/charts/axis.hpp"
#include "output/charts/svg.hpp"

namespace morale {

struct Plot {
    Axis across;
    Axis up;
    Point place(double x, double y) const { return {across.place(x), up.place(y)}; }
};

struct PlotFrame {
    double width = 470;
    double height = 290;
    double label_room = 100;  // to the right, for names
    std::string up_title;
    std::string across_title;
};

/// Places both axes in the frame and draws ticks and titles.
void draw_ground(Drawing&, Plot&, const PlotFrame&);

struct EndLabel {
    std::string name;
    std::size_t series = 0;
    Point end;  // end of its curve
};

/// Draws names to the right of the plot, each with a thin line from its curve if it had to move.
void draw_end_labels(Drawing&, const Plot&, const std::vector<EndLabel>&, double right);

/// The room that the longest of the names needs, at most about a third of the picture.
double label_room(const std::vector<std::string>& names, double width);

/// Ticks from 0 to the last week, every 1, 2, 4, 13, 26 or 52 weeks or a multiple of it.
std::vector<double> week_ticks(double last_week, int wanted);

}  // namespace morale
