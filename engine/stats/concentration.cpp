#include "engine/stats/concentration.hpp"

#include <algorithm>

#include "engine/stats/special_values.hpp"

namespace morale {
namespace {

struct Sums {
    double weight = 0, amount = 0, without = 0;
};

Sums sums_of(const std::vector<WeightedAmount>& people) {
    Sums sums;
    for (const WeightedAmount& one : people) {
        sums.weight += one.weight;
        sums.amount += one.amount;
        if (one.amount == 0) sums.without += one.weight;
    }
    return sums;
}

}  // namespace

Concentration concentration_of(std::vector<WeightedAmount> people) {
    std::erase_if(people, [](const WeightedAmount& one) { return !(one.weight > 0); });
    const Sums sums = sums_of(people);
    Concentration result{.gini = not_available, .without = not_available};
    result.curve.fill(not_available);
    if (sums.weight > 0) result.without = sums.without / sums.weight;
    if (!(sums.amount > 0)) return result;
    std::ranges::stable_sort(people, [](const WeightedAmount& a, const WeightedAmount& b) {
        return a.amount * b.weight < b.amount * a.weight;
    });
    // The curve runs straight from person to person: each step of it is met within one of these lines.
    constexpr auto steps = static_cast<double>(Concentration::steps);
    double weight = 0, amount = 0, below = 0;
    std::size_t next = 0;
    for (const WeightedAmount& one : people) {
        const double until = (weight + one.weight) / sums.weight, had = amount / sums.amount;
        const double more = one.amount / sums.amount, wide = one.weight / sums.weight;
        for (; next < Concentration::steps && static_cast<double>(next) / steps <= until; ++next)
            result.curve[next] =
                had + more * (static_cast<double>(next) / steps - weight / sums.weight) / wide;
        below += wide * (had + more / 2);
        weight += one.weight;
        amount += one.amount;
    }
    result.curve.back() = 1;
    result.gini = std::max(0., 1 - 2 * below);
    return result;
}

}  // namespace morale
