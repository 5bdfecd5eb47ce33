// The loops that a reader should know, with name and effect, and the numbers by which all loops are called:
// R1, R2 … reinforce, B1, B2 … balance. The told ones come first, in the order of their table. A test
// checks that the rows of influences close each of them; polarity is computed, not told.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/causes/loops.hpp"

namespace morale {

/// The picture in which a loop is drawn.
enum class Picture { People, Work, Feelings, Encounters, Market, Leaders };

struct ToldLoop {
    Picture picture;
    std::string_view title;
    std::string_view through;  // "exhaustion > quits": each influences the next, the last the first
    std::string_view says;
};

std::span<const ToldLoop> told_loops();

/// Longer loops are not listed: there are hundreds, and they say what the short ones say.
inline constexpr std::size_t longest_listed = 5;

struct NumberedLoop {
    std::string number;  // "R1"
    Loop loop;           // a told one begins where its story begins
    const ToldLoop* told = nullptr;
};

/// The told loops that these links close, and then all others of at most `longest` steps.
std::vector<NumberedLoop> numbered_loops(std::span<const Link>, std::size_t longest);

/// The links that are on told loops of a picture.
std::vector<Link> links_in(std::span<const Link>, Picture);

}  // namespace morale
