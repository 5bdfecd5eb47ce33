#include "engine/language/relative.hpp"

#include <cmath>

#include "engine/kernel/math.hpp"
#include "engine/language/number_text.hpp"
#include "engine/language/text.hpp"

namespace morale {

namespace {

/// The sum of a hazard and a change, as a probability over the written time.
Result<double> hazard_plus(const Field& field, double base, std::string_view amount) {
    const Result<Quantity> parsed = parse_quantity(amount);
    if (fault(parsed)) return *fault(parsed);
    const auto& [number, unit] = std::get<Quantity>(parsed);
    if (unit.time != -1 || unit.money != 0)
        return Fault{"E0202", in_quotes(amount) + " says no time",
                     "write " + std::string(amount) + " %/yr, or x1.2"};
    const Unit own = own_unit(field);
    const double usual = -math::expm1(-base * (unit.seconds / own.seconds));
    return hazard_of(usual + (unit.percent ? hundredth(number) : number), unit, own, amount);
}

}  // namespace

std::optional<Result<Relative>> parse_relative(const Field& field, std::string_view text) {
    text = trimmed(text);
    if (text.size() < 2) return std::nullopt;
    const bool number_follows = is_digit(text[1]) || (text[1] == ' ' && text.size() > 2 && is_digit(text[2]));
    if (!number_follows || (text[0] != 'x' && text[0] != '+' && text[0] != '-')) return std::nullopt;
    if (text[0] == 'x') {
        const Result<double> factor = parse_number(text.substr(1));
        if (fault(factor)) return Result<Relative>{*fault(factor)};
        return Result<Relative>{Relative{.kind = Relative::Kind::Times, .factor = std::get<double>(factor)}};
    }
    const std::string_view amount = trimmed(text.substr(1));
    if (amount.ends_with("%") && amount.find('/') == std::string_view::npos) {
        const Result<double> percent = parse_number(amount.substr(0, amount.size() - 1));
        if (fault(percent)) return Result<Relative>{*fault(percent)};
        const double share = hundredth(std::get<double>(percent));
        return Result<Relative>{
            Relative{.kind = Relative::Kind::Times, .factor = text[0] == '-' ? 1 - share : 1 + share}};
    }
    if (text[0] == '-' && field.lowest < 0) return std::nullopt;
    return Result<Relative>{Relative{.kind = Relative::Kind::Add, .amount = text[0] + std::string(amount)}};
}

Result<double> changed(const Field& field, double base, const Relative& change) {
    double value = base * change.factor;
    if (change.kind == Relative::Kind::Add) {
        if (field.dimension == Dimension::Hazard) return hazard_plus(field, base, change.amount);
        const Result<double> amount = parse_value(field, change.amount);
        if (fault(amount)) return *fault(amount);
        value = base + std::get<double>(amount);
    }
    return field.dimension == Dimension::Count ? std::round(value) : value;
}

}  // namespace morale
