#include "engine/study/fit.hpp"

#include <algorithm>
#include <cmath>

#include "engine/kernel/math.hpp"
#include "engine/kernel/time.hpp"
#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/assisted.hpp"
#include "engine/study/resolved.hpp"
#include "engine/study/run.hpp"
#include "engine/study/settle.hpp"

namespace morale {

namespace {

constexpr int most_first_rounds = 7, most_rounds = 14;
constexpr int fewest_runs = 4;
constexpr double near_enough = .3;      // as a share of what a figure may miss
constexpr int rounds_against_luck = 4;  // with all runs; after that it is enough that all figures are met
constexpr double months_per_year = 12;
constexpr double drift = .01;    // a year: customers that may come or go beyond those who replace others
constexpr int digits = 4;        // digits of the numbers found: more would be luck
constexpr double at_end = 1e-3;  // relative distance from an end of its range that counts as there

double rounded(double value) {
    return to_digits(value, digits);
}

/// A number of the world on its way to the measured figure.
struct Turned {
    const Knob* knob;
    double target;  // target of the metric
    double lowest, highest;
    double before;

    double scaled(double value) const {
        if (knob->scale == KnobScale::Sum) return value / target;
        const bool share = knob->scale == KnobScale::Logit;
        const double inside = std::clamp(value, 1e-12, share ? 1 - 1e-9 : 1e12);
        return share ? math::log(inside / (1 - inside)) : math::log(inside);
    }
    double unscaled(double x) const {
        if (knob->scale == KnobScale::Sum) return x * target;
        return knob->scale == KnobScale::Logit ? 1 / (1 + math::exp(-x)) : math::exp(x);
    }
    bool at_lowest(double value) const { return value <= lowest * (1 + at_end); }
    bool at_highest(double value) const { return value >= highest * (1 - at_end); }
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
                          .lowest = field && field->lowest > 0      ? field->lowest
                                    : knob->scale == KnobScale::Sum ? 0
                                                                    : 1e-9,
                          .highest = field ? field->highest : 1e9,
                          .before = knob->get(plan.base)});
    }
    return turned;
}

const Estimate& estimate_of(const StudyResult& result, std::string_view metric) {
    return result.policies.front().total[metric_row(metric)];
}

/// The best of the rounds with all runs: in small centres luck keeps the last steps from coming nearer.
struct Attempt {
    Parameters base;
    StudyResult result;
    Slopes slopes;                 // slopes of the search by which its numbers were found
    double miss = math::infinity;  // largest miss of the fitted figures, and of the balance of customers
};

/// Whether the number of a figure is at the end of its range, beyond which the figure lies.
bool out_of_reach(const std::vector<Turned>& turned, const Parameters& base, const GivenFigure& figure) {
    const auto t = std::ranges::find(turned, figure.knob, &Turned::knob);
    if (t == turned.end()) return false;
    const double value = t->knob->get(base);
    return figure.difference() > 0 ? t->at_lowest(value) : t->at_highest(value);
}

/// The largest miss of the figures that a number can still bring nearer.
double miss_of(const StudyResult& result, const std::vector<Turned>& turned, const Parameters& base) {
    double miss = 0;
    for (const GivenFigure& f : given_figures(result, 0))
        if (f.knob && !out_of_reach(turned, base, f)) miss = std::max(miss, f.miss());
    return miss;
}

Vector numbers_in(const std::vector<Turned>& turned, const Parameters& base) {
    Vector numbers;
    for (const Turned& t : turned) numbers.push_back(t.scaled(t.knob->get(base)));
    return numbers;
}

void set_numbers(const std::vector<Turned>& turned, const Vector& numbers, Parameters& base) {
    for (std::size_t i = 0; i < turned.size(); ++i)
        turned[i].knob->set(
            base, std::clamp(rounded(turned[i].unscaled(numbers[i])), turned[i].lowest, turned[i].highest));
}

Search search_for(const std::vector<Turned>& turned) {
    Search search;
    for (const Turned& t : turned) {
        search.goal.push_back(t.scaled(t.target));
        search.lowest.push_back(t.scaled(t.lowest));
        search.highest.push_back(t.scaled(t.highest));
    }
    return search;
}

/// What follows from the numbers without a run.
Expected by_outlook(const std::vector<Turned>& turned, const Parameters& base,
                    const std::vector<TeamLoad>& mend) {
    return [&turned, &mend, base](const Vector& numbers) {
        Parameters p = base;
        for (std::size_t i = 0; i < turned.size(); ++i)
            turned[i].knob->set(p, turned[i].unscaled(numbers[i]));
        const CentreOutlook outlook = outlook_of(p, mend);
        Vector figures;
        for (const Turned& t : turned) {
            const double figure = figure_of(outlook, t.knob->metric);
            figures.push_back(std::isfinite(figure) ? t.scaled(figure) : figure);
        }
        return figures;
    };
}

Tried tried(const std::vector<Turned>& turned, const Parameters& base, const StudyResult& result, int runs) {
    Tried seen{.numbers = numbers_in(turned, base), .figures = {}, .luck = {}, .runs = runs};
    for (const Turned& t : turned) {
        const Estimate& e = estimate_of(result, t.knob->compared());
        const bool known = e.n > 0 && std::isfinite(e.mean);
        seen.figures.push_back(known ? t.scaled(e.mean) : std::nan(""));
        seen.luck.push_back(known ? t.scaled(e.mean + standard_error(e)) - t.scaled(e.mean) : 0);
    }
    return seen;
}

