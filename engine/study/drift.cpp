#include "engine/study/drift.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "engine/model/season.hpp"
#include "engine/study/compare.hpp"

namespace morale {

namespace {

constexpr double moves_from = .03, share_moves_from = .02;
constexpr std::size_t fewest_weeks = 26, weeks_of_year = 52;

/// Weeks that follow each other, the end left out.
struct Weeks {
    std::size_t from = 0, to = 0;
};

/// What is compared: quarters of the horizon, or whole years where the calendar itself moves the figures.
struct Stretches {
    Weeks first, second, last;
    bool years = false;
    bool has_first = false, has_second = false, has_last = false;  // with nothing in common with later ones
};

bool differs_by_date(const Parameters& base) {
    return has_season(base.load) || !base.shocks.empty();
}

Stretches stretches(const StudyResult& result, bool by_date) {
    const auto weeks = static_cast<std::size_t>(std::max(result.weeks, 0));
    const std::size_t length = by_date ? weeks_of_year : weeks / 4;
    const bool enough = result.replications >= 2 && weeks >= fewest_weeks;
    Stretches s;
    s.years = by_date;
    s.has_last = enough && weeks > length;
    s.has_first = enough && weeks >= 2 * length;
    s.has_second = enough && weeks >= 3 * length;
    s.first = {0, std::min(weeks, length)};
    s.second = {s.first.to, std::min(weeks, 2 * length)};
    s.last = {weeks - std::min(weeks, length), weeks};
    return s;
}

/// The mean of some weeks, and of the half-widths of their intervals: at least that of the mean itself, since
/// luck lasts from week to week.
struct StretchMean {
    double mean = 0, half = 0;
};

StretchMean mean_of(const std::vector<Estimate>& series, Weeks weeks) {
    StretchMean m;
    const auto n = static_cast<double>(weeks.to - weeks.from);
    for (std::size_t i = weeks.from; i < weeks.to; ++i) {
        m.mean += series[i].mean / n;
        m.half += (series[i].high - series[i].low) / 2 / n;
    }
    return m;
}

bool has_all_weeks(const StudyResult& result, const std::vector<Estimate>& series) {
    return series.size() == static_cast<std::size_t>(result.weeks) &&
           std::ranges::all_of(series, [](const Estimate& e) { return e.n > 0 && std::isfinite(e.mean); });
}

bool is_of_whole_centre(const Goal& goal) {
    return goal.part == PartKind::Whole && find_metric(goal.metric) != nullptr;
}

bool misses(const Goal& goal, const StretchMean& shown) {
    return goal.at_most ? shown.mean - shown.half > goal.value : shown.mean + shown.half < goal.value;
}

}  // namespace

std::vector<Drift> drifts(const StudyResult& result, std::size_t policy, double goes_on_for) {
    struct Watched {
        std::string_view metric;
        double moves_from;         // of its first level
        bool follows_load = true;  // with a season, whole years are compared
        bool goes_on = false;      // by as much again in as many weeks
    };
    constexpr std::array<Watched, 6> watched = {{{"aht", moves_from},
                                                 {"contacts_offered", moves_from},
                                                 {"service_level", 0},
                                                 {"headcount", moves_from, false},
                                                 {"exhaustion", moves_from},
                                                 {"active_customers", moves_from, false, true}}};
    std::vector<Drift> found;
    for (const Watched& w : watched) {
        const Stretches s = stretches(result, w.follows_load && differs_by_date(result.plan->base));
        const std::vector<Estimate>& series = result.policies[policy].weekly[metric_row(w.metric)].back();
        if (!s.has_first || !has_all_weeks(result, series)) continue;
        const StretchMean first = mean_of(series, s.first), last = mean_of(series, s.last);
        const double moved = std::abs(last.mean - first.mean),
                     enough = w.moves_from > 0 ? w.moves_from * std::abs(first.mean) : share_moves_from;
        const double further = w.goes_on ? std::max(1., goes_on_for / result.weeks) : 1;
        if (moved > first.half + last.half && moved * further > enough)
            found.push_back({find_metric(w.metric), first.mean, last.mean, s.years});
    }
    return found;
}

std::vector<Drift> moving_differences(const StudyResult& result, std::size_t policy) {
    std::vector<Drift> found;
    const auto& changes = result.policies[policy].change_weekly;
    const Stretches s = stretches(result, differs_by_date(result.plan->base));
    if (!s.has_second || changes.empty()) return found;
    for (std::size_t m = 0; m < metrics().size(); ++m) {
        const Metric& metric = metrics()[m];
        const bool watched = metric.name == "exhaustion" || metric.name == "service_level" ||
                             std::ranges::count(result.plan->goals, metric.name, &Goal::metric) > 0;
        if (!watched || !has_all_weeks(result, changes[m])) continue;
        const StretchMean second = mean_of(changes[m], s.second), last = mean_of(changes[m], s.last);
        const double moved = std::abs(last.mean - second.mean);
        if (moved > second.half + last.half && moved > smallest_that_matters(*result.plan, m))
            found.push_back({&metric, second.mean, last.mean, s.years});
    }
    return found;
}

std::vector<LateMiss> missed_late(const StudyResult& result, std::size_t policy) {
    std::vector<LateMiss> found;
    const Stretches s = stretches(result, differs_by_date(result.plan->base));
    if (!s.has_last) return found;
    for (const Goal& goal : result.plan->goals) {
        if (!is_of_whole_centre(goal)) continue;
        const std::vector<Estimate>& series = result.policies[policy].weekly[metric_row(goal.metric)].back();
        if (!has_all_weeks(result, series)) continue;
        const StretchMean last = mean_of(series, s.last);
        if (misses(goal, last)) found.push_back({&goal, last.mean, s.years});
    }
    return found;
}

}  // namespace morale
