// A tornado: for each assumption, how far the result moves when it alone is at the low or the high end of its
// range. The bars begin at the result of the best estimates and the widest is on top, so that they look like
// the funnel of a tornado (Eschenbach 1992, "Spiderplots versus tornado diagrams for sensitivity analysis",
// Interfaces 22(6)). The upper bar of a row is that of the low end, the lower one that of the high end; thin
// lines are 95 % intervals. Each bar gives its numbers. A bar that passes zero turns the decision.
#pragma once

#include <limits>
#include <string>
#include <vector>

namespace morale {

struct TornadoEnd {
    std::string at;  // the value of the assumption: "13 wk"
    double result = std::numeric_limits<double>::quiet_NaN();
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
};

struct TornadoRow {
    std::string name;
    std::string beside;  // below the name: "best 26 wk"
    TornadoEnd low, high;
};

struct Tornado {
    std::string title;
    std::string description;
    std::string axis;     // "net value, difference from nothing, USD a year"
    std::string left{};   // what lies to the left of zero
    std::string right{};  // and to the right
    double best = 0;      // the result at the best estimates
    int decimals = 0;
    std::vector<TornadoRow> rows{};  // the widest first
    double width = 960;
};

std::string tornado(const Tornado&);

}  // namespace morale
