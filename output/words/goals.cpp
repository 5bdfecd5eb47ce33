#include "output/words/goals.hpp"

#include <cmath>

#include "engine/language/listed.hpp"
#include "engine/metric/percentile.hpp"
#include "engine/study/given.hpp"
#include "engine/study/goals.hpp"
#include "output/words/clause.hpp"
#include "output/words/metric.hpp"
#include "output/words/naming.hpp"
#include "output/words/replications.hpp"

namespace morale {

namespace {

using Checks = std::vector<GoalCheck>;

std::string value_in_words(const StudyResult& study, const GoalCheck& check) {
    if (!std::isfinite(check.value)) return "not available";
    return reading(*told_metric(check.metric), check.value, money_unit(study.plan->base));
}

/// "service_level >= 80 % (80.4 %; about 120 replications would decide it)".
std::string goal_with_value(const StudyResult& study, const GoalCheck& check) {
    const std::string when = check.state == GoalState::Undecided ? would_decide(check.enough) : "";
    return check.goal + " (" + value_in_words(study, check) + (when.empty() ? ")" : "; " + when + ")");
}

std::vector<std::string> goals_in(const Checks& checks, GoalState state) {
    std::vector<std::string> goals;
    for (const GoalCheck& check : checks)
        if (check.state == state) goals.push_back(check.goal);
    return goals;
}

std::vector<std::string> goals_with_values(const StudyResult& study, const Checks& checks, GoalState state) {
    std::vector<std::string> goals;
    for (const GoalCheck& check : checks)
        if (check.state == state) goals.push_back(goal_with_value(study, check));
    return goals;
}

/// "misses a <= 3 (4), and may or may not meet b >= 80 % (80.4 %; about 120 … would decide it)".
std::string what_is_short(const StudyResult& study, const Checks& checks) {
    const std::vector<std::string> missed = goals_with_values(study, checks, GoalState::Missed);
    const std::vector<std::string> open = goals_with_values(study, checks, GoalState::Undecided);
    std::string text;
    if (!missed.empty()) text = "misses " + listed(missed);
    if (open.empty()) return text;
    return text + (missed.empty() ? "may or may not meet " : ", and may or may not meet ") + listed(open);
}

std::string subject(const StudyResult& study, std::size_t policy) {
    return capitalised(called(study, policy));
}

/// "compared with a the centre gains 200,000 USD a year (190,000 to 210,000)".
std::string worth(const StudyResult& study, const Forgone& forgone) {
    const Comparison& c = forgone.comparison;
    const Contrast contrast{study, c.metric, study.decision.policy};
    const std::string than = "compared with " + called(study, study.decision.policy) + ", ";
    if (c.verdict == Verdict::Better) return than + clause_with_range(contrast, c.simultaneous);
    return than + clause(contrast, c.difference.mean) +
           " on average, and with 95 % confidence the difference lies " +
           range(metrics()[c.metric], c.simultaneous, money_unit(study.plan->base));
}

std::string forgone_line(const StudyResult& study, const Forgone& forgone) {
    const Checks checks = check_goals(study, forgone.policy);
    const std::vector<std::string> missed = goals_in(checks, GoalState::Missed);
    const bool sure = forgone.comparison.verdict == Verdict::Better;
    const std::string choice = sure ? " would be the choice: " : " might be the choice: ";
    if (missed.empty())
        return "Should " + called(study, forgone.policy) + " meet the goals, it" + choice +
               worth(study, forgone) + ". It " + what_is_short(study, checks) + ".";
    return std::string("Without the goal") + (missed.size() == 1 ? " " : "s ") + listed(missed) + ", " +
           called(study, forgone.policy) + choice + worth(study, forgone) + ".";
}

/// Describes the policy that is recommended or comes nearest, and the first if staying is not a choice.
std::vector<std::string> state_lines(const StudyResult& study) {
    const Decision& decision = study.decision;
    switch (decision.outcome) {
        case Outcome::ChooseForGoals:
            return {"Staying is not a choice: " + called(study, 0) + ' ' +
                    what_is_short(study, check_goals(study, 0)) + "."};
        case Outcome::GoalsOpen:
        case Outcome::GoalsMissed:
            return {subject(study, decision.policy) + " comes nearest: it " +
                    what_is_short(study, check_goals(study, decision.policy)) + "."};
        case Outcome::Choose:
        case Outcome::StayWorse:
        case Outcome::StayAlike:
        case Outcome::StayAlone:
        case Outcome::Open:
            return {subject(study, decision.policy) +
                    (study.plan->goals.size() == 1 ? " surely meets the goal." : " surely meets all goals.")};
        default:
            return {};
    }
}

/// "The base shows turnover of 11.9 % a year where 45.0 % a year was measured: …"
std::string refuted_line(const StudyResult& study) {
    const MoneyUnit money = money_unit(study.plan->base);
    std::string text;
    bool fits = true;
    for (const GivenFigure& f : refuted_goals(study)) {
        const std::string shown = f.model.n > 0 ? reading(*f.metric, f.model.mean, money) : "nothing";
        text += (text.empty() ? "The base shows " : ", and ") + title(*f.metric) + " of " + shown +
                " where " + reading(*f.metric, f.given->value, money) + " was measured";
        fits = fits && f.knob;
    }
    if (text.empty()) return {};
    return text + ": what is said of goals about it does not hold for this centre; " +
           (fits ? "'morale fit' first." : "correct what it follows from first.");
}

}  // namespace

std::string part_in_brackets(const Goal& goal) {
    if (goal.part == PartKind::Whole) return {};
    const std::string_view kind = goal.part == PartKind::Customers ? "group" : word_of(goal.part);
    return '[' + std::string(kind) + ' ' + goal.of + ']';
}

std::string title_of(const Goal& goal) {
    const Metric* row = find_metric(goal.metric);
    const std::string title =
        row ? std::string(row->title) : goal.metric.substr(percentile_prefix.size()) + " % waited at most";
    const std::string part = part_in_brackets(goal);
    return part.empty() ? title : title + ' ' + part;
}

std::string_view word_of(GoalState state) {
    switch (state) {
        case GoalState::Met:
            return "met";
        case GoalState::Missed:
            return "missed";
        case GoalState::Undecided:
            return "undecided";
    }
    return {};
}

std::vector<std::string> goal_lines(const StudyResult& study) {
    if (study.plan->goals.empty()) return {};
    std::vector<std::string> lines = state_lines(study);
    if (study.decision.forgone) lines.push_back(forgone_line(study, *study.decision.forgone));
    if (const std::string refuted = refuted_line(study); !refuted.empty()) lines.push_back(refuted);
    return lines;
}

}  // namespace morale
