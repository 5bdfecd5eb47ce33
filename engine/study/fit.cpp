#include "engine/study/fit.hpp"

#include <algorithm>
#include <cmath>

#include "engine/kernel/math.hpp"
#include "engine/kernel/time.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/policy/language.hpp"
#include "engine/study/run.hpp"
#include "engine/study/settle.hpp"

namespace morale {

namespace {

constexpr int first_rounds = 5, last_rounds = 6;
constexpr int fewest_runs = 4;
constexpr double close_enough = .006;  // of a figure
constexpr double near_enough = .2;     // of what a figure may miss
constexpr int outlook_rounds = 12;
constexpr double longest_step = 1;    // on the log or logit scale
constexpr double shortest_told = .1;  // a step from which the slope can be told beside what the others do
constexpr double least_slope = .5, largest_slope = 2;
constexpr int digits = 4;  // of the numbers found: more would be luck

double rounded(double value) {
    if (!(value > 0) || !std::isfinite(value)) return value;
    double scale = 1, up = 1;  // powers of ten, one of them 1
    for (int i = 1; i < digits; ++i) scale *= 10;
    double at_front = value;
    for (; at_front >= 10; at_front /= 10) up *= 10;
    for (; at_front < 1; at_front *= 10) scale *= 10;
    return std::round(value / up * scale) / scale * up;
}

std::size_t row_of(std::string_view metric) {
    return static_cast<std::size_t>(find_metric(metric) - metrics().data());
}

/// A number of the world on its way to the figure that was measured.
struct Turned {
    const Knob* knob;
    double target;  // of the metric
    double lowest, highest;
    double before;
    double slope = 1;  // of the figure by the number, both on their scales
    double x_before = 0, y_before = 0;
    bool has_before = false;

