#include "output/live/lever_positions.hpp"

#include <algorithm>
#include <cmath>

namespace morale::live {
namespace {

constexpr int steps = 20;
constexpr double times_present = 3;  // how far beyond the present value a slider goes where the range is wide

/// The next of 1, 2, 5, 10, 20 ... that is at least `least`.
double round_step(double least) {
    const double ten = std::pow(10, std::floor(std::log10(least)));
    for (const double step : {1., 2., 5.})
        if (step * ten >= least * (1 - 1e-9)) return step * ten;
    return 10 * ten;
}

double top_of(const Field& field, double now, double base) {
    const double present = std::max(std::abs(now), std::abs(base));
    const double wide = present > 0 ? times_present * present : 1;
    return std::min(field.highest, std::max(wide, field.lowest + wide));
}

bool is_whole(const Field& field) {
    return std::holds_alternative<SlotOf<int>>(field.slot) || field.dimension == Dimension::Count;
}

bool is_allowed(const Field& field, double value) {
    return value >= field.lowest && value <= field.highest && (value <= 0 || value >= field.least);
}

}  // namespace

std::vector<double> lever_positions(const Field& field, double now, double base) {
    const double low = field.lowest, top = top_of(field, now, base);
    double step = round_step((top - low) / steps);
    if (is_whole(field)) step = std::max(1., step);
    std::vector<double> values{now, base};
    for (int i = 0; low + i * step <= top * (1 + 1e-12); ++i) {
        // A multiple of a decimal step, without the error that adding it up would leave.
        const double parts = std::round(1 / step);
        const double value = step < 1 && low == 0 ? i / parts : low + i * step;
        if (is_allowed(field, value)) values.push_back(value);
    }
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

}  // namespace morale::live
