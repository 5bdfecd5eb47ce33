#include "engine/language/quantity.hpp"

#include <algorithm>
#include <cmath>

#include "engine/kernel/math.hpp"
#include "engine/language/calendar_text.hpp"
#include "engine/language/clock_text.hpp"
#include "engine/language/text.hpp"
#include "engine/language/uncertain_writing.hpp"
#include "engine/language/value_text.hpp"

namespace morale {

namespace {

constexpr double unlimited = 1e6;  // a highest value from here on is not worth naming

std::string_view kind_of(Dimension dimension) {
    switch (dimension) {
        case Dimension::Number:
            return "a number";
        case Dimension::Share:
            return "a share";
        case Dimension::Count:
            return "a count";
        case Dimension::Duration:
            return "a duration";
        case Dimension::Rate:
            return "a rate";
        case Dimension::Hazard:
            return "a probability per time";
        case Dimension::Money:
            return "an amount of money";
        case Dimension::MoneyRate:
            return "money per time";
        case Dimension::Weights:
            return "a list of numbers";
        case Dimension::TimeDistribution:
            return "a distribution of times";
        case Dimension::Choice:
            return "a word";
        case Dimension::Flag:
            return "yes or no";
        case Dimension::Date:
            return "a date";
        case Dimension::DayOfYear:
            return "a day of the year";
        case Dimension::Currency:
            return "a currency";
        case Dimension::Text:
            return "a text";
        case Dimension::Names:
            return "a list of names";
    }
    return {};
}

bool fits(const Unit& unit, const Field& field, const Unit& own) {
    switch (field.dimension) {
        case Dimension::Share:
            return unit.none() || (unit.percent && unit.time == 0);
        case Dimension::Rate:
        case Dimension::Hazard:
            return unit.time == -1 && unit.money == 0;
        case Dimension::Number:
            return unit.none() || (unit.time == own.time && unit.money == own.money && !unit.percent);
        case Dimension::Count:
            return unit.none();
        default:
            return unit.time == own.time && unit.money == own.money && unit.percent == own.percent;
    }
}

bool needs_unit(Dimension d) {
    return d == Dimension::Duration || d == Dimension::Rate || d == Dimension::Hazard ||
           d == Dimension::Money || d == Dimension::MoneyRate || d == Dimension::TimeDistribution;
}

/// "hazard(0.0041 /month)": a hazard, instead of a probability.
std::optional<std::string_view> plain_hazard(std::string_view text) {
    if (!text.starts_with("hazard(") || !text.ends_with(")")) return std::nullopt;
    return trimmed(text.substr(7, text.size() - 8));
}

Result<double> hazard_value(const Field& field, std::string_view text) {
    const Unit own = own_unit(field);
    const std::optional<std::string_view> inner = plain_hazard(text);
    const Result<Quantity> parsed = parse_quantity(inner.value_or(text));
    if (fault(parsed)) return *fault(parsed);
    const auto& [number, unit] = std::get<Quantity>(parsed);
    if (unit.none())
        return Fault{"E0202", in_quotes(text) + " has no unit", "write " + examples(field, text)};
    if (unit.time != -1 || unit.money != 0)
        return Fault{"E0203",
                     in_quotes(text) + " is " + std::string(kind_of(unit)) + ", not a probability per time",
                     "write " + examples(field, number_text(number))};
    const double share = unit.percent ? hundredth(number) : number;
    if (inner) return per_time(share, unit, own);
    return hazard_of(share, unit, own, text);
}

/// The number as it should be: a share per time keeps its percent sign, and a percentage that should be a
/// pure number becomes a hundredth of it.
std::string instead_of(const Field& field, const Quantity& written, bool plus) {
    const std::string sign = plus ? "+" : "";
    const std::string number = sign + number_text(written.number);
    const bool share = written.unit.percent && written.unit.time == 0;
    if (share && field.dimension == Dimension::Rate) return number + " %/month or " + number + " %/yr";
    if (share && field.dimension == Dimension::Number && own_unit(field).none())
        return sign + number_text(hundredth(written.number));
    return examples(field, number);
}

Result<double> quantity_value(const Field& field, std::string_view text) {
    const Result<Quantity> parsed = parse_quantity(text);
    if (fault(parsed)) return *fault(parsed);
    const auto& quantity = std::get<Quantity>(parsed);
    const Unit own = own_unit(field);
    if (quantity.unit.none() && needs_unit(field.dimension))
        return Fault{"E0202", in_quotes(text) + " has no unit", "write " + examples(field, text)};
    if (!fits(quantity.unit, field, own))
        return Fault{"E0203",
                     in_quotes(text) + " is " + std::string(kind_of(quantity.unit)) + ", not " +
                         std::string(kind_of(field.dimension)),
                     "write " + instead_of(field, quantity, text.starts_with('+'))};
    return in_unit(quantity, own);
}

/// What to write if the text's unit is not one: the number with the right unit behind it.
std::string without_such_unit(const Field& field, std::string_view text) {
    const Result<NumberPrefix> prefix = number_prefix(text);
    if (fault(prefix)) return {};
    const std::size_t end = std::get<NumberPrefix>(prefix).end;
    const bool plain = field.dimension == Dimension::Count ||
                       (field.dimension == Dimension::Number && own_unit(field).none());
    if (!plain && field.dimension != Dimension::Share) return {};
    if (text.find('#') != std::string_view::npos) return {};
    // What follows the digits directly may be a mistyped digit.
    if (text[end] != ' ') return plain ? "a number without unit belongs here" : std::string{};
    return "write " + examples(field, text.substr(0, end));
}

std::string with_unit(double value, const Field& field) {
    std::string text = number_text(value);
    if (field.dimension == Dimension::Share) return value_text(field, value, usual_currency);
    if (!field.unit.empty())
        text += ' ' + std::string(field.unit.starts_with("1/") ? field.unit.substr(1) : field.unit);
    return text;
}

/// "450.000", which some people read as 450 thousand.
std::string without_points(std::string_view written) {
    std::string out(written);
    std::replace(out.begin(), out.end(), '.', '_');
    return out;
}

}  // namespace

Result<double> hazard_of(double probability, const Unit& written, const Unit& own, std::string_view text) {
    if (probability < 0 || probability >= 1)
        return Fault{"E0205", in_quotes(text) + " is not a probability per time",
                     "it lies between 0 and 100 %; a rate that may pass one is another field"};
    return per_time(-math::log1p(-probability), written, own);
}

Result<double> parse_value(const Field& field, std::string_view text) {
    text = trimmed(text);
    if (field.dimension == Dimension::Date) return parse_date(text);
    if (field.dimension == Dimension::DayOfYear) return parse_day_of_year(text);
    if (field.dimension == Dimension::Duration || field.dimension == Dimension::TimeDistribution)
        if (std::optional<std::string> hint = instead_of_clock(text))
            return Fault{"E0202", in_quotes(text) + " has no unit", *std::move(hint)};
    Result<double> value =
        field.dimension == Dimension::Hazard ? hazard_value(field, text) : quantity_value(field, text);
    if (Fault* wrong = std::get_if<Fault>(&value); wrong && wrong->code == "E0201" && wrong->hint.empty())
        wrong->hint =
            text.find(':') != std::string_view::npos && own_unit(field).time != 0
                ? instead_of_clock(text).value_or("a time is written with its unit: 100 s, 1.5 min or 2 h")
                : "write a number, such as " + examples(field, "5");
    if (Fault* wrong = std::get_if<Fault>(&value); wrong && wrong->code == "E0204")
        if (std::string hint = without_such_unit(field, text); !hint.empty()) wrong->hint = std::move(hint);
    if (Fault* wrong = std::get_if<Fault>(&value); wrong && text.find("..") != std::string_view::npos)
        wrong->hint = "one value belongs here" +
                      std::string(can_be_uncertain(field)
                                      ? "; a range is written uncertain(best estimate, lowest..highest)"
                                      : "");
    return value;
}

Result<bool> parse_flag(std::string_view text) {
    if (text == "yes" || text == "true" || text == "on") return true;
    if (text == "no" || text == "false" || text == "off") return false;
    return Fault{"E0208", in_quotes(text) + " is neither yes nor no", "write yes or no"};
}

namespace {

/// The fault for a value that is not whole; names the whole numbers beside it that the field accepts.
Fault not_whole(const Field& field, double value, std::string_view written) {
    const double below = std::floor(value), above = std::ceil(value);
    std::string hint = "write ";
    if (below >= field.lowest && below <= field.highest) hint += number_text(below) + " or ";
    return {"E0206", in_quotes(written) + " is not a whole number",
            hint + number_text(std::clamp(above, field.lowest, field.highest))};
}

}  // namespace

std::optional<Fault> out_of_range(const Field& field, double value, std::string_view written, bool relative) {
    const std::string path(field.path.substr(field.path.rfind('.') + 1));
    if (field.dimension == Dimension::Count && value == std::floor(value) && !relative &&
        written.find('.') != std::string_view::npos)
        return Fault{"E0206", in_quotes(written) + " is written as a decimal number",
                     "write " + without_points(written) + " or " + number_text(value)};
    if (field.dimension == Dimension::Count && value != std::floor(value))
        return not_whole(field, value, written);
    const bool near_zero = value > 0 && value < field.least;
    if (value >= field.lowest && value <= field.highest && !near_zero) return std::nullopt;
    const bool low = value < field.lowest || near_zero;
    std::string range = path + (field.least > 0 ? " is 0, or lies between " : " lies between ") +
                        with_unit(field.least > 0 ? field.least : field.lowest, field) + " and " +
                        with_unit(field.highest, field);
    if (field.dimension == Dimension::Date)
        range = path + " lies between " + date_text(field.lowest) + " and " + date_text(field.highest);
    else if (field.highest >= unlimited && low)
        range = path + " is at least " + with_unit(field.lowest, field);
    if (field.dimension == Dimension::Share && value > 1 && value <= 100 && written == number_text(value))
        range += "; did you mean " + number_text(value) + " %?";
    const std::string subject =
        in_quotes(written) + (relative ? " makes " + with_unit(value, field) + ", which" : "");
    return Fault{"E0205", subject + (low ? " is too small" : " is too large"), std::move(range)};
}

namespace {

/// Whether the time may be endless, because what follows it need not happen.
bool may_never_come(const Field& field) {
    return field.path == "centre.contacts.return_after" || field.path == "centre.contacts.redial_after";
}

}  // namespace

std::optional<Fault> out_of_range(const Field& field, const Distribution& law, std::string_view written) {
    if (law.kind() != Distribution::Kind::Infinite) return out_of_range(field, law.mean(), written);
    if (field.highest >= endless || may_never_come(field)) return std::nullopt;
    return Fault{
        "E0205", in_quotes(trimmed(written)) + " is not possible here",
        "only how long customers wait, or until they come again, may be without end; write a mean, such as " +
            examples(field, "5")};
}

std::string examples(const Field& field, std::string_view number) {
    const std::string n(trimmed(number));
    switch (field.dimension) {
        case Dimension::Duration:
        case Dimension::TimeDistribution:
            return n + " s, " + n + " min, " + n + " h, " + n + (n == "1" ? " day or " : " days or ") + n +
                   (n == "1" ? " week" : " weeks");
        case Dimension::Rate:
            return n + " /h, " + n + " /week or " + n + " /yr";
        case Dimension::Hazard:
            return n + " %/month or " + n + " %/yr";
        case Dimension::Money:
            return n + ' ' + std::string(field.unit);
        case Dimension::MoneyRate: {
            const std::string money = n + ' ' + std::string(field.unit.substr(0, field.unit.find('/')));
            return money + "/h or " + money + "/month";
        }
        case Dimension::Share:
            if (field.highest > 1)
                return "a percentage like 110 %, or a number from " + plain_number_text(field.lowest) +
                       " to " + plain_number_text(field.highest);
            return n + " %, or a number between 0 and 1";
        case Dimension::Date:
            return "2026-01-05";
        case Dimension::DayOfYear:
            return "10-05";
        default:
            return field.unit.empty() ? n : n + ' ' + std::string(field.unit);
    }
}

}  // namespace morale
