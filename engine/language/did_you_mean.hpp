// The nearest known word: what somebody meant by a word that is not known.
#pragma once

#include <span>
#include <string_view>

namespace morale {

/// The least number of insertions, deletions, replacements and swaps of neighbours that turn one word into
/// the other, if each part changes at most once (optimal string alignment; Damerau 1964). Case does not
/// count, nor '-' against '_'.
int word_distance(std::string_view a, std::string_view b);

/// The nearest candidate; of several, one that begins alike, then the first; empty if none is near. Near
/// means that at most a third of the letters are wrong, or one letter. If nothing is near, a candidate that
/// contains the whole word, or is contained in it, counts.
std::string_view nearest_word(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace morale
