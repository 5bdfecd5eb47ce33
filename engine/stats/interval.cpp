#include "engine/stats/interval.hpp"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

#include "engine/stats/special_values.hpp"

namespace morale {
namespace {

// NaN and infinity instead of exceptions; plain double inside, because the wider type differs between
// machines.
namespace policies = boost::math::policies;
using Quiet =
    policies::policy<policies::domain_error<policies::ignore_error>,
                     policies::overflow_error<policies::ignore_error>, policies::promote_double<false>>;

bool is_probability(double p) {
    return p >= 0 && p <= 1;
}

Running changes(std::span<const double> a, std::span<const double> b) {
    Running sample;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        const double change = b[i] - a[i];
        if (!std::isnan(change)) sample.add(change);
    }
    return sample;
}

}  // namespace

double student_quantile(double probability, double degrees) {
    if (!is_probability(probability) || !(degrees > 0)) return not_available;
    if (std::isinf(degrees)) return normal_quantile(probability);
    return boost::math::quantile(boost::math::students_t_distribution<double, Quiet>(degrees), probability);
}

double normal_quantile(double probability) {
    if (!is_probability(probability)) return not_available;
    return boost::math::quantile(boost::math::normal_distribution<double, Quiet>(), probability);
}

double chi_squared_quantile(double probability, double degrees) {
    if (!is_probability(probability) || !(degrees > 0) || std::isinf(degrees)) return not_available;
    return boost::math::quantile(boost::math::chi_squared_distribution<double, Quiet>(degrees), probability);
}

Interval mean_interval(const Running& sample, double level) {
    Interval result{.n = sample.n};
    if (sample.n > 0) result.mean = sample.mean;
    if (sample.n < 2 || !(level >= 0 && level <= 1)) return result;
    const double n = static_cast<double>(sample.n);
    const double error = sample.deviation() / std::sqrt(n);
    const double half = error == 0 ? 0 : student_quantile((1 + level) / 2, n - 1) * error;
    result.low = sample.mean - half;
    result.high = sample.mean + half;
    return result;
}

Interval mean_interval(std::span<const double> sample, double level) {
    Running available;
    for (const double value : sample) {
        if (!std::isnan(value)) available.add(value);
    }
    return mean_interval(available, level);
}

Interval paired_interval(std::span<const double> a, std::span<const double> b, double level) {
    return mean_interval(changes(a, b), level);
}

double simultaneous_level(double level, int comparisons) {
    return comparisons > 1 ? 1 - (1 - level) / comparisons : level;
}

double probability_positive(std::span<const double> a, std::span<const double> b) {
    std::int64_t pairs = 0;
    std::int64_t halves = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (std::isnan(a[i]) || std::isnan(b[i])) continue;
        ++pairs;
        halves += b[i] > a[i] ? 2 : b[i] == a[i] ? 1 : 0;
    }
    return pairs == 0 ? not_available : static_cast<double>(halves) / (2 * static_cast<double>(pairs));
}

}  // namespace morale
