// Prospects: people who may become customers before the study ends. Each has a row from the beginning.
#pragma once

#include <cstddef>

#include "engine/model/parameters.hpp"

namespace morale {

/// The most rows of customers and prospects together that can be numbered.
inline constexpr double most_people = 4e9;

/// How many prospects come in a month: at mean willingness as many of them join as there are to be new
/// customers.
double prospects_per_month(const Parameters&);
/// How many of them belong to one group of customers.
double prospects_per_month(const Parameters&, std::size_t group);

/// Number of rows for those who may come until the end of the horizon: mean + 6 SD, to be rounded down. No
/// study can have more than `most_people` (rules.hpp).
double prospect_rows(const Parameters&);
/// The rows of one group of customers, a whole number.
double prospect_rows(const Parameters&, std::size_t group);

}  // namespace morale
