#include "engine/stats/explained_variance.hpp"

#include <algorithm>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/non_central_f.hpp>
#include <cmath>

#include "engine/stats/control_variates.hpp"
#include "engine/stats/running.hpp"

namespace morale {
namespace {

// As in interval.cpp; a series that does not converge gives its last value.
namespace quietly = boost::math::policies;
using QuietF =
    quietly::policy<quietly::domain_error<quietly::ignore_error>,
                    quietly::overflow_error<quietly::ignore_error>,
                    quietly::evaluation_error<quietly::ignore_error>, quietly::promote_double<false>>;

/// A test of columns by Fisher's F.
struct FTest {
    double columns = 0, degrees = 0;  // degrees of freedom of the numerator and of the denominator
    double seen = 0;

    /// The probability of an F that is no larger, where the signal has that non-centrality.
    [[nodiscard]] double below(double non_centrality) const {
        if (non_centrality <= 0)
            return boost::math::cdf(boost::math::fisher_f_distribution<double, QuietF>(columns, degrees),
                                    seen);
        return boost::math::cdf(
            boost::math::non_central_f_distribution<double, QuietF>(columns, degrees, non_centrality), seen);
    }
};

/// The non-centrality under which no larger F has this probability; zero if even none makes it smaller.
double non_centrality(const FTest& test, double probability) {
    constexpr int halvings = 60;
    if (test.below(0) <= probability) return 0;
    double low = 0, high = std::max(1., test.columns * test.seen);
    while (test.below(high) > probability) low = high, high *= 2;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        if (test.below(middle) > probability)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

}  // namespace

ExplainedVariance explained_variance(std::span<const double> values,
                                     std::span<const std::vector<double>> columns, double level) {
    const std::vector<double> slopes = control_coefficients(values, columns);
    ExplainedVariance found;
    found.columns = static_cast<int>(std::ranges::count_if(slopes, [](double b) { return b != 0; }));
    Running all, rest;
    for (std::size_t i = 0; i < values.size(); ++i) {
        double left = values[i];
        for (std::size_t k = 0; k < columns.size(); ++k) left -= slopes[k] * columns[k][i];
        if (std::isnan(left)) continue;
        all.add(values[i]);
        rest.add(left);
    }
    found.explained.n = all.n;
    if (found.columns == 0) return found;
    const double n = static_cast<double>(all.n), k = found.columns;
    const double sum_left = rest.variance() * (n - 1), sum_explained = all.variance() * (n - 1) - sum_left;
    found.left = sum_left / (n - 1 - k);
    found.explained.mean = all.variance() - found.left;
    constexpr double nearly_exact =
        1e8;  // non-centrality from which on an interval would be a ten-thousandth wide
    if (!(sum_explained < nearly_exact * found.left)) {
        found.explained.low = found.explained.high = found.explained.mean;
        return found;
    }
    const FTest test{.columns = k, .degrees = n - 1 - k, .seen = sum_explained / k / found.left};
    const double tail = (1 - level) / 2, of_one = found.left / (n - 1);
    found.explained.low = of_one * non_centrality(test, 1 - tail);
    found.explained.high = of_one * non_centrality(test, tail);
    return found;
}

}  // namespace morale
