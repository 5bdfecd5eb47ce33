// Reliability first, the extra second (Booher, practice 33): the firm lets agents give a small unexpected
// extra in a share of the resolved contacts. For a customer who was promised something and did not get it,
// an extra counts for nothing (equation 11: an extra adds to quality only if the promise was kept).
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// The share of the resolved contacts with an extra, beyond those that agents give on their own.
double extras_on_wow(const World& w);

/// Whether an extra adds to what this customer experiences.
bool extra_counts(const World& w, CustomerId customer);

inline constexpr std::array extras_links = {
    Link{"extras", "unexpected extras", +1, "extras"},
};

}  // namespace morale
