#include "engine/language/distribution_text.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/quantity.hpp"
#include "engine/language/text.hpp"
#include "engine/language/value_text.hpp"

namespace morale {

namespace {

struct Argument {
    std::string_view name;  // empty when only a value is given
    std::string_view value;
    std::size_t from;  // in the text
    std::size_t length;
};

struct Call {
    std::string_view name;
    std::vector<Argument> arguments;
};

/// A distribution by its parameters: durations, except those that are pure numbers.
struct Law {
    std::string_view name;
    std::array<std::string_view, 4> parameters;  // in the order of `make`
    std::string_view example;
    Distribution (*make)(std::span<const double>);
};

using Numbers = std::span<const double>;

constexpr std::array laws = {
    Law{"constant", {"value"}, "constant(6 min)", [](Numbers n) { return Distribution::constant(n[0]); }},
    Law{"exponential",
        {"mean"},
        "exponential(mean=6 min)",
        [](Numbers n) { return Distribution::exponential(n[0]); }},
    Law{"lognormal",
        {"mean", "cv"},
        "lognormal(mean=6 min, cv=0.9)",
        [](Numbers n) { return Distribution::lognormal(n[0], n[1]); }},
    Law{"lognormal",
        {"p50", "p90"},
        "lognormal(p50=4 min, p90=12 min)",
        [](Numbers n) { return Distribution::lognormal_by_quantiles(n[0], n[1]); }},
    Law{"gamma",
        {"mean", "cv"},
        "gamma(mean=6 min, cv=0.5)",
        [](Numbers n) { return Distribution::gamma(n[0], n[1]); }},
    Law{"weibull",
        {"mean", "shape"},
        "weibull(mean=6 min, shape=1.5)",
        [](Numbers n) { return Distribution::weibull(n[0], n[1]); }},
    Law{"uniform",
        {"low", "high"},
        "uniform(low=4 weeks, high=8 weeks)",
        [](Numbers n) { return Distribution::uniform(n[0], n[1]); }},
    Law{"triangular",
        {"low", "mode", "high"},
        "triangular(low=1 min, mode=3 min, high=10 min)",
        [](Numbers n) { return Distribution::triangular(n[0], n[1], n[2]); }},
    Law{"beta",
        {"low", "high", "mean", "cv"},
        "beta(low=1 min, high=10 min, mean=4 min, cv=0.4)",
        [](Numbers n) { return Distribution::beta(n[0], n[1], n[2], n[3]); }},
};

constexpr std::string_view shapes =
    "write a duration, or one of: constant exponential lognormal gamma weibull uniform triangular beta "
    "empirical endless";

std::size_t count_of(const Law& law) {
    return static_cast<std::size_t>(
        std::count_if(law.parameters.begin(), law.parameters.end(), [](auto p) { return !p.empty(); }));
}

bool pure(std::string_view parameter) {
    return parameter == "cv" || parameter == "shape";
}

Argument argument(std::string_view text, std::size_t from, std::size_t to) {
    std::string_view piece = text.substr(from, to - from);
    const std::size_t blanks = std::min(piece.find_first_not_of(' '), piece.size());
    piece = trimmed(piece);
    const std::size_t equals = piece.find('=');
    const bool named = equals != std::string_view::npos;
    return {.name = named ? trimmed(piece.substr(0, equals)) : std::string_view{},
            .value = trimmed(named ? piece.substr(equals + 1) : piece),
            .from = from + blanks,
            .length = piece.size()};
}

/// "name(a=1, b=2)"; nullopt if the text has another form.
std::optional<Call> parse_call(std::string_view text) {
    const std::size_t open = text.find('(');
    if (open == std::string_view::npos || text.back() != ')') return std::nullopt;
    Call call{.name = trimmed(text.substr(0, open)), .arguments = {}};
    if (trimmed(text.substr(open + 1, text.size() - open - 2)).empty()) return call;
    for (std::size_t from = open + 1; from < text.size();) {
        const std::size_t to = std::min(text.find(',', from), text.size() - 1);
        call.arguments.push_back(argument(text, from, to));
        from = to + 1;
    }
    return call;
}

Fault not_a_distribution(std::string_view text, std::string_view name) {
    std::vector<std::string_view> names = {"empirical", "endless", "none"};
    for (const Law& law : laws) names.push_back(law.name);
    const std::string_view near = nearest_word(name, names);
    if (const auto law = std::find_if(laws.begin(), laws.end(), [&](const Law& l) { return l.name == name; });
        law != laws.end())
        return {"E0211", in_quotes(text) + " is not a distribution", "write " + std::string(law->example)};
    return {"E0211", in_quotes(text) + " is not a distribution",
            near.empty() ? std::string(shapes) : "did you mean " + in_quotes(near) + "?", 0, name.size()};
}

/// Which row of the table a call means: the one with the most of the parameters that it names.
const Law* law_of(const Call& call) {
    const Law* best = nullptr;
    std::ptrdiff_t most = -1;
    for (const Law& law : laws) {
        if (law.name != call.name) continue;
        const auto named =
            std::count_if(call.arguments.begin(), call.arguments.end(), [&](const Argument& a) {
                return std::find(law.parameters.begin(), law.parameters.end(), a.name) !=
                       law.parameters.end();
            });
        if (named > most) best = &law, most = named;
    }
    return best;
}

Fault in_argument(Fault inner, const Argument& a) {
    inner.from = a.from;
    inner.length = a.length;
    return inner;
}

Result<double> parameter_value(const Field& field, std::string_view parameter, const Argument& a) {
    if (pure(parameter)) {
        Result<double> number = parse_number(a.value);
        if (Fault* wrong = std::get_if<Fault>(&number); wrong && wrong->hint.empty())
            wrong->hint = in_quotes(parameter) + " is a number without unit, such as 0.5";
        return number;
    }
    return parse_value(field, a.value);
}

Result<Distribution> made(const Field& field, const Law& law, const Call& call, std::string_view text) {
    const std::string example = "write " + std::string(law.example);
    const std::size_t count = count_of(law);
    std::array<double, 4> numbers{};
    std::array<bool, 4> given{};
    for (const Argument& a : call.arguments) {
        if (a.value.starts_with("uncertain"))
            return Fault{"E0215", "a parameter alone cannot be uncertain",
                         "the mean of the whole can: uncertain(exponential(mean=6 min), 4 min..9 min)",
                         a.from, a.length};
        const bool number = !a.value.empty() && (a.value[0] < 'a' || a.value[0] > 'z');
        const bool alone = a.name.empty() && count == 1 && number;
        const auto at = static_cast<std::size_t>(
            std::find(law.parameters.begin(), law.parameters.end(), alone ? law.parameters[0] : a.name) -
            law.parameters.begin());
        if (at >= count || (a.name.empty() && !alone))
            return Fault{
                "E0212",
                in_quotes(a.name.empty() ? a.value : a.name) + " is no parameter of " + std::string(law.name),
                example, a.from, a.length};
        if (given[at])
            return Fault{"E0212", in_quotes(law.parameters[at]) + " is given twice", example, a.from,
                         a.length};
        const Result<double> value = parameter_value(field, law.parameters[at], a);
        if (fault(value)) return in_argument(*fault(value), a);
        numbers[at] = std::get<double>(value);
        given[at] = true;
    }
    for (std::size_t i = 0; i < count; ++i)
        if (!given[i])
            return Fault{"E0212", in_quotes(text) + " lacks " + in_quotes(law.parameters[i]), example};
    for (std::size_t i = 0; i < count; ++i)
        if (numbers[i] < 0)
            return Fault{"E0212", in_quotes(text) + " is not possible",
                         in_quotes(law.parameters[i]) + " is not negative"};
    Distribution distribution = law.make(std::span(numbers).first(count));
    if (const std::string_view wrong = distribution.objection(); !wrong.empty())
        return Fault{"E0212", in_quotes(text) + " is not possible", std::string(wrong)};
    return distribution;
}

}  // namespace

Result<Distribution> parse_distribution(const Field& field, std::string_view text, const Sources& sources) {
    text = trimmed(text);
    if (text == "none" || text == "endless") return Distribution::infinite();
    const std::optional<Call> call = text.empty() ? std::nullopt : parse_call(text);
    if (!call) {
        if (!text.empty() && (text[0] < '0' || text[0] > '9') && text[0] != '-')
            return not_a_distribution(text, text.substr(0, text.find_first_of("([{ :")));
        const Result<double> duration = parse_value(field, text);
        if (fault(duration)) return *fault(duration);
        if (std::get<double>(duration) < 0)
            return Fault{"E0205", in_quotes(text) + " is negative", "a time is not negative"};
        return Distribution::constant(std::get<double>(duration));
    }
    if (call->name == "empirical")
        return sources.measured(text.substr(text.find('(') + 1, text.size() - text.find('(') - 2));
    const Law* law = law_of(*call);
    if (!law) return not_a_distribution(text, call->name);
    return made(field, *law, *call, text);
}

}  // namespace morale
