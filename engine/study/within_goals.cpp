#include "engine/study/within_goals.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "engine/study/against_first.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/enough.hpp"
#include "engine/study/goals.hpp"
#include "engine/study/sentences.hpp"
#include "engine/study/words.hpp"

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

std::string value_in_words(const GoalCheck& check, const MoneyUnit& money) {
    return reading(*find_metric(check.metric), check.value, money);
}

std::vector<std::string> missed_of(const std::vector<GoalCheck>& checks, const MoneyUnit* with_values) {
    std::vector<std::string> goals;
    for (const GoalCheck& check : checks)
        if (check.state == GoalState::Missed)
            goals.push_back(check.goal +
                            (with_values ? " (" + value_in_words(check, *with_values) + ")" : ""));
    return goals;
}

/// "(80.4 %; about 120 replications would decide it)".
std::string open_goal(const GoalCheck& check, const MoneyUnit& money) {
    const std::string when = would_decide(check.enough);
    return check.goal + " (" + value_in_words(check, money) + (when.empty() ? ")" : "; " + when + ")");
}

/// "misses a <= 3 (4), and whether it meets b >= 80 % (80.4 %; about 120 …) is not decided".
std::string what_is_short(const std::vector<GoalCheck>& checks, const MoneyUnit& money) {
    const std::vector<std::string> missed = missed_of(checks, &money);
    std::vector<std::string> open;
    for (const GoalCheck& check : checks)
        if (check.state == GoalState::Undecided) open.push_back(open_goal(check, money));
    std::string text;
    if (!missed.empty()) text = "misses " + listed(missed);
    if (open.empty()) return text;
    return text + (missed.empty() ? "may or may not meet " : ", and may or may not meet ") + listed(open);
}

const Comparison* comparison_with(std::span<const Comparison> comparisons, std::size_t policy) {
    const auto found = std::ranges::find(comparisons, policy, &Comparison::policy);
    return found == comparisons.end() ? nullptr : &*found;
}

double gain_of(std::span<const Comparison> comparisons, std::size_t policy) {
    const Comparison* c = comparison_with(comparisons, policy);
    return c == nullptr || std::isnan(c->difference.mean) ? 0 : gain(*c);
}

/// " Compared with status-quo it is worth 40 thousand USD less a year (31 to 49)."
std::string against(const StudyResult& study, const Comparison& c) {
    const Metric& metric = metric_of(c);
    const std::string start = " Compared with " + study.policies[0].name + " it ";
    if (c.verdict == Verdict::Better || c.verdict == Verdict::Worse)
        return start + effect(metric, c.simultaneous, money_of(study)) + "." + at_the_end(study, c) +
               besides(study, c) + " " +
               how_sure(study, c, c.verdict == Verdict::Better ? "Better" : "Worse");
    return start + effect(metric, c.difference.mean, money_of(study)) +
           " on average; with 95 % confidence the difference is " +
           range(metric, c.simultaneous, money_of(study)) + "." + besides(study, c);
}

/// The first policy does not surely meet the goals: the best of those that do.
Decision best_that_meets(const StudyResult& study, const Candidates& candidates,
                         const GoalStanding& standing) {
    const Comparison& best = *std::ranges::max_element(candidates.comparisons, {}, gain);
    const std::size_t count = candidates.comparisons.size();
    const std::string& first = study.policies[0].name;
    const std::string sentence =
        "Choose " + study.policies[best.policy].name + ": " +
        (count == 1
             ? "it alone surely meets all goals."
             : "of the " + std::to_string(count) + " policies that surely meet all goals it is best on " +
                   title(metric_of(best)) + ".") +
        " To stay is no choice: " + first + " " + what_is_short(standing.checks[0], money_of(study)) + "." +
        against(study, best) + ties(study, candidates, best);
    return {.verdict = best.verdict, .policy = best.policy, .sentence = sentence};
}

Decision nearest(const StudyResult& study, std::span<const Comparison> comparisons,
                 const GoalStanding& standing) {
    const std::size_t policy = nearest_to_goals(standing.checks);
    const bool open = std::ranges::find(standing.state, GoalState::Undecided) != standing.state.end();
    const Comparison* c = comparison_with(comparisons, policy);
    return {.verdict = c == nullptr || c->verdict == Verdict::Differs ? Verdict::Undecided : c->verdict,
            .policy = policy,
            .sentence = (open ? "Undecided: after " + std::to_string(comparisons[0].difference.n) +
                                    " replications no policy surely meets all goals."
                              : "No policy meets all goals.") +
                        std::string(" ") + study.policies[policy].name + " comes nearest: it " +
                        what_is_short(standing.checks[policy], money_of(study)) + "." +
                        (c == nullptr ? "" : against(study, *c))};
}

/// What the goals cost: the best of all policies, if it is another one and better by more than what matters.
std::string without_goals(const StudyResult& study, std::span<const Comparison> comparisons,
                          const GoalStanding& standing, std::size_t chosen) {
    std::size_t best = 0;
    for (std::size_t policy = 1; policy < study.policies.size(); ++policy)
        if (gain_of(comparisons, policy) > gain_of(comparisons, best)) best = policy;
    if (best == chosen || standing.meets(best)) return "";
    const std::size_t metric = comparisons[0].metric;
    const Comparison c = compare_pair(*study.plan, study.policies, chosen, best, metric,
                                      static_cast<int>(study.policies.size()) - 1);
    if (c.verdict != Verdict::Better && c.verdict != Verdict::Undecided && c.verdict != Verdict::Differs)
        return "";
    const std::string& name = study.policies[best].name;
    const std::string than = " compared with " + study.policies[chosen].name + " it ";
    const std::string worth = c.verdict == Verdict::Better
                                  ? effect(metric_of(c), c.simultaneous, money_of(study))
                                  : effect(metric_of(c), c.difference.mean, money_of(study)) +
                                        " on average, and with 95 % confidence the difference is " +
                                        range(metric_of(c), c.simultaneous, money_of(study));
    const std::vector<std::string> missed = missed_of(standing.checks[best], nullptr);
    const std::string may = c.verdict == Verdict::Better ? " would be the choice:" : " might be the choice:";
    if (missed.empty())
        return " Should " + name + " meet the goals, it" + may + than + worth + ". It " +
               what_is_short(standing.checks[best], money_of(study)) + ".";
    return std::string(" Without the goal") + (missed.size() == 1 ? " " : "s ") + listed(missed) + ", " +
           name + may + than + worth + ".";
}

}  // namespace

Decision within_goals(const StudyResult& study, std::span<const Comparison> comparisons) {
    const GoalStanding standing = standing_of(study);
    Candidates candidates{.comparisons = {}, .which = " that meets all goals"};
    for (const Comparison& c : comparisons)
        if (standing.meets(c.policy)) candidates.comparisons.push_back(c);
    if (candidates.comparisons.size() == comparisons.size()) candidates.which = "";
    Decision decision;
    if (!standing.meets(0))
        decision = candidates.comparisons.empty() ? nearest(study, comparisons, standing)
                                                  : best_that_meets(study, candidates, standing);
    else if (candidates.comparisons.empty())
        decision = {.verdict = Verdict::Undecided,
                    .sentence = "Stay with '" + study.policies[0].name +
                                "': no other policy surely meets all goals."};
    else
        decision = against_first(study, candidates);
    decision.sentence += without_goals(study, comparisons, standing, decision.policy);
    return decision;
}

}  // namespace morale
