#include "tools/cli/vary.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/language/number.hpp"
#include "engine/language/number_text.hpp"
#include "engine/language/text.hpp"

namespace morale {

namespace {

using Ends = std::pair<std::string_view, std::string_view>;

/// The first place outside brackets at which `what` stands.
std::size_t outside_brackets(std::string_view text, std::string_view what, std::size_t from = 0) {
    int depth = 0;
    for (std::size_t i = from; i < text.size(); ++i) {
        if (depth == 0 && text.substr(i).starts_with(what)) return i;
        if (text[i] == '(' || text[i] == '[') ++depth;
        if (text[i] == ')' || text[i] == ']') --depth;
    }
    return std::string_view::npos;
}

std::vector<std::string> parts_between(std::string_view text, char comma) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    while (true) {
        const std::size_t at = outside_brackets(text, std::string_view(&comma, 1), from);
        parts.emplace_back(trimmed(text.substr(from, at == std::string_view::npos ? at : at - from)));
        if (at == std::string_view::npos) return parts;
        from = at + 1;
    }
}

/// Digits behind the dot of the number with which the text begins.
int decimals_of(std::string_view text) {
    const std::size_t dot = text.find('.');
    if (dot == std::string_view::npos) return 0;
    std::size_t end = dot + 1;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
    return static_cast<int>(end - dot - 1);
}

/// A number with these decimals as the language writes it, without zeros at its end.
std::string rounded_text(double value, int decimals) {
    const double power = std::pow(10., decimals);
    const double rounded = std::round(value * power) / power;
    return plain_number_text(rounded == 0 ? 0 : rounded);
}

std::string text_of(const VariedRange& range, double value, int decimals) {
    const std::string sign = range.before == "+" && value < 0 ? "" : range.before;
    return sign + rounded_text(value, decimals) + range.behind;
}

Mistake not_a_range(std::string_view typed) {
    return {
        in_quotes(typed) + " is not a range of numbers",
        "write LOW..HIGH by STEP with one unit, such as 10 %..50 % by 10 %, or list the values: 10 %,20 %"};
}

std::variant<VariedRange, Mistake> range_of(std::string_view typed, const Ends& ends) {
    const auto low = number_in(ends.first), high = number_in(ends.second);
    if (!low || !high || (!low->behind.empty() && low->behind != high->behind)) return not_a_range(typed);
    const bool signs = (low->before + high->before).find('+') != std::string::npos;
    if (!signs && low->before != high->before) return not_a_range(typed);
    if (signs && (low->before == "x" || high->before == "x")) return not_a_range(typed);
    if (low->number >= high->number)
        return Mistake{"the range " + in_quotes(typed) + " has no length", "write the lower end first"};
    return VariedRange{.before = signs ? "+" : low->before,
                       .behind = high->behind,
                       .low = low->number,
                       .high = high->number,
                       .decimals = std::max(low->decimals, high->decimals)};
}

/// Fills in the values of a range with steps.
std::optional<Mistake> take_steps(Varied& varied, std::string_view typed, std::string_view step_typed) {
    VariedRange& range = *varied.range;
    const auto step = number_in(step_typed);
    if (!step || !(step->number > 0) || (!step->behind.empty() && step->behind != range.behind))
        return Mistake{"the step of " + in_quotes(typed) + " is not a positive number in the range's unit",
                       "write it as the ends: 10 %..50 % by 10 %"};
    range.decimals = std::max(range.decimals, step->decimals);
    const double steps = std::floor((range.high - range.low) / step->number + 1e-9);
    if (steps >= static_cast<double>(most_values))
        return Mistake{
            "the range " + in_quotes(typed) + " has more than " + std::to_string(most_values) + " values",
            "take a longer step"};
    for (double i = 0; i <= steps; ++i)
        varied.values.push_back(text_of(range, range.low + i * step->number, range.decimals));
    return std::nullopt;
}

std::optional<Mistake> read_values(Varied& varied, std::string_view typed) {
    const std::size_t dots = outside_brackets(typed, "..");
    if (dots == std::string_view::npos) {
        varied.values = parts_between(typed, ',');
        if (std::ranges::find(varied.values, "") == varied.values.end()) return std::nullopt;
        return Mistake{"a value is missing in " + in_quotes(typed),
                       "write values with one comma between them"};
    }
    const std::size_t by = outside_brackets(typed, " by ", dots);
    const std::string_view high = typed.substr(dots + 2, by == std::string_view::npos ? by : by - dots - 2);
    auto range = range_of(typed, {trimmed(typed.substr(0, dots)), trimmed(high)});
    if (Mistake* wrong = std::get_if<Mistake>(&range)) return std::move(*wrong);
    varied.range = std::get<VariedRange>(std::move(range));
    if (by == std::string_view::npos) return std::nullopt;
    return take_steps(varied, typed, trimmed(typed.substr(by + 4)));
}

bool same_value(std::string_view a, std::string_view b) {
    const auto one = number_in(a), other = number_in(b);
    if (!one || !other) return trimmed(a) == trimmed(b);
    return one->before == other->before && one->behind == other->behind && one->number == other->number;
}

}  // namespace

