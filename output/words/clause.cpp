#include "output/words/clause.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "output/words/metric.hpp"

namespace morale {

namespace {

/// A clause around its number.
struct Phrase {
    std::string before{};
    std::string after{};  // with the unit
    Scale scale{};
};

/// A clause about things that are counted: more or fewer of them do something.
struct Counted {
    std::string_view metric;
    std::string_view things;   // " contacts"
    std::string_view do_it;    // " are answered in time", of several
    std::string_view does_it;  // the verb for one
};

constexpr std::array shares = {
    Counted{"service_level", " contacts", " are answered in time", " is answered in time"},
    Counted{"abandonment", " contacts", " are abandoned", " is abandoned"},
    Counted{"p_wait", " contacts", " have to wait", " has to wait"},
    Counted{"resolved_at_first_contact", " issues", " are resolved at first contact",
            " is resolved at first contact"},
    Counted{"resolved_share", " contacts", " solve the issue", " solves the issue"},
    Counted{"hostility", " contacts", " are hostile", " is hostile"},
    Counted{"absence", " shifts", " are missed sick", " is missed sick"},
    Counted{"occupancy", " minutes on duty", " are spent with contacts", " is spent with contacts"},
};
constexpr std::string_view each_year = " each year";
constexpr Counted leavers{"turnover", " agents", " leave", " leaves"};
constexpr Counted stayers{"customers_kept", " customers", " stay", " stays"};

/// A clause that people or things are more or less of something, by a share: 5 % less exhausted.
struct Relative {
    std::string_view metric;
    std::string_view things;
    std::string_view less, more;
};

constexpr std::array relatives = {
    Relative{"exhaustion", "agents are ", " % less exhausted", " % more exhausted"},
    Relative{"cynicism", "agents are ", " % less cynical", " % more cynical"},
};

/// Verbs and endings for a rise and for a fall.
struct Told {
    std::string_view metric;
    std::string_view rises, rises_after;
    std::string_view falls, falls_after;
};

constexpr std::array told_ones = {
    Told{"net_value", "the centre gains ", "", "the centre loses ", ""},
    Told{"cost_total", "it costs ", " more", "it saves ", ""},
    Told{"asa", "an answered contact waits ", " longer", "an answered contact waits ", " less"},
    Told{"mean_wait_all", "a contact waits ", " longer", "a contact waits ", " less"},
    Told{"mean_queue", "the queue is ", " longer", "the queue is ", " shorter"},
};

template <class Rows>
auto row_of(const Rows& rows, std::string_view metric) {
    const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.metric == metric; });
    return found == rows.end() ? nullptr : &*found;
}

double mean_of(const Contrast& s, std::string_view metric) {
    const auto row = metric_row(metric);
    const std::vector<Estimate>& total = s.study.policies[s.against].total;
    return row < total.size() ? total[row].mean : std::nan("");
}

std::string_view more_or_fewer(double difference) {
    return difference < 0 ? " fewer of " : " more of ";
}

/// Digits that can be said aloud: none from one on; below one, up to the first digit that is not zero.
int spoken_decimals(double value) {
    int decimals = 0;
    for (double digits = std::abs(value); digits > 0 && digits < .95 && decimals < 6; digits *= 10)
        ++decimals;
    return decimals;
}

/// Whole numbers from a hundred on are rounded to two digits.
double spoken_step(double value) {
    double step = 1;
    while (std::abs(value) >= 100 * step) step *= 10;
    return step;
}

/// Agents or customers of the policy, who are counted one by one.
struct People {
    Counted counted;
    double all = 0;  // all people of whom it is told, if it is a yearly rate
    double years = 1;
    std::string span;  // behind: " each year", " in 4 weeks"
};

People people_of(const Contrast& s, const Counted& counted, std::string_view level) {
    const MoneyUnit span = money_unit(s.study.plan->base);
    const bool short_study = !span.per_year() && counted.metric == leavers.metric;
    const double all = std::round(mean_of(s, level));
    return {.counted = counted,
            .all = all >= 1 ? all : 100,
            .years = short_study ? span.weeks / 52 : 1,
            .span = short_study ? span_in_words(span) : std::string(each_year)};
}

double step_of_three_digits(double people) {
    double step = 1;
    while (people >= 1000 * step) step *= 10;
    return step;
}

std::string to_three_digits(double people) {
    const double step = step_of_three_digits(people);
    return number(std::round(people / step) * step, 0);
}

Phrase phrase_of(const People& people, double difference) {
    const double count = std::abs(difference * people.all * people.years);
    return {.before = {},
            .after = std::string(more_or_fewer(difference)) + to_three_digits(people.all) +
                     std::string(people.counted.things) + std::string(people.counted.do_it) + people.span,
            .scale = {.factor = people.all * people.years,
                      .decimals = count >= 9.5 ? 0 : decimals_for(count, 1),
                      .step = count >= 1000 ? step_of_three_digits(count) : 0}};
}

/// " agents", or " agent" for one.
std::string things_of(const Counted& counted, bool one) {
    return std::string(counted.things.substr(0, counted.things.size() - (one ? 1 : 0)));
}

