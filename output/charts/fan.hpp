// A fan: how a metric develops week by week. The line is the mean over replications, the darker band around
// it the 95 % interval of that mean. The paler band holds the middle 80 % of the replications: what luck
// alone can do in one year. Names stand at the ends of the lines.
#pragma once

#include <limits>
#include <string>
#include <vector>

namespace morale {

/// NaN where nothing is available.
struct FanWeek {
    double mean = 0;
    double low = 0;
    double high = 0;
    double p10 = 0;
    double p90 = 0;
};

struct FanSeries {
    std::string name;
    std::size_t series = 0;  // colour and dashes
    bool bands = true;
    std::vector<FanWeek> weeks;
};

struct Fan {
    std::string title;
    std::string description;
    std::string axis;  // "agents", "% of contacts"
    std::vector<FanSeries> series;
    double floor = -std::numeric_limits<double>::infinity();   // the axis does not go below this,
    double ceiling = std::numeric_limits<double>::infinity();  // nor above this
    bool zero = false;                                         // whether a line marks zero: for differences
    double width = 470;
    double height = 290;
};

std::string fan(const Fan&);

}  // namespace morale
