// A search for the numbers behind figures that only runs can show, helped by formulas that expect about the
// same figures at once. What runs show under the last numbers corrects the formulas there: by their offset,
// and by the slope that the change from the numbers before has shown beyond that of the formulas. Where the
// corrected formulas expect the goal, the runs are made again. (Space mapping: Bandler et al. 2004, IEEE
// Transactions on Microwave Theory and Techniques 52(1); slopes by the update of Broyden 1965, Mathematics of
// Computation 19(92); the formulas are solved by damped Gauss-Newton steps, Levenberg 1944.)
//
// Everything is on scales on which a step of one number moves its own figure by about one: the log, or the
// logit.
#pragma once

#include <functional>
#include <vector>

namespace morale {

using Vector = std::vector<double>;
using Slopes = std::vector<Vector>;

/// The figures that formulas expect under these numbers; NaN where they tell nothing.
using Expected = std::function<Vector(const Vector& numbers)>;

/// What runs have shown under some numbers. NaN: nothing to be seen.
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
    Slopes slopes{};   // [figure][number]: of the corrected formulas, where they were solved last
    double reach = 1;  // how far a number is moved at once
};

/// The numbers under which the formulas expect the goal, from these.
Vector start(Search&, Vector numbers, const Expected&);

/// The numbers to be tried after those that were seen last. Requires one that was seen.
Vector next(Search&, const Expected&);

/// How much each number may be off when each figure is off by so much, each by itself.
Vector spread(const Search&, const Vector& of_figures);

}  // namespace morale
