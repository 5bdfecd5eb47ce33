#include "engine/study/within_goals.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "engine/study/against_first.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/goals.hpp"

namespace morale {

namespace {

struct GoalStanding {
    std::vector<std::vector<GoalCheck>> checks;  // [policy][goal]
    std::vector<GoalState> state;                // [policy], of all goals together

    bool meets(std::size_t policy) const { return state[policy] == GoalState::Met; }
};

GoalStanding standing_of(const StudyResult& study) {
    GoalStanding standing{.checks = check_goals(study), .state = {}};
    for (const auto& checks : standing.checks) standing.state.push_back(state_of(checks));
    return standing;
}

std::optional<std::size_t> comparison_with(const StudyResult& study, const Candidates& all,
                                           std::size_t policy) {
    for (const std::size_t place : all.comparisons)
        if (study.comparisons[place].policy == policy) return place;
    return std::nullopt;
}

double gain_of(const StudyResult& study, const Candidates& all, std::size_t policy) {
    const auto place = comparison_with(study, all, policy);
    if (!place || std::isnan(study.comparisons[*place].difference.mean)) return 0;
    return gain(study.comparisons[*place]);
}

/// If the first policy does not surely meet the goals: chooses the best of those that do.
Decision best_that_meets(const StudyResult& study, const Candidates& candidates) {
    const std::size_t place = *std::ranges::max_element(
        candidates.comparisons, {}, [&](std::size_t i) { return gain(study.comparisons[i]); });
    const Comparison& best = study.comparisons[place];
    Decision decision{.outcome = Outcome::ChooseForGoals, .verdict = best.verdict, .policy = best.policy};
    speak_of(decision, study, place);
    decision.ties = ties_of(study, candidates, best);
    return decision;
}

Decision nearest(const StudyResult& study, const Candidates& all, const GoalStanding& standing) {
    const bool open = std::ranges::find(standing.state, GoalState::Undecided) != standing.state.end();
    Decision decision{.outcome = open ? Outcome::GoalsOpen : Outcome::GoalsMissed,
                      .policy = nearest_to_goals(standing.checks)};
    const auto place = comparison_with(study, all, decision.policy);
    if (!place) return decision;
    speak_of(decision, study, *place);
    const Verdict verdict = study.comparisons[*place].verdict;
    if (verdict != Verdict::Differs) decision.verdict = verdict;
    return decision;
}

/// The best of all policies, if it is another one that does not surely meet the goals and may bring a gain.
std::optional<Forgone> forgone(const StudyResult& study, const Candidates& all, const GoalStanding& standing,
                               std::size_t chosen) {
    std::size_t best = 0;
    for (std::size_t policy = 1; policy < study.policies.size(); ++policy)
        if (gain_of(study, all, policy) > gain_of(study, all, best)) best = policy;
    if (best == chosen || standing.meets(best)) return std::nullopt;
    const std::size_t metric = study.comparisons[all.comparisons.front()].metric;
    const Comparison c = compare_pair(*study.plan, study.policies, chosen, best, metric,
                                      static_cast<int>(study.policies.size()) - 1);
    if (c.verdict == Verdict::Worse || c.verdict == Verdict::NoDifference) return std::nullopt;
    return Forgone{.policy = best, .comparison = c};
}

Decision decided(const StudyResult& study, const Candidates& all, const Candidates& candidates,
                 const GoalStanding& standing) {
    const bool none = candidates.comparisons.empty();
    if (standing.meets(0))
        return none ? Decision{.outcome = Outcome::StayAlone} : against_first(study, candidates);
    return none ? nearest(study, all, standing) : best_that_meets(study, candidates);
}

}  // namespace

Decision within_goals(const StudyResult& study, const Candidates& all) {
    const GoalStanding standing = standing_of(study);
    Candidates candidates;
    for (const std::size_t place : all.comparisons)
        if (standing.meets(study.comparisons[place].policy)) candidates.comparisons.push_back(place);
    candidates.are_all = candidates.comparisons.size() == all.comparisons.size();
    Decision decision = decided(study, all, candidates, standing);
    decision.candidates = candidates.comparisons.size();
    decision.all_are_candidates = candidates.are_all;
    decision.forgone = forgone(study, all, standing, decision.policy);
    return decision;
}

}  // namespace morale
