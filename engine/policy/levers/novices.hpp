// Newcomers: which idle agent gets the next contact, and whether service is only a first job.
#pragma once

#include <array>
#include <string_view>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

inline constexpr std::array<std::string_view, 3> novice_words = {"alike", "first", "last"};

inline constexpr std::array novices_levers = {
    Lever{.field = {.path = "routing.novices",
                    .dimension = Dimension::Choice,
                    .unit = "",
                    .lowest = 0,
                    .highest = 0,
                    .standing = Standing::Live,
                    .meaning = "whether idle novices get the next contact like everybody else, first or last",
                    .slot = slot<&Parameters::routing, &RoutingRules::novices>(),
                    .choices = novice_words},
          .group = LeverGroup::Policy,
          .practices = "23",
          .cost = "none by itself"},
    Lever{.field = {.path = "placement.stay",
                    .dimension = Dimension::Duration,
                    .unit = "wk",
                    .lowest = 0,
                    .highest = 520,
                    .standing = Standing::Live,
                    .meaning = "mean time that newcomers stay on the floor before they go on to another "
                               "job in the firm; 0 is for good",
                    .slot = slot<&Parameters::placement, &Placement::stay_weeks>()},
          .group = LeverGroup::Policy,
          .practices = "23",
          .cost = "a replacement for everyone who goes on"},
};

}  // namespace morale
