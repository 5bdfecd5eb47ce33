#include "engine/stats/crossing.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "engine/stats/interval.hpp"

namespace morale {

namespace {

/// The curve at each x: its mean, and the variance of that mean; the covariance with the next one.
struct Knot {
    double x = 0, mean = 0, variance = 0, covariance = 0;
};

std::vector<std::size_t> whole_repeats(std::span<const std::vector<double>> y) {
    std::vector<std::size_t> whole;
    for (std::size_t r = 0; !y.empty() && r < y.front().size(); ++r)
        if (std::ranges::none_of(y, [r](const auto& at) { return r >= at.size() || std::isnan(at[r]); }))
            whole.push_back(r);
    return whole;
}

std::vector<Knot> knots_of(std::span<const double> x, std::span<const std::vector<double>> y,
                           const std::vector<std::size_t>& repeats) {
    const double n = static_cast<double>(repeats.size());
    std::vector<Knot> knots;
    for (std::size_t i = 0; i < x.size() && i < y.size(); ++i) {
        Knot& knot = knots.emplace_back(Knot{.x = x[i]});
        for (const std::size_t r : repeats) knot.mean += y[i][r] / n;
    }
    for (std::size_t i = 0; i < knots.size(); ++i)
        for (const std::size_t r : repeats) {
            const double off = y[i][r] - knots[i].mean;
            knots[i].variance += off * off / (n - 1) / n;
            if (i + 1 < knots.size())
                knots[i].covariance += off * (y[i + 1][r] - knots[i + 1].mean) / (n - 1) / n;
        }
    return knots;
}

/// How far from `from` towards `to`, both between 0 and 1 along the line from knot a to b, the curve may be
/// zero: mean^2 <= (t x standard error)^2, which is a quadratic inequality. `to` if all the way.
double may_be_zero_until(const Knot& a, const Knot& b, double t, double from, double to) {
    const double rise = b.mean - a.mean, t2 = t * t;
    const double square = rise * rise - t2 * (a.variance - 2 * a.covariance + b.variance);
    const double line = 2 * a.mean * rise - 2 * t2 * (a.covariance - a.variance);
    const double constant = a.mean * a.mean - t2 * a.variance;
    const double discriminant = line * line - 4 * square * constant;
    double until = to;
    const auto consider = [&](double root) {
        const bool ahead = to > from ? root >= from && root < until : root <= from && root > until;
        // A root where the inequality begins to fail: the slope of the quadratic is positive in our
        // direction.
        const double slope = (2 * square * root + line) * (to > from ? 1 : -1);
        if (ahead && slope > 0) until = root;
    };
    if (square == 0 && line != 0) consider(-constant / line);
    if (square != 0 && discriminant >= 0)
        for (const double sign : {-1., 1.}) consider((-line + sign * std::sqrt(discriminant)) / (2 * square));
    return until;
}

double along(const Knot& a, const Knot& b, double share) {
    return a.x + share * (b.x - a.x);
}

/// The crossing between knot i and the next one.
Crossing crossing_at(const std::vector<Knot>& knots, std::size_t i, double t) {
    const Knot &a = knots[i], &b = knots[i + 1];
    const double share = a.mean == b.mean ? 0 : -a.mean / (b.mean - a.mean);
    Crossing found{.x = along(a, b, share), .rises = b.mean > a.mean};
    double from = share;
    found.open_high = found.open_low = true;
    for (std::size_t k = i; k + 1 < knots.size(); ++k, from = 0) {
        const double until = may_be_zero_until(knots[k], knots[k + 1], t, from, 1);
        found.high = along(knots[k], knots[k + 1], until);
        if (until < 1) {
            found.open_high = false;
            break;
        }
    }
    from = share;
    for (std::size_t k = i + 1; k-- > 0; from = 1) {
        const double until = may_be_zero_until(knots[k], knots[k + 1], t, from, 0);
        found.low = along(knots[k], knots[k + 1], until);
        if (until > 0) {
            found.open_low = false;
            break;
        }
    }
    return found;
}

}  // namespace

std::vector<Crossing> crossings_of(std::span<const double> x, std::span<const std::vector<double>> y,
                                   double level) {
    std::vector<Crossing> crossings;
    const std::vector<std::size_t> repeats = whole_repeats(y);
    if (repeats.size() < 2) return crossings;
    const std::vector<Knot> knots = knots_of(x, y, repeats);
    const double t = student_quantile((1 + level) / 2, static_cast<double>(repeats.size()) - 1);
    for (std::size_t i = 0; i + 1 < knots.size(); ++i)
        if ((knots[i].mean < 0) != (knots[i + 1].mean < 0)) crossings.push_back(crossing_at(knots, i, t));
    return crossings;
}

}  // namespace morale
