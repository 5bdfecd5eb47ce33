// What policies are called within a sentence. A title is an instruction ("Write the notes") or a state of
// affairs ("Things as they are"); in quotes it cannot be taken for words of the sentence.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "engine/study/result.hpp"

namespace morale {

inline constexpr std::size_t all_words = 100;

/// 'Write the notes', in single quotes if it is a title or contains a blank; a plain name as it is. It is cut
/// after `most_words` words.
std::string called(const StudyResult&, std::size_t policy, std::size_t most_words = all_words);
std::vector<std::string> called(const StudyResult&, std::span<const std::size_t> policies);

/// At most `words` words of the text, the last of them "…" if there were more.
std::string shortened(const std::string& text, std::size_t words);

/// How many words a text has, and how many numbers; "36,000" and "1.5" count as one each.
std::size_t words_in(const std::string& text);
std::size_t numbers_in(const std::string& text);

}  // namespace morale
