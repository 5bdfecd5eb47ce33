#include "engine/study/fit.hpp"

#include <algorithm>
#include <cmath>

#include "engine/kernel/math.hpp"
#include "engine/kernel/time.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/assisted.hpp"
#include "engine/study/resolved.hpp"
#include "engine/study/run.hpp"
#include "engine/study/settle.hpp"
#include "engine/study/turned_numbers.hpp"

namespace morale {

namespace {

constexpr int most_first_rounds = 7, most_rounds = 14;
constexpr int fewest_runs = 4;
constexpr double most_off = .02;  // part by which churn may be too high before its other number is turned
constexpr double far_beyond_usual = 3;  // times the usual churn that nobody who has not said so would lose
constexpr double near_enough = .3;      // as a share of what a figure may miss
constexpr int rounds_against_luck = 4;  // with all runs; after that it is enough that all figures are met
constexpr double months_per_year = 12;
constexpr double drift = .01;  // a year: customers that may come or go beyond those who replace others

const Estimate& estimate_of(const StudyResult& result, std::string_view metric) {
    return result.policies.front().total[metric_row(metric)];
}

/// The best of the rounds with all runs: in small centres luck keeps the last steps from coming nearer.
struct Attempt {
    Parameters base;
    StudyResult result;
    Slopes slopes;                     // slopes of the search by which its numbers were found
    double miss = math::infinity;      // largest miss of the fitted figures, and of the balance of customers
    double distance = math::infinity;  // largest distance of a fitted figure, in the scale of its number

