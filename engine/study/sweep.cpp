#include "engine/study/sweep.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "engine/study/compare.hpp"
#include "engine/study/estimator.hpp"

namespace morale {

namespace {

/// The part of the interval in which the metric can lie.
Interval within_range(Interval interval, const ValueRange& range) {
    if (std::isnan(interval.low)) return interval;
    interval.low = std::clamp(interval.low, range.lowest, range.highest);
    interval.high = std::clamp(interval.high, range.lowest, range.highest);
    return interval;
}

/// All policies at all points on one metric.
class SweepOfMetric {
 public:
    SweepOfMetric(std::span<const std::vector<PolicyResult>> results, std::size_t metric,
                  const AlikePoints& alike)
        : results_(results), metric_(metric) {
        for (std::size_t policy = 0; policy < results.front().size(); ++policy)
            for (std::size_t point = 0; point < results.size(); ++point)
                if (!is_repeated(alike, policy, point))
                    rows_.push_back({.point = point, .policy = policy, .metric = metric});
    }

    std::vector<SweepRow> rows() {
        for (SweepRow& row : rows_) {
            const PolicyResult& result = of(row);
            row.value = within_range(mean_of(result, metric_).interval(confidence), metrics()[metric_].range);
            row.change = mean_difference(results_.front()[row.policy], result, metric_).interval(confidence);
        }
        judge();
        return std::move(rows_);
    }

 private:
    const PolicyResult& of(const SweepRow& row) const { return results_[row.point][row.policy]; }

    /// The best by paired differences from the first combination, which luck moves less than plain means.
    SweepRow* best() {
        const double sign = metrics()[metric_].better == Better::Lower ? -1 : 1;
        SweepRow* best = nullptr;
        double gain = 0;
        for (SweepRow& row : rows_) {
            const double ahead = sign * mean_difference(of(rows_.front()), of(row), metric_).mean;
            if (!std::isfinite(ahead) || (best != nullptr && ahead <= gain)) continue;
            best = &row;
            gain = ahead;
        }
        return best;
    }

    void judge() {
        if (metrics()[metric_].better == Better::Neither) return;
        SweepRow* const leader = best();
        if (leader == nullptr) return;
        const double level = simultaneous_level(confidence, std::max(1, static_cast<int>(rows_.size()) - 1));
        for (SweepRow& row : rows_) {
            row.behind = mean_difference(of(*leader), of(row), metric_).interval(level);
            const Verdict verdict = verdict_of(row.behind, metrics()[metric_].better, 0);
            row.ranking = &row == leader              ? AgainstBest::Best
                          : row.behind.n == 0         ? AgainstBest::Unknown
                          : verdict == Verdict::Worse ? AgainstBest::Behind
                                                      : AgainstBest::Close;
        }
    }

    std::span<const std::vector<PolicyResult>> results_;
    std::size_t metric_;
    std::vector<SweepRow> rows_;
};

}  // namespace

bool touches(const SweptPath& path, std::string_view policy) {
    return path.policy.empty() || path.policy == policy;
}

AlikePoints alike_points(const StudyPlan& plan, std::span<const SweptPath> paths,
                         std::span<const SweepPoint> points) {
    AlikePoints alike;
    for (const PolicyPlan& policy : plan.policies) {
        std::map<std::vector<std::string_view>, std::size_t> first;
        std::vector<std::size_t>& of_policy = alike.emplace_back();
        const bool all = std::ranges::all_of(paths, [&](const auto& p) { return touches(p, policy.name); });
        for (std::size_t point = 0; point < points.size(); ++point) {
            std::vector<std::string_view> values;
            for (std::size_t d = 0; d < paths.size(); ++d)
                if (touches(paths[d], policy.name)) values.emplace_back(points[point][d].text);
            of_policy.push_back(all ? point : first.emplace(values, point).first->second);
        }
    }
    return alike;
}

std::span<const SweepRow> rows_of(const Sweep& sweep, std::size_t metric) {
    const auto is_asked = [&](const SweepRow& row) { return row.metric == sweep.metrics[metric]; };
    const auto begin = std::ranges::find_if(sweep.rows, is_asked);
    const auto end = std::find_if_not(begin, sweep.rows.end(), is_asked);
    return std::span(sweep.rows)
        .subspan(static_cast<std::size_t>(begin - sweep.rows.begin()), static_cast<std::size_t>(end - begin));
}

std::vector<SweepRow> sweep_rows(std::span<const std::vector<PolicyResult>> results,
                                 std::span<const std::size_t> metrics, const AlikePoints& alike) {
    std::vector<SweepRow> all;
    if (results.empty()) return all;
    for (const std::size_t metric : metrics)
        for (SweepRow& row : SweepOfMetric(results, metric, alike).rows()) all.push_back(row);
    return all;
}

PolicyResult headline_of(PolicyResult result) {
    result.weekly.clear();
    result.tenure = {};
    result.fingerprints.clear();
    return result;
}

const SweepRow* best_of(const Sweep& sweep) {
    const auto best = std::ranges::find_if(sweep.rows, [&](const SweepRow& row) {
        return row.metric == sweep.metrics.front() && row.ranking == AgainstBest::Best;
    });
    return best == sweep.rows.end() ? nullptr : &*best;
}

}  // namespace morale
