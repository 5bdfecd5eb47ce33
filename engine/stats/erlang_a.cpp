// Erlang A from the density of the virtual wait V, the wait of an arrival with endless patience (Zeltyn and
// Mandelbaum 2005; first Baccelli and Hebuterne 1981):
//
//     v(x) = rate * pi(n-1) * g(x),   g(x) = exp(rate * (1 - exp(-x / patience)) * patience - n x / handle)
//
// where pi(n-1) is the chance of n - 1 busy servers and nobody waiting. Sums over n states and an unbounded
// queue become integrals of one smooth hump, whatever the size. g is scaled by its peak, so nothing
// overflows.
#include <algorithm>
#include <boost/math/quadrature/gauss_kronrod.hpp>
#include <cmath>

#include "engine/stats/special_values.hpp"

#include "engine/stats/queueing.hpp"

namespace morale {
namespace {

constexpr double negligible = -50;  // log of what is cut off on either side of the peak, 2e-22 of it

// g, scaled to 1 at its peak. The logarithm of g is concave.
struct VirtualWait {
    double rate = 0;      // arrivals
    double drain = 0;     // service completions while all servers are busy
    double patience = 0;  // finite, > 0
    double peak = 0;      // where g is largest
    double at_peak = 0;   // log g there
    double first = 0;     // g is negligible before
    double last = 0;      // g is negligible after