    /// Of two that miss, the one whose figures are nearer. A miss counts in errors of the runs, so it would
    /// choose a centre that tips over, in some runs and not in others, before one that stands.
    bool is_better_than(const Attempt& other) const {
        return miss <= 1 || other.miss <= 1 ? miss < other.miss : distance < other.distance;
    }
};

double distance_of(const StudyResult& result, const std::vector<Turned>& turned) {
    double distance = 0;
    for (const Turned& t : turned) {
        const Estimate& e = estimate_of(result, t.knob->compared());
        const bool known = e.n > 0 && std::isfinite(e.mean);
        distance =
            std::max(distance, known ? std::abs(t.scaled(e.mean) - t.scaled(t.target)) : math::infinity);
    }
    return distance;
}

/// Whether the number of a figure is at the end of its range, beyond which the figure lies.
bool out_of_reach(const std::vector<Turned>& turned, const Parameters& base, const GivenFigure& figure) {
    if (!figure.knob) return false;
    const auto t = std::ranges::find_if(
        turned, [&](const Turned& one) { return one.knob->metric == figure.knob->metric; });
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

/// A centre that states how many customers it loses, or how many contacts they make, but not how many come,
/// is taken to have as many at the end as at the start.
bool keeps_customers(const StudyPlan& plan, const FitOptions& options) {
    const bool stated = std::ranges::any_of(plan.observed, [](const Observed& o) {
        return o.metric == "churn" || o.metric == "contacts_per_day" || o.metric == "contacts_offered";
    });
    return stated && knob_for(plan.base, "churn") && !is_stated(plan, options, "centre.customers.new");
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
        base.churn.new_per_month = few_digits(base.churn.new_per_month * std::clamp(lost / gained, .25, 4.));
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
    return run(
        alone,
        {.threads = options.threads, .stop = options.stop, .store = options.store, .others = options.others});
}

/// The quit rate that people are used to follows from the measured figures if the scenario does not give
/// it.
void set_usual_quits(const StudyPlan& plan, const FitOptions& options, Parameters& base) {
    const auto turnover = std::ranges::find(plan.observed, "turnover", &Observed::metric);
    if (turnover != plan.observed.end() && !is_stated(plan, options, "assumptions.attrition.neutral_quits"))
        base.attrition.neutral_quits_per_week = few_digits(turnover->value / weeks_per_year);
}

/// Half of the 95 % interval of the figure as it was measured, in the scale of its number.
double doubt_of(const Turned& t, const StudyPlan& plan) {
    const auto given = std::ranges::find(plan.observed, t.knob->metric, &Observed::metric);
    if (given == plan.observed.end() || !(given->half > 0)) return 0;
    const double low = std::max(given->value - given->half, given->value / 100);
    return (t.scaled(given->value + given->half) - t.scaled(low)) / 2;
}

/// The numbers found, each with its range by the luck of all runs and by how sure its figure is.
std::vector<FittedNumber> fitted(const std::vector<Turned>& turned, const Search& search,
                                 const StudyPlan& plan, const StudyResult& result) {
    const Parameters& base = plan.base;
    Vector luck;
    for (const Turned& t : turned) {
        const Estimate& e = estimate_of(result, t.knob->compared());
        const double of_runs = (t.scaled(e.high) - t.scaled(e.low)) / 2, of_figure = doubt_of(t, plan);
        luck.push_back(std::sqrt(of_runs * of_runs + of_figure * of_figure));
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

class Fitting {
 public:
    Fitting(const StudyPlan& plan, const FitOptions& options)
        : plan_(plan),
          options_(options),
          few_(std::min(options.replications, std::max(fewest_runs, options.replications / 4))),
          steady_(keeps_customers(plan, options)) {
        found_->plan = plan;
        set_usual_quits(plan, options, base());
        turned_ = turned_numbers(plan);
        found_->shown = base_alone(found_->plan, options.replications);
        begin_search();
    }

    std::unique_ptr<Fit> found() {
        const double weeks = base().time.horizon_weeks;
        if (options_.most_weeks > 0) base().time.horizon_weeks = std::min<double>(weeks, options_.most_weeks);
        while (found_->rounds < most_rounds && !ends_with_round()) {
        }
        if (options_.progress) options_.progress(most_rounds, most_rounds);
        base() = best_.base;
        if (steady_) found_->new_customers = base().churn.new_per_month;
        found_->shown.base = found_->shown.policies.front().parameters = base();
        found_->shown.replications = options_.replications;
        settle(found_->shown);
        found_->result = std::move(best_.result);
        found_->result.plan = &found_->shown;
        if (!best_.slopes.empty()) search_.slopes = best_.slopes;
        found_->numbers = fitted(turned_, search_, found_->plan, found_->result);
        base().time.horizon_weeks = weeks;
        settle(found_->plan);
        return std::move(found_);
    }

 private:
    Parameters& base() { return found_->plan.base; }

    void begin_search() {
        search_ = search_for(turned_);
        set_numbers(turned_,
                    start(search_, numbers_in(turned_, base()), by_outlook(turned_, base(), plan_.mend)),
                    base());
        first_ = few_ < options_.replications && !turned_.empty();
        with_all_ = 0;
        best_ = {};
    }

    bool runs_left(int further) const {
        return options_.most_runs <= 0 || made_ + further <= options_.most_runs;
    }

    /// Runs the base and sets the numbers of the next round; tells whether there is none.
    bool ends_with_round() {
        ++found_->rounds;
        if (options_.progress) options_.progress(found_->rounds, most_rounds);
        const int runs = first_ ? few_ : options_.replications;
        made_ += runs;
        StudyResult result = run_base(found_->shown, base(), runs, options_);
        if (runs_left(few_ + options_.replications) && turns_to_issues(result)) return false;
        search_.tried.push_back(tried(turned_, base(), result, runs));
        const double miss = std::max(miss_of(result, turned_, base()), steady_ ? imbalance(result) : 0);
        if (!first_) ++with_all_;
        if (!first_) {
            Attempt attempt{base(), result, search_.slopes, miss, distance_of(result, turned_)};
            if (with_all_ == 1 || attempt.is_better_than(best_)) best_ = std::move(attempt);
        }
        if (turned_.empty() || best_.miss < near_enough) return true;
        if (with_all_ >= rounds_against_luck && best_.miss <= 1) return true;
        if (!first_ && !runs_left(options_.replications)) return true;
        first_ = first_ && miss > 1 && found_->rounds < most_first_rounds &&
                 runs_left(few_ + 2 * options_.replications);
        set_numbers(turned_, next(search_, by_outlook(turned_, base(), found_->shown.mend)), base());
        if (steady_) balance_customers(base(), result);
        return false;
    }

    /// Where more customers are lost over issues than can be, those who mean to leave do so less often here
    /// than elsewhere: the search begins again with their share. That is so where churn was measured and is
    /// higher though nobody leaves for another reason, and where it was not measured and customers call so
    /// often that the reference centre's chance for each issue would empty the centre.
    bool turns_to_issues(const StudyResult& result) {
        const Knob& of_issues = knob_of_issue_churn();
        const Estimate& lost = estimate_of(result, "churn");
        if (!steady_ || !(lost.n > 0) || is_stated(plan_, options_, of_issues.path)) return false;
        const auto churn =
            std::ranges::find(turned_, "churn", [](const Turned& t) { return t.knob->metric; });
        if (churn != turned_.end()) {
            if (churn->knob == &of_issues || !churn->at_lowest(churn->knob->get(base())) ||
                lost.mean <= (1 + most_off) * churn->target)
                return false;
            *churn = turned_by(of_issues, churn->target, base());
            share_out_churn(churn->target, lost.mean);
        } else {
            if (lost.mean <= far_beyond_usual * usual_churn ||
                is_stated(plan_, options_, "assumptions.churn.base"))
                return false;
            found_->churn_passed_over = lost.mean;
            turned_.push_back(turned_by(of_issues, usual_churn, base()));
            share_out_churn(usual_churn, lost.mean);
        }
        begin_search();
        return true;
    }

    /// A part of churn has nothing to do with issues; the rest has, and those who mean to leave over one do
    /// so as often as makes that part.
    void share_out_churn(double target, double shown) {
        const double of_issues = (1 - churn_without_issues) * target;
        base().churn.acted_on = few_digits(base().churn.acted_on * std::min(1., of_issues / shown));
        base().churn.base_per_month = few_digits(churn_without_issues * target);
        base().churn.new_per_month = few_digits(target);
    }

    const StudyPlan& plan_;
    const FitOptions& options_;
    std::unique_ptr<Fit> found_ = std::make_unique<Fit>();
    std::vector<Turned> turned_;
    Search search_;
    Attempt best_;
    int few_;             // runs of a first round
    bool steady_;         // whether as many customers come as go
    bool first_ = false;  // whether the next round takes few runs
    int with_all_ = 0, made_ = 0;
};

}  // namespace

bool Fit::all_met() const {
    return std::ranges::all_of(given_figures(result, 0),
                               [](const GivenFigure& f) { return !f.knob || f.met(); });
}

std::unique_ptr<Fit> fit(const StudyPlan& plan, const FitOptions& options) {
    return Fitting(plan, options).found();
}

}  // namespace morale
