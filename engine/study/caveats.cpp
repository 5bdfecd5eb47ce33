#include "engine/study/caveats.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>

#include "engine/study/compare.hpp"
#include "engine/study/decide.hpp"
#include "engine/study/enough.hpp"
#include "engine/study/since.hpp"
#include "engine/study/uncertain.hpp"
#include "engine/study/words.hpp"

namespace morale {

namespace {

std::string weeks(double count) {
    return number(count, count == std::floor(count) ? 0 : 1) + (count == 1 ? " week" : " weeks");
}

// The assumptions that such a study hangs on most, of the mechanisms that are on in it.
std::vector<std::string> assumed(const Parameters& p) {
    const Mechanisms& on = p.mechanisms;
    const bool customers = p.customers.count > 0;
    std::vector<std::string> items;
    if (on.attrition && (on.strain || on.recognition || on.meaning))
        items.emplace_back("how strongly exhaustion, recognition and meaning act on quitting");
    if (on.recognition) items.emplace_back("how long thanks are felt");
    if (on.meaning) items.emplace_back("how long meaning lasts");
    if (customers && on.experience && on.churn)
        items.emplace_back("how many customers leave after an unresolved issue");
    if (customers && on.word_of_mouth) items.emplace_back("what customers tell others");
    if (customers) items.emplace_back("what a customer is worth");
    if (on.attrition) items.emplace_back("what replacing an agent costs");
    if (items.empty()) items.emplace_back("arrivals, handle times and patience");
    return items;
}

std::string open_pair(const StudyResult& study, const Comparison& c, std::size_t a, std::size_t b,
                      int together) {
    const auto needed = replications_to_decide(c, together, smallest_that_matters(*study.plan, c.metric));
    return study.policies[a].name + " against " + study.policies[b].name +
           (needed ? " (" + how_many_would(*needed) + ")" : "");
}

// "Not decided with 30 replications on net value: a against b (about 120 would)." So few that they cannot
// tell how many would are said to be, once.
std::string not_decided(const StudyResult& study, const Decision& decision) {
    std::vector<std::string> pairs;
    const int others = static_cast<int>(study.policies.size()) - 1;
    const std::vector<Comparison> comparisons = on_objective(study);
    for (const Comparison& c : comparisons) {
        if (c.verdict == Verdict::Undecided && c.difference.n > 1)
            pairs.push_back(open_pair(study, c, c.policy, 0, others));
    }
    if (comparisons.empty()) return "";
    const std::size_t metric = comparisons[0].metric;
    if (decision.policy != 0) {
        for (const std::size_t other : tied_with(study, decision.policy, metric)) {
            const Comparison c =
                compare_pair(*study.plan, study.policies, other, decision.policy, metric, others - 1);
            if (c.verdict == Verdict::Undecided)
                pairs.push_back(open_pair(study, c, decision.policy, other, others - 1));
        }
    }
    if (pairs.empty()) return "";
    const std::int64_t replications = comparisons[0].difference.n;
    return " Not decided with " + std::to_string(replications) + " replications" +
           (replications < fewest_to_plan_with ? ", too few to tell how many would," : "") + " on " +
           title(metrics()[metric]) + ": " + listed(pairs) + ".";
}

std::string not_priced(const Parameters& p) {
    if (!p.mechanisms.recognition && !p.mechanisms.meaning) return "";
    return " Recognition and mission work take agents off the phone only as far as 'off_phone' says, and an "
           "executive's minute is priced as a manager's.";
}

/// Who is there at the end counts, unless the study leaves it out; how they feel by then counts for nothing.
std::string which_way_it_leans(const Parameters& p) {
    const bool customers = p.customers.count > 0 && p.mechanisms.churn;
    if (!p.study.end_value)
        return customers ? ", and customers lost near the end cost little here, which favours saving." : ".";
    if (!customers && !p.mechanisms.attrition) return ".";
    std::vector<std::string> counted;
    if (customers)
        counted.emplace_back(
            "customers by the margin that is left to them at the churn before the policies began");
    if (p.mechanisms.attrition) counted.emplace_back("agents by what replacing them costs");
    return ", but who is there at the end counts: " + listed(counted) +
           ". What exhaustion and disappointment do later is left out, which favours saving.";
}

std::string what_ranges_show(const StudyPlan& plan) {
    if (draws_assumptions(plan))
        return " The ranges are of the average over the luck of the simulation and the " +
               count_of_uncertain(plan) +
               "; more replications narrow them and make no assumption better known. They say nothing about "
               "assumptions that were not drawn.";
    return " The ranges show the luck of the simulation alone and say nothing about wrong assumptions." +
           (plan.uncertain.empty()
                ? std::string{}
                : " Here " + count_of_uncertain(plan) +
                      (plan.uncertain.size() == 1 ? " has its best estimate" : " have their best estimates") +
                      "; --uncertain draws them within their ranges.");
}

}  // namespace

std::vector<Comparison> on_objective(const StudyResult& study) {
    const auto objective = objective_of(*study.plan);
    std::vector<Comparison> comparisons;
    std::ranges::copy_if(study.comparisons, std::back_inserter(comparisons),
                         [&](const Comparison& c) { return c.metric == objective; });
    return comparisons;
}

std::vector<std::size_t> tied_with(const StudyResult& study, std::size_t policy, std::size_t metric) {
    std::vector<std::size_t> tied;
    const int together = static_cast<int>(study.policies.size()) - 2;
    for (std::size_t other = 1; other < study.policies.size(); ++other) {
        if (other == policy) continue;
        const Verdict verdict =
            compare_pair(*study.plan, study.policies, other, policy, metric, together).verdict;
        if (verdict != Verdict::Better && verdict != Verdict::Worse) tied.push_back(other);
    }
    return tied;
}

std::string caveats(const StudyResult& study, const Decision& decision) {
    const Parameters& p = study.plan->base;
    const std::vector<std::string> items = assumed(p);
    return "Each policy was followed for " + weeks(p.time.horizon_weeks) +
           "; what comes later is not simulated" + which_way_it_leans(p) +
           what_since_leaves_out(*study.plan) + what_ranges_show(*study.plan) +
           " Assumed, not measured here, are above all " + listed(items) + "." + not_priced(p) +
           not_decided(study, decision);
}

}  // namespace morale
