#include "output/optimum.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/study/compare.hpp"
#include "engine/study/estimator.hpp"
#include "output/charts/curves.hpp"
#include "output/charts/svg.hpp"
#include "output/people.hpp"
#include "output/tables/estimates.hpp"
#include "output/words/metric.hpp"
#include "output/words/sweep.hpp"

namespace morale {

namespace {

std::size_t count_of(const Race& race, Fate fate) {
    return static_cast<std::size_t>(std::ranges::count(race.choices, fate, &Choice::fate));
}

/// "between -2,000 and +13,000 USD a year".
std::string difference_text(const Optimum& found, const Interval& difference) {
    const Metric& metric = metrics()[found.sweep.metrics.front()];
    return std::isfinite(difference.low) ? range(metric, difference, money_unit(found.sweep.plan->base))
                                         : "by an amount that is not known yet";
}

std::string told_second(const Optimum& found) {
    const Race& race = found.race;
    if (!race.runner_up) return {};
    const Choice& second = race.choices[*race.runner_up];
    return " Second comes " + called_choice(found, *race.runner_up) + ", which differs from it by " +
           difference_text(found, second.behind) +
           (second.fate == Fate::Worse   ? ": surely worse."
            : second.fate == Fate::Alike ? ": no difference that matters."
                                         : ": not told apart.");
}

std::string told_race(const Optimum& found) {
    const Race& race = found.race;
    const std::size_t worse = count_of(race, Fate::Worse), misses = count_of(race, Fate::Misses);
    const std::string all = std::to_string(race.choices.size()) + " choices ";
    std::string text = worse + misses == 0 ? " None of the " + all + "is surely worse yet"
                                           : " Of " + all + std::to_string(worse) + " left as surely worse";
    if (!found.sweep.plan->goals.empty())
        text += worse + misses == 0 ? ", or surely misses a goal"
                                    : " and " + std::to_string(misses) + " as surely missing a goal";
    return text + "; after " + std::to_string(race.replications) +
           (race.decided ? " replications all that matters is told apart."
                         : " replications still open: " + std::to_string(count_of(race, Fate::Open)) + '.');
}

Reading reading_of_choices(const Optimum& found, std::size_t metric) {
    double largest = 0;
    for (const Choice& choice : found.race.choices)
        if (const Estimated mean = mean_of(choice.result, metric); mean.n > 0)
            largest = std::max(largest, std::abs(mean.mean));
    return reading_of(metrics()[metric], largest, money_unit(found.sweep.plan->base));
}

std::string axis_of(const Metric& metric, const Reading& reading) {
    return std::string(metric.title) + (reading.unit.empty() ? "" : ", " + reading.unit);
}

}  // namespace

std::string_view word_of(Fate fate) {
    constexpr std::array<std::string_view, 5> words = {"best", "alike", "open", "worse", "misses a goal"};
    return words[static_cast<std::size_t>(fate)];
}

std::string called_choice(const Optimum& found, std::size_t choice) {
    const Choice& one = found.race.choices[choice];
    const std::string point = one.point == 0 ? "the scenario as it is" : called(found.sweep, one.point);
    return found.sweep.plan->policies.size() < 2
               ? point
               : point + " under '" + found.sweep.plan->policies[one.policy].name + "'";
}

std::string told_optimum(const Optimum& found) {
    const Race& race = found.race;
    const Metric& metric = metrics()[found.sweep.metrics.front()];
    const MoneyUnit money = money_unit(found.sweep.plan->base);
    if (!race.best) return "No choice surely meets all goals." + told_race(found);
    const Choice& best = race.choices[*race.best];
    std::string text = "Best on " + title(metric) + " is " + called_choice(found, *race.best) + ": " +
                       reading(metric, best.value.mean, money);
    if (*race.best > 0)
        text +=
            ", which differs from " + called_choice(found, 0) + " by " + difference_text(found, best.change);
    return text + '.' + told_second(found) + told_race(found);
}

std::string frontier_chart(const Optimum& found) {
    const std::vector<std::size_t> kept = frontier(found.race, found.cost(), found.buys());
    const Reading cost = reading_of_choices(found, found.cost()),
                  buys = reading_of_choices(found, found.buys());
    Curves chart{.title = std::string(metrics()[found.buys()].title) + " against cost",
                 .description = told_optimum(found),
                 .up = axis_of(metrics()[found.buys()], buys),
                 .across = axis_of(metrics()[found.cost()], cost),
                 .words = {},
                 .curves = {{"", 1, {}}}};
    for (const std::size_t i : kept) {
        const Interval interval = mean_beside(found.race, i, found.buys());
        chart.curves[0].points.push_back({.x = mean_beside(found.race, i, found.cost()).mean * cost.factor,
                                          .mean = interval.mean * buys.factor,
                                          .low = interval.low * buys.factor,
                                          .high = interval.high * buys.factor,
                                          .best = found.race.best == i});
    }
    return as_file(curves(chart));
}

namespace tables {

TableColumns optimum_columns(const Optimum& found) {
    TableColumns columns{
        {"point", ColumnType::Integer, "", "number of the point; 0 is the scenario as it is", true},
        policy_column()};
    for (const SweptPath& path : found.sweep.paths)
        columns.push_back({path.name(), ColumnType::Text, "", "value at the point, with its unit"});
    columns.push_back({"fate",
                       ColumnType::Text,
                       "",
                       "how the choice ended the race",
                       false,
                       {"best", "alike", "open", "worse", "misses a goal"}});
    columns.push_back({"on_frontier", ColumnType::Integer, "",
                       "1 if no choice that costs less buys as much, by the means"});
    const std::string name{metrics()[found.sweep.metrics.front()].name};
    for (const char* end : {"", "_low", "_high"})
        columns.push_back(
            {name + end, ColumnType::Number, "", "mean of the objective and its 95 % interval"});
    for (const char* end : {"", "_low", "_high"})
        columns.push_back({std::string("from_best") + end, ColumnType::Number, "",
                           "difference from the best, or when it left from who led then, with its interval "
                           "for all choices at all sizes"});
    for (const std::size_t metric : {found.cost(), found.buys()})
        columns.push_back({"mean_" + std::string(metrics()[metric].name), ColumnType::Number, "",
                           "mean, with the paired difference from who ran longest"});
    columns.push_back({"n", ColumnType::Integer, "", "replications until it left or the race ended"});
    return columns;
}

void optimum(RowSink& sink, const Optimum& found) {
    const std::vector<std::size_t> kept = frontier(found.race, found.cost(), found.buys());
    for (std::size_t i = 0; i < found.race.choices.size(); ++i) {
        const Choice& choice = found.race.choices[i];
        sink.row().integer(choice.point).text(found.sweep.plan->policies[choice.policy].name);
        for (const SweptValue& value : found.sweep.points[choice.point]) sink.text(value.text);
        sink.text(word_of(choice.fate)).integer(std::ranges::count(kept, i));
        for (const Interval& interval : {choice.value, choice.behind})
            sink.number(interval.mean).twelve_digits(interval.low).twelve_digits(interval.high);
        for (const std::size_t metric : {found.cost(), found.buys()})
            sink.number(mean_beside(found.race, i, metric).mean);
        sink.integer(choice.replications);
    }
}

}  // namespace tables

}  // namespace morale
