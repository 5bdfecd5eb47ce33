#include "engine/study/beside.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string_view>

#include "engine/metric/bare_queue.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/enough.hpp"

namespace morale {

namespace {

constexpr std::array<std::string_view, 6> told_beside = {"turnover",       "exhaustion", "service_level",
                                                         "customers_kept", "cost_total", "net_value"};

bool has_one_sign(const Interval& i) {
    return i.low > 0 || i.high < 0;
}

void sort_in(Effects& effects, const Comparison& c, std::size_t place) {
    if (c.difference.n < 2 || metric_of(c).better == Better::Neither) return;
    if (c.verdict == Verdict::Better) effects.good.push_back(place);
    if (c.verdict == Verdict::Worse) effects.bad.push_back(place);
    if (c.verdict == Verdict::Better || c.verdict == Verdict::Worse) return;
    if (has_one_sign(c.simultaneous))
        effects.small.push_back(place);
    else if (c.verdict == Verdict::Undecided)
        effects.open.push_back(place);
}

OpenPair pair_of(const StudyResult& study, const Comparison& c, std::size_t policy, std::size_t against,
                 int together) {
    return {.policy = policy,
            .against = against,
            .needed = replications_to_decide(c, together, smallest_that_matters(*study.plan, c.metric))};
}

}  // namespace

const Metric& metric_of(const Comparison& comparison) {
    return metrics()[comparison.metric];
}

double gain(const Comparison& c) {
    return metric_of(c).better == Better::Lower ? -c.difference.mean : c.difference.mean;
}

Effects effects_beside(const StudyResult& study, const Comparison& of) {
    const bool bare = is_bare_queue(study.plan->base);
    const std::span<const std::string_view> told =
        bare ? queue_figures(study.plan->base) : std::span(told_beside);
    Effects effects;
    for (const std::string_view name : told)
        for (std::size_t i = 0; i < study.comparisons.size(); ++i) {
            const Comparison& c = study.comparisons[i];
            if (c.policy == of.policy && c.metric != of.metric && metric_of(c).name == name)
                sort_in(effects, c, i);
        }
    return effects;
}

Ties ties_of(const StudyResult& study, const Candidates& candidates, const Comparison& best) {
    const auto cost_row = metric_row("cost_total");
    const auto cost = [&](std::size_t policy) { return study.policies[policy].total[cost_row].mean; };
    const auto is_candidate = [&](std::size_t policy) {
        return std::ranges::any_of(candidates.comparisons, [&](std::size_t place) {
            return study.comparisons[place].policy == policy;
        });
    };
    Ties ties{.cheapest = best.policy};
    for (const std::size_t policy : tied_with(study, best.policy, best.metric)) {
        if (!is_candidate(policy)) continue;
        ties.policies.push_back(policy);
        if (cost(policy) < cost(ties.cheapest)) ties.cheapest = policy;
    }
    return ties;
}

std::optional<double> part_at_the_end(const StudyResult& study, const Comparison& of) {
    if (metric_of(of).name != "net_value") return std::nullopt;
    double amount = 0;
    for (const Comparison& c : study.comparisons) {
        const std::string_view name = metric_of(c).name;
        const bool counts = name == "customers_at_end" || name == "staff_at_end";
        if (c.policy == of.policy && counts && !std::isnan(c.difference.mean)) amount += c.difference.mean;
    }
    if (std::abs(amount) < 1) return std::nullopt;
    return amount;
}

int agreeing(const StudyResult& study, const Comparison& c) {
    const std::vector<double>& first = study.policies[0].headline[c.metric];
    const std::vector<double>& other = study.policies[c.policy].headline[c.metric];
    int agree = 0;
    for (std::size_t i = 0; i < first.size(); ++i)
        agree += (c.difference.mean > 0 ? other[i] > first[i] : other[i] < first[i]) ? 1 : 0;
    return agree;
}

std::vector<OpenPair> open_pairs(const StudyResult& study, std::size_t chosen) {
    std::vector<OpenPair> pairs;
    const int others = static_cast<int>(study.policies.size()) - 1;
    for (const Comparison& c : on_objective(study))
        if (c.verdict == Verdict::Undecided && c.difference.n > 1)
            pairs.push_back(pair_of(study, c, c.policy, 0, others));
    const auto metric = objective_of(*study.plan);
    if (chosen == 0 || !metric) return pairs;
    for (const std::size_t other : tied_with(study, chosen, *metric)) {
        const Comparison c = compare_pair(*study.plan, study.policies, other, chosen, *metric, others - 1);
        if (c.verdict == Verdict::Undecided) pairs.push_back(pair_of(study, c, chosen, other, others - 1));
    }
    return pairs;
}

void speak_of(Decision& decision, const StudyResult& study, std::size_t comparison) {
    const Comparison& c = study.comparisons[comparison];
    decision.subject = comparison;
    decision.effects = effects_beside(study, c);
    decision.at_end = part_at_the_end(study, c);
    decision.agreeing = agreeing(study, c);
}

}  // namespace morale
