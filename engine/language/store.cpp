#include "engine/language/store.hpp"

#include <string>
#include <utility>
#include <vector>

#include "engine/language/currency_text.hpp"
#include "engine/language/did_you_mean.hpp"
#include "engine/language/distribution_text.hpp"
#include "engine/language/names_text.hpp"
#include "engine/language/quantity.hpp"
#include "engine/language/relative.hpp"
#include "engine/language/text.hpp"
#include "engine/language/typed.hpp"
#include "engine/language/weights.hpp"
#include "engine/model/currency.hpp"

namespace morale {

namespace {

using Stored = std::optional<Fault>;  // nothing if it went well

/// A field of one set of parameters, and how to understand its text.
struct Target {
    const Field& field;
    std::size_t element;
    const Storing& to;
};

/// The slot's place as a T. Requires that the field's slot is of that type.
template <class T>
T& place_in(const Target& at) {
    return std::get<SlotOf<T>>(at.field.slot)(at.to.parameters, at.element);
}

/// The same place in the base.
template <class T>
const T& reference_of(const Target& at) {
    return std::get<SlotOf<T>>(at.field.slot)(at.to.reference, at.element);
}

double base_number(const Target& at) {
    if (std::holds_alternative<SlotOf<int>>(at.field.slot)) return reference_of<int>(at);
    return reference_of<double>(at);
}

Fault no_relative(const Field& field, std::string_view text) {
    const bool live = field.standing == Standing::Live;
    return {"E0214", in_quotes(text) + " is a change, and the world states values",
            "write the value itself" + (live ? "; a policy may change it by " + std::string(text) : "")};
}

/// "*1.2", "1.2x" or "110 %": a change, as other programs write it.
bool meant_as_change(const Field& field, std::string_view text) {
    if (text.empty()) return false;
    const bool percent = text.back() == '%' && field.dimension != Dimension::Share;
    const bool sign = std::string_view("*/X").find(text.front()) != std::string_view::npos;
    const bool doubled = text.size() > 1 && (text.front() == '+' || text.front() == '-') &&
                         std::string_view("+-=").find(text[1]) != std::string_view::npos;
    return sign || doubled || text.back() == 'x' || percent;
}

/// What to write instead of a change where only values belong. Nothing if the text is a negative value,
/// which the range refuses.
Stored refused_change(const Field& field, const Result<Relative>& change, std::string_view text) {
    const auto* relative = std::get_if<Relative>(&change);
    const bool negative = relative && relative->kind == Relative::Kind::Add && text.starts_with('-');
    if (negative) return std::nullopt;
    return no_relative(field, text);
}

Result<double> number(const Target& at, std::string_view text) {
    const Field& field = at.field;
    const bool calendar = field.dimension == Dimension::Date || field.dimension == Dimension::DayOfYear;
    std::optional<Result<Relative>> change;
    if (!calendar) change = parse_relative(field, text);
    if (change && !at.to.relative) {
        if (const Stored refused = refused_change(field, *change, text)) return *refused;
        change.reset();
    }
    if (change && fault(*change)) return *fault(*change);
    const Result<double> value =
        change ? changed(field, base_number(at), std::get<Relative>(*change)) : parse_value(field, text);
    if (const Fault* wrong = fault(value)) {
        const bool times = at.to.relative && !calendar && meant_as_change(field, text);
        return times ? Fault{wrong->code, wrong->message,
                             "a change is written x1.2, +10 %, -5 %, or + and a value with its unit"}
                     : *wrong;
    }
    const double got = std::get<double>(value);
    if (const Stored range = out_of_range(field, got, text, change.has_value())) return *range;
    return got;
}

Result<Distribution> distribution(const Target& at, std::string_view text) {
    const std::optional<Result<Relative>> change = parse_relative(at.field, text);
    if (!change) return parse_distribution(at.field, text, at.to.sources);
    if (!at.to.relative) return no_relative(at.field, text);
    if (fault(*change)) return *fault(*change);
    const auto& relative = std::get<Relative>(*change);
    if (relative.kind == Relative::Kind::Add)
        return Fault{"E0214", "nothing can be added to a distribution",
                     "stretch it by a factor: x1.2 or +20 %"};
    if (!(relative.factor > 0))
        return Fault{"E0205", in_quotes(text) + " is too small", "a factor is above zero"};
    return reference_of<Distribution>(at).scaled(relative.factor);
}

Stored store_number(const Target& at, std::string_view text) {
    const Result<double> value = number(at, trimmed(text));
    if (fault(value)) return *fault(value);
    if (std::holds_alternative<SlotOf<int>>(at.field.slot))
        place_in<int>(at) = static_cast<int>(std::get<double>(value));
    else
        place_in<double>(at) = std::get<double>(value);
    return std::nullopt;
}

Stored store_distribution(const Target& at, std::string_view text) {
    const Result<Distribution> value = distribution(at, text);
    if (fault(value)) return *fault(value);
    if (const Stored wrong = out_of_range(at.field, std::get<Distribution>(value), text)) return wrong;
    place_in<Distribution>(at) = std::get<Distribution>(value);
    return std::nullopt;
}

Stored store_choice(const Target& at, std::string_view text) {
    const auto& choices = at.field.choices;
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (choices[i] == text) {
            place_in<int>(at) = static_cast<int>(i);
            return std::nullopt;
        }
    const std::string_view near = nearest_word(text, choices);
    return Fault{"E0207", in_quotes(text) + " is not possible here",
                 near.empty() ? "write one of: " + with_commas({choices.begin(), choices.end()})
                              : "did you mean " + in_quotes(near) + "?"};
}

Stored store_flag(const Target& at, std::string_view text) {
    const Result<bool> value = parse_flag(text);
    if (fault(value)) return *fault(value);
    place_in<bool>(at) = std::get<bool>(value);
    return std::nullopt;
}

Stored store_currency(const Target& at, std::string_view text) {
    const Result<std::string> value = parse_currency(text);
    if (fault(value)) return *fault(value);
    place_in<std::string>(at) = std::get<std::string>(value);
    return std::nullopt;
}

Stored store_weights(const Target& at, std::string_view text) {
    Result<std::vector<double>> value = parse_weights(at.field, text);
    if (fault(value)) return *fault(value);
    place_in<std::vector<double>>(at) = std::move(std::get<std::vector<double>>(value));
    return std::nullopt;
}

Stored store_names(const Target& at, std::string_view text) {
    Result<std::vector<std::string>> value = parse_names(text);
    if (fault(value)) return *fault(value);
    place_in<std::vector<std::string>>(at) = std::move(std::get<std::vector<std::string>>(value));
    return std::nullopt;
}

Stored store_value(const Target& at, std::string_view text) {
    switch (at.field.dimension) {
        case Dimension::Text:
            place_in<std::string>(at) = trimmed(text);
            return std::nullopt;
        case Dimension::Currency:
            return store_currency(at, text);
        case Dimension::Flag:
            return store_flag(at, text);
        case Dimension::Choice:
            return store_choice(at, text);
        case Dimension::TimeDistribution:
            return store_distribution(at, text);
        case Dimension::Names:
            return store_names(at, text);
        case Dimension::Weights:
            return store_weights(at, text);
        default:
            return store_number(at, text);
    }
}

/// Stores the best estimate as the value.
Result<std::optional<UncertainValue>> store_uncertain(const Target& at, std::string_view text) {
    Result<UncertainValue> read = parse_uncertain(at.field, text, at.to.sources);
    if (fault(read)) return *fault(read);
    auto& value = std::get<UncertainValue>(read);
    if (value.law)
        place_in<Distribution>(at) = *value.law;
    else
        place_in<double>(at) = value.best;
    return std::optional(std::move(value));
}

/// A source comes last and can contain any words.
std::string_view before_source(std::string_view text) {
    return text.substr(0, text.find("source"));
}

}  // namespace

Result<std::optional<UncertainValue>> store(const Field& row, std::size_t element, std::string_view text,
                                            const Storing& to) {
    const ShownField shown(row, to.of_scenario);
    const Target at{shown.field(), element, to};
    const bool words = row.dimension == Dimension::Text || row.dimension == Dimension::Names;
    Result<std::optional<UncertainValue>> stored = std::optional<UncertainValue>{};
    if (looks_uncertain(text) && !words)
        stored = store_uncertain(at, text);
    else if (const Stored wrong = store_value(at, text))
        stored = *wrong;
    Fault* wrong = std::get_if<Fault>(&stored);
    if (wrong != nullptr && !words)
        if (const auto typed = as_typed(text); typed && as_typed(before_source(text)))
            wrong->hint = "some of its characters only look like those of the keyboard: write " + *typed;
    if (!is_money(row.unit) || (wrong != nullptr && wrong->code == "E0204")) return stored;
    if (const std::optional<Fault> other = other_currency(text, to.here, to.of_scenario)) return *other;
    return stored;
}

}  // namespace morale
