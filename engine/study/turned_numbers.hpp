// Numbers of the world that a fit turns until the base shows what was measured, on the scales of their knobs.
#pragma once

#include <vector>

#include "engine/study/assisted.hpp"
#include "engine/study/knobs.hpp"
#include "engine/study/plan.hpp"

namespace morale {

/// A number of the world on its way to the measured figure.
struct Turned {
    const Knob* knob;
    double target;  // target of the metric
    double lowest, highest;
    double before;

    /// The number, or a figure, on the knob's scale, and back.
    double scaled(double value) const;
    double unscaled(double x) const;
    bool at_lowest(double value) const;
    bool at_highest(double value) const;
};

/// `before` is what the base has now.
Turned turned_by(const Knob&, double target, const Parameters& base);

/// One for each measured figure that a number determines; of two figures with one number, the first.
std::vector<Turned> turned_numbers(const StudyPlan&);

/// With as many digits as are not luck.
double few_digits(double value);

/// What the base has now, on the scales of the knobs.
Vector numbers_in(const std::vector<Turned>&, const Parameters& base);

/// Sets them in the base, within their ranges.
void set_numbers(const std::vector<Turned>&, const Vector& numbers, Parameters& base);

/// A search that has tried nothing yet.
Search search_for(const std::vector<Turned>&);

}  // namespace morale
