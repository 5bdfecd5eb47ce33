// Money: what each policy costs and brings. For several policies it shows differences from the first, for a
// single one its own amounts. What the centre gains is positive.
#include "output/charts/money.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/language/listed.hpp"
#include "engine/metric/bare_queue.hpp"
#include "engine/metric/unit.hpp"
#include "output/headline_metrics.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/words/known_luck.hpp"
#include "output/words/metric.hpp"
#include "output/words/naming.hpp"

namespace morale::page {
namespace {

struct Item {
    std::string_view metric;
    std::string_view name;
    double sign;  // sign of its part in the net value
};

constexpr std::array items{Item{"customer_value", "customers' value", 1},
                           Item{"contact_value", "good contacts", 1},
                           Item{"customers_at_end", "customers at the end", 1},
                           Item{"staff_at_end", "agents at the end", 1},
                           Item{"wages", "wages", -1},
                           Item{"replacement_cost", "replacing leavers", -1},
                           Item{"programme_cost", "programmes", -1}};

double amount_of(const PolicyResult& policy, std::string_view metric) {
    const std::optional<std::size_t> place = place_of(metric);
    return place && *place < policy.total.size() ? policy.total[*place].mean : std::nan("");
}

/// The difference as the comparison estimates it, like that of the net value; of a single policy, the amount.
double part_of(const StudyResult& result, std::size_t policy, const Item& item) {
    const std::optional<std::size_t> metric = place_of(item.metric);
    const bool alone = result.policies.size() == 1;
    if (const Comparison* c = metric && !alone ? comparison_of(result, policy, *metric) : nullptr)
        return item.sign * c->difference.mean;
    return item.sign * (amount_of(result.policies[policy], item.metric) -
                        (alone ? 0 : amount_of(result.policies.front(), item.metric)));
}

MoneyBar net_of(const StudyResult& result, std::size_t policy) {
    MoneyBar bar{.name = "net value", .sum = true};
    const std::size_t metric = metric_row("net_value");
    const Estimate& own = result.policies[policy].total[metric];
    if (const Comparison* c = comparison_of(result, policy, metric))
        bar.value = c->difference.mean, bar.low = c->simultaneous.low, bar.high = c->simultaneous.high;
    else
        bar.value = own.mean, bar.low = own.low, bar.high = own.high;
    return bar;
}

std::vector<MoneyGroup> groups_of(const StudyResult& result) {
    std::vector<MoneyGroup> groups;
    for (std::size_t p = result.policies.size() == 1 ? 0 : 1; p < result.policies.size(); ++p) {
        MoneyGroup group{.name = title_of(result.policies[p]), .bars = {}};
        for (const Item& item : items)
            group.bars.push_back({.name = std::string{item.name}, .value = part_of(result, p, item)});
        group.bars.push_back(net_of(result, p));
        groups.push_back(std::move(group));
    }
    return groups;
}

void remove_empty_rows(std::vector<MoneyGroup>& groups) {
    for (const Item& item : items) {
        const auto is_row = [&](const MoneyBar& bar) { return bar.name == item.name; };
        const bool empty = std::ranges::all_of(groups, [&](const MoneyGroup& group) {
            return std::ranges::none_of(group.bars, [&](const MoneyBar& bar) {
                return is_row(bar) && bar.value != 0 && std::isfinite(bar.value);
            });
        });
        if (empty)
            for (MoneyGroup& group : groups) std::erase_if(group.bars, is_row);
    }
}

double largest(const std::vector<MoneyGroup>& groups) {
    double most = 0;
    for (const MoneyGroup& group : groups)
        for (const MoneyBar& bar : group.bars)
            if (std::isfinite(bar.value)) most = std::max(most, std::abs(bar.value));
    return most;
}

void scale(std::vector<MoneyGroup>& groups, double factor) {
    for (MoneyGroup& group : groups)
        for (MoneyBar& bar : group.bars) bar.value *= factor, bar.low *= factor, bar.high *= factor;
}

/// Half of the groups beside the other half where there are many, on one scale: in one column, they are too
/// high for a sheet of paper.
std::string in_columns(MoneyChart chart) {
    constexpr std::size_t most_in_one = 2;
    constexpr double whole = 920, half = 470;
    chart.width = whole;
    if (chart.groups.size() <= most_in_one) return money_bars(chart);
    chart.width = half;
    for (const MoneyGroup& group : chart.groups)
        for (const MoneyBar& bar : group.bars)
            for (const double value : {bar.value, bar.low, bar.high})
                if (std::isfinite(value))
                    chart.low = std::min(chart.low, value), chart.high = std::max(chart.high, value);
    const auto middle = static_cast<std::ptrdiff_t>((chart.groups.size() + 1) / 2);
    MoneyChart second = chart;
    second.groups.assign(chart.groups.begin() + middle, chart.groups.end());
    chart.groups.erase(chart.groups.begin() + middle, chart.groups.end());
    return "<div class=\"pairs\">\n" + money_bars(chart) + money_bars(second) + "</div>\n";
}

std::string net_with_interval(const MoneyChart& chart, const MoneyBar& net) {
    return chart.amount(net.value) +
           (std::isfinite(net.low) ? " (" + chart.amount(net.low) + " to " + chart.amount(net.high) + ")"
                                   : "");
}

HtmlTable twin_of(const MoneyChart& chart) {
    HtmlTable table{.caption = chart.axis, .head = {"Policy"}, .rows = {}};
    for (const MoneyBar& bar : chart.groups.front().bars) table.head.push_back(bar.name);
    for (const MoneyGroup& group : chart.groups) {
        Cells row{escaped(group.name)};
        for (const MoneyBar& bar : group.bars)
            row.push_back(bar.sum ? net_with_interval(chart, bar) : chart.amount(bar.value));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// The parts, as they are shown, from which no luck is taken out.
std::vector<std::string> counted_parts(const StudyResult& result, const MoneyChart& chart) {
    std::vector<std::string> names;
    for (const Item& item : items) {
        const bool shown = std::ranges::any_of(chart.groups.front().bars,
                                               [&](const MoneyBar& bar) { return bar.name == item.name; });
        const std::optional<std::size_t> metric = place_of(item.metric);
        const Comparison* c = metric ? comparison_of(result, result.policies.size() - 1, *metric) : nullptr;
        const Estimator basis = c != nullptr ? c->estimator
                                : metric     ? result.policies.front().total[*metric].estimator
                                             : Estimator::Counted;
        if (shown && basis == Estimator::Counted) names.emplace_back(item.name);
    }
    return names;
}

std::string sentence_of(const StudyResult& result, const MoneyChart& chart) {
    std::vector<std::string> parts;
    for (const MoneyGroup& group : chart.groups)
        parts.push_back(group.name + " " + net_with_interval(chart, group.bars.back()));
    return "Net value, " + chart.axis + ": " + listed(parts) +
           ". Bars to the right are gained, bars to the left are paid. " +
           why_parts_do_not_add_up(counted_parts(result, chart));
}

}  // namespace

std::string accounts(const Study& study) {
    const StudyResult& result = study.result;
    const std::optional<std::size_t> net = place_of("net_value");
    if (!net || !is_available(result, *net) || is_bare_queue(result.plan->base)) return {};
    MoneyChart chart;
    chart.title = "Money";
    chart.groups = groups_of(result);
    remove_empty_rows(chart.groups);
    const double most = largest(chart.groups);
    if (most == 0) return {};
    const bool thousands = most >= 10'000;
    scale(chart.groups, thousands ? 1e-3 : 1);
    chart.decimals = thousands && most < 1e6 ? 1 : 0;
    const bool alone = result.policies.size() == 1;
    chart.with_signs = !alone;
    const MoneyUnit unit = money_unit(study.plan().base);
    chart.axis = (thousands ? "thousand " : "") + unit.currency + span_in_words(unit) +
                 (alone ? "" : ", difference from " + called(result, 0));
    chart.left = alone ? "paid" : "costs";
    chart.right = alone ? "earned" : "gains";
    chart.description = sentence_of(result, chart);
    Figure figure{.heading = "What it costs and what it brings",
                  .picture = in_columns(chart),
                  .narrow = {},
                  .sentence = chart.description,
                  .twin = twin_of(chart)};
    chart.width = 470;
    figure.narrow = money_bars(chart);
    return printed(figure);
}

}  // namespace morale::page
