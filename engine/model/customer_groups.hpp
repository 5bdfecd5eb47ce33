// Groups of customers with habits of their own: how many there are of each, and what they are on average.
// Without groups all customers are alike, as the parameters of the centre say.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/model/parameters.hpp"

namespace morale {

/// Customers of each group when the warm-up begins; their sum is `customers.count`.
std::vector<std::uint32_t> customers_of_groups(const Parameters&);

// Means over the customers at the start.
double issues_per_customer_year(const Parameters&);
double churn_per_month(const Parameters&);
double new_per_month(const Parameters&);
double margin_per_month(const Parameters&);

}  // namespace morale
