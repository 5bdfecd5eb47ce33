#include "output/words/field_label.hpp"

#include <algorithm>
#include <cstddef>

#include "engine/model/field.hpp"
#include "output/words/clause.hpp"

namespace morale {

std::string short_meaning(std::string_view meaning) {
    std::string label{meaning.substr(0, meaning.find_first_of(":;("))};
    while (!label.empty() && label.back() == ' ') label.pop_back();
    return capitalised(std::move(label));
}

std::string title_of_assumption(const Uncertain& assumption) {
    const std::size_t begin = assumption.path.find('['), end = assumption.path.find(']');
    const bool is_one_of_several = begin != std::string::npos && end != std::string::npos && end > begin;
    return short_meaning(assumption.field->meaning) +
           (is_one_of_several ? ", " + assumption.path.substr(begin + 1, end - begin - 1) : "");
}

std::string shortened_value(const std::string& text) {
    constexpr std::ptrdiff_t most_numbers = 300, numbers_shown = 10;
    if (!text.starts_with('[')) return text;
    const auto numbers = 1 + std::ranges::count(text, ',');
    if (numbers <= most_numbers) return text;
    std::size_t end = 0;
    for (std::ptrdiff_t shown = 0; shown < numbers_shown; ++shown) end = text.find(',', end) + 1;
    return text.substr(0, end) + " …] (" + std::to_string(numbers) + " numbers)";
}

}  // namespace morale
