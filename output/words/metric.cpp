#include "output/words/metric.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "output/words/numbers.hpp"

namespace morale {

namespace {

struct UnitWords {
    std::string_view unit;
    std::string_view words;
};

constexpr std::array unit_words = {
    UnitWords{"1", ""},           UnitWords{"s", " seconds"},
    UnitWords{"1/yr", " a year"}, UnitWords{"1/month", " a month"},
    UnitWords{"1/wk", " a week"}, UnitWords{"1/day", " a day"},
};

/// What a unit adds to a number: " a year", " seconds"; for a count, "agents", it is the unit itself.
std::string unit_in_words(const Metric& metric) {
    const auto found = std::ranges::find(unit_words, metric.unit, &UnitWords::unit);
    return found == unit_words.end() ? " " + std::string(metric.unit) : std::string(found->words);
}

/// The step to which amounts below a million are rounded: two digits, three from 100,000 on.
double step_of(double size) {
    if (size < 999.5) return 1;
    return size < 9'950 ? 100 : 1'000;
}

}  // namespace

std::string Scale::written(double value) const {
    const double read = value * factor;
    return number(step > 0 ? std::round(read / step) * step : read, decimals);
}

std::string Scale::with_sign(double value) const {
    const std::string text = written(value);
    return value > 0 && text.find_first_of("123456789") != std::string::npos ? "+" + text : text;
}

int decimals_for(double value, int least) {
    const double size = std::abs(value);
    int decimals = least;
    for (double digits = size * std::pow(10, least); size > 0 && digits < 9.5 && decimals < 6; digits *= 10)
        ++decimals;
    return decimals;
}

Scale money_scale(double amount, const MoneyUnit& money) {
    const double size = std::abs(amount);
    if (size < 999'500) return {.step = step_of(size), .unit = " " + money.currency};
    const double millions = size / 1e6;
    return {.factor = 1e-6,
            .decimals = millions < 9.995   ? 2
                        : millions < 99.95 ? 1
                                           : 0,
            .unit = " million " + money.currency};
}

Scale scale_of(const Metric& metric, double largest, const MoneyUnit& money) {
    if (is_money(metric)) return money_scale(largest, money);
    const double factor = metric.percent ? 100 : 1;
    return {.factor = factor,
            .decimals = decimals_for(largest * factor, metric.decimals),
            .unit = metric.percent ? " percentage points" : ""};
}

std::string unit_after(const Metric& metric, const MoneyUnit& money) {
    if (is_money(metric)) return span_in_words(money);
    return metric.percent ? "" : unit_in_words(metric);
}

std::string number(double value, int decimals) {
    if (std::isnan(value)) return "not available";
    if (std::isinf(value)) return value < 0 ? "-inf" : "inf";
    std::string text = fixed(std::abs(value), decimals);
    const bool zero = text.find_first_of("123456789") == std::string::npos;
    const std::size_t whole = std::min(text.find('.'), text.size());
    for (std::size_t i = whole; i > 3; i -= 3) text.insert(i - 3, ",");
    return (value < 0 && !zero ? "-" : "") + text;
}

std::string money(double amount, const MoneyUnit& money) {
    const Scale scale = money_scale(amount, money);
    return scale.written(amount) + scale.unit;
}

std::string range(const Metric& metric, const Interval& difference, const MoneyUnit& money) {
    const double largest = std::max(std::abs(difference.low), std::abs(difference.high));
    const Scale scale = scale_of(metric, largest, money);
    return "between " + scale.with_sign(difference.low) + " and " + scale.with_sign(difference.high) +
           scale.unit + unit_after(metric, money);
}

std::string size(const Metric& metric, double difference, const MoneyUnit& money) {
    const Scale scale = scale_of(metric, difference, money);
    return scale.written(std::abs(difference)) + scale.unit + unit_after(metric, money);
}

std::string reading(const Metric& metric, double value, const MoneyUnit& money) {
    const Scale scale = is_money(metric) ? money_scale(value, money)
                                         : Scale{.factor = metric.percent ? 100. : 1.,
                                                 .decimals = metric.decimals,
                                                 .unit = metric.percent ? " %" : ""};
    return scale.written(value) + scale.unit +
           (is_money(metric) ? span_in_words(money) : unit_in_words(metric));
}

std::string title(const Metric& metric) {
    std::string text(metric.title);
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

}  // namespace morale
