#include "scenarios/load/read_value.hpp"

#include <algorithm>
#include <filesystem>

#include "engine/language/value_text.hpp"
#include "engine/metric/unit.hpp"
#include "engine/model/currency.hpp"
#include "scenarios/load/did_you_mean.hpp"
#include "scenarios/load/distribution_text.hpp"
#include "scenarios/load/relative.hpp"
#include "scenarios/load/typed.hpp"

namespace morale {

namespace {

template <class... Ts>
struct overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
overloaded(Ts...) -> overloaded<Ts...>;

/// The slot's place as a T. Requires that the field's slot is of that type.
template <class T>
T& place_in(const Field& field, Parameters& p, std::size_t element) {
    return std::get<SlotOf<T>>(field.slot)(p, element);
}

/// The same place of the base. Slots take what they may change, so a copy of the function's view is needed.
template <class T>
const T& reference_of(const Field& field, const FieldReading& r, std::size_t element) {
    return std::get<SlotOf<T>>(field.slot)(const_cast<Parameters&>(r.reference), element);
}

double base_number(const Field& field, const FieldReading& r, std::size_t element) {
    if (std::holds_alternative<SlotOf<int>>(field.slot)) return reference_of<int>(field, r, element);
    return reference_of<double>(field, r, element);
}

Fault no_relative(const Field& field, std::string_view text) {
    const bool live = field.standing == Standing::Live;
    return {"E0214", "'" + std::string(text) + "' is a change, and the world states values",
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

Result<double> number(const Field& field, std::string_view text, std::size_t element, const FieldReading& r) {
    const bool calendar = field.dimension == Dimension::Date || field.dimension == Dimension::DayOfYear;
    std::optional<Result<Relative>> change;
    if (!calendar) change = parse_relative(field, text);
    if (change && !r.relative) {
        const auto* relative = std::get_if<Relative>(&*change);
        const bool negative = relative && relative->kind == Relative::Kind::Add && text.starts_with('-');
        if (!negative) return no_relative(field, text);
        change.reset();  // a value that the range refuses
    }
    if (change && fault(*change)) return *fault(*change);
    const Result<double> value =
        change ? changed(field, base_number(field, r, element), std::get<Relative>(*change))
               : parse_value(field, text);
    if (const Fault* wrong = fault(value)) {
        const bool times = r.relative && !calendar && meant_as_change(field, text);
        return times ? Fault{wrong->code, wrong->message,
                             "a change is written x1.2, +10 %, -5 %, or + and a value with its unit"}
                     : *wrong;
    }
    const double got = std::get<double>(value);
    if (const std::optional<Fault> range = out_of_range(field, got, text, change.has_value())) return *range;
    return got;
}

Result<Distribution> distribution(const Field& field, const Node& node, std::size_t element,
                                  const FieldReading& r) {
    const std::optional<Result<Relative>> change = parse_relative(field, node.text);
    if (!change)
        return parse_distribution(field, node.text, std::filesystem::path(node.place.file).parent_path());
    if (!r.relative) return no_relative(field, node.text);
    if (fault(*change)) return *fault(*change);
    const auto& relative = std::get<Relative>(*change);
    if (relative.kind == Relative::Kind::Add)
        return Fault{"E0214", "nothing can be added to a distribution",
                     "stretch it by a factor: x1.2 or +20 %"};
    if (!(relative.factor > 0))
        return Fault{"E0205", "'" + node.text + "' is too small", "a factor is above zero"};
    return reference_of<Distribution>(field, r, element).scaled(relative.factor);
}

std::optional<Fault> set_number(const Field& field, const Node& node, std::size_t element, FieldReading& r) {
    const Result<double> value = number(field, trimmed(node.text), element, r);
    if (fault(value)) return *fault(value);
    if (std::holds_alternative<SlotOf<int>>(field.slot))
        place_in<int>(field, r.parameters, element) = static_cast<int>(std::get<double>(value));
    else
        place_in<double>(field, r.parameters, element) = std::get<double>(value);
    return std::nullopt;
}

std::optional<Fault> set_distribution(const Field& field, const Node& node, std::size_t element,
                                      FieldReading& r) {
    const Result<Distribution> value = distribution(field, node, element, r);
    if (fault(value)) return *fault(value);
    if (const std::optional<Fault> wrong = out_of_range(field, std::get<Distribution>(value), node.text))
        return wrong;
    place_in<Distribution>(field, r.parameters, element) = std::get<Distribution>(value);
    return std::nullopt;
}

std::optional<Fault> set_choice(const Field& field, const Node& node, std::size_t element, FieldReading& r) {
    for (std::size_t i = 0; i < field.choices.size(); ++i)
        if (field.choices[i] == node.text) {
            place_in<int>(field, r.parameters, element) = static_cast<int>(i);
            return std::nullopt;
        }
    const std::string_view near = nearest_word(node.text, field.choices);
    std::string all;
    for (const std::string_view choice : field.choices)
        all += (all.empty() ? "" : ", ") + std::string(choice);
    return Fault{"E0207", "'" + node.text + "' is not possible here",
                 near.empty() ? "write one of: " + all : "did you mean '" + std::string(near) + "'?"};
}

std::optional<Fault> set_flag(const Field& field, const Node& node, std::size_t element, FieldReading& r) {
    const Result<bool> value = parse_flag(node.text);
    if (fault(value)) return *fault(value);
    place_in<bool>(field, r.parameters, element) = std::get<bool>(value);
    return std::nullopt;
}

std::optional<Fault> set_currency(const Field& field, const Node& node, std::size_t element,
                                  FieldReading& r) {
    const std::string_view text = trimmed(node.text);
    if (!is_currency(text)) {
        std::string capitals(text);
        for (char& c : capitals)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        return Fault{"E0217", "'" + node.text + "' is not a currency",
                     is_currency(capitals) ? "did you mean '" + capitals + "'?"
                                           : "write its three capital letters, such as EUR"};
    }
    place_in<std::string>(field, r.parameters, element) = text;
    return std::nullopt;
}

std::optional<Fault> set_scalar(const Field& field, const Node& node, std::size_t element, FieldReading& r) {
    switch (field.dimension) {
        case Dimension::Text:
            place_in<std::string>(field, r.parameters, element) = trimmed(node.text);
            return std::nullopt;
        case Dimension::Currency:
            return set_currency(field, node, element, r);
        case Dimension::Flag:
            return set_flag(field, node, element, r);
        case Dimension::Choice:
            return set_choice(field, node, element, r);
        case Dimension::TimeDistribution:
            return set_distribution(field, node, element, r);
        default:
            return set_number(field, node, element, r);
    }
}

constexpr std::string_view plain_weight = "weights are numbers without unit, such as 1 or 0.5";

/// Reports each bad number of a list of weights.
bool set_weights(const Node& node, const Field& field, std::size_t element, FieldReading& r) {
    std::vector<double> weights;
    bool good = true;
    for (const Node& item : node.items) {
        if (item.broken) {
            good = false;
            continue;
        }
        const Result<double> value =
            item.kind == NodeKind::Scalar
                ? parse_number(item.text)
                : Fault{"E0216", "a weight is a number, not " + std::string(kind_in_words(item)),
                        std::string(plain_weight)};
        std::optional<Fault> wrong = fault(value) ? std::optional(*fault(value))
                                                  : out_of_range(field, std::get<double>(value), item.text);
        if (wrong) {
            if (wrong->hint.empty()) wrong->hint = plain_weight;
            report_fault(*wrong, item, r.report);
            good = false;
        } else {
            weights.push_back(std::get<double>(value));
        }
    }
    if (good) place_in<std::vector<double>>(field, r.parameters, element) = std::move(weights);
    return good;
}

/// The best estimate becomes the value. `row` is the field in its table, which the study keeps.
std::optional<Fault> set_uncertain(const Field& field, const Field& row, const Node& node,
                                   const std::string& path, std::size_t element, FieldReading& r) {
    const auto folder = std::filesystem::path(node.place.file).parent_path();
    Result<UncertainValue> read = parse_uncertain(field, node.text, r.evidence, folder);
    if (fault(read)) return *fault(read);
    auto& value = std::get<UncertainValue>(read);
    if (value.law)
        place_in<Distribution>(field, r.parameters, element) = *value.law;
    else
        place_in<double>(field, r.parameters, element) = value.best;
    r.uncertain.push_back({.path = path,
                           .field = &row,
                           .element = element,
                           .low = value.low,
                           .high = value.high,
                           .source = std::move(value.source)});
    return std::nullopt;
}

/// A source, which comes last, is in anybody's words.
std::string_view before_source(std::string_view text) {
    return text.substr(0, text.find("source"));
}

std::optional<Fault> set_text(const Field& row, const Node& node, const std::string& path,
                              std::size_t element, FieldReading& r) {
    const ShownField shown(row, r.currencies.of_scenario);
    const Field& field = shown.field();
    if (r.policy.empty())  // what is set again is what it is set to
        std::erase_if(r.uncertain, [&](const Uncertain& u) { return u.path == path; });
    const bool uncertain = looks_uncertain(node.text) && field.dimension != Dimension::Text;
    std::optional<Fault> wrong =
        uncertain ? set_uncertain(field, row, node, path, element, r) : set_scalar(field, node, element, r);
    if (wrong && field.dimension != Dimension::Text)
        if (const auto typed = as_typed(node.text); typed && as_typed(before_source(node.text)))
            wrong->hint = "some of its characters only look like those of the keyboard: write " + *typed;
    if (!is_money(row.unit) || (wrong && wrong->code == "E0204")) return wrong;
    std::optional<Fault> other = other_currency(node.text, node.place.file, r.currencies);
    return other ? other : wrong;
}

std::string written(const Node& node) {
    if (node.kind == NodeKind::Scalar) return std::string(trimmed(node.text));
    std::string out;
    for (const Node& item : node.items) out += (out.empty() ? "[" : ", ") + item.text;
    return out.empty() ? "[]" : out + ']';
}

bool report_shape(const Node& node, const Field& field, Report& report) {
    const bool list = field.dimension == Dimension::Weights;
    if (node.kind == (list ? NodeKind::List : NodeKind::Scalar)) return false;
    const std::string key(field.path.substr(field.path.rfind('.') + 1));
    if (list)
        report.error("E0216", node.place,
                     "'" + key + "' is a list of numbers, not " + std::string(kind_in_words(node)),
                     "write them in brackets: [1, 1, 0.5]");
    else
        report.error("E0103", node.place, "'" + key + "' is a value, not " + std::string(kind_in_words(node)),
                     field.dimension == Dimension::TimeDistribution
                         ? "write '" + key + ": exponential(mean=6 min)'"
                         : "write '" + key + ": …' with one value");
    return true;
}

}  // namespace

void report_fault(const Fault& fault, const Node& node, Report& report) {
    Place place = node.place;
    // A piece of the text can be pointed at when the text stands in the file as it is.
    const std::string_view line = report.line(place);
    const std::size_t at = line.find(node.text);
    if (fault.length > 0 && at != std::string_view::npos && node.text.find('\n') == std::string::npos) {
        const std::string_view text = node.text;
        const std::size_t blanks = std::min(text.find_first_not_of(' '), text.size());
        place.column += (node.plain ? 0 : 1) + characters(text.substr(0, blanks + fault.from));
        place.length = characters(text.substr(blanks + fault.from, fault.length));
    }
    report.error(fault.code, place, fault.message, fault.hint);
}

void read_value(const Node& node, const Field& field, const std::string& path, std::size_t element,
                FieldReading& r) {
    r.places[place_key(r.policy, path)] = node.place;
    bool good = !report_shape(node, field, r.report);
    if (good && node.kind == NodeKind::List)
        good = set_weights(node, field, element, r);
    else if (good)
        if (const std::optional<Fault> wrong = set_text(field, node, path, element, r)) {
            report_fault(*wrong, node, r.report);
            good = false;
        }
    if (!good) {
        r.failed.insert(place_key(r.policy, path));
        return;
    }
    r.origins.push_back({.path = path,
                         .policy = r.policy,
                         .file = node.place.file,
                         .line = node.place.line,
                         .column = node.place.column,
                         .text = written(node)});
}

}  // namespace morale
