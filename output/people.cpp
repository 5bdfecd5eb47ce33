#include "output/people.hpp"

#include <algorithm>
#include <cmath>

#include "engine/language/listed.hpp"
#include "engine/study/compare.hpp"
#include "output/words/metric.hpp"
#include "output/words/numbers.hpp"

namespace morale {
namespace {

constexpr double hours_from = 2 * 3'600., days_from = 2 * 86'400.;  // s

/// "1/yr" becomes "a year", "1/h" "an hour".
std::string in_words(std::string_view unit) {
    const std::size_t slash = unit.find('/');
    if (slash == std::string_view::npos) return unit == "1" ? std::string{} : std::string{unit};
    const std::string_view amount = unit.substr(0, slash);
    const std::string_view time = unit.substr(slash + 1);
    const std::string each = time == "yr"   ? "a year"
                             : time == "wk" ? "a week"
                             : time == "h"  ? "an hour"
                                            : "a " + std::string{time};
    return amount == "1" ? each : std::string{amount} + ' ' + each;
}

std::string followed(std::string number, const std::string& unit) {
    return unit.empty() ? number : std::move(number) + ' ' + unit;
}

}  // namespace

std::string Reading::value(double v) const {
    return with_thousands(v * factor, decimals);
}

std::string Reading::change(double v) const {
    return with_sign(v * factor, change_decimals);
}

std::string Reading::with_unit(double v) const {
    return followed(value(v), unit);
}

std::string Reading::change_with_unit(double v) const {
    return followed(change(v), change_unit);
}

Reading reading_of(const Metric& metric, double largest, const MoneyUnit& money) {
    const std::string unit = unit_of(metric, money);
    const std::string words = is_money(metric) ? money.currency + span_in_words(money) : in_words(unit);
    const std::string plain = unit == "1" ? "" : unit;
    Reading reading{1, words, words, plain, metric.decimals, metric.decimals};
    if (metric.percent) {
        reading.factor = 100;
        reading.unit = followed("%", words);
        reading.change_unit = followed("percentage points", words);
        reading.short_unit = '%' + plain.substr(plain.empty() ? 0 : 1);
    } else if (is_money(metric) && std::isfinite(largest) && std::abs(largest) >= 1e6) {
        reading.factor = 1e-3;
        reading.unit = reading.change_unit = "thousand " + words;
        reading.short_unit = "1000 " + plain;
    } else if (unit == "s" && std::isfinite(largest) && std::abs(largest) >= hours_from) {
        const bool days = std::abs(largest) >= days_from;
        reading.factor = 1 / (days ? 86'400. : 3'600.);
        reading.unit = reading.change_unit = reading.short_unit = days ? "days" : "hours";
        reading.decimals = reading.change_decimals = 1;
    }
    return reading;
}

Reading reading_of(const StudyResult& result, std::size_t metric) {
    double largest = 0;
    for (const PolicyResult& policy : result.policies)
        if (std::isfinite(policy.total[metric].mean))
            largest = std::max(largest, std::abs(policy.total[metric].mean));
    return reading_of(metrics()[metric], largest, money_unit(result.plan->base));
}

std::string how_money_is_told(const StudyResult& result, const std::vector<std::size_t>& shown) {
    const MoneyUnit money = money_unit(result.plan->base);
    const bool any = std::ranges::any_of(shown, [](std::size_t m) { return is_money(metrics()[m]); });
    const std::string told = how_amounts_are_told(money);
    if (!any || told == "per year") return {};
    return "Money is given " + told +
           (money.per_year() ? ": one-off spending is spread over them."
                             : ", not as a rate per year, because one-off spending would be multiplied.");
}

std::string what_matters(const StudyResult& result, const std::vector<std::size_t>& shown) {
    std::vector<std::string> from;
    std::vector<std::string> every;
    for (const std::size_t metric : shown) {
        const double size = smallest_that_matters(*result.plan, metric);
        const Reading reading = reading_of(result, metric);
        if (size <= 0)
            every.push_back(title(metrics()[metric]));
        else
            from.push_back(followed(with_thousands(size * reading.factor, reading.change_decimals),
                                    reading.change_unit) +
                           " of " + title(metrics()[metric]));
    }
    const std::string each = "of " + listed(every) + ", every one does.";
    if (from.empty()) return "Every difference matters.";
    return "A difference matters from " + listed(from, "or") + " on" + (every.empty() ? "." : "; " + each);
}

std::string typed(std::string text) {
    for (std::size_t at = 0; (at = text.find("−", at)) != std::string::npos;) text.replace(at, 3, "-");
    return text;
}

}  // namespace morale
