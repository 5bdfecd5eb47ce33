// What a customer is worth (equation 14). Margins are lognormal with mean 1, times the average margin. A
// customer's value is a pure function of the row's luck, so no column keeps it and no policy changes it.
// The sum over active customers follows who leaves and who comes.
// Whether customers of higher value leave more readily after an issue is an assumption, 0 for want of a
// source (practices 23, 47).
#pragma once

#include <array>
#include <vector>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// The customer's value, in average customers: that of their group, and their own.
double value_of(const World& w, CustomerId customer);

/// The sum over the customers at the start.
double value_at_start(const World& w);

/// [group of customers] the same of each; empty without groups.
std::vector<double> value_of_groups_at_start(const World& w);

/// The factor on the chance of leaving after an issue; its mean over customers is 1.
double value_on_leaving(const World& w, CustomerId customer);

inline constexpr std::array customer_value_links = {
    Link{"customers lost", "customer value", -1, "customer_value"},
};

}  // namespace morale
