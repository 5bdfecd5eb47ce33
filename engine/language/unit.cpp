#include "engine/language/unit.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "engine/kernel/time.hpp"
#include "engine/language/did_you_mean.hpp"
#include "engine/language/number_text.hpp"
#include "engine/language/text.hpp"
#include "engine/model/currency.hpp"

namespace morale {

namespace {

constexpr double day_seconds = in_seconds(day);
constexpr double year_seconds = days_per_year * day_seconds;

struct TimeWord {
    std::string_view word;
    double seconds;
};

constexpr std::array time_words = {
    TimeWord{"us", 1e-6},
    TimeWord{"ms", 1e-3},
    TimeWord{"s", 1},
    TimeWord{"sec", 1},
    TimeWord{"second", 1},
    TimeWord{"seconds", 1},
    TimeWord{"min", 60},
    TimeWord{"minute", 60},
    TimeWord{"minutes", 60},
    TimeWord{"h", 3600},
    TimeWord{"hour", 3600},
    TimeWord{"hours", 3600},
    TimeWord{"d", day_seconds},
    TimeWord{"day", day_seconds},
    TimeWord{"days", day_seconds},
    TimeWord{"wk", 7 * day_seconds},
    TimeWord{"week", 7 * day_seconds},
    TimeWord{"weeks", 7 * day_seconds},
    TimeWord{"month", year_seconds / 12},
    TimeWord{"months", year_seconds / 12},
    TimeWord{"yr", year_seconds},
    TimeWord{"year", year_seconds},
    TimeWord{"years", year_seconds},
};

/// The unit of time that is written in capitals, "min" for "MIN"; empty if it is none.
std::string_view time_in_capitals(std::string_view word) {
    std::string small(word);
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    const auto found = std::ranges::find(time_words, small, &TimeWord::word);
    return found == time_words.end() ? std::string_view{} : found->word;
}

Result<double> time_word(std::string_view word) {
    const auto found =
        std::find_if(time_words.begin(), time_words.end(), [&](const TimeWord& t) { return t.word == word; });
    if (found != time_words.end()) return found->seconds;
    std::array<std::string_view, time_words.size()> words;
    std::transform(time_words.begin(), time_words.end(), words.begin(),
                   [](const TimeWord& t) { return t.word; });
    const std::string_view small = time_in_capitals(word);
    const std::string_view near = small.empty() ? nearest_word(word, words) : small;
    const std::string message = in_quotes(word) + " is not a unit";
    if (word.find('#') != std::string_view::npos)
        return Fault{"E0204", message, "a comment has a blank before its #"};
    if (word.find_first_of(" 0123456789") != std::string_view::npos)
        return Fault{"E0204", message, "write one number and one unit, such as 1.5 h"};
    return Fault{"E0204", message,
                 near.empty() || (near.size() < 3 && small.empty())
                     ? "units are us ms s min h d wk month yr, a currency such "
                       "as USD, % and what is made of them: /h, USD/h, %/yr"
                     : "did you mean " + in_quotes(near) + "?"};
}

/// number x from / to, rounded once if one unit is a whole multiple of the other, so that "12 months" and
/// "1 year" are the same number.
double rescaled(double number, double from, double to) {
    if (const double times = from / to; times >= 1 && times == std::floor(times)) return number * times;
    if (const double parts = to / from; parts >= 1 && parts == std::floor(parts)) return number / parts;
    return number * from / to;
}

/// Where the "per" part of a rate begins, and how long its marker is: the "/" of "/h", the "per " of "per h",
/// the "a " of "a year".
struct SignOfRate {
    std::size_t at;
    std::size_t length;
};

SignOfRate sign_of_rate(std::string_view text) {
    for (const std::string_view word : {"per ", "a "}) {
        if (text.starts_with(word)) return {0, word.size()};
        const std::size_t blank = text.find(' ' + std::string(word));
        if (blank != std::string_view::npos) return {blank, word.size() + 1};
    }
    return {text.find('/'), 1};
}

}  // namespace

std::string_view kind_of(const Unit& unit) {
    if (unit.none()) return "a number without unit";
    if (unit.percent) return unit.time == 0 ? "a share" : "a share per time";
    if (unit.money == 0) return unit.time > 0 ? "a duration" : "a rate";
    return unit.time == 0 ? "an amount of money" : "money per time";
}

Unit own_unit(const Field& field) {
    const Result<Unit> unit = parse_unit(field.unit);
    return fault(unit) ? Unit{} : std::get<Unit>(unit);  // "SD" and the like: a pure number
}

double per_time(double number, const Unit& written, const Unit& own) {
    return rescaled(number, own.seconds, written.seconds);
}

Result<Unit> parse_unit(std::string_view text) {
    text = trimmed(text);
    Unit unit;
    const auto [slash, skip] = sign_of_rate(text);
    const std::string_view above = trimmed(text.substr(0, slash));
    if (above == "%")
        unit.percent = true;
    else if (is_currency(above) && time_in_capitals(above).empty())
        unit.money = 1;
    else if (!above.empty() && above != "1") {
        const Result<double> seconds = time_word(above);
        if (fault(seconds)) return *fault(seconds);
        unit.time = 1;
        unit.seconds = std::get<double>(seconds);
    }
    if (slash == std::string_view::npos) return unit;
    const Result<double> seconds = time_word(trimmed(text.substr(slash + skip)));
    if (fault(seconds)) return *fault(seconds);
    if (unit.time != 0)
        return Fault{"E0204", in_quotes(text) + " is not a unit", "a rate has one unit of time: /h"};
    unit.time = -1;
    unit.seconds = std::get<double>(seconds);
    return unit;
}

Result<Quantity> parse_quantity(std::string_view text) {
    text = trimmed(text);
    const Result<NumberPrefix> prefix = number_prefix(text);
    if (fault(prefix)) return *fault(prefix);
    const auto [number, end] = std::get<NumberPrefix>(prefix);
    const Result<Unit> unit = parse_unit(text.substr(end));
    if (fault(unit)) return *fault(unit);
    return Quantity{number, std::get<Unit>(unit)};
}

double in_unit(const Quantity& quantity, const Unit& own) {
    const Unit& unit = quantity.unit;
    const double number = unit.percent && !own.percent ? hundredth(quantity.number) : quantity.number;
    if (unit.time == 0 || unit.time != own.time) return number;
    if (unit.time < 0) return per_time(number, unit, own);
    return rescaled(number, unit.seconds, own.seconds);
}

}  // namespace morale
