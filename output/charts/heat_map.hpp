// A map of a metric over two varied values, one for each policy: cells of a grid with their numbers, darker
// for more. Where the points do not form a grid, they are dots at their place.
#pragma once

#include <limits>
#include <string>
#include <vector>

namespace morale {

struct HeatPoint {
    double x = 0;
    double y = 0;
    double value = 0;   // NaN: not available
    std::string text;   // the number as it is read
    bool best = false;  // framed
};

struct HeatPanel {
    std::string name;  // the policy that the panel shows; empty if it is the only one
    std::vector<HeatPoint> points;
};

struct HeatMap {
    std::string title;
    std::string description;
    std::string heading;  // the metric with its unit
    std::string across;   // what the axes show, with units
    std::string up;
    std::vector<std::string> across_words;  // what x = 0, 1, 2 … is called; empty: x is a number
    std::vector<std::string> up_words;
    std::vector<HeatPanel> panels;
    double width = 640;
    double palest = std::numeric_limits<double>::quiet_NaN();   // value of the first shade; NaN: the least
    double darkest = std::numeric_limits<double>::quiet_NaN();  // value of the last; NaN: the largest
};

std::string heat_map(const HeatMap&);

}  // namespace morale
