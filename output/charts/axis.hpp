// An axis with round ticks: steps of 1, 2 or 5 times a power of ten, ends on ticks.
#pragma once

#include <string>
#include <vector>

namespace morale {

struct Axis {
    double low = 0;
    double high = 1;
    double step = 1;
    std::vector<double> ticks;
    double from = 0;  // positions at which low and high are drawn
    double to = 1;

    double place(double value) const { return from + (value - low) / (high - low) * (to - from); }
    /// "1,200"; as many decimals as the step has.
    std::string label(double tick) const;
};

/// About `wanted` ticks over low..high. An empty or infinite range becomes one around its middle.
Axis nice_axis(double low, double high, int wanted);

/// Starts at low and ends at high, with round ticks in between: for series that fill the width, such as
/// weeks.
Axis tight_axis(double low, double high, int wanted);

}  // namespace morale
