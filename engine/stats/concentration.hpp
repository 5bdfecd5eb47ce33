// How unequally an amount is spread over people: the Lorenz curve and the Gini index (Lorenz 1905; Gini
// 1914). People count by a weight, such as the weeks that they were there, and are put in order of their
// amount per weight, least first.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace morale {

struct WeightedAmount {
    double weight = 0;  // at least 0; 0 counts for nothing
    double amount = 0;  // at least 0
};

struct Concentration {
    static constexpr std::size_t steps = 20;
    /// [i] what the i/20 with the least have together, as a share of all; NaN when there is nothing to
    /// spread.
    std::array<double, steps + 1> curve{};
    double gini = 0;     // 0: all have the same; 1: one has everything; NaN as above
    double without = 0;  // share of the weight that has nothing; NaN without any weight
};

Concentration concentration_of(std::vector<WeightedAmount> people);

}  // namespace morale
