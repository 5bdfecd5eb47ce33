#include "engine/study/drift.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "engine/study/compare.hpp"

namespace morale {

namespace {

constexpr double moves_from = .03;
constexpr int fewest_weeks = 26;

/// The mean of some weeks, and of the half-widths of their intervals: at least that of the mean itself, since
/// luck lasts from week to week.
struct Quarter {
    double mean = 0, half = 0;
};

Quarter quarter(const std::vector<Estimate>& weeks, std::size_t from, std::size_t to) {
    Quarter q;
    for (std::size_t i = from; i < to; ++i) {
        q.mean += weeks[i].mean / static_cast<double>(to - from);
        q.half += (weeks[i].high - weeks[i].low) / 2 / static_cast<double>(to - from);
    }
    return q;
}

bool is_long_enough(const StudyResult& result) {
    return result.weeks >= fewest_weeks && result.replications >= 2;
}

bool has_all_weeks(const StudyResult& result, const std::vector<Estimate>& series) {
    return series.size() == static_cast<std::size_t>(result.weeks) &&
           std::ranges::all_of(series, [](const Estimate& e) { return e.n > 0 && std::isfinite(e.mean); });
}

bool is_of_whole_centre(const Goal& goal) {
    return goal.part == PartKind::Whole && find_metric(goal.metric) != nullptr;
}

bool misses(const Goal& goal, const Quarter& shown) {
    return goal.at_most ? shown.mean - shown.half > goal.value : shown.mean + shown.half < goal.value;
}

}  // namespace

std::vector<Drift> drifts(const StudyResult& result, std::size_t policy) {
    std::vector<Drift> found;
    constexpr std::array<std::string_view, 5> watched = {"aht", "contacts_offered", "headcount", "exhaustion",
                                                         "active_customers"};
    if (!is_long_enough(result)) return found;
    const auto weeks = static_cast<std::size_t>(result.weeks), length = weeks / 4;
    for (const std::string_view name : watched) {
        const std::vector<Estimate>& series = result.policies[policy].weekly[metric_row(name)].back();
        if (series.size() != weeks || series.front().n == 0 || series.back().n == 0) continue;
        const Quarter first = quarter(series, 0, length), last = quarter(series, weeks - length, weeks);
        const double moved = std::abs(last.mean - first.mean);
        if (moved > first.half + last.half && moved > moves_from * std::abs(first.mean))
            found.push_back({find_metric(name), first.mean, last.mean});
    }
    return found;
}

std::vector<Drift> moving_differences(const StudyResult& result, std::size_t policy) {
    std::vector<Drift> found;
    const auto& changes = result.policies[policy].change_weekly;
    if (!is_long_enough(result) || changes.empty()) return found;
    const auto weeks = static_cast<std::size_t>(result.weeks), length = weeks / 4;
    for (std::size_t m = 0; m < metrics().size(); ++m) {
        const Metric& metric = metrics()[m];
        const bool watched = metric.name == "exhaustion" || metric.name == "service_level" ||
                             std::ranges::count(result.plan->goals, metric.name, &Goal::metric) > 0;
        if (!watched || !has_all_weeks(result, changes[m])) continue;
        const Quarter second = quarter(changes[m], length, 2 * length),
                      last = quarter(changes[m], weeks - length, weeks);
        const double moved = std::abs(last.mean - second.mean);
        if (moved > second.half + last.half && moved > smallest_that_matters(*result.plan, m))
            found.push_back({&metric, second.mean, last.mean});
    }
    return found;
}

std::vector<LateMiss> missed_late(const StudyResult& result, std::size_t policy) {
    std::vector<LateMiss> found;
    if (!is_long_enough(result)) return found;
    const auto weeks = static_cast<std::size_t>(result.weeks), length = weeks / 4;
    for (const Goal& goal : result.plan->goals) {
        if (!is_of_whole_centre(goal)) continue;
        const std::vector<Estimate>& series = result.policies[policy].weekly[metric_row(goal.metric)].back();
        if (!has_all_weeks(result, series)) continue;
        const Quarter last = quarter(series, weeks - length, weeks);
        if (misses(goal, last)) found.push_back({&goal, last.mean});
    }
    return found;
}

}  // namespace morale
