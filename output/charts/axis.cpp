#include "output/charts/axis.hpp"

#include <algorithm>
#include <cmath>

#include "output/words/numbers.hpp"

namespace morale {
namespace {

double nice_step(double length, int wanted) {
    const double rough = length / wanted;
    double power = 1;
    while (power * 10 <= rough) power *= 10;
    while (power > rough) power /= 10;
    for (const double times : {1., 2., 5.})
        if (power * times >= rough * .999) return power * times;
    return power * 10;
}

void add_ticks(Axis& axis, double first, double last) {
    for (double i = first; i <= last; ++i) axis.ticks.push_back(i * axis.step);
}

}  // namespace

Axis nice_axis(double low, double high, int wanted) {
    if (!std::isfinite(low) || !std::isfinite(high)) low = 0, high = 1;
    if (high - low <= 1e-9 * std::max(std::abs(low), std::abs(high))) {
        const double around = low == 0 ? 1 : std::abs(low) * .1;
        low -= around, high += around;
    }
    Axis axis;
    axis.step = nice_step(high - low, wanted);
    const double first = std::floor(low / axis.step + 1e-9);
    const double last = std::ceil(high / axis.step - 1e-9);
    axis.low = first * axis.step;
    axis.high = last * axis.step;
    add_ticks(axis, first, last);
    return axis;
}

Axis tight_axis(double low, double high, int wanted) {
    Axis axis = nice_axis(low, high, wanted);
    std::erase_if(axis.ticks, [&](double tick) { return tick < low || tick > high; });
    axis.low = low;
    axis.high = high > low ? high : low + 1;
    return axis;
}

std::string Axis::label(double tick) const {
    int decimals = 0;
    for (double s = step; s < .999 && decimals < 6; s *= 10) ++decimals;
    return with_thousands(std::abs(tick) < step * 1e-6 ? 0 : tick, decimals);
}

}  // namespace morale
