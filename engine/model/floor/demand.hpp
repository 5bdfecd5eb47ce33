// Demand: issues arise in numbered order and are never renumbered. Candidates come at the rate of the whole
// numbered pool of customers, in the operational time of the base's profile and the day's factor. Each
// picks a row of the pool by its own draw and comes to nothing if that row is not a customer now (thinning:
// Lewis & Shedler 1979). So a policy adds or removes contacts but moves none of the others.
#pragma once

#include <array>

#include "engine/kernel/distribution.hpp"
#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Schedules the first candidate.
void start_demand(World& w);

void handle(World& w, const IssueArises&);
void handle(World& w, const ContactAgain& again);

/// The customer whose issue it is. Requires a row of customers.
CustomerId customer_of(const World& w, const IssueLuck& luck);

inline constexpr std::array demand_links = {
    Link{"customers", "contacts", +1, "demand"},
    Link{"demand shocks", "contacts", +1, "demand"},
    Link{"resolution", "contacts", -1, "demand"},
};

}  // namespace morale
