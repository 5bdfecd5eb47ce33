// Words of the scenario language that are not fields: the keys of a file as a whole, those of a policy
// beside its settings, and uncertain(…).
#pragma once

#include <span>
#include <string_view>

namespace morale {

struct LanguageWord {
    std::string_view name;
    std::string_view meaning;
    std::string_view example;
};

std::span<const LanguageWord> language_words();

}  // namespace morale
