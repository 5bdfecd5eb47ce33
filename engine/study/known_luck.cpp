#include "engine/study/known_luck.hpp"

namespace morale {

std::array<double, static_cast<std::size_t>(KnownLuck::last)> known_luck(const Tape& tape) {
    std::array<double, static_cast<std::size_t>(KnownLuck::last)> sums{};
    const auto add = [&](KnownLuck luck, double amount) { sums[static_cast<std::size_t>(luck)] += amount; };
    for (int n = 0; n < tape.weeks; ++n) {
        const Cell cell = tape.week(n);
        const int remain = tape.weeks - n;
        const double quits = cell.count(Count::Quit) - cell.sum(Sum::QuitsExpected);
        const double churn = cell.count(Count::Churned) - cell.sum(Sum::ChurnExpected);
        add(remain > weeks_to_replace ? KnownLuck::QuitsEarly : KnownLuck::QuitsLate, quits);
        add(KnownLuck::QuitsWeighted, quits * remain);
        add(KnownLuck::Churn, churn);
        add(KnownLuck::ChurnWeighted, churn * remain);
    }
    return sums;
}

}  // namespace morale
