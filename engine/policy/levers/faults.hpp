// How soon a fault in the process is found: at once at a shop counter, after two weeks at a broker, sooner
// with measuring.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array faults_levers = {
    Lever{
        .field = {.path = "faults.detected_after",
                  .dimension = Dimension::Duration,
                  .unit = "wk",
                  .lowest = 0,
                  .highest = 52,
                  .standing = Standing::Live,
                  .meaning = "time until a fault in the process is found without measuring",
                  .slot =
                      slot<&Parameters::offer, &Offer::process, &ProcessParameters::detected_after_weeks>()},
        .group = LeverGroup::Policy,
        .practices = "40",
        .cost = "none by itself; it lies in the kind of business, and measuring shortens it"},
    Lever{.field = {.path = "faults.measuring",
                    .dimension = Dimension::MoneyRate,
                    .unit = "USD/wk",
                    .lowest = 0,
                    .highest = 1e6,
                    .standing = Standing::Live,
                    .meaning = "spending on measuring the service, so that faults are found sooner",
                    .slot = slot<&Parameters::offer, &Offer::process, &ProcessParameters::measuring>()},
          .group = LeverGroup::Policy,
          .practices = "40 54",
          .cost = "money"},
};

}  // namespace morale
