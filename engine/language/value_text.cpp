#include "engine/language/value_text.hpp"

#include <array>
#include <cmath>
#include <string_view>
#include <utility>

#include "engine/language/names_text.hpp"

namespace morale {

namespace {

template <class T>
const T& value_of(const Field& field, const Parameters& p, std::size_t element) {
    return std::get<SlotOf<T>>(field.slot)(p, element);
}

/// 115 %; 1/30 if the percentage would not end.
std::string share_text(double share) {
    constexpr std::size_t short_text = 5;
    constexpr double most_parts = 1000;
    const std::string percent = number_text(moved_by(share, 2)) + " %";
    if (percent.size() <= short_text + 2) return percent;
    const double parts = std::round(1 / share);
    if (parts <= most_parts && 1 / parts == share) return "1/" + number_text(parts);
    return percent;
}

std::string weights_text(const std::vector<double>& weights) {
    std::string out = "[";
    for (const double weight : weights) out += (out.size() == 1 ? "" : ", ") + number_text(weight);
    return out + ']';
}

std::string with_unit(const Field& field, double value, std::string_view currency) {
    std::string text = number_text(value);
    if (field.unit.empty()) return text;
    const bool rate = field.unit.starts_with("1/");
    return text + ' ' + in_currency(rate ? field.unit.substr(1) : field.unit, currency);
}

}  // namespace

std::string value_text(const Field& field, double value, std::string_view currency) {
    switch (field.dimension) {
        case Dimension::Share:
            return share_text(value);
        case Dimension::Date:
            return date_text(value);
        case Dimension::DayOfYear:
            return day_of_year_text(value);
        case Dimension::TimeDistribution:
            return time_text(value);
        case Dimension::Hazard:
            return "hazard(" + with_unit(field, value, currency) + ')';
        case Dimension::Duration:
            if (field.unit == "s") return time_text(value);
            [[fallthrough]];
        default:
            return with_unit(field, value, currency);
    }
}

bool is_number(const Field& field) {
    const bool number =
        std::holds_alternative<SlotOf<double>>(field.slot) || std::holds_alternative<SlotOf<int>>(field.slot);
    return number && field.dimension != Dimension::Choice && field.dimension != Dimension::Date &&
           field.dimension != Dimension::DayOfYear;
}

double value_number(const Field& field, const Parameters& p, std::size_t element) {
    if (std::holds_alternative<SlotOf<int>>(field.slot)) return value_of<int>(field, p, element);
    return value_of<double>(field, p, element);
}

bool is_distribution(const Field& field) {
    return std::holds_alternative<SlotOf<Distribution>>(field.slot);
}

const Distribution& value_distribution(const Field& field, const Parameters& p, std::size_t element) {
    return value_of<Distribution>(field, p, element);
}

std::string unit_text(const Field& field, std::string_view currency) {
    if (field.dimension == Dimension::Share) return "1";
    if (field.dimension == Dimension::TimeDistribution) return "s";
    return in_currency(field.unit, currency);
}

std::string value_text(const Field& field, const Parameters& p, std::size_t element) {
    switch (field.dimension) {
        case Dimension::Text:
        case Dimension::Currency:
            return value_of<std::string>(field, p, element);
        case Dimension::Names:
            return names_text(value_of<std::vector<std::string>>(field, p, element));
        case Dimension::Flag:
            return value_of<bool>(field, p, element) ? "yes" : "no";
        case Dimension::Weights:
            return weights_text(value_of<std::vector<double>>(field, p, element));
        case Dimension::TimeDistribution:
            return distribution_text(value_of<Distribution>(field, p, element));
        case Dimension::Choice: {
            const auto chosen = static_cast<std::size_t>(value_of<int>(field, p, element));
            return chosen < field.choices.size() ? std::string(field.choices[chosen]) : std::string{};
        }
        default:
            return value_text(field, value_number(field, p, element), p.money.currency);
    }
}

}  // namespace morale
