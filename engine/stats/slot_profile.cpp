#include "engine/stats/slot_profile.hpp"

#include <algorithm>
#include <cmath>

#include "engine/stats/special_values.hpp"

namespace morale {

namespace {

constexpr int most_rounds = 200;
constexpr double close_enough = 1e-12;

/// Sets one factor so that the fitted sums along it equal those of the table, and returns how much it
/// moved. `at(i, j)` is the place in the table of the i-th level of this factor and the j-th of the other.
template <class At>
double fit(std::span<const Interval> table, const At& at, std::vector<double>& factor,
           const std::vector<double>& other) {
    double moved = 0;
    for (std::size_t i = 0; i < factor.size(); ++i) {
        double seen = 0, fitted = 0;
        for (std::size_t j = 0; j < other.size(); ++j) {
            const double mean = table[at(i, j)].mean;
            if (std::isnan(mean)) continue;
            seen += mean;
            fitted += other[j];
        }
        const double next = fitted > 0 ? seen / fitted : 0;
        moved = std::max(moved, std::abs(next - factor[i]) / std::max(next, close_enough));
        factor[i] = next;
    }
    return moved;
}

/// Divides by the mean of the observed ones, and returns it.
double set_to_mean_of_one(std::vector<double>& factor, const std::vector<bool>& seen) {
    double sum = 0, n = 0;
    for (std::size_t i = 0; i < factor.size(); ++i)
        if (seen[i]) sum += factor[i], ++n;
    const double mean = n > 0 ? sum / n : 0;
    for (std::size_t i = 0; i < factor.size(); ++i)
        factor[i] = seen[i] && mean > 0 ? factor[i] / mean : not_available;
    return mean;
}

}  // namespace

std::vector<Interval> mean_by_slot(std::span<const SlotCount> counts, std::size_t slots, double level) {
    std::vector<Running> sums(slots);
    for (const SlotCount& c : counts)
        if (c.slot < slots && !std::isnan(c.count)) sums[c.slot].add(c.count);
    std::vector<Interval> means;
    means.reserve(slots);
    for (const Running& sum : sums) means.push_back(mean_interval(sum, level));
    return means;
}

TwoFactors two_factors(std::span<const Interval> table, std::size_t rows, std::size_t columns) {
    TwoFactors found{.rows = std::vector<double>(rows, 1), .columns = std::vector<double>(columns, 1)};
    if (table.size() != rows * columns) table = {};
    std::vector<bool> row_seen(rows), column_seen(columns);
    double all = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (std::isnan(table[i].mean)) continue;
        row_seen[i / columns] = column_seen[i % columns] = true;
        all += table[i].mean;
    }
    if (!(all > 0)) {
        found.rows.assign(rows, not_available);
        found.columns.assign(columns, not_available);
        found.level = found.misplaced = not_available;
        return found;
    }
    const auto by_row = [&](std::size_t i, std::size_t j) { return i * columns + j; };
    const auto by_column = [&](std::size_t j, std::size_t i) { return i * columns + j; };
    for (int round = 0; round < most_rounds; ++round)
        if (fit(table, by_row, found.rows, found.columns) + fit(table, by_column, found.columns, found.rows) <
            close_enough)
            break;
    double apart = 0;
    for (std::size_t i = 0; i < table.size(); ++i)
        if (!std::isnan(table[i].mean))
            apart += std::abs(table[i].mean - found.rows[i / columns] * found.columns[i % columns]);
    found.misplaced = apart / (2 * all);
    found.level = set_to_mean_of_one(found.rows, row_seen) * set_to_mean_of_one(found.columns, column_seen);
    return found;
}

}  // namespace morale