    [[nodiscard]] double log_scaled(double x) const {
        const double arriving = std::min(rate, drain);  // those still patient at the peak
        const double from_peak = x - peak;
        return -arriving * patience * std::expm1(-from_peak / patience) - drain * from_peak;
    }
};

// Requires log_scaled(inside) > negligible and log_scaled(outside) <= negligible. A rough border will do.
double border(const VirtualWait& wait, double inside, double outside) {
    for (int step = 0; step < 30; ++step) {
        const double middle = inside + (outside - inside) / 2;
        if (wait.log_scaled(middle) > negligible)
            inside = middle;
        else
            outside = middle;
    }
    return outside;
}

VirtualWait virtual_wait(double rate, double drain, double patience) {
    VirtualWait wait{.rate = rate, .drain = drain, .patience = patience};
    wait.peak = rate > drain ? std::log(rate / drain) * patience : 0;
    wait.at_peak = rate > drain ? (rate - drain) * patience - drain * wait.peak : 0;
    wait.first = wait.log_scaled(0) > negligible ? 0 : border(wait, wait.peak, 0);
    double reach = 1 / drain;
    while (wait.log_scaled(wait.peak + reach) > negligible) reach *= 2;
    wait.last = border(wait, wait.peak, wait.peak + reach);
    return wait;
}

// Integral of weight(x) g(x) from `from` to `to`, scaled like g. Split at the peak, so that each side is
// monotone.
template <class Weight>
double integral(const VirtualWait& wait, double from, double to, Weight weight) {
    const auto piece = [&](double low, double high) {
        low = std::max(low, wait.first);
        high = std::min(high, wait.last);
        if (!(low < high)) return 0.0;
        // On -1 .. 1, because the rule compares its error with the tolerance on that interval.
        const double middle = low + (high - low) / 2;
        const double half = (high - low) / 2;
        const auto integrand = [&](double u) {
            const double x = middle + half * u;
            return weight(x) * std::exp(wait.log_scaled(x));
        };
        using Rule = boost::math::quadrature::gauss_kronrod<double, 61>;
        return half * Rule::integrate(integrand, -1.0, 1.0, 8, 1e-12);
    };
    return piece(from, std::min(to, wait.peak)) + piece(std::max(from, wait.peak), to);
}

// The integral of weight(x) exp(-x / patience) g(x): the weight over those still patient.
template <class Weight>
double patient_integral(const VirtualWait& wait, double to, Weight weight) {
    const auto patient = [&](double x) { return weight(x) * std::exp(-x / wait.patience); };
    return integral(wait, 0, std::min(to, wait.peak - negligible * wait.patience), patient);
}

struct Solved {
    VirtualWait wait;
    double free = 0;    // chance that an arrival finds a free server
    double factor = 0;  // rate * pi(n-1) * exp(at_peak): times an integral, a chance
};

Solved solve(double rate, double handle, int n, double patience) {
    Solved solved{.wait = virtual_wait(rate, n / handle, patience)};
    const double blocked = erlang_b(n - 1, rate * handle);  // pi(n-1) / (pi(0) + ... + pi(n-1))
    const double all = integral(solved.wait, 0, infinite, [](double) { return 1.0; });
    const double unscaled = std::exp(-solved.wait.at_peak);
    const double total = unscaled + rate * blocked * all;
    solved.free = unscaled / total;
    solved.factor = rate * blocked / total;
    return solved;
}

bool nobody_is_served_late(const ErlangA& line) {
    return line.patience == 0 || line.n == 0;
}

// Whoever finds no free server is lost.
ErlangA lost_or_served(ErlangA line) {
    line.p_wait = line.p_abandon = erlang_b(line.n, line.rate * line.handle);
    line.mean_wait = line.p_abandon * line.patience;
    line.mean_wait_served = line.p_abandon < 1 ? 0 : std::numeric_limits<double>::quiet_NaN();
    line.mean_queue = line.rate * line.mean_wait;
    line.occupancy = line.n == 0 ? 0 : line.rate * line.handle * (1 - line.p_abandon) / line.n;
    return line;
}

ErlangA everyone_waits(ErlangA line) {
    const ErlangC patient = erlang_c(line.rate, line.handle, line.n);
    line.p_wait = patient.p_wait;
    line.p_abandon = 0;
    line.mean_wait = line.mean_wait_served = patient.mean_wait;
    line.mean_queue = patient.mean_queue;
    line.occupancy = patient.occupancy;
    return line;
}

}  // namespace

ErlangA erlang_a(double rate, double handle, int n, double patience) {
    if (!(rate >= 0) || !(handle > 0) || n < 0 || !(patience >= 0)) return {};
    ErlangA line{.rate = rate, .handle = handle, .n = n, .patience = patience};
    if (std::isinf(patience)) return everyone_waits(line);
    if (nobody_is_served_late(line)) return lost_or_served(line);
    const Solved solved = solve(rate, handle, n, patience);
    const auto over_all = [&](auto weight) {
        return solved.factor * integral(solved.wait, 0, infinite, weight);
    };
    line.p_wait = over_all([](double) { return 1.0; });
    line.p_abandon = over_all([&](double x) { return -std::expm1(-x / patience); });
    // The chance to give up is the mean wait over patience, as everyone waiting gives up at rate 1 /
    // patience.
    line.mean_wait = line.p_abandon * patience;
    line.mean_queue = rate * line.mean_wait;
    const auto served_late = [&](auto weight) {
        return solved.factor * patient_integral(solved.wait, infinite, weight);
    };
    const double served = solved.free + served_late([](double) { return 1.0; });
    line.mean_wait_served = served_late([](double x) { return x; }) / served;
    line.occupancy = rate * handle * served / n;
    return line;
}

double ErlangA::service_level(double within) const {
    if (!(p_wait >= 0)) return p_wait;
    if (within < 0) return 0;
    if (std::isinf(patience)) return erlang_c(rate, handle, n).service_level(within);
    if (nobody_is_served_late(*this)) return 1 - p_abandon;
    const Solved solved = solve(rate, handle, n, patience);
    return solved.free + solved.factor * patient_integral(solved.wait, within, [](double) { return 1.0; });
}

double ErlangA::abandoned_within(double within) const {
    if (!(p_wait >= 0)) return p_wait;
    if (within < 0 || std::isinf(patience)) return 0;
    if (patience == 0) return p_abandon;
    const double given_up = -std::expm1(-within / patience);
    if (n == 0) return given_up;
    const Solved solved = solve(rate, handle, n, patience);
    const auto gave_up = [&](double x) { return -std::expm1(-x / patience); };
    const double longer = integral(solved.wait, within, infinite, [](double) { return 1.0; });
    return solved.factor * (integral(solved.wait, 0, within, gave_up) + given_up * longer);
}

}  // namespace morale
