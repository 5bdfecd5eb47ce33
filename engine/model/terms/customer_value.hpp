// What a customer is worth (equation 14): margins differ as a lognormal law of mean 1 times the average
// margin, a pure function of the row's luck, so that no column keeps it and no policy changes it. The sum
// over the active starts at its expectation and then follows who leaves and who comes. Whether those worth
// more leave more readily after an issue is an assumption, 0 for want of a source (practices 23, 47).
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// In average customers.
double value_of(const World& w, CustomerId customer);

/// Factor on the chance of leaving after an issue; its mean over customers is 1.
double value_on_leaving(const World& w, CustomerId customer);

inline constexpr std::array customer_value_links = {
    Link{"customers lost", "customer value", -1, "customer_value"},
};

}  // namespace morale
