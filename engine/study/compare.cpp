#include "engine/study/compare.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>

#include "engine/metric/bare_queue.hpp"
#include "engine/stats/anytime.hpp"
#include "engine/stats/running.hpp"
#include "engine/study/estimator.hpp"

namespace morale {

namespace {

struct PairedSpread {
    Running of_a;
    Running of_b;
    Running change;
};

PairedSpread spread_of(std::span<const double> a, std::span<const double> b) {
    PairedSpread spread;
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
        if (std::isnan(a[i]) || std::isnan(b[i])) continue;
        spread.of_a.add(a[i]);
        spread.of_b.add(b[i]);
        spread.change.add(b[i] - a[i]);
    }
    return spread;
}

Interval interval_of(const StudyPlan& plan, const Estimated& estimate, double level) {
    return plan.until_decided ? anytime_interval(estimate, level) : estimate.interval(level);
}

}  // namespace

std::optional<std::size_t> objective_of(const StudyPlan& plan) {
    for (std::size_t m = 0; m < metrics().size(); ++m) {
        if (metrics()[m].name == plan.base.study.objective) return m;
    }
    return std::nullopt;
}

std::vector<std::size_t> compared_metrics(const StudyPlan& plan) {
    const auto objective = objective_of(plan);
    const std::span<const std::string_view> figures = queue_figures(plan.base);
    const bool bare = is_bare_queue(plan.base);
    std::vector<std::size_t> compared;
    for (std::size_t m = 0; m < metrics().size(); ++m) {
        const Metric& metric = metrics()[m];
        const bool of_queue = bare && std::ranges::find(figures, metric.name) != figures.end();
        const bool is_goal = std::ranges::find(plan.goals, metric.name, &Goal::metric) != plan.goals.end();
        const bool asked = std::ranges::find(plan.also_compared, metric.name) != plan.also_compared.end();
        if (metric.headline || m == objective || is_goal || of_queue || asked) compared.push_back(m);
    }
    return compared;
}

double smallest_that_matters(const StudyPlan& plan, std::size_t metric) {
    const Metric& row = metrics()[metric];
    const double care = plan.base.study.care;
    return row.name == plan.base.study.objective && care > 0 ? care : row.matters_from;
}

Verdict verdict_of(const Interval& difference, Better better, double care) {
    if (std::isnan(difference.low) || std::isnan(difference.high)) return Verdict::Undecided;
    if (difference.low >= -care && difference.high <= care) return Verdict::NoDifference;
    if (better == Better::Neither)
        return difference.low > care || difference.high < -care ? Verdict::Differs : Verdict::Undecided;
    if (difference.low > care) return better == Better::Higher ? Verdict::Better : Verdict::Worse;
    if (difference.high < -care) return better == Better::Lower ? Verdict::Better : Verdict::Worse;
    return Verdict::Undecided;
}

Comparison compare_pair(const StudyPlan& plan, std::span<const PolicyResult> policies, std::size_t a,
                        std::size_t b, std::size_t metric, int comparisons) {
    const std::span<const double> of_a = policies[a].headline[metric];
    const std::span<const double> of_b = policies[b].headline[metric];
    const Metric& row = metrics()[metric];
    const PairedSpread spread = spread_of(of_a, of_b);
    Comparison result{.policy = b, .metric = metric};
    const Estimated estimate = mean_difference(policies[a], policies[b], metric);
    result.difference = interval_of(plan, estimate, confidence);
    result.simultaneous = interval_of(plan, estimate, simultaneous_level(confidence, comparisons));
    result.estimator = estimator_of(policies[b], metric, estimate);
    result.counted = paired_interval(of_a, of_b, confidence);
    result.estimate_sd = estimate.deviation();
    result.probability_better =
        row.better == Better::Lower ? probability_positive(of_b, of_a) : probability_positive(of_a, of_b);
    result.paired_sd = spread.change.deviation();
    result.independent_sd = std::sqrt(spread.of_a.variance() + spread.of_b.variance());
    result.verdict = verdict_of(result.simultaneous, row.better, smallest_that_matters(plan, metric));
    return result;
}

std::vector<Comparison> compare(const StudyPlan& plan, std::span<const PolicyResult> policies) {
    std::vector<Comparison> all;
    const int comparisons = static_cast<int>(policies.size()) - 1;
    for (std::size_t policy = 1; policy < policies.size(); ++policy) {
        for (const std::size_t metric : compared_metrics(plan))
            all.push_back(compare_pair(plan, policies, 0, policy, metric, comparisons));
    }
    return all;
}

std::vector<Comparison> on_objective(const StudyResult& study) {
    const auto objective = objective_of(*study.plan);
    std::vector<Comparison> comparisons;
    std::ranges::copy_if(study.comparisons, std::back_inserter(comparisons),
                         [&](const Comparison& c) { return c.metric == objective; });
    return comparisons;
}

std::vector<std::size_t> tied_with(const StudyResult& study, std::size_t policy, std::size_t metric) {
    std::vector<std::size_t> tied;
    const int together = static_cast<int>(study.policies.size()) - 2;
    for (std::size_t other = 1; other < study.policies.size(); ++other) {
        if (other == policy) continue;
        const Verdict verdict =
            compare_pair(*study.plan, study.policies, other, policy, metric, together).verdict;
        if (verdict != Verdict::Better && verdict != Verdict::Worse) tied.push_back(other);
    }
    return tied;
}

}  // namespace morale
