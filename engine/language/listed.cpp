#include "engine/language/listed.hpp"

namespace morale {

std::string listed(std::span<const std::string> items, const std::string& last) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) text += i + 1 == items.size() ? " " + last + " " : ", ";
        text += items[i];
    }
    return text;
}

}  // namespace morale
