// The first impression that the firm's site makes.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever_row.hpp"

namespace morale::lever_rows {

// clang-format off
inline constexpr std::array site_levers = {
    Lever{{"site.impression", Number, "", -1, 1, Live,
           "first impression of the firm's site: -1 poor, 0 as it is, 1 excellent",
           slot<&P::site, &Site::impression>()},
          LeverGroup::Policy, "55",
          "'site.spend'"},
    Lever{{"site.spend", MoneyRate, "USD/yr", 0, 1e9, Live,
           "spending on the site beyond the usual",
           slot<&P::site, &Site::usd_per_year>()},
          LeverGroup::Policy, "55",
          "itself"},
};
// clang-format on

}  // namespace morale::lever_rows
