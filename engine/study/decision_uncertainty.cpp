#include "engine/study/decision_uncertainty.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "engine/stats/control_variates.hpp"
#include "engine/stats/quantile.hpp"
#include "engine/study/estimator.hpp"
#include "engine/study/uncertain.hpp"

namespace morale {

namespace {

constexpr double nothing_known = std::numeric_limits<double>::quiet_NaN();

/// The plain differences of the replications that have a value.
std::vector<double> differences_of_years(const StudyResult& study, const Comparison& c) {
    const std::vector<double>& first = study.policies[0].headline[c.metric];
    const std::vector<double>& other = study.policies[c.policy].headline[c.metric];
    std::vector<double> differences;
    for (std::size_t i = 0; i < std::min(first.size(), other.size()); ++i)
        if (const double difference = other[i] - first[i]; !std::isnan(difference))
            differences.push_back(difference);
    return differences;
}

/// Known luck is taken out before, because its mean is zero in each world: what is left follows the drawn
/// values in the same line, with less beside it.
ExplainedVariance explained_by_draws(const StudyResult& study, const Comparison& c) {
    const PolicyResult &first = study.policies[0], &other = study.policies[c.policy];
    const std::vector<double> differences =
        differences_less_luck(first, other, c.metric, luck_coefficients(first, other, c.metric));
    std::vector<std::vector<double>> draws;
    for (const Uncertain& assumption : study.plan->uncertain) {
        std::vector<double>& column = draws.emplace_back();
        for (std::size_t i = 0; i < differences.size(); ++i)
            column.push_back(drawn_value(*study.plan, assumption, static_cast<int>(i) + 1));
    }
    return explained_variance(differences, draws, confidence);
}

}  // namespace

bool DecisionUncertainty::is_apart() const {
    return ignorance.explained.mean > 0;
}

double DecisionUncertainty::ignorance_sd() const {
    return is_apart() ? std::sqrt(ignorance.explained.mean) : nothing_known;
}

double DecisionUncertainty::luck_sd() const {
    if (drawn == 0) return years_sd;
    return is_apart() ? std::sqrt(std::max(0., years_sd * years_sd - ignorance.explained.mean))
                      : nothing_known;
}

std::optional<DecisionUncertainty> uncertainty_of(const StudyResult& study) {
    if (!study.decision.subject) return std::nullopt;
    const Comparison& c = study.comparisons[*study.decision.subject];
    std::vector<double> years = differences_of_years(study, c);
    if (years.size() < 2) return std::nullopt;
    const std::vector<double> ends = quantiles(years, std::array{.1, .9});
    DecisionUncertainty found{.comparison = *study.decision.subject,
                              .simulation_sd = c.estimate_sd / std::sqrt(static_cast<double>(c.difference.n)),
                              .years_sd = c.paired_sd,
                              .years_low = ends[0],
                              .years_high = ends[1]};
    if (!draws_assumptions(*study.plan)) return found;
    found.drawn = study.plan->uncertain.size();
    found.ignorance = explained_by_draws(study, c);
    return found;
}

std::int64_t replications_to_tell_apart(std::size_t drawn) {
    return fewest_for_each_coefficient * (static_cast<std::int64_t>(drawn) + 1);
}

}  // namespace morale
