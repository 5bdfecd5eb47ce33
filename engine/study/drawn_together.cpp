#include "engine/study/drawn_together.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/model/rules.hpp"
#include "engine/study/assumption.hpp"

namespace morale {

namespace {

constexpr std::uint32_t most_attempts = 1000;
constexpr int sample = 1024;

std::vector<const Uncertain*> bound_ones(const StudyPlan& plan) {
    std::vector<const Uncertain*> bound;
    for (const Uncertain& assumption : plan.uncertain)
        if (is_bound(assumption)) bound.push_back(&assumption);
    return bound;
}

/// Puts the draws of an attempt into the parameters, and says whether these keep the rules.
bool keeps_rules(const StudyPlan& plan, const std::vector<const Uncertain*>& bound, int replication,
                 std::uint32_t attempt, Parameters& p) {
    for (const Uncertain* assumption : bound)
        set_assumption(*assumption, p, value_at_attempt(plan, *assumption, replication, attempt));
    return keep_rules(p);
}

}  // namespace

bool is_bound(const Uncertain& assumption) {
    return std::ranges::any_of(rules(), [&](const Rule& rule) { return is_bound_by(rule, assumption.path); });
}

std::uint32_t attempt_of(const StudyPlan& plan, int replication) {
    const std::vector<const Uncertain*> bound = bound_ones(plan);
    if (bound.empty()) return 0;
    Parameters p = plan.base;
    std::uint32_t attempt = 0;
    while (!keeps_rules(plan, bound, replication, attempt, p) && attempt + 1 < most_attempts) ++attempt;
    return attempt;
}

double share_that_keeps_rules(const StudyPlan& plan) {
    const std::vector<const Uncertain*> bound = bound_ones(plan);
    if (bound.empty()) return 1;
    Parameters p = plan.base;
    int kept = 0;
    for (int replication = 1; replication <= sample; ++replication)
        kept += keeps_rules(plan, bound, replication, 0, p);
    return static_cast<double>(kept) / sample;
}

}  // namespace morale
