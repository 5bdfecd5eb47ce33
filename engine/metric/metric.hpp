// A metric: a number read off a tape, as a row of a table. Name, unit and definition are the glossary's.
#pragma once

#include <span>
#include <string_view>

#include "engine/model/tape.hpp"

namespace morale {

/// Which direction is good for the centre.
enum class Better { Higher, Lower, Neither };

struct Metric {
    std::string_view name;     // "service_level"
    std::string_view unit;     // "1", "s", "1/yr", "USD/yr"
    std::string_view title;    // "Service level", for people
    std::string_view meaning;  // one sentence: what it is, over what
    Better better;
    bool headline;  // a column of runs.csv and a row of summary.csv's first table
    int decimals;   // for people; files carry every digit
    bool percent;   // people read it as a percentage
    /// From the sum of any cells; NaN when there was nothing to measure (0 answered contacts have no mean
    /// wait).
    double (*value)(const Cell&);
};

/// All metrics, headline ones first.
std::span<const Metric> metrics();

/// The metric of that name, or null.
const Metric* find_metric(std::string_view name);

}  // namespace morale
