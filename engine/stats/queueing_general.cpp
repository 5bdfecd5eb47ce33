// M/M/n+G from the density of the virtual wait V, the wait of an arrival with endless patience:
//
//     v(x) = rate * pi(n-1) * g(x),   g(x) = exp(rate * H(x) - n x / handle),
//
// where H(x) is the mean of patience cut at x, and pi(n-1) the chance of n - 1 busy servers and nobody
// waiting. As H is concave, so is log g: one hump, cut where it is negligible_weight and scaled by its
// peak.
#include "engine/stats/queueing_general.hpp"

#include <algorithm>
#include <boost/math/quadrature/gauss_kronrod.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <cstddef>
#include <vector>

#include "engine/stats/queueing.hpp"
#include "engine/stats/special_values.hpp"

namespace morale {
namespace {

constexpr double negligible_weight = -50;  // log of what is cut off on either side of the peak, 2e-22 of it

double scale_of(const Patience& patience) {
    return patience.mean / boost::math::tgamma(1 + 1 / patience.shape);
}

/// Where `above` turns from true to false on low .. high; it is true at low and false at high.
template <class Above>
double turning_point(double low, double high, Above above) {
    for (int step = 0; step < 200 && high - low > 1e-14 * high; ++step) {
        const double middle = low + (high - low) / 2;
        if (above(middle))
            low = middle;
        else
            high = middle;
    }
    return high;
}

/// The turning point if only the start of the range is known; `step` is a first guess of the distance.
template <class Above>
double turning_point_beyond(double low, double step, Above above) {
    while (above(low + step)) step *= 2;
    return turning_point(low, low + step, above);
}

/// Where patience begins to end, mostly ends and has ended: with a high shape that is a small part of the
/// hump, which a rule would step over.
std::vector<double> changes_of(const Patience& patience) {
    if (std::isinf(patience.shape)) return {patience.mean};
    const auto hazard_reaches = [&](double h) {
        return scale_of(patience) * std::pow(h, 1 / patience.shape);
    };
    return {hazard_reaches(1e-16), hazard_reaches(1), hazard_reaches(40)};
}

struct Hump {
    double rate = 0;
    double drain = 0;  // service completions while all servers are busy
    Patience patience;
    double at_peak = 0;           // log g there
    std::vector<double> borders;  // first, peak and changes of patience in order, last

    [[nodiscard]] double log_g(double x) const { return rate * patience.mean_up_to(x) - drain * x; }
};

Hump hump(double rate, double drain, Patience patience) {
    Hump g{.rate = rate, .drain = drain, .patience = patience, .borders = {}};
    const auto rises = [&](double x) { return rate * patience.longer_than(x) > drain; };
    const double peak = rises(0) ? turning_point_beyond(0, patience.mean, rises) : 0;
    g.at_peak = g.log_g(peak);
    const auto counts = [&](double x) { return g.log_g(x) - g.at_peak > negligible_weight; };
    const double first = counts(0) ? 0 : turning_point(0, peak, [&](double x) { return !counts(x); });
    const double last = turning_point_beyond(peak, 1 / drain, counts);
    g.borders = {first, peak, last};
    for (const double change : changes_of(patience))
        if (change > first && change < last) g.borders.push_back(change);
    std::ranges::sort(g.borders);
    return g;
}

/// The integral of weight(x) g(x), scaled by the peak of g.
template <class Weight>
double integral(const Hump& g, Weight weight) {
    using Rule = boost::math::quadrature::gauss_kronrod<double, 61>;
    double sum = 0;
    for (std::size_t i = 0; i + 1 < g.borders.size(); ++i) {
        const double low = g.borders[i], half = (g.borders[i + 1] - low) / 2;
        if (!(half > 0)) continue;
        // On -1 .. 1, because the rule compares its error with the tolerance on that interval.
        const auto integrand = [&](double u) {
            const double x = low + half * (1 + u);
            return weight(x) * std::exp(g.log_g(x) - g.at_peak);
        };
        sum += half * Rule::integrate(integrand, -1., 1., 12, 1e-12);
    }
    return sum;
}

}  // namespace

double Patience::longer_than(double x) const {
    if (x <= 0) return 1;
    if (std::isinf(shape)) return x < mean ? 1 : 0;
    return std::exp(-std::pow(x / scale_of(*this), shape));
}

double Patience::mean_up_to(double x) const {
    if (x <= 0) return 0;
    if (std::isinf(shape)) return std::min(x, mean);
    const double hazard = std::pow(x / scale_of(*this), shape);
    if (hazard < 1e-17) return x;  // nobody has given up; the power may have underflowed
    return mean * boost::math::gamma_p(1 / shape, hazard);
}

GeneralPatience general_patience(double rate, double handle, int n, Patience patience) {
    if (!(rate >= 0) || !(handle > 0) || n < 1 || !(patience.mean > 0) || !(patience.shape > 0) ||
        std::isinf(patience.mean))
        return {};
    const Hump g = hump(rate, n / handle, patience);
    const double blocked = erlang_b(n - 1, rate * handle);  // pi(n-1) / (pi(0) + ... + pi(n-1))
    const double unscaled = std::exp(-g.at_peak);
    const double all = integral(g, [](double) { return 1.; });
    const double total = unscaled + rate * blocked * all;
    const double density = rate * blocked / total;  // times a scaled integral: a chance
    GeneralPatience line;
    line.p_wait = density * all;
    line.p_abandon = density * integral(g, [&](double x) { return 1 - patience.longer_than(x); });
    line.mean_wait = density * integral(g, [&](double x) { return patience.mean_up_to(x); });
    line.mean_queue = rate * line.mean_wait;
    line.occupancy = rate * handle * (1 - line.p_abandon) / n;
    return line;
}

std::vector<double> priority_waits_at(int n, std::span<const double> rates, double handle) {
    const auto not_negative = [](double rate) { return rate >= 0; };
    if (n < 1 || !(handle > 0) || !std::ranges::all_of(rates, not_negative))
        return std::vector<double>(rates.size(), not_available);
    double load = 0;
    for (const double rate : rates) load += rate * handle / n;
    // Time until the next server is free, for an arrival that finds all busy: one of n departs.
    const double residual = (load < 1 ? erlang_c(load * n / handle, handle, n).p_wait : 1) * handle / n;
    std::vector<double> waits(rates.size(), infinite);
    double above = 0;
    for (std::size_t k = 0; k < rates.size(); ++k) {
        const double with = above + rates[k] * handle / n;
        if (!(with < 1)) break;
        waits[k] = residual / ((1 - above) * (1 - with));
        above = with;
    }
    return waits;
}

}  // namespace morale