    double scaled(double value) const {
        const double inside = std::clamp(value, 1e-12, knob->share ? 1 - 1e-9 : 1e12);
        return knob->share ? math::log(inside / (1 - inside)) : math::log(inside);
    }
    double unscaled(double x) const { return knob->share ? 1 / (1 + math::exp(-x)) : math::exp(x); }
};

std::vector<Turned> turned_numbers(const StudyPlan& plan) {
    std::vector<Turned> turned;
    for (const Observed& observed : plan.observed) {
        const Knob* knob = knob_for(plan.base, observed.metric);
        const bool taken =
            knob && std::ranges::any_of(turned, [&](const Turned& t) { return t.knob->path == knob->path; });
        if (!knob || taken) continue;
        const Field* field = find_field(knob->path);
        turned.push_back({.knob = knob,
                          .target = observed.value,
                          .lowest = field && field->lowest > 0 ? field->lowest : 1e-9,
                          .highest = field ? field->highest : 1e9,
                          .before = knob->get(plan.base)});
    }
    return turned;
}

double estimate_of(const StudyResult& result, std::string_view metric) {
    return result.policies.front().total[row_of(metric)].mean;
}

/// That part of a step of one number; how far its figure was off, relative.
double turn(Turned& t, Parameters& base, double model, double part = 1) {
    if (!std::isfinite(model)) return 0;
    const double x = t.scaled(t.knob->get(base)), y = t.scaled(model), goal = t.scaled(t.target);
    if (t.has_before && std::abs(x - t.x_before) > shortest_told)
        t.slope = std::clamp((y - t.y_before) / (x - t.x_before), least_slope, largest_slope);
    t.x_before = x, t.y_before = y, t.has_before = true;
    const double step = part * std::clamp((goal - y) / t.slope, -longest_step, longest_step);
    t.knob->set(base, std::clamp(t.unscaled(x + step), t.lowest, t.highest));
    return std::abs(model - t.target) / std::max(std::abs(t.target), 1e-12);
}

/// The best of the last rounds: luck keeps small centres from coming nearer with every step.
struct Attempt {
    Parameters base;
    StudyResult result;
    std::vector<Turned> turned;
    double miss = math::infinity;  // the largest of the figures that are turned
};

void keep_better(Attempt& best, const Parameters& base, const std::vector<Turned>& turned,
                 const StudyResult& result) {
    double miss = 0;
    for (const GivenFigure& f : given_figures(result, 0))
        if (f.knob) miss = std::max(miss, f.miss());
    if (miss < best.miss || best.result.policies.empty()) best = {base, result, turned, miss};
}

/// Begins near: by what follows from the numbers without a run.
void turn_by_outlook(std::vector<Turned>& turned, Parameters& base) {
    for (Turned& t : turned)
        if (t.knob->metric == "aht") t.knob->set(base, t.target);
    for (int round = 0; round < outlook_rounds; ++round) {
        const CentreOutlook outlook = outlook_of(base);
        double worst = 0;
        for (Turned& t : turned) worst = std::max(worst, turn(t, base, figure_of(outlook, t.knob->metric)));
        if (worst < close_enough) break;
    }
    for (Turned& t : turned) t.slope = 1, t.has_before = false;
}

/// Who states how many customers are lost, and not how many come, has as many at the end as at the start.
bool keeps_customers(const StudyPlan& plan) {
    const bool churn = std::ranges::count(plan.observed, "churn", &Observed::metric) > 0;
    return churn && knob_for(plan.base, "churn") &&
           plan.base.churn.new_per_month == ChurnParameters{}.new_per_month;
}

void balance_customers(Parameters& base, const StudyResult& result) {
    const double lost = estimate_of(result, "customers_lost"),
                 gained = estimate_of(result, "customers_gained");
    if (lost > 0 && gained > 0) base.churn.new_per_month *= std::clamp(lost / gained, .25, 4.);
}

StudyPlan base_alone(const StudyPlan& plan, int replications) {
    StudyPlan alone = plan;
    alone.base.study.uncertain = false;
    alone.goals.clear();
    alone.replications = replications;
    alone.policies = {{.name = "base", .why = {}, .parameters = alone.base, .from = measurement_start}};
    return alone;
}

StudyResult run_base(StudyPlan& alone, const Parameters& base, int replications, const FitOptions& options) {
    alone.base = base;
    alone.replications = replications;
    alone.policies.front().parameters = base;
    settle(alone);
    return run(alone, {.threads = options.threads, .stop = options.stop});
}

/// What people are used to see leave follows from what was measured, where the scenario does not say it.
void set_usual_quits(const StudyPlan& plan, Parameters& base) {
    const auto turnover = std::ranges::find(plan.observed, "turnover", &Observed::metric);
    const double usual = AttritionParameters{}.neutral_quits_per_week;
    if (turnover != plan.observed.end() && base.attrition.neutral_quits_per_week == usual)
        base.attrition.neutral_quits_per_week = rounded(turnover->value / weeks_per_year);
}

FittedNumber fitted(const Turned& t, const Parameters& base, const StudyResult& result) {
    const Estimate& e = result.policies.front().total[row_of(t.knob->compared())];
    const double x = t.scaled(t.knob->get(base));
    const double up = (t.scaled(e.high) - t.scaled(e.mean)) / t.slope;
    const double down = (t.scaled(e.mean) - t.scaled(e.low)) / t.slope;
    return {.knob = t.knob,
            .before = t.before,
            .value = t.knob->get(base),
            .low = std::isfinite(down) ? t.unscaled(x - down) : 0,
            .high = std::isfinite(up) ? t.unscaled(x + up) : 0};
}

}  // namespace

bool Fit::all_met() const {
    return std::ranges::all_of(given_figures(result, 0),
                               [](const GivenFigure& f) { return !f.knob || f.met(); });
}

std::unique_ptr<Fit> fit(const StudyPlan& plan, const FitOptions& options) {
    auto found = std::make_unique<Fit>();
    found->plan = plan;
    Parameters& base = found->plan.base;
    set_usual_quits(plan, base);
    std::vector<Turned> turned = turned_numbers(plan);
    const bool steady = keeps_customers(plan);
    turn_by_outlook(turned, base);
    found->shown = base_alone(found->plan, options.replications);
    const double weeks = base.time.horizon_weeks;
    if (options.most_weeks > 0) base.time.horizon_weeks = std::min<double>(weeks, options.most_weeks);
    const int few = std::min(options.replications, std::max(fewest_runs, options.replications / 4));
    Attempt best;
    for (int round = 0; round < first_rounds + last_rounds; ++round) {
        const bool first = round < first_rounds && !turned.empty();
        if (options.progress) options.progress(round + 1, first_rounds + last_rounds);
        for (const Turned& t : turned) t.knob->set(base, rounded(t.knob->get(base)));
        if (steady) base.churn.new_per_month = rounded(base.churn.new_per_month);
        StudyResult result = run_base(found->shown, base, first ? few : options.replications, options);
        ++found->rounds;
        if (!first) keep_better(best, base, turned, result);
        if (turned.empty() || best.miss < near_enough) break;
        const double part = first ? 1 : 1. / (round - first_rounds + 1);
        double worst = 0;
        for (Turned& t : turned)
            worst = std::max(worst, turn(t, base, estimate_of(result, t.knob->compared()), part));
        if (steady) balance_customers(base, result);
        if (first && worst < close_enough) round = first_rounds - 1;  // on with all replications
    }
    if (options.progress) options.progress(first_rounds + last_rounds, first_rounds + last_rounds);
    base = best.base;
    if (steady) found->new_customers = base.churn.new_per_month;
    found->shown.base = found->shown.policies.front().parameters = base;
    found->shown.replications = options.replications;
    settle(found->shown);
    found->result = std::move(best.result);
    found->result.plan = &found->shown;
    for (const Turned& t : best.turned) found->numbers.push_back(fitted(t, base, found->result));
    base.time.horizon_weeks = weeks;
    settle(found->plan);
    return found;
}

}  // namespace morale
