#include "engine/study/decide.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include "engine/study/against_first.hpp"
#include "engine/study/caveats.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/enough.hpp"
#include "engine/study/given.hpp"
#include "engine/study/goals.hpp"
#include "engine/study/sentences.hpp"
#include "engine/study/uncertain.hpp"
#include "engine/study/within_goals.hpp"
#include "engine/study/words.hpp"

namespace morale {

namespace {

/// Why nothing can be said at all; empty when something can.
std::string nothing_to_say(const StudyResult& study, std::span<const Comparison> comparisons) {
    const std::string& objective = study.plan->base.study.objective;
    if (study.left_out > 0)
        return "Undecided: " + std::to_string(study.left_out) + " of " + std::to_string(study.replications) +
               " replications broke a guarantee of the program and are left out.";
    if (study.policies.size() < 2)
        return "Only " + study.policies[0].name + " was run: there is no other policy to compare it with.";
    if (comparisons.empty()) return "Undecided: there is no metric '" + objective + "' to decide by.";
    const auto n = [](const Comparison& c) { return c.difference.n; };
    const std::int64_t most = std::ranges::max(comparisons, {}, n).difference.n;
    const std::string what = title(metric_of(comparisons[0]));
    if (most == 0) return "Undecided: " + what + " is not available in this study.";
    if (most == 1) return "Undecided: one replication says nothing about chance; run at least 2, better 30.";
    return "";
}

/// The end of a sentence whose ranges hold beyond the best estimates; empty when nothing was drawn.
std::string what_was_drawn(const StudyPlan& plan) {
    if (!draws_assumptions(plan)) return "";
    return " " + count_of_uncertain(plan) + (plan.uncertain.size() == 1 ? " was" : " were") +
           " drawn anew in each replication, alike for all policies: the ranges are of the average over "
           "what they may be.";
}

}  // namespace

Decision decide(const StudyResult& study) {
    const std::vector<Comparison> comparisons = on_objective(study);
    const bool has_goals = !study.plan->goals.empty();
    Decision decision{.sentence = nothing_to_say(study, comparisons)};
    if (decision.sentence.empty())
        decision = has_goals ? within_goals(study, comparisons) : against_first(study, {comparisons, ""});
    if (has_goals) decision.goals = state_of(check_goals(study, decision.policy));
    decision.sentence += what_refutes_goals(study);
    decision.sentence += what_was_drawn(*study.plan);
    decision.not_known = caveats(study, decision);
    return decision;
}

std::optional<std::int64_t> replications_to_decide(const Comparison& c, int together, double care) {
    const double level = simultaneous_level(confidence, together);
    return replications_for(std::abs(std::abs(c.difference.mean) - care), c.estimate_sd, (1 + level) / 2,
                            c.difference.n);
}

}  // namespace morale
