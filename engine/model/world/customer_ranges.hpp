// Which rows of customers belong to which group, where there are several: rows of one group follow each
// other, once for its customers at the start and once for its prospects. The customer who has an issue, or
// may leave, is picked by the group's rate and then evenly within its rows.
#pragma once

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <vector>

#include "engine/kernel/draws.hpp"

namespace morale {

struct CustomerRange {
    std::uint32_t first = 0;  // row
    std::uint32_t rows = 0;
    std::uint32_t group = 0;
    double issues = 0;  // share of all candidates for issues, cumulated up to this range
    double churn = 0;   // the same of candidates for leaving
};

struct CustomerRanges {
    std::vector<CustomerRange> by_row{};              // empty: all customers are of one group
    std::vector<std::uint32_t> first_of_prospects{};  // [group] first row among prospects
    std::vector<std::uint32_t> prospects_seen{};      // [group]
    std::vector<double> margin{};                     // [group] in average margins
    std::vector<std::vector<double>>
        queues{};  // [group][queue] cumulated share of its issues; empty: as of all

    bool any() const { return !by_row.empty(); }

    std::uint32_t group_of(std::uint32_t row) const {
        if (!any()) return 0;
        const auto after = std::ranges::upper_bound(by_row, row, {}, &CustomerRange::first);
        return std::prev(after)->group;
    }

    /// The row to which a word leads when ranges count by `share`. Requires any().
    std::uint32_t row_by(double CustomerRange::*share, std::uint32_t word) const {
        const double u = uniform32(word);
        double before = 0;
        for (const CustomerRange& range : by_row) {
            const double until = range.*share;
            if (u < until) {
                const double within = (u - before) / (until - before) * range.rows;
                return range.first + std::min(static_cast<std::uint32_t>(within), range.rows - 1);
            }
            before = until;
        }
        return by_row.back().first;  // u is below the last share but for rounding
    }
};

}  // namespace morale
