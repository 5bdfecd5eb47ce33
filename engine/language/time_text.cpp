#include "engine/language/time_text.hpp"

#include <array>
#include <cmath>
#include <string_view>
#include <utility>

#include "engine/language/number_text.hpp"

namespace morale {

namespace {

/// An empirical law is written by its size and mean.
std::string law_text(const Distribution& distribution, std::string (*time)(double)) {
    using Kind = Distribution::Kind;
    if (distribution.kind() == Kind::Infinite) return "endless";
    if (distribution.kind() == Kind::Constant) return time(distribution.mean());
    std::string text = distribution.text();
    if (distribution.kind() == Kind::Empirical) return text;
    text.resize(text.find('('));
    char before = '(';
    for (const Distribution::Parameter& parameter : distribution.parameters()) {
        const bool pure = parameter.name == "cv" || parameter.name == "shape";
        text += before;
        if (before == ',') text += ' ';
        text +=
            std::string(parameter.name) + '=' + (pure ? number_text(parameter.value) : time(parameter.value));
        before = ',';
    }
    return text + ')';
}

}  // namespace

std::string time_text(double seconds) {
    constexpr std::array<std::pair<std::string_view, double>, 4> units = {
        {{"wk", 604'800}, {"d", 86'400}, {"h", 3600}, {"min", 60}}};
    for (const auto& [unit, length] : units) {
        const double count = seconds / length;
        const bool one_decimal = hundredth(std::round(count * 10) * 10) == count;
        if (count >= 1 && one_decimal && count * length == seconds)
            return number_text(count) + ' ' + std::string(unit);
    }
    return number_text(seconds) + " s";
}

std::string distribution_text(const Distribution& distribution) {
    return law_text(distribution, time_text);
}

std::string text_in_seconds(const Distribution& distribution) {
    return law_text(distribution, [](double seconds) { return number_text(seconds) + " s"; });
}

}  // namespace morale
