#include "output/words/uncertainties.hpp"

#include <cmath>

#include "engine/language/listed.hpp"
#include "engine/metric/bare_queue.hpp"
#include "engine/study/enough.hpp"
#include "output/words/clause.hpp"
#include "output/words/metric.hpp"
#include "output/words/uncertain.hpp"

namespace morale {

namespace {

constexpr double weeks_of_a_year = 52;
constexpr std::string_view narrows_luck_alone = "nothing narrows the luck in it";

/// The difference that a decision talks about, in words.
class DifferenceInWords {
 public:
    DifferenceInWords(const StudyResult& study, const Comparison& c)
        : metric_(metrics()[c.metric]), money_(money_unit(study.plan->base)) {}

    std::string size_of(double deviation) const { return size(metric_, deviation, money_); }
    std::string sizes_of(double low, double high) const {
        const Scale scale = scale_of(metric_, high, money_);
        return scale.written(low) + " to " + scale.written(high) + scale.unit + unit_after(metric_, money_);
    }
    std::string between(double low, double high) const {
        return range(metric_, {.low = low, .high = high}, money_);
    }

 private:
    const Metric& metric_;
    MoneyUnit money_;
};

std::string line(std::string_view name, const std::string& says) {
    return capitalised(std::string(name)) + ": " + says + ".";
}

std::string simulation_line(const StudyResult& study, const Comparison& c, const DifferenceInWords& words) {
    const double half = c.simultaneous.half();
    if (!std::isfinite(half)) return {};
    if (half == 0) return line(simulation_error, "none, the mean is exact");
    return line(simulation_error, "the mean difference of " + title(metrics()[c.metric]) +
                                      " is known to within " + words.size_of(half) + " (95 % confidence" +
                                      (study.policies.size() > 2 ? " for all policies at once" : "") +
                                      ", after " + std::to_string(c.difference.n) + " replications); " +
                                      std::string(narrows_simulation_error));
}

/// "; 8 of 10 lie between …", where there are enough for quantiles.
std::string middle_years(const Comparison& c, const DecisionUncertainty& u, const DifferenceInWords& words) {
    if (c.difference.n < fewest_to_plan_with) return "";
    return "; 8 of 10 lie " + words.between(u.years_low, u.years_high);
}

std::string luck_line(const StudyResult& study, const Comparison& c, const DecisionUncertainty& u,
                      const DifferenceInWords& words) {
    if (u.years_sd == 0)
        return line(luck_between_years, "none, the difference is the same in all replications");
    const std::string spread = "single " + years_or_runs(*study.plan) + " differ from the mean by " +
                               words.size_of(u.years_sd) + " (standard deviation)";
    const std::string middle = middle_years(c, u, words);
    if (u.drawn == 0) return line(luck_between_years, spread + middle + "; " + std::string(narrows_luck));
    return line(luck_between_years,
                spread + ", by luck and by what was drawn together" + middle +
                    (u.is_apart() ? "; by luck alone it would be about " + words.size_of(u.luck_sd()) : "") +
                    "; " + std::string(narrows_luck_alone));
}

/// What another command tells of it. Formulas describe a bare queue, and nothing in it is assumed.
std::string told_by_sensitivity(const StudyPlan& plan, std::string_view of, std::string_view what) {
    if (is_bare_queue(plan.base)) return "";
    return "; an analysis of sensitivity" + std::string(of) + " tells " + std::string(what);
}

std::string not_in_numbers(const StudyPlan& plan) {
    return line(ignorance_of_assumptions,
                "in none of these numbers, which take every assumption as true" +
                    told_by_sensitivity(plan, "", "how much it is, and where the decision turns"));
}

std::string ignorance_line(const StudyResult& study, const Comparison& c, const DecisionUncertainty& u,
                           const DifferenceInWords& words) {
    const StudyPlan& plan = *study.plan;
    if (u.drawn == 0) return not_in_numbers(plan);
    const std::string whole =
        told_by_sensitivity(plan, " of what the scenario calls uncertain", "the whole of it") + "; " +
        std::string(narrows_ignorance);
    const Interval& explained = u.ignorance.explained;
    if (std::isnan(explained.mean))
        return line(ignorance_of_assumptions,
                    u.ignorance.columns == 0 && c.difference.n >= replications_to_tell_apart(u.drawn)
                        ? "the difference does not depend on what was drawn"
                        : "part of the same spread; " + std::to_string(c.difference.n) +
                              " replications cannot tell it from luck, " +
                              std::to_string(replications_to_tell_apart(u.drawn)) + " can" + whole);
    const std::string straight =
        ", as far as the difference follows the " + count_of_uncertain(plan) + " in a straight line";
    const auto sd = [&](double variance) { return words.size_of(std::sqrt(variance)); };
    if (!(explained.high > 0))
        return line(ignorance_of_assumptions, "nothing that these replications show" + straight + whole);
    if (!(explained.low > 0))
        return line(ignorance_of_assumptions, "not surely more than nothing; below " + sd(explained.high) +
                                                  " (standard deviation) with 95 % confidence" + straight +
                                                  whole);
    return line(ignorance_of_assumptions,
                "at least " + sd(explained.mean) + " of that (standard deviation; with 95 % confidence " +
                    words.sizes_of(std::sqrt(explained.low), std::sqrt(explained.high)) + ")" + straight +
                    whole);
}

}  // namespace

std::string years_or_runs(const StudyPlan& plan) {
    const double weeks = plan.base.time.horizon_weeks;
    if (weeks == weeks_of_a_year) return "years";
    return "runs of " + number(weeks, weeks == std::floor(weeks) ? 0 : 1) + ' ' + noun(weeks, "week");
}

std::vector<std::string> uncertainty_lines(const StudyResult& study) {
    const auto found = uncertainty_of(study);
    if (!found) return {};
    const Comparison& c = study.comparisons[found->comparison];
    const DifferenceInWords words(study, c);
    std::vector<std::string> lines;
    if (std::string error = simulation_line(study, c, words); !error.empty())
        lines.push_back(std::move(error));
    lines.push_back(luck_line(study, c, *found, words));
    lines.push_back(ignorance_line(study, c, *found, words));
    return lines;
}

}  // namespace morale
