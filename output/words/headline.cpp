#include "output/words/headline.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "engine/metric/unit.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/enough.hpp"
#include "engine/study/goals.hpp"
#include "output/words/clause.hpp"
#include "output/words/metric.hpp"
#include "output/words/naming.hpp"

namespace morale {

namespace {

// The name of the policy that the sentence is about, and of another one in it.
constexpr std::size_t most_words_of_a_name = 14, most_words_of_another = 8;

const Comparison& subject_of(const StudyResult& study) {
    return study.comparisons[*study.decision.subject];
}

std::string objective_title(const StudyResult& study) {
    const Metric* metric = find_metric(study.plan->base.study.objective);
    return metric ? title(*metric) : study.plan->base.study.objective;
}

std::string told(const StudyResult& study, const Comparison& c) {
    return clause({study, c.metric}, c.difference.mean);
}

/// States the period only once: after "each year" money takes no "a year", and a number of weeks appears only
/// at the end.
std::string joined(std::string before, std::string_view word, std::string after, const MoneyUnit& money) {
    const std::string span = span_in_words(money);
    if (after.ends_with(span)) {
        if (before.ends_with(" each year")) after.resize(after.size() - span.size());
        if (before.ends_with(span)) before.resize(before.size() - span.size());
    }
    return before + ", " + std::string(word) + ' ' + after;
}

/// The effects that may stand beside the objective; if that is money, it includes the other money already.
std::vector<const Comparison*> beside(const StudyResult& study, const std::vector<std::size_t>& places) {
    const bool in_money = is_money(metrics()[subject_of(study).metric]);
    std::vector<const Comparison*> found;
    for (const std::size_t place : places)
        if (!in_money || !is_money(metrics()[study.comparisons[place].metric]))
            found.push_back(&study.comparisons[place]);
    return found;
}

/// What speaks for the chosen policy, the fullest version first. A bad effect is not left out for a good
/// one.
std::vector<std::string> reasons(const StudyResult& study) {
    const Comparison& c = subject_of(study);
    const MoneyUnit money = money_unit(study.plan->base);
    const bool in_money = is_money(metrics()[c.metric]);
    const std::string main = told(study, c);
    const auto good = beside(study, study.decision.effects.good),
               bad = beside(study, study.decision.effects.bad);
    std::vector<std::string> ways;
    for (const Comparison* effect : bad) ways.push_back(joined(main, "but", told(study, *effect), money));
    if (!bad.empty()) ways.push_back(main + ", but it is worse on " + title(metrics()[bad.front()->metric]));
    for (const Comparison* effect : bad.empty() ? good : std::vector<const Comparison*>{})
        ways.push_back(in_money ? joined(told(study, *effect), "and", main, money)
                                : joined(main, "and", told(study, *effect), money));
    ways.push_back(main);
    ways.push_back("it is better on " + objective_title(study));
    return ways;
}

/// The first continuation that leaves the sentence short enough; the beginning alone if none does.
std::string fitted(const std::string& begin, const std::vector<std::string>& ways) {
    for (const std::string& way : ways) {
        const std::string sentence = begin + ": " + way + '.';
        if (words_in(sentence) <= most_headline_words && numbers_in(sentence) <= most_headline_numbers)
            return sentence;
    }
    return begin + '.';
}

std::string do_it(const StudyResult& study, std::size_t policy) {
    const PolicyResult& p = study.policies[policy];
    if (!p.title.empty()) return shortened(capitalised(p.title), most_words_of_a_name);
    return "Choose " + called(study, policy, most_words_of_a_name);
}

std::string stay(const StudyResult& study) {
    return "Stay with " + called(study, 0, most_words_of_a_name);
}

std::string other(const StudyResult& study) {
    return called(study, subject_of(study).policy, most_words_of_another);
}

/// " that meets all goals" after "policy", if others do not.
std::string which(const Decision& decision) {
    return decision.all_are_candidates ? "" : " that meets all goals";
}

std::vector<std::string> why_worse(const StudyResult& study) {
    const Decision& decision = study.decision;
    const Comparison& c = subject_of(study);
    if (decision.candidates == 1 && decision.all_are_candidates)
        return {"with " + other(study) + ' ' + told(study, c),
                other(study) + " is worse on " + title(metrics()[c.metric]), "the other policy is worse"};
    const std::string all =
        "every other policy" + which(decision) + " is worse on " + title(metrics()[c.metric]);
    const MoneyUnit money = money_unit(study.plan->base);
    return {all + ", the least bad by " + size(metrics()[c.metric], c.difference.mean, money), all,
            "every other policy is worse"};
}

std::vector<std::string> why_alike(const StudyResult& study) {
    const Decision& decision = study.decision;
    const std::string what = objective_title(study);
    const std::string matters =
        smallest_that_matters(*study.plan, subject_of(study).metric) > 0 ? " that matters" : "";
    if (decision.candidates == 1 && decision.all_are_candidates)
        return {other(study) + " makes no difference" + matters + " to " + what,
                "the other policy makes no difference"};
    if (decision.some_worse)
        return {"every other policy" + which(decision) + " is worse on " + what + " or makes no difference" +
                    matters,
                "no other policy is better"};
    return {"no other policy" + which(decision) + " makes a difference" + matters + " to " + what,
            "no other policy makes a difference"};
}

std::vector<std::string> why_open(const StudyResult& study) {
    const std::string runs =
        "after " + number(static_cast<double>(subject_of(study).difference.n), 0) + " replications ";
    return {runs + "no policy" + which(study.decision) + " is surely better on " + objective_title(study),
            "no policy is surely better yet"};
}

/// "it alone surely meets all goals, though the centre loses 40,000 USD a year".
std::vector<std::string> why_within_goals(const StudyResult& study) {
    const Comparison& c = subject_of(study);
    const std::string meets = study.decision.candidates == 1
                                  ? "it alone surely meets all goals"
                                  : "of " + std::to_string(study.decision.candidates) +
                                        " policies that surely meet all goals it is best on " +
                                        title(metrics()[c.metric]);
    std::vector<std::string> ways;
    if (c.verdict == Verdict::Better)
        ways.push_back(joined(meets, "and", told(study, c), money_unit(study.plan->base)));
    if (c.verdict == Verdict::Worse)
        ways.push_back(joined(meets, "though", told(study, c), money_unit(study.plan->base)));
    ways.push_back(meets);
    ways.push_back("it surely meets all goals");
    return ways;
}

std::vector<std::string> why_nearest(const StudyResult& study) {
    const std::string name = called(study, study.decision.policy, most_words_of_a_name);
    return {name + " comes nearest to the goals, and no policy surely meets all of them",
            name + " comes nearest to the goals"};
}

/// How many replications would decide every goal of the nearest policy; 0 if that is not known.
std::int64_t enough_for_goals(const StudyResult& study) {
    std::int64_t most = 0;
    for (const GoalCheck& check : check_goals(study, study.decision.policy))
        if (check.state == GoalState::Undecided) {
            if (!check.enough || *check.enough == 0) return 0;
            most = std::max(most, *check.enough);
        }
    return most;
}

std::string run_more(const StudyResult& study) {
    const std::int64_t enough = enough_for_goals(study);
    return enough > 0 ? "Run about " + number(static_cast<double>(enough), 0) + " replications"
                      : "Run more replications";
}

std::string nothing_decided(const StudyResult& study) {
    switch (study.decision.outcome) {
        case Outcome::LeftOut:
            return "Do not decide by this study: " + std::to_string(study.left_out) + " of " +
                   std::to_string(study.replications) +
                   " replications broke a guarantee of the program and are left out.";
        case Outcome::UnknownObjective:
            return "Name another objective: there is no metric '" + study.plan->base.study.objective +
                   "' to decide by.";
        case Outcome::NotAvailable:
            return "Name another objective: " + objective_title(study) + " is not available in this study.";
        case Outcome::OneReplication:
            return "Run at least 2 replications, better 30: one says nothing about chance.";
        default:
            return fitted("Compare " + called(study, 0, most_words_of_a_name) + " with another policy",
                          {"it is the only one that was run"});
    }
}

}  // namespace

std::string headline(const StudyResult& study) {
    const Decision& decision = study.decision;
    switch (decision.outcome) {
        case Outcome::Choose:
            return fitted(do_it(study, decision.policy), reasons(study));
        case Outcome::ChooseForGoals:
            return fitted(do_it(study, decision.policy), why_within_goals(study));
        case Outcome::StayWorse:
            return fitted(stay(study), why_worse(study));
        case Outcome::StayAlike:
            return fitted(stay(study), why_alike(study));
        case Outcome::StayAlone:
            return fitted(stay(study), {"no other policy surely meets all goals"});
        case Outcome::Open:
            return fitted(stay(study) + " for now", why_open(study));
        case Outcome::GoalsOpen:
            return fitted(run_more(study), why_nearest(study));
        case Outcome::GoalsMissed:
            return fitted("Look for another policy", why_nearest(study));
        default:
            return nothing_decided(study);
    }
}

}  // namespace morale