bool is_stated(const StudyPlan& plan, const FitOptions& options, std::string_view path) {
    return options.is_stated ? options.is_stated(plan, path) : find_origin(plan, "", path) != nullptr;
}

/// A centre that states how many customers it loses, but not how many come, is taken to have as many at the
/// end as at the start.
bool keeps_customers(const StudyPlan& plan, const FitOptions& options) {
    const bool churn = std::ranges::count(plan.observed, "churn", &Observed::metric) > 0;
    return churn && knob_for(plan.base, "churn") && !is_stated(plan, options, "centre.customers.new");
}

/// How far the number of customers is from staying as it is, in units of `drift`.
double imbalance(const StudyResult& result) {
    const double lost = estimate_of(result, "customers_lost").mean,
                 gained = estimate_of(result, "customers_gained").mean,
                 a_year = months_per_year * estimate_of(result, "churn").mean;
    return lost > 0 && a_year > 0 ? a_year * std::abs(gained / lost - 1) / drift : 0;
}

void balance_customers(Parameters& base, const StudyResult& result) {
    const double lost = estimate_of(result, "customers_lost").mean,
                 gained = estimate_of(result, "customers_gained").mean;
    if (lost > 0 && gained > 0)
        base.churn.new_per_month = rounded(base.churn.new_per_month * std::clamp(lost / gained, .25, 4.));
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
    return run(alone, {.threads = options.threads, .stop = options.stop, .store = options.store});
}

/// The quit rate that people are used to follows from the measured figures if the scenario does not give
/// it.
void set_usual_quits(const StudyPlan& plan, const FitOptions& options, Parameters& base) {
    const auto turnover = std::ranges::find(plan.observed, "turnover", &Observed::metric);
    if (turnover != plan.observed.end() && !is_stated(plan, options, "assumptions.attrition.neutral_quits"))
        base.attrition.neutral_quits_per_week = rounded(turnover->value / weeks_per_year);
}

/// The numbers found, each with its range by the luck of all runs.
std::vector<FittedNumber> fitted(const std::vector<Turned>& turned, const Search& search,
                                 const Parameters& base, const StudyResult& result) {
    Vector luck;
    for (const Turned& t : turned) {
        const Estimate& e = estimate_of(result, t.knob->compared());
        luck.push_back((t.scaled(e.high) - t.scaled(e.low)) / 2);
    }
    const Vector off = spread(search, luck);
    std::vector<FittedNumber> numbers;
    for (std::size_t i = 0; i < turned.size(); ++i) {
        const Turned& t = turned[i];
        const double value = t.knob->get(base), x = t.scaled(value);
        numbers.push_back({.knob = t.knob,
                           .before = t.before,
                           .value = value,
                           .low = std::max(t.lowest, t.unscaled(x - off[i])),
                           .high = std::min(t.highest, t.unscaled(x + off[i])),
                           .at_end = t.at_lowest(value) || t.at_highest(value)});
    }
    return numbers;
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
    set_usual_quits(plan, options, base);
    const std::vector<Turned> turned = turned_numbers(plan);
    const bool steady = keeps_customers(plan, options);
    Search search = search_for(turned);
    set_numbers(turned, start(search, numbers_in(turned, base), by_outlook(turned, base, plan.mend)), base);
    found->shown = base_alone(found->plan, options.replications);
    const double weeks = base.time.horizon_weeks;
    if (options.most_weeks > 0) base.time.horizon_weeks = std::min<double>(weeks, options.most_weeks);
    const int few = std::min(options.replications, std::max(fewest_runs, options.replications / 4));
    bool first = few < options.replications && !turned.empty();
    Attempt best;
    for (int with_all = 0, made = 0; found->rounds < most_rounds;) {
        ++found->rounds;
        if (options.progress) options.progress(found->rounds, most_rounds);
        const int runs = first ? few : options.replications;
        made += runs;
        StudyResult result = run_base(found->shown, base, runs, options);
        search.tried.push_back(tried(turned, base, result, runs));
        const double miss = std::max(miss_of(result, turned, base), steady ? imbalance(result) : 0);
        if (!first) ++with_all;
        if (!first && (miss < best.miss || with_all == 1)) best = {base, result, search.slopes, miss};
        if (turned.empty() || best.miss < near_enough) break;
        if (with_all >= rounds_against_luck && best.miss <= 1) break;
        const auto left = [&](int further) {
            return options.most_runs <= 0 || made + further <= options.most_runs;
        };
        if (!first && !left(options.replications)) break;
        first =
            first && miss > 1 && found->rounds < most_first_rounds && left(few + 2 * options.replications);
        set_numbers(turned, next(search, by_outlook(turned, base, found->shown.mend)), base);
        if (steady) balance_customers(base, result);
    }
    if (options.progress) options.progress(most_rounds, most_rounds);
    base = best.base;
    if (steady) found->new_customers = base.churn.new_per_month;
    found->shown.base = found->shown.policies.front().parameters = base;
    found->shown.replications = options.replications;
    settle(found->shown);
    found->result = std::move(best.result);
    found->result.plan = &found->shown;
    if (!best.slopes.empty()) search.slopes = best.slopes;
    found->numbers = fitted(turned, search, base, found->result);
    base.time.horizon_weeks = weeks;
    settle(found->plan);
    return found;
}

}  // namespace morale
