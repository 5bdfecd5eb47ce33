// Word of mouth (equation 15): customers tell acquaintances how an issue ended, and hearers of a bad story
// pass it on. A good story wins some of the prospects who hear it: a referral. The graph of acquaintances
// is a random graph in which each edge (row, k) is a pure function of its address, so it takes no memory
// and no policy changes it. Without acquaintances nothing is told.
#pragma once

#include <array>
#include <cstdint>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

enum class Story : std::uint8_t { Good, Bad };

/// The contact's customer tells others if `u` is below the share of those who do.
void tell(World& w, Contact contact, Story story, double u);

inline constexpr std::array word_of_mouth_links = {
    Link{"resolution", "bad stories", -1, "word_of_mouth"},
    Link{"bad stories", "satisfaction", -1, "word_of_mouth"},
    Link{"bad stories", "willingness of prospects", -1, "word_of_mouth"},
    Link{"courtesy", "good stories", +1, "word_of_mouth"},
    Link{"resolution", "good stories", +1, "word_of_mouth"},
    Link{"good stories", "willingness of prospects", +1, "word_of_mouth"},
};

}  // namespace morale
