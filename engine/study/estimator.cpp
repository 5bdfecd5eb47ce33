#include "engine/study/estimator.hpp"

#include <algorithm>
#include <vector>

#include "engine/metric/metric.hpp"

namespace morale {

namespace {

using Values = std::vector<double>;

/// The values from which the mean is estimated: the twin's, if there is one.
const Values& values_of(const PolicyResult& policy, std::size_t metric) {
    const bool has_twin = metric < policy.expected.size() && !policy.expected[metric].empty();
    return has_twin ? policy.expected[metric] : policy.headline[metric];
}

Values changes(const Values& a, const Values& b) {
    Values change(std::min(a.size(), b.size()));
    std::ranges::transform(a, b, change.begin(), [](double x, double y) { return y - x; });
    return change;
}

std::vector<Values> changes_of_luck(const PolicyResult& a, const PolicyResult& b) {
    std::vector<Values> luck;
    for (std::size_t k = 0; k < a.luck.size() && k < b.luck.size(); ++k)
        luck.push_back(changes(a.luck[k], b.luck[k]));
    return luck;
}

}  // namespace

std::string_view name_of(Estimator estimator) {
    switch (estimator) {
        case Estimator::Counted:
            return "counted";
        case Estimator::Twin:
            return "expected";
        case Estimator::Controlled:
            return "controlled";
    }
    return {};
}

Estimated mean_of(const PolicyResult& policy, std::size_t metric) {
    if (!metrics()[metric].controlled) return controlled_mean(values_of(policy, metric), {});
    return controlled_mean(values_of(policy, metric), policy.luck);
}

Estimated mean_difference(const PolicyResult& a, const PolicyResult& b, std::size_t metric) {
    const Values change = changes(values_of(a, metric), values_of(b, metric));
    if (!metrics()[metric].controlled) return controlled_mean(change, {});
    return controlled_mean(change, changes_of_luck(a, b));
}

std::vector<double> luck_coefficients(const PolicyResult& a, const PolicyResult& b, std::size_t metric) {
    if (!metrics()[metric].controlled) return {};
    return control_coefficients(changes(values_of(a, metric), values_of(b, metric)), changes_of_luck(a, b));
}

std::vector<double> differences_less_luck(const PolicyResult& a, const PolicyResult& b, std::size_t metric,
                                          std::span<const double> coefficients) {
    Values change = changes(values_of(a, metric), values_of(b, metric));
    const std::vector<Values> luck = changes_of_luck(a, b);
    for (std::size_t k = 0; k < luck.size() && k < coefficients.size(); ++k)
        for (std::size_t i = 0; i < change.size(); ++i) change[i] -= coefficients[k] * luck[k][i];
    return change;
}

Estimator estimator_of(const PolicyResult& policy, std::size_t metric, const Estimated& estimate) {
    if (&values_of(policy, metric) != &policy.headline[metric]) return Estimator::Twin;
    return estimate.controls > 0 ? Estimator::Controlled : Estimator::Counted;
}

}  // namespace morale