std::optional<NumberIn> number_in(std::string_view text) {
    text = trimmed(text);
    NumberIn found;
    if (text.starts_with("x") || text.starts_with("+")) {
        found.before = text.front();
        text.remove_prefix(1);
    }
    const Result<NumberPrefix> number = number_prefix(text);
    if (fault(number)) return std::nullopt;
    const auto [value, end] = std::get<NumberPrefix>(number);
    if (text.substr(0, end).find('/') != std::string_view::npos) return std::nullopt;
    found.number = value;
    found.decimals = decimals_of(text.substr(0, end));
    const std::string_view unit = trimmed(text.substr(end));
    if (!unit.empty()) found.behind = ' ' + std::string(unit);
    return found;
}

std::variant<Varied, Mistake> read_varied(std::string_view typed) {
    const std::size_t equals = typed.find('=');
    if (equals == std::string_view::npos || trimmed(typed.substr(0, equals)).empty() ||
        trimmed(typed.substr(equals + 1)).empty())
        return Mistake{in_quotes(typed) + " does not say which values a path takes",
                       "write PATH=VALUES, such as pay.wage=18 USD/h,19 USD/h or "
                       "recognition.praise_note.share=10 %..50 % by 10 %"};
    Varied varied;
    std::string_view path = trimmed(typed.substr(0, equals));
    if (const std::size_t colon = outside_brackets(path, ":"); colon != std::string_view::npos) {
        varied.policy = trimmed(path.substr(0, colon));
        path = trimmed(path.substr(colon + 1));
    }
    varied.path = path;
    if (std::optional<Mistake> wrong = read_values(varied, trimmed(typed.substr(equals + 1))))
        return std::move(*wrong);
    return varied;
}

std::variant<std::vector<Varied>, Mistake> read_varied_together(std::string_view typed) {
    std::vector<std::string> settings;
    for (std::size_t from = 0; from < typed.size();) {
        const std::size_t at = std::min(outside_brackets(typed, " ", from), typed.size());
        const std::string_view word = typed.substr(from, at - from);
        from = at + 1;
        if (word.find('=') != std::string_view::npos || settings.empty())
            settings.emplace_back(word);
        else if (!word.empty())
            settings.back() += ' ' + std::string(word);
    }
    std::vector<Varied> all;
    for (const std::string& setting : settings) {
        auto read = read_varied(setting);
        if (Mistake* wrong = std::get_if<Mistake>(&read)) return std::move(*wrong);
        all.push_back(std::get<Varied>(std::move(read)));
    }
    return all;
}

std::string value_at(const VariedRange& range, double share, bool whole) {
    const double value = range.low + share * (range.high - range.low);
    constexpr double thousandth = 1e-3;
    int decimals = 0;
    for (double step = 1; !whole && step > (range.high - range.low) * thousandth; step /= 10) ++decimals;
    return text_of(range, value, decimals);
}

bool takes(const Varied& varied, std::string_view value) {
    if (varied.range && varied.values.empty()) {
        const auto typed = number_in(value);
        return typed && typed->behind == varied.range->behind && typed->before == varied.range->before &&
               typed->number >= varied.range->low && typed->number <= varied.range->high;
    }
    return std::ranges::any_of(varied.values, [&](const std::string& v) { return same_value(v, value); });
}

}  // namespace morale
