#include "engine/study/loop_share.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <string>

#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/resolved.hpp"

namespace morale {

namespace {

/// What a policy sets, without its words.
std::map<std::string, std::string> settings_of_policy(const StudyPlan& plan, const PolicyPlan& policy) {
    std::map<std::string, std::string> set;
    for (const FieldPlace& place : all_field_places(plan.base)) {
        const std::string text = value_text(*place.field, policy.parameters, place.element);
        if (text != value_text(*place.field, plan.base, place.element)) set.emplace(place.path, text);
    }
    return set;
}

/// The values of replications from which means are estimated, without control variates: a ratio needs pairs.
const std::vector<double>& pairs_of(const PolicyResult& policy, std::size_t metric) {
    const bool has_twin = metric < policy.expected.size() && !policy.expected[metric].empty();
    return has_twin ? policy.expected[metric] : policy.headline[metric];
}

std::vector<double> less(const std::vector<double>& a, const std::vector<double>& b) {
    std::vector<double> difference(std::min(a.size(), b.size()));
    std::ranges::transform(a, b, difference.begin(), [](double x, double y) { return x - y; });
    return difference;
}

}  // namespace

std::vector<TwinPolicies> twins_of(const StudyPlan& plan) {
    std::vector<TwinPolicies> twins;
    for (std::size_t twin = 0; twin < plan.policies.size(); ++twin) {
        const PolicyPlan& cut = plan.policies[twin];
        if (!cut.parameters.cuts.any()) continue;
        const auto set = settings_of_policy(plan, cut);
        for (std::size_t i = 1; i < plan.policies.size(); ++i) {
            const PolicyPlan& whole = plan.policies[i];
            if (whole.parameters.cuts.any() || whole.from != cut.from || whole.until != cut.until) continue;
            if (settings_of_policy(plan, whole) != set) continue;
            twins.push_back({i, twin});
            break;
        }
    }
    return twins;
}

std::vector<LoopShare> loop_shares(const StudyResult& study) {
    std::vector<LoopShare> shares;
    const PolicyPlan& first = study.plan->policies.front();
    if (first.parameters.cuts.any() || !settings_of_policy(*study.plan, first).empty()) return shares;
    for (const auto& [policy, twin] : twins_of(*study.plan))
        for (const std::size_t metric : compared_metrics(*study.plan)) {
            const std::vector<double>& whole = pairs_of(study.policies[policy], metric);
            shares.push_back(
                {policy, twin, metric,
                 ratio_of_means(less(whole, pairs_of(study.policies[twin], metric)),
                                less(whole, pairs_of(study.policies.front(), metric)), confidence)});
        }
    return shares;
}

}  // namespace morale
