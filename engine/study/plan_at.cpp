#include "engine/study/plan_at.hpp"

#include <algorithm>
#include <limits>

#include "engine/model/rules.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/assumption.hpp"
#include "engine/study/drawn_together.hpp"
#include "engine/study/estimator.hpp"
#include "engine/study/fold.hpp"
#include "engine/study/settle.hpp"

namespace morale {

StudyPlan plan_at(const StudyPlan& plan, std::span<const Setting> settings) {
    StudyPlan at = plan;
    at.base.study.uncertain = false;
    if (settings.empty()) return at;
    for (const auto& [assumption, value] : settings) {
        set_assumption(at.uncertain[assumption], at.base, value);
        for (PolicyPlan& policy : at.policies)
            set_assumption(at.uncertain[assumption], policy.parameters, value);
    }
    const bool settled = !plan.base.usual.teams.empty();
    if (!settled) return at;
    at.base.usual = outlook_of(at.base, at.mend).usual;
    for (PolicyPlan& policy : at.policies)
        policy.parameters.usual = usual_of_policy(policy.parameters, policy.from, at.base, at.mend);
    return at;
}

bool keep_rules_at(const StudyPlan& plan, std::span<const Setting> settings) {
    const auto bound = [&](const Setting& s) { return is_bound(plan.uncertain[s.assumption]); };
    if (std::ranges::none_of(settings, bound)) return true;
    Parameters p = plan.base;
    for (const Setting& setting : settings)
        if (bound(setting)) set_assumption(plan.uncertain[setting.assumption], p, setting.value);
    return keep_rules(p);
}

std::size_t policy_to_look_at(const StudyResult& base, std::size_t metric) {
    if (base.decision.policy > 0) return base.decision.policy;
    const double sign = metrics()[metric].better == Better::Lower ? -1 : 1;
    std::size_t best = 0;
    double most = -std::numeric_limits<double>::infinity();
    for (const Comparison& c : base.comparisons)
        if (c.metric == metric && sign * c.difference.mean > most) {
            most = sign * c.difference.mean;
            best = c.policy;
        }
    return best;
}

StudyPlan pair_plan(const StudyPlan& plan, std::size_t policy) {
    StudyPlan pair = plan;
    pair.policies = {plan.policies[0], plan.policies[policy]};
    pair.origins.clear();
    pair.goals.clear();
    pair.observed.clear();
    return pair;
}

std::vector<double> differences_of(const StudyPlan& pair, std::size_t metric, std::span<const double> luck,
                                   Repeats repeats, StopAsked stop, RecordStore* store,
                                   OtherMachines* others) {
    StudyFold fold(pair, std::vector<std::size_t>{});
    KeptRecords records(pair, store, others);
    const std::vector<std::size_t> both = all_policies(pair);
    const auto stopped = [&] { return stop && stop(); };
    for (int r = 0; r < repeats.count && !stopped(); ++r) {
        const std::vector<Record> found = records.of(repeats.first + r, both, stop);
        if (!stopped()) fold.add(found);
    }
    return differences_less_luck(fold.policies()[0], fold.policies()[1], metric, luck);
}

}  // namespace morale
