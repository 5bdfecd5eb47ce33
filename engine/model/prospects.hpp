// Prospects: people who may become customers before the study ends. Each is a row from the beginning.
#pragma once

#include "engine/model/parameters.hpp"

namespace morale {

/// Rows of customers and prospects together that have a number.
inline constexpr double most_people = 4e9;

/// How many prospects come in a month: at mean willingness as many of them join as new customers are given.
double prospects_per_month(const Parameters&);

/// Rows for those who may come until the end of the horizon: the mean and six standard deviations, to be
/// rounded down. Beyond `most_people` no study can have them (rules.hpp).
double prospect_rows(const Parameters&);

}  // namespace morale
