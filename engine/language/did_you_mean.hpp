// The nearest word: what was meant by a word that is not known.
#pragma once

#include <span>
#include <string_view>

namespace morale {

/// Least number of insertions, deletions, replacements and swaps of neighbours that turn one word into the
/// other, each part changed at most once (optimal string alignment; Damerau 1964). Case does not count, nor
/// '-' against '_'.
int word_distance(std::string_view a, std::string_view b);

/// The nearest of the candidates, of several one that begins alike and then the first; empty when none is
/// near: a third of the word may be wrong, at least one letter. A word that is contained in a candidate
/// whole, or contains one, counts as near when nothing else is.
std::string_view nearest_word(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace morale
