#include "engine/study/sweep.hpp"

#include <algorithm>
#include <cmath>
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
    SweepOfMetric(std::span<const std::vector<PolicyResult>> results, std::size_t metric)
        : results_(results), metric_(metric) {
        for (std::size_t policy = 0; policy < results.front().size(); ++policy)
            for (std::size_t point = 0; point < results.size(); ++point)
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

std::vector<SweepRow> sweep_rows(std::span<const std::vector<PolicyResult>> results,
                                 std::span<const std::size_t> metrics) {
    std::vector<SweepRow> all;
    if (results.empty()) return all;
    for (const std::size_t metric : metrics)
        for (SweepRow& row : SweepOfMetric(results, metric).rows()) all.push_back(row);
    return all;
}

PolicyResult headline_of(PolicyResult result) {
    result.weekly.clear();
    result.tenure = {};
    result.fingerprints.clear();
    return result;
}

bool is_repeated(const Sweep& sweep, const SweepRow& row) {
    const std::string& policy = sweep.plan->policies[row.policy].name;
    const auto same_as = [&](std::size_t earlier) {
        for (std::size_t d = 0; d < sweep.paths.size(); ++d) {
            const bool is_of_it = sweep.paths[d].policy.empty() || sweep.paths[d].policy == policy;
            if (is_of_it && sweep.points[earlier][d].text != sweep.points[row.point][d].text) return false;
        }
        return true;
    };
    for (std::size_t earlier = 0; earlier < row.point; ++earlier)
        if (same_as(earlier)) return true;
    return false;
}

const SweepRow* best_of(const Sweep& sweep) {
    const auto best = std::ranges::find_if(sweep.rows, [&](const SweepRow& row) {
        return row.metric == sweep.metrics.front() && row.ranking == AgainstBest::Best;
    });
    return best == sweep.rows.end() ? nullptr : &*best;
}

}  // namespace morale
