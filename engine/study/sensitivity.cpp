#include "engine/study/sensitivity.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "engine/stats/quantile.hpp"
#include "engine/study/chosen_assumptions.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/estimator.hpp"
#include "engine/study/index_rows.hpp"
#include "engine/study/run.hpp"

namespace morale {

namespace {

/// Counts runs over all parts.
struct RunsDone {
    const std::function<void(int, int)>& told;
    int done = 0;
    int of = 0;

    void add(int runs) {
        done += runs;
        if (told) told(std::min(done, of), of);
    }
};

std::vector<double> known_differences(const StudyResult& base, std::size_t policy, std::size_t metric) {
    std::vector<double> differences;
    const auto& first = base.policies[0].headline[metric];
    const auto& other = base.policies[policy].headline[metric];
    for (std::size_t i = 0; i < first.size() && i < other.size(); ++i)
        if (!std::isnan(other[i] - first[i])) differences.push_back(other[i] - first[i]);
    return differences;
}

ThreeUncertainties at_best_estimates(const Sensitivity& s) {
    const Comparison c = compare_pair(s.plan, s.base.policies, 0, s.policy, s.metric, 1);
    std::vector<double> years = known_differences(s.base, s.policy, s.metric);
    return {.mean = c.difference,
            .simulation_sd = c.estimate_sd / std::sqrt(static_cast<double>(c.difference.n)),
            .luck_sd = c.paired_sd,
            .luck_low = quantile(years, .1),
            .luck_high = quantile(years, .9)};
}

void estimate_indices(Sensitivity& s, const DesignRun& run) {
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < s.analysed(); ++i) chosen.push_back(s.rows[i].assumption);
    const int affordable =
        rows_for(s.design, static_cast<int>(chosen.size()), static_cast<int>(s.rows.size()));
    const IndexRows rows = index_rows(run, chosen, affordable, s.design.repeats);
    s.index_rows = static_cast<int>(rows.rows.size());
    const VarianceIndices indices = variance_indices(rows.rows);
    s.skipped_rows = rows.skipped;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        s.rows[i].first = indices.first[i];
        s.rows[i].total = indices.total[i];
    }
    if (chosen.size() < s.rows.size() && !indices.first.empty()) {
        s.first_of_others = indices.first.back();
        s.total_of_others = indices.total.back();
    }
    s.three.ignorance_variance = indices.variance;
    s.three.ignorance_mean = indices.mean;
    const double sign = metrics()[s.metric].better == Better::Lower ? -1 : 1;
    for (const DesignRow& row : rows.rows)
        for (const std::vector<double>* world : {&row.a, &row.b}) {
            const double mean = mean_interval(*world).mean;
            s.three.worlds += !std::isnan(mean);
            s.three.ahead += sign * mean > 0;
        }
    std::stable_sort(s.rows.begin(), s.rows.begin() + static_cast<std::ptrdiff_t>(chosen.size()),
                     [](const auto& a, const auto& b) { return a.total.mean > b.total.mean; });
}

/// The difference at both ends of each analysed assumption, all under the same luck.
void run_ends(Sensitivity& s, const DesignRun& run) {
    std::vector<DesignPoint> points;
    std::vector<Interval*> into;
    for (std::size_t i = 0; i < s.analysed(); ++i) {
        AssumptionSensitivity& row = s.rows[i];
        const Uncertain& assumption = s.plan.uncertain[row.assumption];
        for (const auto& [value, interval] :
             {std::pair(assumption.low, &row.at_low), std::pair(assumption.high, &row.at_high)}) {
            const DesignPoint point{
                .settings = {{row.assumption, value}}, .first = 1, .repeats = s.design.ends};
            if (!keep_rules_at(s.plan, point.settings)) continue;
            points.push_back(point);
            into.push_back(interval);
        }
    }
    const auto differences = differences_at(run, points);
    for (std::size_t i = 0; i < points.size(); ++i) *into[i] = mean_interval(differences[i]);
}

/// Finds break-evens: those asked for, or those of the strongest.
void find_turns(Sensitivity& s, const DesignRun& run, const SensitivityOptions& options) {
    for (const std::size_t assumption : options.turns) {
        auto row = std::ranges::find(s.rows, assumption, &AssumptionSensitivity::assumption);
        if (row == s.rows.end()) row = s.rows.insert(s.rows.end(), {.assumption = assumption});
        row->turns = break_even(run, assumption, options.turn_replications);
    }
    const auto strongest = std::min(s.analysed(), static_cast<std::size_t>(s.design.turns));
    for (std::size_t i = 0; i < strongest; ++i)
        if (!s.rows[i].turns)
            s.rows[i].turns = break_even(run, s.rows[i].assumption, s.design.turn_replications);
}

/// A replication of all policies, in runs of two.
int runs_of_base(const StudyPlan& plan) {
    return std::max(1, static_cast<int>(plan.policies.size()) / 2);
}

int all_runs(const Sensitivity& s, const SensitivityOptions& options) {
    const int of_turns =
        static_cast<int>(options.turns.size()) * values_of_break_even * options.turn_replications;
    return s.plan.replications * runs_of_base(s.plan) + of_turns +
           (options.design ? runs_of(s.design, group_sizes(s.groups)) : 0);
}

}  // namespace

std::unique_ptr<Sensitivity> sensitivity(const StudyPlan& plan, const SensitivityOptions& options) {
    auto s = std::make_unique<Sensitivity>();
    s->plan = plan;
    s->plan.base.study.uncertain = false;
    s->metric = *objective_of(plan);
    s->groups = assumption_groups(plan);
    if (options.design) s->design = *options.design;
    RunsDone runs{.told = options.progress, .of = all_runs(*s, options)};
    s->base = run(s->plan, {.threads = options.threads,
                            .stop = options.stop,
                            .store = options.store,
                            .others = options.others,
                            .progress = [&](int, int) { runs.add(1); }});
    s->policy = options.policy ? *options.policy : policy_to_look_at(s->base, s->metric);
    if (s->policy == 0 || !s->base.failures.empty()) return s;
    s->three = at_best_estimates(*s);
    const StudyPlan pair = pair_plan(s->plan, s->policy);
    const DesignRun design{
        .plan = pair,
        .metric = s->metric,
        .luck = luck_coefficients(s->base.policies[0], s->base.policies[s->policy], s->metric),
        .threads = options.threads,
        .stop = options.stop,
        .store = options.store,
        .others = options.others,
        .done = [&](int repeats) { runs.add(repeats); },
        .broken = &s->broken};
    if (options.design) {
        choose_assumptions(*s, design);
        estimate_indices(*s, design);
        run_ends(*s, design);
    }
    find_turns(*s, design, options);
    return s;
}

}  // namespace morale
