#include "engine/study/value_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace morale {

namespace {

template <class T>
const T& value_of(const Field& field, const Parameters& p, std::size_t element) {
    // A slot finds a place that may be changed; here it is only looked at.
    return std::get<SlotOf<T>>(field.slot)(const_cast<Parameters&>(p), element);
}

std::string padded(unsigned value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string share_text(double share) {
    const std::string plain = number_text(share);
    const std::string percent = number_text(share * 100);
    const bool exact = hundredth(share * 100) == share;
    return exact && percent.size() <= plain.size() ? percent + " %" : plain;
}

std::string weights_text(const std::vector<double>& weights) {
    std::string out = "[";
    for (const double weight : weights) out += (out.size() == 1 ? "" : ", ") + number_text(weight);
    return out + ']';
}

std::string with_unit(const Field& field, double value) {
    std::string text = number_text(value);
    if (field.unit.empty()) return text;
    const bool rate = field.unit.starts_with("1/");
    return text + ' ' + std::string(rate ? field.unit.substr(1) : field.unit);
}

/// Times are in seconds; an empirical law is told by its size and mean.
std::string distribution_text(const Distribution& distribution) {
    using Kind = Distribution::Kind;
    if (distribution.kind() == Kind::Infinite) return "endless";
    if (distribution.kind() == Kind::Constant) return number_text(distribution.mean()) + " s";
    std::string text = distribution.text();
    if (distribution.kind() == Kind::Empirical) return text;
    text.resize(text.find('('));
    char before = '(';
    for (const Distribution::Parameter& parameter : distribution.parameters()) {
        const bool pure = parameter.name == "cv" || parameter.name == "shape";
        text += before;
        if (before == ',') text += ' ';
        text += std::string(parameter.name) + '=' + number_text(parameter.value) + (pure ? "" : " s");
        before = ',';
    }
    return text + ')';
}

}  // namespace

std::string value_text(const Field& field, double value) {
    switch (field.dimension) {
        case Dimension::Share:
            return share_text(value);
        case Dimension::Date:
            return date_text(value);
        case Dimension::DayOfYear:
            return day_of_year_text(value);
        case Dimension::Hazard:
            return "hazard(" + with_unit(field, value) + ')';
        default:
            return with_unit(field, value);
    }
}

std::string number_text(double value) {
    std::array<char, 32> buffer;
    if (value == 0) value = 0;  // no "-0"
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return error == std::errc{} ? std::string(buffer.data(), end) : std::string{};
}

double hundredth(double value) {
    std::array<char, 40> text;
    const auto scientific =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific);
    char* const mark = std::find(text.data(), scientific.ptr, 'e');
    if (mark == scientific.ptr) return value / 100;  // not finite
    int exponent = 0;
    std::from_chars(mark + (mark[1] == '+' ? 2 : 1), scientific.ptr, exponent);
    const auto moved = std::to_chars(mark + 1, text.data() + text.size(), exponent - 2);
    double result = value / 100;
    std::from_chars(text.data(), moved.ptr, result);
    return result;
}

std::string date_text(double days) {
    const std::chrono::sys_days when{std::chrono::days{static_cast<int>(days)}};
    const std::chrono::year_month_day date{when};
    return std::to_string(static_cast<int>(date.year())) + '-' + padded(static_cast<unsigned>(date.month())) +
           '-' + padded(static_cast<unsigned>(date.day()));
}

std::string day_of_year_text(double value) {
    const auto number = static_cast<unsigned>(value);
    return padded(number / 100) + '-' + padded(number % 100);
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

std::string unit_text(const Field& field) {
    if (field.dimension == Dimension::Share) return "1";
    if (field.dimension == Dimension::TimeDistribution) return "s";
    return std::string(field.unit);
}

std::string value_text(const Field& field, const Parameters& p, std::size_t element) {
    switch (field.dimension) {
        case Dimension::Text:
            return value_of<std::string>(field, p, element);
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
            return value_text(field, value_number(field, p, element));
    }
}

}  // namespace morale
