#include "engine/study/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace morale {

namespace {

/// How a metric's differences are told: verb, number, tail; of money the span follows. `factor` makes the
/// number of the metric's value.
struct Telling {
    std::string_view metric;
    std::string_view higher;  // verb when the metric rises
    std::string_view higher_tail;
    std::string_view lower;
    std::string_view lower_tail;
    double factor = 1;
};

constexpr std::array tellings = {
    Telling{"turnover", "loses", " more of 100 agents a year", "loses", " fewer of 100 agents a year", 100},
    Telling{"service_level", "answers", " more of 100 contacts in time", "answers",
            " fewer of 100 contacts in time", 100},
    Telling{"resolved_at_first_contact", "resolves", " more of 100 issues at first contact", "resolves",
            " fewer of 100 issues at first contact", 100},
    Telling{"customers_kept", "keeps", " more of 1,000 customers a year", "loses",
            " more of 1,000 customers a year", 1000},
    Telling{"net_value", "is worth", " more", "is worth", " less"},
    Telling{"cost_total", "costs", " more", "costs", " less"},
};

struct UnitWords {
    std::string_view unit;
    std::string_view words;
};

constexpr std::array unit_words = {
    UnitWords{"1", ""},           UnitWords{"s", " seconds"},
    UnitWords{"1/yr", " a year"}, UnitWords{"1/month", " a month"},
    UnitWords{"1/wk", " a week"}, UnitWords{"1/day", " a day"},
};

/// The scale in which numbers of one sentence are written.
struct Scale {
    double factor = 1;
    int decimals = 0;
    std::string unit;
};

// The fewest decimals, at least `least`, that leave two digits of the value.
int decimals_for(double value, int least) {
    const double size = std::abs(value);
    int decimals = least;
    for (double digits = size * std::pow(10, least); size > 0 && digits < 9.5 && decimals < 6; digits *= 10)
        ++decimals;
    return decimals;
}

Scale money_scale(double amount, const MoneyUnit& money) {
    const double size = std::abs(amount);
    if (size < 999.5) return {1, 0, " " + money.currency};
    const bool thousands = size < 999'500;
    const double scaled = size / (thousands ? 1e3 : 1e6);
    const int decimals = thousands ? (scaled < 9.95 ? 1 : 0) : (scaled < 9.995 ? 2 : scaled < 99.95 ? 1 : 0);
    return {thousands ? 1e-3 : 1e-6, decimals, (thousands ? " thousand " : " million ") + money.currency};
}

Scale scale_of(const Metric& metric, double largest, const MoneyUnit& money) {
    if (is_money(metric)) return money_scale(largest, money);
    const double factor = metric.percent ? 100 : 1;
    return {factor, decimals_for(largest * factor, metric.decimals),
            metric.percent ? " percentage points" : ""};
}

// What a unit adds to a number: " a year", " seconds"; the unit of a count, "agents", is its own word.
std::string unit_in_words(const Metric& metric) {
    const auto* found = std::ranges::find(unit_words, metric.unit, &UnitWords::unit);
    return found == unit_words.end() ? " " + std::string(metric.unit) : std::string(found->words);
}

// What follows the number of a difference.
std::string unit_after(const Metric& metric, const MoneyUnit& money) {
    if (is_money(metric)) return span_in_words(money);
    return metric.percent ? "" : unit_in_words(metric);
}

std::string with_sign(double value, int decimals) {
    const std::string text = number(value, decimals);
    return value > 0 && text.find_first_of("123456789") != std::string::npos ? "+" + text : text;
}

/// Verb, number and tail of one difference, and the range in the same scale and direction.
struct Told {
    std::string verb;
    std::string tail;
    Scale scale;
};

Told told(const Metric& metric, double difference, const MoneyUnit& money) {
    const bool higher = difference >= 0;
    const auto* telling = std::ranges::find(tellings, metric.name, &Telling::metric);
    if (telling == tellings.end()) {
        const Scale scale = scale_of(metric, difference, money);
        return {.verb = (higher ? "raises " : "lowers ") + title(metric) + " by",
                .tail = scale.unit + unit_after(metric, money),
                .scale = scale};
    }
    Scale scale = is_money(metric)
                      ? money_scale(difference, money)
                      : Scale{telling->factor, decimals_for(difference * telling->factor, 1), ""};
    return {.verb = std::string(higher ? telling->higher : telling->lower),
            .tail = scale.unit + std::string(higher ? telling->higher_tail : telling->lower_tail) +
                    (is_money(metric) ? span_in_words(money) : ""),
            .scale = scale};
}

}  // namespace

std::string number(double value, int decimals) {
    if (std::isnan(value)) return "not available";
    std::array<char, 400> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value),
                                            std::chars_format::fixed, decimals);
    std::string text(buffer.data(), end);
    const bool zero = text.find_first_of("123456789") == std::string::npos && !std::isinf(value);
    const std::size_t whole = std::min(text.find('.'), text.size());
    for (std::size_t i = whole; i > 3 && !std::isinf(value); i -= 3) text.insert(i - 3, ",");
    return (value < 0 && !zero ? "-" : "") + text;
}

std::string money(double amount, const MoneyUnit& money) {
    const Scale scale = money_scale(amount, money);
    return number(amount * scale.factor, scale.decimals) + scale.unit;
}

std::string effect(const Metric& metric, double difference, const MoneyUnit& money) {
    const Told words = told(metric, difference, money);
    return words.verb + " " + number(std::abs(difference) * words.scale.factor, words.scale.decimals) +
           words.tail;
}

std::string effect(const Metric& metric, const Interval& difference, const MoneyUnit& money) {
    if (difference.low == difference.high) return effect(metric, difference.mean, money);
    const Scale scale = told(metric, difference.mean, money).scale;
    const double low = std::min(std::abs(difference.low), std::abs(difference.high));
    const double high = std::max(std::abs(difference.low), std::abs(difference.high));
    return effect(metric, difference.mean, money) + " (" + number(low * scale.factor, scale.decimals) +
           " to " + number(high * scale.factor, scale.decimals) + ")";
}

std::string range(const Metric& metric, const Interval& difference, const MoneyUnit& money) {
    const double largest = std::max(std::abs(difference.low), std::abs(difference.high));
    const Scale scale = scale_of(metric, largest, money);
    return "between " + with_sign(difference.low * scale.factor, scale.decimals) + " and " +
           with_sign(difference.high * scale.factor, scale.decimals) + scale.unit + unit_after(metric, money);
}

std::string size(const Metric& metric, double difference, const MoneyUnit& money) {
    const Scale scale = scale_of(metric, difference, money);
    return number(std::abs(difference) * scale.factor, scale.decimals) + scale.unit +
           unit_after(metric, money);
}

std::string reading(const Metric& metric, double value, const MoneyUnit& money) {
    const Scale scale = is_money(metric)
                            ? money_scale(value, money)
                            : Scale{metric.percent ? 100. : 1., metric.decimals, metric.percent ? " %" : ""};
    return number(value * scale.factor, scale.decimals) + scale.unit +
           (is_money(metric) ? span_in_words(money) : unit_in_words(metric));
}

std::string title(const Metric& metric) {
    std::string text(metric.title);
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

std::string listed(std::span<const std::string> items, const std::string& last) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) text += i + 1 == items.size() ? " " + last + " " : ", ";
        text += items[i];
    }
    return text;
}

}  // namespace morale
