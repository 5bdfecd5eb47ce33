// Figures of others beside those of a study: turnover of all industries, of service agents, of contact
// centres.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/metric/benchmarks.hpp"
#include "output/people.hpp"
#include "output/terminal_text.hpp"

namespace morale {

/// A metric that has benchmarks, and how it is read.
struct Benchmarked {
    std::size_t metric;
    Reading reading;
    std::vector<Benchmark> rows;

    std::string text(const Benchmark&) const;  // "15.1", "30 to 45"
};

/// Turnover; nullopt if nobody leaves, as in a bare queue.
std::optional<Benchmarked> benchmarked(const StudyResult&);

/// A line for a terminal; empty if there is nothing to compare.
std::string benchmarks_text(const StudyResult&, TextStyle);

}  // namespace morale