/// "about 1 agent fewer leaves every 3 years".
std::string one_in(const People& people, double difference) {
    const double years = std::round(people.years / std::abs(difference * people.all * people.years));
    const double step = spoken_step(years);
    return "about 1" + things_of(people.counted, true) + (difference < 0 ? " fewer" : " more") +
           std::string(people.counted.does_it) +
           (years < 2 ? std::string(each_year)
                      : " every " + number(std::round(years / step) * step, 0) + " years");
}

std::string spoken(const People& people, double difference) {
    const double count = std::abs(difference * people.all * people.years);
    if (count < .95) return one_in(people, difference);
    const double step = spoken_step(count);
    const std::string whole = number(std::round(count / step) * step, 0);
    const std::string did =
        std::string(whole == "1" ? people.counted.does_it : people.counted.do_it) + people.span;
    if (people.span != each_year)  // it has its own number
        return "about " + whole + things_of(people.counted, whole == "1") +
               (difference < 0 ? " fewer" : " more") + did;
    return "about " + whole + std::string(more_or_fewer(difference)) + to_three_digits(people.all) +
           std::string(people.counted.things) + did;
}

Phrase phrase_of(const Counted& share, double difference, double of) {
    return {.before = {},
            .after = std::string(more_or_fewer(difference)) + number(of, 0) + std::string(share.things) +
                     std::string(share.do_it),
            .scale = {.factor = of, .decimals = decimals_for(difference * of, 1)}};
}

/// A small share as a count of people, at least one: of ten, a hundred, a thousand …
std::string spoken(const Counted& share, double difference) {
    double of = 100;
    while (std::abs(difference) * of < .95 && of < 1e6) of *= 10;
    const std::string count = number(std::round(std::abs(difference) * of), 0);
    return count + std::string(more_or_fewer(difference)) + number(of, 0) + std::string(share.things) +
           std::string(count == "1" ? share.does_it : share.do_it);
}

Phrase phrase_of(const Relative& relative, double difference, double of) {
    return {.before = std::string(relative.things),
            .after = std::string(difference < 0 ? relative.less : relative.more),
            .scale = {.factor = 100 / of, .decimals = decimals_for(100 * difference / of, 1)}};
}

Phrase phrase_of(const Told& told, const Metric& metric, double difference, const MoneyUnit& money) {
    const bool rises = difference >= 0;
    const Scale scale = scale_of(metric, difference, money);
    const std::string unit = scale.unit + (is_money(metric) ? "" : unit_after(metric, money));
    return {.before = std::string(rises ? told.rises : told.falls),
            .after = unit + std::string(rises ? told.rises_after : told.falls_after) +
                     (is_money(metric) ? span_in_words(money) : ""),
            .scale = scale};
}

Phrase phrase_of(const Metric& metric, double difference, const MoneyUnit& money) {
    const Scale scale = scale_of(metric, difference, money);
    return {.before = (difference >= 0 ? "it raises " : "it lowers ") + title(metric) + " by ",
            .after = scale.unit + unit_after(metric, money),
            .scale = scale};
}

Phrase phrase_of(const Contrast& s, double difference) {
    const Metric& metric = metrics()[s.metric];
    const MoneyUnit money = money_unit(s.study.plan->base);
    if (metric.name == leavers.metric) return phrase_of(people_of(s, leavers, "headcount"), difference);
    if (metric.name == stayers.metric)
        return phrase_of(people_of(s, stayers, "active_customers"), difference);
    if (const Counted* share = row_of(shares, metric.name)) return phrase_of(*share, difference, 100);
    if (const Relative* relative = row_of(relatives, metric.name))
        if (const double of = mean_of(s, metric.name); of > 0) return phrase_of(*relative, difference, of);
    if (const Told* told = row_of(told_ones, metric.name)) return phrase_of(*told, metric, difference, money);
    return phrase_of(metric, difference, money);
}

std::string spoken(Phrase phrase, double difference) {
    if (phrase.scale.step == 0 && phrase.scale.factor > 1e-4)
        phrase.scale.decimals = spoken_decimals(difference * phrase.scale.factor);
    return phrase.before + phrase.scale.written(std::abs(difference)) + phrase.after;
}

}  // namespace

std::string clause(const Contrast& s, double difference) {
    const std::string_view name = metrics()[s.metric].name;
    if (difference != 0 && name == leavers.metric)
        return spoken(people_of(s, leavers, "headcount"), difference);
    if (difference != 0 && name == stayers.metric)
        return spoken(people_of(s, stayers, "active_customers"), difference);
    if (const Counted* share = row_of(shares, name); share && difference != 0)
        return spoken(*share, difference);
    return spoken(phrase_of(s, difference), difference);
}

std::string clause_with_range(const Contrast& s, const Interval& difference) {
    const Phrase phrase = phrase_of(s, difference.mean);
    const std::string text = phrase.before + phrase.scale.written(std::abs(difference.mean)) + phrase.after;
    if (difference.low == difference.high || std::isnan(difference.low)) return text;
    const double low = std::min(std::abs(difference.low), std::abs(difference.high));
    const double high = std::max(std::abs(difference.low), std::abs(difference.high));
    const std::string from = phrase.scale.written(low), to = phrase.scale.written(high);
    return from == to ? text : text + " (" + from + " to " + to + ")";
}

std::string care_beside(const Contrast& s, const Interval& difference, double care) {
    return phrase_of(s, difference.mean).scale.written(care);
}

std::string capitalised(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

}  // namespace morale
