#include "engine/language/uncertain_writing.hpp"

#include <algorithm>
#include <variant>

#include "engine/language/value_text.hpp"
#include "engine/model/currency.hpp"
#include "engine/model/parameters.hpp"

namespace morale {

namespace {

/// "0.15..0.6".
std::string range_text(const Field& field, double low, double high, std::string_view currency) {
    return value_text(field, low, currency) + ".." + value_text(field, high, currency);
}

std::string written(const std::string& best, const std::string& range) {
    return "uncertain(" + best + ", " + range + ')';
}

}  // namespace

std::string uncertain_example_range(const Field& field, double best) {
    const double half = std::max(field.lowest, std::min(best / 2, best * 2));
    const double twice = std::min(field.highest, best == 0 ? 1 : std::max(best / 2, best * 2));
    return range_text(field, half, twice, usual_currency);
}

std::string uncertain_example_of(const Field& field, double best) {
    const std::string value = value_text(field, best, usual_currency);
    return written(is_distribution(field) ? "exponential(mean=" + value + ')' : value,
                   uncertain_example_range(field, best));
}

std::string uncertain_example(const Field& field) {
    const Parameters defaults;
    const bool in_list = field.path.find("[]") != std::string_view::npos;
    const double best = in_list || is_distribution(field) ? 0 : value_number(field, defaults);
    const double shown = is_distribution(field) ? 180
                         : best != 0            ? best
                         : field.lowest > 0     ? field.lowest
                                                : std::min(1., field.highest);
    return "write " + uncertain_example_of(field, shown);
}

bool can_be_uncertain(const Field& field) {
    const bool number = std::holds_alternative<SlotOf<double>>(field.slot) && is_number(field);
    return (number || is_distribution(field)) && field.standing == Standing::Structural &&
           !field.path.starts_with("study.") && !field.path.starts_with("time.") &&
           field.path != "centre.load.special[].opens" && field.path != "centre.load.special[].closes";
}

std::string uncertain_text(const Field& field, const std::string& best, double low, double high,
                           std::string_view currency) {
    return written(best, range_text(field, low, high, currency));
}

}  // namespace morale
