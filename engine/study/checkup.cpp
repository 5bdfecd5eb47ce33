#include "engine/study/checkup.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>

#include "engine/model/life/simulate.hpp"
#include "engine/study/since.hpp"

namespace morale {

Checkup checkup_of(StudyPlan plan) {
    Checkup checkup{.plan = std::move(plan), .remedies = {{}}, .good_already = {}};
    std::vector<PolicyPlan>& policies = checkup.plan.policies;
    policies.resize(1);
    policies.front().name = "as it is";
    if (policies.front().from == always)
        checkup.plan.base = as_always(policies.front().parameters, checkup.plan.base);
    policies.front().from = measurement_start;
    policies.front().until = never;
    std::erase_if(checkup.plan.origins, [](const Origin& origin) { return !origin.policy.empty(); });
    const Parameters now = policies.front().parameters;
    for (const Area& area : areas()) {
        const std::vector<Remedy> remedies = wanting(area, now);
        if (remedies.empty()) {
            checkup.good_already.push_back(area.name);
            continue;
        }
        policies.push_back({.name = std::string(area.name),
                            .why = std::string(area.looks_at),
                            .parameters = improved(now, remedies),
                            .from = measurement_start});
        checkup.remedies.push_back(remedies);
    }
    return checkup;
}

Ranking ranking_of(const StudyResult& result, std::size_t metric) {
    Ranking ranking;
    for (const Comparison& c : result.comparisons)
        if (c.metric == metric) ranking.order.push_back(&c);
    if (ranking.order.empty()) return ranking;
    const double sign = metrics()[metric].better == Better::Lower ? -1 : 1;
    std::ranges::stable_sort(ranking.order, std::greater{},
                             [sign](const Comparison* c) { return sign * c->difference.mean; });
    const Comparison& first = *ranking.order.front();
    ranking.known = first.verdict == Verdict::Better;
    if (ranking.known && ranking.order.size() > 1) {
        const Comparison& next = *ranking.order[1];
        if (next.verdict == Verdict::Better && next.simultaneous.high > first.simultaneous.low)
            ranking.rival = &next;
    }
    return ranking;
}

}  // namespace morale
