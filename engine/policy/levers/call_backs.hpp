// Promised call-backs: how many, and how soon.
#pragma once

#include <array>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array call_backs_levers = {
    Lever{.field = {.path = "call_backs.share",
                    .dimension = Dimension::Share,
                    .unit = "",
                    .lowest = 0,
                    .highest = 1,
                    .standing = Standing::Live,
                    .meaning = "share of unresolved contacts, of customers who would come again, "
                               "that end with the promise of a call-back",
                    .slot = slot<&Parameters::call_backs, &CallBacks::share>()},
          .group = LeverGroup::Policy,
          .practices = "39",
          .cost = "the contact that follows"},
    Lever{.field = {.path = "call_backs.within",
                    .dimension = Dimension::Duration,
                    .unit = "h",
                    .lowest = 0,
                    .highest = 240,
                    .standing = Standing::Live,
                    .meaning = "opening hours within which a promised call-back comes",
                    .slot = slot<&Parameters::call_backs, &CallBacks::within_hours>()},
          .group = LeverGroup::Policy,
          .practices = "39",
          .cost = "none by itself"},
};

}  // namespace morale
