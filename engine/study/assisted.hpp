// A search for the numbers behind figures that only runs can show, helped by formulas that give about the
// same figures at once. What runs show at the last numbers corrects the formulas there: by their offset,
// and by the slope that the last change of the numbers has shown beyond the formulas' own. The next runs
// are made where the corrected formulas give the goal. (Space mapping: Bandler et al. 2004, IEEE
// Transactions on Microwave Theory and Techniques 52(1); slopes by the update of Broyden 1965, Mathematics
// of Computation 19(92); the formulas are solved by damped Gauss-Newton steps, Levenberg 1944.)
//
// Everything is on scales on which a step of one number moves its own figure by about one: the log, or the
// logit.
#pragma once

#include <functional>
#include <vector>

namespace morale {

using Vector = std::vector<double>;
using Slopes = std::vector<Vector>;

/// The figures that the formulas give for these numbers; NaN where they say nothing.
using Expected = std::function<Vector(const Vector& numbers)>;

/// What runs have shown at one trial set of numbers. NaN: nothing was observed.
struct Tried {
    Vector numbers, figures;
    Vector luck;  // standard error of each figure
    int runs = 0;
};

struct Search {
    Vector goal;             // of each figure
    Vector lowest, highest;  // of each number
    std::vector<Tried> tried{};
    Slopes beyond{};   // [figure][number]: slopes that runs show beyond those of the formulas
    Slopes slopes{};   // [figure][number]: slopes of the corrected formulas where they were last solved
    double reach = 1;  // how far a number may move at once
};

/// The numbers at which the formulas give the goal, starting from these.
Vector start(Search&, Vector numbers, const Expected&);

/// The numbers to try next, after those observed last. Requires at least one observation.
Vector next(Search&, const Expected&);

/// How far each number may be off if each figure is off by that much, independently of the others.
Vector spread(const Search&, const Vector& of_figures);

}  // namespace morale
