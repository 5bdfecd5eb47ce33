// From the runs of a row to what is quoted: the median over the repeats, with the least and the greatest.
#pragma once

#include <string>

#include "tools/bench/rows.hpp"

namespace morale::bench {

struct Outcome {
    Row row;
    int repeats = 0;
    Once median;  // each number by itself
    double least = 0;
    double most = 0;

    bool is_asked() const;
    bool is_reached() const;
};

/// A repeat of a pair runs the reference and then ours, so the two alternate. Requires repeats > 0.
Outcome measure(const Row&, int repeats);

/// ">= 2.5", "<= 48", or empty.
std::string text_of(const Asked&);

}  // namespace morale::bench
