#include "output/words/decision.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "engine/language/listed.hpp"
#include "engine/metric/bare_queue.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/enough.hpp"
#include "engine/study/uncertain.hpp"
#include "output/words/caveats.hpp"
#include "output/words/clause.hpp"
#include "output/words/goals.hpp"
#include "output/words/headline.hpp"
#include "output/words/metric.hpp"
#include "output/words/naming.hpp"
#include "output/words/replications.hpp"
#include "output/words/uncertain.hpp"
#include "output/words/uncertainties.hpp"

namespace morale {

namespace {

using Lines = std::vector<std::string>;

MoneyUnit money_of(const StudyResult& study) {
    return money_unit(study.plan->base);
}

const Metric& metric_of(const Comparison& c) {
    return metrics()[c.metric];
}

std::string sentence(const std::string& words) {
    return capitalised(words) + '.';
}

std::string compared_with_first(const StudyResult& study, const std::string& clause) {
    return "Compared with " + called(study, 0) + ", " + clause + ".";
}

/// "With 'Spread', the least bad, the centre loses 12,000 USD a year (8,000 to 16,000)."
std::string with_policy(const StudyResult& study, const Comparison& c, std::string_view which,
                        const std::string& clause) {
    return "With " + called(study, c.policy) + std::string(which) + ' ' + clause + ".";
}

std::string may_be(const StudyResult& study, const Comparison& c, std::size_t against) {
    return clause({study, c.metric, against}, c.difference.mean) +
           " on average; with 95 % confidence the difference of " + title(metric_of(c)) + " lies " +
           range(metric_of(c), c.simultaneous, money_of(study));
}

bool is_sure(const Comparison& c) {
    return c.verdict == Verdict::Better || c.verdict == Verdict::Worse;
}

std::string size_line(const StudyResult& study, const Comparison& c) {
    const Decision& decision = study.decision;
    const bool several = decision.candidates > 1;
    const std::string sure = clause_with_range({study, c.metric}, c.simultaneous);
    switch (decision.outcome) {
        case Outcome::StayWorse:
            return with_policy(study, c, several ? ", the least bad," : "", sure);
        case Outcome::StayAlike: {
            const double care = smallest_that_matters(*study.plan, c.metric);
            const std::string lies = c.simultaneous.low == c.simultaneous.high
                                         ? ""
                                         : "The difference that " + called(study, c.policy) + " makes lies " +
                                               range(metric_of(c), c.simultaneous, money_of(study)) +
                                               ", with 95 % confidence.";
            if (care <= 0 || lies.empty()) return lies;
            return lies + " One that matters would be more than " +
                   size(metric_of(c), care, money_of(study)) + ".";
        }
        case Outcome::Open:
            return with_policy(study, c,
                               !several ? ""
                               : decision.effects.good.empty() && c.probability_better < .5
                                   ? ", the least bad,"
                                   : ", the most promising,",
                               may_be(study, c, 0));
        default:
            return compared_with_first(study, is_sure(c) ? sure : may_be(study, c, 0));
    }
}

/// A part of the difference is "of this"; what is more than all of it, or goes the other way, is set against
/// the rest.
std::string told_share_of_end(const StudyResult& study, double amount) {
    const double all = study.comparisons[*study.decision.subject].difference.mean, rest = all - amount;
    const auto signed_money = [&](double value) {
        return (value > 0 ? "+" : "") + money(value, money_of(study));
    };
    const std::string span = span_in_words(money_of(study));
    const std::string people = "customers and agents who are there at the end count for ";
    if (amount * rest >= 0) return "Of this, " + people + signed_money(amount) + span + ".";
    return capitalised(people) + signed_money(amount) + span + " in this, and all else for " +
           signed_money(rest) + ".";
}

Lines size_lines(const StudyResult& study) {
    Lines lines;
    if (!study.decision.subject) return lines;
    const std::string line = size_line(study, study.comparisons[*study.decision.subject]);
    if (!line.empty()) lines.push_back(line);
    if (const auto& amount = study.decision.at_end) lines.push_back(told_share_of_end(study, *amount));
    return lines;
}

/// Seats are empty for a time, so fewer agents are counted than there are seats: said where the two differ.
std::string of_how_many_seats(const StudyResult& study, const Comparison& c) {
    if (metric_of(c).name != "turnover") return {};
    const auto headcount = static_cast<std::size_t>(find_metric("headcount") - metrics().data());
    const double agents = std::round(study.policies[0].total[headcount].mean);
    double seats = 0;
    for (const Team& team : study.plan->base.teams) seats += team.agents;
    if (!(agents > 0) || !(agents < seats)) return {};
    return "; of " + number(seats, 0) + " seats " + number(agents, 0) + " are filled on average";
}

Lines effect_lines(const StudyResult& study, const std::vector<std::size_t>& places) {
    Lines lines;
    for (const std::size_t place : places) {
        const Comparison& c = study.comparisons[place];
        lines.push_back(
            sentence(clause_with_range({study, c.metric}, c.simultaneous) + of_how_many_seats(study, c)));
    }
    return lines;
}

/// Effects whose direction is sure; a size that matters lies beyond the range, or within it.
Lines small_lines(const StudyResult& study) {
    Lines lines;
    for (const std::size_t place : study.decision.effects.small) {
        const Comparison& c = study.comparisons[place];
        const double care = smallest_that_matters(*study.plan, c.metric);
        const Contrast contrast{study, c.metric};
        lines.push_back(sentence(clause_with_range(contrast, c.simultaneous) + "; it matters from " +
                                 care_beside(contrast, c.simultaneous, care) + " on"));
    }
    return lines;
}

Lines open_lines(const StudyResult& study) {
    Lines lines;
    for (const std::size_t place : study.decision.effects.open) {
        const Comparison& c = study.comparisons[place];
        lines.push_back(std::string(metric_of(c).title) + ": " +
                        range(metric_of(c), c.simultaneous, money_of(study)) + ".");
    }
    return lines;
}

Lines tie_lines(const StudyResult& study) {
    const Ties& ties = study.decision.ties;
    if (ties.policies.empty()) return {};
    Lines lines = {capitalised(listed(called(study, ties.policies))) + " cannot be told apart from it on " +
                   title(metric_of(study.comparisons[*study.decision.subject])) + "."};
    if (is_bare_queue(study.plan->base)) return lines;
    const auto cost_row = metric_row("cost_total");
    const double cost = study.policies[ties.cheapest].total[cost_row].mean;
    lines.push_back("The cheapest of these " + std::to_string(ties.policies.size() + 1) + " is " +
                    called(study, ties.cheapest) + ", at " + money(cost, money_of(study)) +
                    span_in_words(money_of(study)) + ".");
    return lines;
}

std::string together(const StudyResult& study) {
    const std::size_t compared = study.policies.size() - 1;
    if (compared < 2) return "";
    return compared == 2 ? " for both compared policies at once"
                         : " for all " + std::to_string(compared) + " compared policies at once";
}

Lines sure_lines(const StudyResult& study) {
    Lines lines;
    if (!study.decision.subject) return lines;
    const Comparison& c = study.comparisons[*study.decision.subject];
    if (is_sure(c))
        lines.push_back(std::string(c.verdict == Verdict::Better ? "Better" : "Worse") + " in " +
                        std::to_string(study.decision.agreeing) + " of " + std::to_string(c.difference.n) +
                        " replications under the same luck.");
    lines.push_back("The ranges hold with 95 % confidence" + together(study) + ".");
    if (draws_assumptions(*study.plan))
        lines.push_back(
            capitalised(count_of_uncertain(*study.plan)) +
            (study.plan->uncertain.size() == 1 ? " was" : " were") +
            " drawn anew in each replication, alike for all policies: the ranges are of the average "
            "over what they may be.");
    return lines;
}

std::string needed_line(const StudyResult& study, const OpenPair& pair) {
    const std::string who =
        capitalised(called(study, pair.policy)) + " against " + called(study, pair.against);
    if (!pair.needed) return who + ": too few replications to tell how many would.";
    return who + ": " + how_many_would(*pair.needed) + ".";
}

/// "With so few nobody can tell how many would" is said only once.
Lines needed_lines(const StudyResult& study) {
    const Decision& decision = study.decision;
    Lines lines;
    if (decision.outcome == Outcome::Open && !decision.needed)
        lines.push_back("So few replications cannot tell how many would decide it: run at least " +
                        std::to_string(fewest_to_plan_with) + ", better 30.");
    for (const OpenPair& pair : decision.open_pairs)
        if (decision.outcome != Outcome::Open || pair.needed) lines.push_back(needed_line(study, pair));
    return lines;
}

/// "What 'Write the notes' does besides", if it is not the chosen policy.
std::string whose(const StudyResult& study, std::string_view of_it, std::string_view of_another) {
    const Decision& decision = study.decision;
    if (!decision.subject) return std::string(of_it);
    const std::size_t policy = study.comparisons[*decision.subject].policy;
    if (decision.policy == policy && decision.outcome != Outcome::GoalsMissed &&
        decision.outcome != Outcome::GoalsOpen)
        return std::string(of_it);
    return "What " + called(study, policy) + ' ' + std::string(of_another);
}

/// Among policies that are not chosen, only the most promising and the nearest are described in full.
bool shows_effects(Outcome outcome) {
    return outcome != Outcome::StayWorse && outcome != Outcome::StayAlike;
}

std::string objective_of_pairs(const StudyResult& study) {
    const Metric* metric = find_metric(study.plan->base.study.objective);
    return metric ? " on " + title(*metric) : "";
}

}  // namespace

std::string_view word_of(Outcome outcome) {
    switch (outcome) {
        case Outcome::LeftOut:
            return "left out";
        case Outcome::NothingElse:
            return "nothing else";
        case Outcome::UnknownObjective:
            return "unknown objective";
        case Outcome::NotAvailable:
            return "not available";
        case Outcome::OneReplication:
            return "one replication";
        case Outcome::Choose:
            return "choose";
        case Outcome::ChooseForGoals:
            return "choose for goals";
        case Outcome::StayWorse:
            return "stay, others worse";
        case Outcome::StayAlike:
            return "stay, no difference";
        case Outcome::StayAlone:
            return "stay, alone within goals";
        case Outcome::Open:
            return "open";
        case Outcome::GoalsOpen:
            return "goals open";
        case Outcome::GoalsMissed:
            return "goals missed";
    }
    return {};
}

ToldDecision told_decision(const StudyResult& study) {
    const Effects& effects = study.decision.effects;
    ToldDecision told{.headline = headline(study), .parts = {}};
    const auto add = [&](std::string_view about, std::string heading, Lines lines) {
        if (!lines.empty()) told.parts.push_back({about, std::move(heading), std::move(lines)});
    };
    add("size", "By how much", size_lines(study));
    if (shows_effects(study.decision.outcome)) {
        add("good", whose(study, "What else it does", "does besides"), effect_lines(study, effects.good));
        add("bad", whose(study, "What it costs or worsens", "costs or worsens"),
            effect_lines(study, effects.bad));
        add("small", "Sure, but not surely large enough to matter", small_lines(study));
        add("open", "What may go either way", open_lines(study));
    }
    add("ties", "What may be as good", tie_lines(study));
    add("goals", "What the goals say", goal_lines(study));
    Lines sure = sure_lines(study);
    std::ranges::move(what_still_moves(study), std::back_inserter(sure));
    add("sure", "How sure this is", std::move(sure));
    add("uncertainties", "Three uncertainties, apart", uncertainty_lines(study));
    add("needed", "How many replications would decide" + objective_of_pairs(study), needed_lines(study));
    add("unknown", "What is not known", caveats(study));
    return told;
}

namespace {

std::string joined(const Lines& lines) {
    std::string text;
    for (const std::string& line : lines) text += (text.empty() ? "" : " ") + line;
    return text;
}

}  // namespace

std::string paragraph_of(const ToldDecision& told) {
    std::string text = told.headline;
    for (const ToldPart& part : told.parts)
        if (part.about != "unknown") text += ' ' + joined(part.lines);
    return text;
}

std::string unknown_of(const ToldDecision& told) {
    const auto part = std::ranges::find(told.parts, "unknown", &ToldPart::about);
    return part == told.parts.end() ? "" : joined(part->lines);
}

}  // namespace morale
