#include "engine/stats/ratio.hpp"

#include <algorithm>
#include <cmath>

#include "engine/stats/interval.hpp"

namespace morale {

namespace {

/// Means of pairs, and variances and covariance of these means.
struct PairedMeans {
    std::int64_t n = 0;
    double of_a = 0, of_b = 0;
    double var_a = 0, var_b = 0, covariance = 0;
};

PairedMeans paired_means(std::span<const double> a, std::span<const double> b) {
    PairedMeans m;
    // Welford's recurrence for two quantities.
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (std::isnan(a[i]) || std::isnan(b[i])) continue;
        ++m.n;
        const double from_a = a[i] - m.of_a, from_b = b[i] - m.of_b;
        m.of_a += from_a / static_cast<double>(m.n);
        m.of_b += from_b / static_cast<double>(m.n);
        m.var_a += from_a * (a[i] - m.of_a);
        m.var_b += from_b * (b[i] - m.of_b);
        m.covariance += from_a * (b[i] - m.of_b);
    }
    const double pairs = static_cast<double>(m.n) * static_cast<double>(m.n - 1);
    if (m.n > 1)
        for (double* moment : {&m.var_a, &m.var_b, &m.covariance}) *moment /= pairs;
    return m;
}

}  // namespace

Ratio ratio_of_means(std::span<const double> numerator, std::span<const double> denominator, double level) {
    const PairedMeans m = paired_means(numerator, denominator);
    Ratio found{.n = m.n};
    if (m.n == 0 || m.of_b == 0) return found;
    found.ratio = m.of_a / m.of_b;
    if (m.n < 2) return found;
    const double t = student_quantile((1 + level) / 2, static_cast<double>(m.n - 1));
    // The ends solve (a - r b)^2 = t^2 (var_a - 2 r covariance + r^2 var_b).
    const double square = m.of_b * m.of_b - t * t * m.var_b;
    const double linear = m.of_a * m.of_b - t * t * m.covariance;
    const double constant = m.of_a * m.of_a - t * t * m.var_a;
    if (square <= 0) return found;
    const double root = std::sqrt(std::max(0., linear * linear - square * constant));
    found.low = (linear - root) / square;
    found.high = (linear + root) / square;
    return found;
}

}  // namespace morale
