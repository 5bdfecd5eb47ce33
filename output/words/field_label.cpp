#include "output/words/field_label.hpp"

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

}  // namespace morale
