#include "engine/stats/variance_indices.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/stats/running.hpp"

namespace morale {

namespace {

bool is_known(const std::vector<double>& repeats) {
    return !repeats.empty() && std::ranges::none_of(repeats, [](double x) { return std::isnan(x); });
}

bool is_known(const DesignRow& row) {
    return is_known(row.a) && is_known(row.b) &&
           std::ranges::all_of(row.mixed, [](const auto& repeats) { return is_known(repeats); });
}

Running spread_of_repeats(const std::vector<double>& repeats) {
    Running all;
    for (const double x : repeats) all.add(x);
    return all;
}

/// The mean square of the repeats' mean, less what their noise adds to it.
double square_without_noise(const Running& repeats) {
    return repeats.mean * repeats.mean - repeats.variance() / static_cast<double>(repeats.n);
}

/// What the estimators need of one row, as terms of sums. Outputs count from `origin`, which changes no
/// index and keeps digits.
struct Terms {
    double one = 0;                        // how many rows
    double value = 0;                      // f(A) + f(B)
    double square = 0;                     // their squares without noise
    double noise = 0;                      // what the noise of the means adds to the squares
    std::vector<double> product{};         // [factor] f(B) (f(mixed) - f(A))
    std::vector<double> change{};          // [factor] f(mixed) - f(A)
    std::vector<double> squared_change{};  // [factor] without noise

    void add(const Terms& t, double sign) {
        one += sign * t.one;
        value += sign * t.value;
        square += sign * t.square;
        noise += sign * t.noise;
        for (std::size_t i = 0; i < product.size(); ++i) {
            product[i] += sign * t.product[i];
            change[i] += sign * t.change[i];
            squared_change[i] += sign * t.squared_change[i];
        }
    }
};

Terms terms_of(const DesignRow& row, double origin) {
    Running a = spread_of_repeats(row.a), b = spread_of_repeats(row.b);
    a.mean -= origin;
    b.mean -= origin;
    const double noise = a.variance() / static_cast<double>(a.n) + b.variance() / static_cast<double>(b.n);
    Terms t{.one = 1,
            .value = a.mean + b.mean,
            .square = square_without_noise(a) + square_without_noise(b),
            .noise = noise};
    for (const std::vector<double>& mixed : row.mixed) {
        Running change;
        for (std::size_t r = 0; r < std::min(mixed.size(), row.a.size()); ++r)
            change.add(mixed[r] - row.a[r]);
        t.product.push_back(b.mean * change.mean);
        t.change.push_back(change.mean);
        t.squared_change.push_back(square_without_noise(change));
    }
    return t;
}

/// The estimates that follow from sums over rows: the variance, then first order and total of each factor.
std::vector<double> estimates_of(const Terms& sum) {
    const double rows = sum.one, points = 2 * rows;
    const double mean = sum.value / points;
    // The square of the mean has the noise of the mean in it, hence the second term.
    const double variance = (sum.square - points * mean * mean + sum.noise / points) / (points - 1);
    std::vector<double> found = {variance};
    for (std::size_t i = 0; i < sum.product.size(); ++i) {
        const double together = (sum.product[i] - mean * sum.change[i]) / rows;
        found.push_back(together / variance);
        found.push_back(sum.squared_change[i] / (2 * rows) / variance);
    }
    return found;
}

}  // namespace

VarianceIndices variance_indices(std::span<const DesignRow> rows, double level) {
    VarianceIndices out;
    Running outputs, noise;
    for (const DesignRow& row : rows) {
        if (!is_known(row)) continue;
        for (const std::vector<double>* repeats : {&row.a, &row.b}) {
            const Running one = spread_of_repeats(*repeats);
            outputs.add(one.mean);
            if (one.n > 1) noise.add(one.variance());
        }
    }
    const std::size_t factors = rows.empty() ? 0 : rows.front().mixed.size();
    out.mean = outputs.n > 0 ? outputs.mean : std::numeric_limits<double>::quiet_NaN();
    out.noise_variance = noise.n > 0 ? noise.mean : std::numeric_limits<double>::quiet_NaN();
    out.first.resize(factors);
    out.total.resize(factors);

    std::vector<Terms> each;
    const std::vector<double> zeros(factors);
    Terms sum{.product = zeros, .change = zeros, .squared_change = zeros};
    for (const DesignRow& row : rows) {
        if (!is_known(row)) continue;
        each.push_back(terms_of(row, outputs.mean));
        sum.add(each.back(), 1);
    }
    out.rows = static_cast<std::int64_t>(each.size());
    if (out.rows < 3) return out;
    const std::vector<double> found = estimates_of(sum);
    std::vector<Running> without(found.size());  // each row left out once
    for (const Terms& terms : each) {
        Terms rest = sum;
        rest.add(terms, -1);
        const std::vector<double> estimates = estimates_of(rest);
        for (std::size_t i = 0; i < estimates.size(); ++i) without[i].add(estimates[i]);
    }
    const double n = static_cast<double>(out.rows);
    const double t = student_quantile((1 + level) / 2, n - 1);
    const auto interval = [&](std::size_t i) {
        const double half = t * std::sqrt((n - 1) / n * without[i].m2);
        return Interval{.mean = found[i], .low = found[i] - half, .high = found[i] + half, .n = out.rows};
    };
    out.variance = interval(0);
    if (!(found[0] > 0)) return out;
    for (std::size_t i = 0; i < factors; ++i) {
        out.first[i] = interval(1 + 2 * i);
        out.total[i] = interval(2 + 2 * i);
    }
    return out;
}

}  // namespace morale
