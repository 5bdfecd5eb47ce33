#include "output/words/caveats.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "engine/language/listed.hpp"
#include "engine/study/decision_uncertainty.hpp"
#include "engine/study/drift.hpp"
#include "engine/study/uncertain.hpp"
#include "output/words/clause.hpp"
#include "output/words/metric.hpp"
#include "output/words/naming.hpp"
#include "output/words/since.hpp"
#include "output/words/uncertain.hpp"

namespace morale {

namespace {

std::string weeks(double count) {
    return number(count, count == std::floor(count) ? 0 : 1) + ' ' + noun(count, "week");
}

// The assumptions on which such a study depends most, among the mechanisms that are on in it.
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

/// People who are there at the end count, unless the study leaves them out; how they feel by then does not.
std::vector<std::string> how_far_it_looks(const Parameters& p) {
    const bool customers = p.customers.count > 0 && p.mechanisms.churn;
    const std::string followed =
        "Each policy was followed for " + weeks(p.time.horizon_weeks) + "; what comes later is not simulated";
    if (!p.study.end_value)
        return {followed + (customers
                                ? ", and customers lost near the end cost little here, which favours saving."
                                : ".")};
    if (!customers && !p.mechanisms.attrition) return {followed + "."};
    std::vector<std::string> counted;
    if (customers)
        counted.emplace_back(
            "customers by the margin that is left to them at the churn before the policies began");
    if (p.mechanisms.attrition) counted.emplace_back("agents by what replacing them costs");
    return {followed + ", but the people who are there at the end count: " + listed(counted) + ".",
            "What exhaustion and disappointment do later is left out, which favours saving."};
}

/// Where the decision talks about a difference, its line about ignorance says that assumptions are taken as
/// true (uncertainties.hpp).
std::vector<std::string> what_ranges_show(const StudyResult& study) {
    const StudyPlan& plan = *study.plan;
    if (draws_assumptions(plan))
        return {"The ranges are of the average over the luck of the simulation and the " +
                    count_of_uncertain(plan) +
                    "; more replications narrow them and make no assumption better known.",
                "They say nothing about assumptions that were not drawn."};
    std::vector<std::string> lines;
    if (!uncertainty_of(study))
        lines.emplace_back(
            "The ranges show the luck of the simulation alone and say nothing about wrong assumptions.");
    if (!plan.uncertain.empty())
        lines.push_back(
            "Here " + count_of_uncertain(plan) +
            (plan.uncertain.size() == 1 ? " has its best estimate" : " have their best estimates") +
            "; --uncertain draws them within their ranges.");
    return lines;
}

}  // namespace

std::vector<std::string> what_still_moves(const StudyResult& study) {
    const std::size_t chosen = study.decision.policy;
    const MoneyUnit money = money_unit(study.plan->base);
    std::vector<std::string> lines, moved, missed;
    for (const Drift& one : moving_differences(study, chosen)) {
        const Scale scale = scale_of(*one.metric, std::max(std::abs(one.from), std::abs(one.to)), money);
        moved.push_back(
            title(*one.metric) + " by " + scale.with_sign(one.from) +
            (one.years ? " in the second year and by " : " in the second quarter of the time and by ") +
            scale.with_sign(one.to) + scale.unit + " in the last");
    }
    bool by_years = false;
    for (const LateMiss& late : missed_late(study, chosen)) {
        by_years = late.years;
        missed.push_back(late.goal->text + " (" +
                         reading(*find_metric(late.goal->metric), late.shown, money) + ")");
    }
    if (!missed.empty())
        lines.push_back(
            capitalised(called(study, chosen)) + " misses " + listed(missed) +
            (by_years ? " in the last year simulated" : " in the last quarter of the time simulated") +
            ", whatever the whole of it shows.");
    if (!moved.empty())
        lines.push_back(capitalised(called(study, chosen)) +
                        " is still on its way at the end: compared with " + called(study, 0) + " it moves " +
                        listed(moved) + ". A longer 'time: {horizon: …}' says where it leads.");
    return lines;
}

std::vector<std::string> caveats(const StudyResult& study) {
    const Parameters& p = study.plan->base;
    std::vector<std::string> lines = how_far_it_looks(p);
    if (const std::string out = what_since_leaves_out(*study.plan); !out.empty()) lines.push_back(out);
    std::ranges::move(what_ranges_show(study), std::back_inserter(lines));
    lines.push_back("Assumed, not measured here, are above all " + listed(assumed(p)) + ".");
    if (p.mechanisms.recognition || p.mechanisms.meaning)
        lines.emplace_back(
            "Recognition and mission work take agents off the phone only as far as the scenario says, and an "
            "executive's minute is priced as a manager's.");
    return lines;
}

}  // namespace morale
