#include "output/words/verdicts.hpp"

#include <array>

namespace morale {
namespace {

struct VerdictWords {
    Verdict verdict;
    std::string_view name;
    std::string_view word;
};

constexpr std::array verdict_words{
    VerdictWords{Verdict::Better, "better", "better"},
    VerdictWords{Verdict::Worse, "worse", "worse"},
    VerdictWords{Verdict::NoDifference, "no difference", "alike"},
    VerdictWords{Verdict::Undecided, "undecided", "unclear"},
    VerdictWords{Verdict::Differs, "differs", "differs"},
};

/// The rows stand in the order of the enumeration.
constexpr bool are_in_order() {
    for (std::size_t i = 0; i < verdict_words.size(); ++i)
        if (verdict_words[i].verdict != static_cast<Verdict>(i)) return false;
    return true;
}
static_assert(are_in_order());

const VerdictWords& words_of(Verdict verdict) {
    return verdict_words[static_cast<std::size_t>(verdict)];
}

}  // namespace

std::string_view name_of(Verdict verdict) {
    return words_of(verdict).name;
}

std::string_view word_of(Verdict verdict) {
    return words_of(verdict).word;
}

std::vector<std::string> verdict_names() {
    std::vector<std::string> names;
    for (const VerdictWords& row : verdict_words) names.emplace_back(row.name);
    return names;
}

}  // namespace morale
