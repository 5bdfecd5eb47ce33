// The first impression that the firm's site makes.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array site_levers = {
    Lever{.field = {.path = "site.impression",
                    .dimension = Dimension::Number,
                    .unit = "",
                    .lowest = -1,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "first impression of the firm's site: -1 poor, 0 as it is, 1 excellent",
                    .slot = slot<&Parameters::site, &Site::impression>()},
          .group = LeverGroup::Policy,
          .practices = "55",
          .cost = "'site.spend'"},
    Lever{.field = {.path = "site.spend",
                    .dimension = Dimension::MoneyRate,
                    .unit = "USD/yr",
                    .lowest = 0,
                    .highest = 1e9,
                    .standing = Standing::Live,
                    .meaning = "spending on the site beyond the usual",
                    .slot = slot<&Parameters::site, &Site::usd_per_year>()},
          .group = LeverGroup::Policy,
          .practices = "55",
          .cost = "itself"},
};

}  // namespace morale
