#include "engine/study/decide.hpp"

#include <algorithm>
#include <cmath>

#include "engine/study/against_first.hpp"
#include "engine/study/beside.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/enough.hpp"
#include "engine/study/goals.hpp"
#include "engine/study/within_goals.hpp"

namespace morale {

namespace {

/// A policy that holds a feedback explains another one; nobody can follow it.
bool can_be_followed(const StudyResult& study, std::size_t policy) {
    return policy >= study.plan->policies.size() || !study.plan->policies[policy].parameters.cuts.any();
}

Candidates all_candidates(const StudyResult& study) {
    const auto objective = objective_of(*study.plan);
    Candidates all;
    for (std::size_t i = 0; i < study.comparisons.size(); ++i)
        if (study.comparisons[i].metric == objective && can_be_followed(study, study.comparisons[i].policy))
            all.comparisons.push_back(i);
    return all;
}

bool some_can_be_followed(const StudyResult& study) {
    for (std::size_t policy = 1; policy < study.policies.size(); ++policy)
        if (can_be_followed(study, policy)) return true;
    return false;
}

/// The reason if nothing can be said at all.
std::optional<Outcome> nothing_to_say(const StudyResult& study, const Candidates& all) {
    if (study.left_out > 0) return Outcome::LeftOut;
    if (!some_can_be_followed(study)) return Outcome::NothingElse;
    if (all.comparisons.empty()) return Outcome::UnknownObjective;
    const auto n = [&](std::size_t place) { return study.comparisons[place].difference.n; };
    const std::int64_t most = n(*std::ranges::max_element(all.comparisons, {}, n));
    if (most == 0) return Outcome::NotAvailable;
    if (most == 1) return Outcome::OneReplication;
    return std::nullopt;
}

}  // namespace

Decision decide(const StudyResult& study) {
    const Candidates all = all_candidates(study);
    const bool has_goals = !study.plan->goals.empty();
    Decision decision;
    if (const auto nothing = nothing_to_say(study, all))
        decision.outcome = *nothing;
    else
        decision = has_goals ? within_goals(study, all) : against_first(study, all);
    if (has_goals) decision.goals = state_of(check_goals(study, decision.policy));
    decision.open_pairs = open_pairs(study, decision.policy);
    return decision;
}

}  // namespace morale
