// Items and counts as people write them.
#pragma once

#include <concepts>
#include <span>
#include <string>
#include <string_view>

#include "engine/language/number_text.hpp"

namespace morale {

template <class T>
concept Countable = std::integral<T> || std::floating_point<T>;

/// "a", "a and b", "a, b and c"; with another last word "a, b or c".
std::string listed(std::span<const std::string> items, const std::string& last = "and");

/// The noun beside a count: "day" beside 1, otherwise "days"; `many` is for nouns such as "person".
template <Countable Many>
std::string noun(Many count, std::string_view one, std::string_view many = {}) {
    if (count == Many{1}) return std::string(one);
    return many.empty() ? std::string(one) + 's' : std::string(many);
}

/// "1 day", "3 days", "0.5 days".
template <Countable Many>
std::string counted(Many count, std::string_view one, std::string_view many = {}) {
    return number_text(static_cast<double>(count)) + ' ' + noun(count, one, many);
}

}  // namespace morale
