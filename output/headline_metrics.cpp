#include "output/headline_metrics.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "engine/metric/bare_queue.hpp"

namespace morale {
namespace {

constexpr std::size_t most_shown = 6, most_drawn = 4;

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 10> usually_compared = {
    "turnover",  "exhaustion", "service_level", "customers_kept", "cost_total",
    "net_value", "asa",        "abandonment",   "occupancy",      "resolved_at_first_contact"};
constexpr std::array<std::string_view, 6> usually_drawn = {"headcount",        "exhaustion", "service_level",
                                                           "active_customers", "asa",        "abandonment"};

std::vector<std::size_t> first_available(const StudyResult& result, Names names, std::size_t most) {
    std::vector<std::size_t> found;
    for (const std::string_view name : names) {
        const std::optional<std::size_t> place = place_of(name);
        if (place && found.size() < most && is_available(result, *place)) found.push_back(*place);
    }
    return found;
}

Names names_for_weeks(const StudyPlan& plan) {
    return is_bare_queue(plan.base) ? queue_figures(plan.base) : usually_drawn;
}

}  // namespace

std::optional<std::size_t> place_of(std::string_view metric) {
    const Metric* row = find_metric(metric);
    if (row == nullptr) return {};
    return metric_row(*row);
}

bool is_available(const StudyResult& result, std::size_t metric) {
    return std::ranges::any_of(result.policies, [&](const PolicyResult& policy) {
        return metric < policy.total.size() && std::isfinite(policy.total[metric].mean);
    });
}

std::vector<std::size_t> shown_metrics(const StudyResult& result) {
    std::vector<std::size_t> shown = first_available(
        result, is_bare_queue(result.plan->base) ? queue_figures(result.plan->base) : usually_compared,
        most_shown);
    const std::optional<std::size_t> asked = place_of(result.plan->base.study.objective);
    if (asked && is_available(result, *asked) && std::ranges::find(shown, *asked) == shown.end()) {
        if (shown.size() == most_shown) shown.pop_back();
        shown.push_back(*asked);
    }
    for (const std::string& name : result.plan->also_compared) {
        const std::optional<std::size_t> place = place_of(name);
        if (place && is_available(result, *place) && std::ranges::find(shown, *place) == shown.end())
            shown.push_back(*place);
    }
    return shown;
}

std::vector<std::size_t> drawn_metrics(const StudyResult& result) {
    return first_available(result, names_for_weeks(*result.plan), most_drawn);
}

std::vector<std::size_t> metrics_for_weeks(const StudyPlan& plan) {
    std::vector<std::size_t> places;
    for (const std::string_view name : names_for_weeks(plan))
        if (const std::optional<std::size_t> place = place_of(name)) places.push_back(*place);
    return places;
}

std::vector<std::size_t> summary_metrics(const StudyResult& result) {
    if (is_bare_queue(result.plan->base)) return shown_metrics(result);
    std::vector<std::size_t> shown;
    for (std::size_t m = 0; m < metrics().size(); ++m)
        if (metrics()[m].headline && is_available(result, m)) shown.push_back(m);
    return shown;
}

std::optional<std::size_t> ranking_metric(const StudyResult& result) {
    const std::optional<std::size_t> asked = place_of(result.plan->base.study.objective);
    if (asked && is_available(result, *asked)) return asked;
    const std::vector<std::size_t> compared = shown_metrics(result);
    if (compared.empty()) return {};
    return compared.front();
}

const Comparison* comparison_of(const StudyResult& result, std::size_t policy, std::size_t metric) {
    const auto row = std::ranges::find_if(
        result.comparisons, [&](const Comparison& c) { return c.policy == policy && c.metric == metric; });
    return row == result.comparisons.end() ? nullptr : &*row;
}

}  // namespace morale
