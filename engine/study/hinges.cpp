#include "engine/study/hinges.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "engine/stats/rank_correlation.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/enough.hpp"
#include "engine/study/result.hpp"
#include "engine/study/uncertain.hpp"

namespace morale {

namespace {

/// The replications that have a value: what was drawn in them, and the difference.
struct Pairs {
    std::vector<double> drawn;
    std::vector<double> difference;
};

Pairs pairs_of(const StudyResult& study, const Comparison& c, const Uncertain& assumption) {
    const std::vector<double>& first = study.policies[0].headline[c.metric];
    const std::vector<double>& other = study.policies[c.policy].headline[c.metric];
    Pairs pairs;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const double difference = other[i] - first[i];
        if (std::isnan(difference)) continue;
        pairs.drawn.push_back(drawn_value(*study.plan, assumption, static_cast<int>(i) + 1));
        pairs.difference.push_back(difference);
    }
    return pairs;
}

/// The mean difference of `count` replications from there on, in order of what was drawn.
double mean_of(const Pairs& pairs, const std::vector<std::size_t>& order, std::size_t from,
               std::size_t count) {
    double sum = 0;
    for (std::size_t i = from; i < from + count; ++i) sum += pairs.difference[order[i]];
    return sum / static_cast<double>(count);
}

Hinge hinge_of(const StudyResult& study, const Comparison& c, std::size_t assumption) {
    const Pairs pairs = pairs_of(study, c, study.plan->uncertain[assumption]);
    const int together = static_cast<int>(study.plan->uncertain.size());
    std::vector<std::size_t> order(pairs.drawn.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return pairs.drawn[i]; });
    const std::size_t half = order.size() / 2;
    Hinge hinge{.assumption = assumption,
                .correlation =
                    rank_correlation(pairs.drawn, pairs.difference, simultaneous_level(confidence, together)),
                .when_low = mean_of(pairs, order, 0, half),
                .when_high = mean_of(pairs, order, order.size() - half, half)};
    hinge.stands_out = hinge.correlation.low > 0 || hinge.correlation.high < 0;
    return hinge;
}

/// The comparison on the objective for the policy whose hinges are wanted.
const Comparison* compared(const StudyResult& study, const std::vector<Comparison>& all) {
    const Comparison* best = nullptr;
    for (const Comparison& c : all) {
        if (c.policy == study.decision.policy) return &c;
        const double sign = metrics()[c.metric].better == Better::Lower ? -1 : 1;
        if (!best || sign * c.difference.mean > sign * best->difference.mean) best = &c;
    }
    return best;
}

}  // namespace

Hinges hinges_of(const StudyResult& study) {
    Hinges hinges;
    if (!draws_assumptions(*study.plan)) return hinges;
    const std::vector<Comparison> comparisons = on_objective(study);
    const Comparison* c = compared(study, comparisons);
    if (!c || c->difference.n < fewest_to_plan_with) return hinges;
    hinges.policy = c->policy;
    hinges.metric = c->metric;
    for (std::size_t i = 0; i < study.plan->uncertain.size(); ++i)
        hinges.rows.push_back(hinge_of(study, *c, i));
    const auto strength = [](const Hinge& hinge) {
        return std::isnan(hinge.correlation.mean) ? -1. : std::abs(hinge.correlation.mean);
    };
    std::ranges::stable_sort(hinges.rows, std::greater{}, strength);
    return hinges;
}

}  // namespace morale
