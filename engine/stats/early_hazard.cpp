#include "engine/stats/early_hazard.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

#include "engine/stats/early_hazard_likelihood.hpp"
#include "engine/stats/interval.hpp"
#include "engine/stats/special_values.hpp"

namespace morale {

namespace {

constexpr int grid_points = 60;
constexpr double shortest_tau = 1e-3;  // of the longest age
constexpr double longest_tau = 3;
constexpr double finer_below = .3;  // relative error of tau below which the grid is laid around it
constexpr double reach = 6;         // of these errors, to either side
constexpr double young = .05;       // of the longest age

/// The highest point of a function on a grid, refined by the parabola through the three highest points.
double top(const std::vector<double>& values) {
    const auto best = std::ranges::max_element(values);
    const auto at = best - values.begin();
    if (at == 0 || at + 1 == static_cast<std::ptrdiff_t>(values.size())) return *best;
    const double left = *(best - 1), right = *(best + 1);
    const double bend = left - 2 * *best + right;
    if (!(bend < 0)) return *best;
    return *best - (right - left) * (right - left) / (8 * bend);
}

struct Profiles {
    const SpellData& data;
    std::vector<DataAtTau> grid;

    double of_extra(double extra) const {
        std::vector<double> values;
        for (const DataAtTau& w : grid) values.push_back(best_likelihood_with_extra(data, w, extra));
        return top(values);
    }
    double of_base(double base) const {
        std::vector<double> values;
        for (const DataAtTau& w : grid) values.push_back(best_likelihood_with_old(data, w, base));
        return top(values);
    }
};

/// Where a function that is positive at `inside` falls through 0 on the way to `outside`, or nothing when it
/// stays positive. Halving: the profile is not smooth everywhere.
template <class Above>
std::optional<double> crossing(double inside, double outside, const Above& above) {
    if (!(above(outside) < 0)) return std::nullopt;
    for (int i = 0; i < 40 && std::abs(outside - inside) > 1e-3; ++i) {
        const double middle = (inside + outside) / 2;
        if (above(middle) < 0)
            outside = middle;
        else
            inside = middle;
    }
    return (inside + outside) / 2;
}

/// Inverse of a symmetric matrix of three rows, its diagonal; nullopt when the matrix is not positive
/// definite.
std::optional<std::array<double, 3>> inverse_diagonal(const std::array<std::array<double, 3>, 3>& m) {
    const double a = m[0][0], b = m[0][1], c = m[0][2], d = m[1][1], e = m[1][2], f = m[2][2];
    const double minor = a * d - b * b;
    const double det = a * (d * f - e * e) - b * (b * f - c * e) + c * (b * e - c * d);
    if (!(a > 0 && minor > 0 && det > 0)) return std::nullopt;
    return std::array{(d * f - e * e) / det, (a * f - c * c) / det, minor / det};
}

/// Errors of base, extra and tau by the observed information.
void set_errors(const SpellData& data, EarlyHazardFit& fit) {
    const double base = fit.base.value, extra = fit.extra.value, tau = fit.tau.value;
    std::array<std::array<double, 3>, 3> info{};
    const auto add = [&](int i, int j, double x) {
        info[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)] += x;
    };
    // H = base (t + extra g(t)), g = tau (1 - e); its derivatives by tau are of g.
    const auto seen = [&](double t, double sign) {
        const double e = std::exp(-t / tau), g = tau * (1 - e), g1 = 1 - e - t * e / tau,
                     g2 = -t * t * e / (tau * tau * tau);
        add(0, 1, sign * g);
        add(0, 2, sign * extra * g1);
        add(1, 2, sign * base * g1);
        add(2, 2, sign * base * extra * g2);
    };
    for (const SeenSpell& s : data.spells) {
        seen(s.exit, 1);
        seen(s.entry, -1);
    }
    for (const auto& [t, n] : data.ends) {
        const double e = std::exp(-t / tau), q = 1 + extra * e;
        const double e1 = e * t / (tau * tau), e2 = e1 * (t / (tau * tau) - 2 / tau);
        add(0, 0, n / (base * base));
        add(1, 1, n * e * e / (q * q));
        add(1, 2, -n * (e1 / q - extra * e * e1 / (q * q)));
        add(2, 2, -n * (extra * e2 / q - extra * extra * e1 * e1 / (q * q)));
    }
    const auto diagonal = inverse_diagonal(info);
    if (!diagonal) return;
    fit.base.error = std::sqrt((*diagonal)[0]);
    fit.extra.error = std::sqrt((*diagonal)[1]);
    fit.tau.error = std::sqrt((*diagonal)[2]);
}

std::vector<DataAtTau> grid_of(const SpellData& data, double log_low, double log_high) {
    std::vector<DataAtTau> grid;
    for (int i = 0; i < grid_points; ++i)
        grid.push_back(data.at_tau(std::exp(log_low + (log_high - log_low) * i / (grid_points - 1))));
    return grid;
}

/// The tau between its neighbours on the grid at which the likelihood is highest: golden section.
std::pair<double, HazardsAtTau> refined(const SpellData& data, const std::vector<DataAtTau>& grid,
                                        std::size_t at) {
    double low = std::log(grid[at > 0 ? at - 1 : 0].tau),
           high = std::log(grid[std::min(at + 1, grid.size() - 1)].tau);
    constexpr double golden = .6180339887498949;
    const auto best = [&](double u) { return best_hazards(data, data.at_tau(std::exp(u))); };
    double a = high - golden * (high - low), b = low + golden * (high - low), at_a = best(a).likelihood,
           at_b = best(b).likelihood;
    while (high - low > 1e-6) {
        if (at_a >= at_b) {
            high = b, b = a, at_b = at_a;
            a = high - golden * (high - low), at_a = best(a).likelihood;
        } else {
            low = a, a = b, at_a = at_b;
            b = low + golden * (high - low), at_b = best(b).likelihood;
        }
    }
    const double u = (low + high) / 2;
    return {std::exp(u), best(u)};
}

Lacks why_open(const EarlyHazardFit& fit, const SpellData& data) {
    return fit.youngest > young * data.longest ? Lacks::EarlyAges : Lacks::Likelihood;
}

void set_interval(HazardParameter& e, std::optional<double> low, std::optional<double> high, Lacks why) {
    if (low) e.low = *low;
    if (high) e.high = *high;
    e.lacks = low && high ? Lacks::Nothing : why;
}

/// How far each parameter can go while its profile stays within `drop` of the top.
void set_intervals(const Profiles& profiles, double drop, bool settled, EarlyHazardFit& fit) {
    const double floor = fit.log_likelihood - drop;
    const Lacks why = why_open(fit, profiles.data);

    const auto above_base = [&](double u) { return profiles.of_base(std::exp(u)) - floor; };
    const double base =
        std::log(std::max(fit.base.value, 1e-6 * profiles.data.ended / profiles.data.exposure));
    const auto base_low = crossing(base, base - 12, above_base),
               base_high = crossing(base, base + 4, above_base);
    set_interval(fit.base, base_low ? std::optional(std::exp(*base_low)) : std::nullopt,
                 base_high ? std::optional(std::exp(*base_high)) : std::nullopt, why);

    if (!settled) {
        fit.extra.lacks = fit.tau.lacks = why;
        return;
    }
    const auto above_extra = [&](double u) { return profiles.of_extra(std::expm1(u)) - floor; };
    const double extra = std::log1p(std::max(fit.extra.value, -1 + 1e-6));
    const auto extra_low = crossing(extra, -12., above_extra), extra_high = crossing(extra, 14., above_extra);
    set_interval(fit.extra, extra_low ? std::optional(std::expm1(*extra_low)) : std::nullopt,
                 extra_high ? std::optional(std::expm1(*extra_high)) : std::nullopt, why);

    const auto above_tau = [&](double u) {
        return best_hazards(profiles.data, profiles.data.at_tau(std::exp(u))).likelihood - floor;
    };
    const double tau = std::log(fit.tau.value), longest = std::log(profiles.data.longest);
    const auto tau_low = crossing(tau, longest + std::log(shortest_tau), above_tau),
               tau_high = crossing(tau, longest + std::log(longest_tau), above_tau);
    set_interval(fit.tau, tau_low ? std::optional(std::exp(*tau_low)) : std::nullopt,
                 tau_high ? std::optional(std::exp(*tau_high)) : std::nullopt, why);
}

}  // namespace

EarlyHazardFit fit_early_hazard(std::span<const SeenSpell> spells, double level) {
    const SpellData data = spell_data(spells);
    EarlyHazardFit fit;
    fit.spells = static_cast<std::int64_t>(data.spells.size());
    fit.youngest = data.youngest;
    fit.ended = static_cast<std::int64_t>(data.ended);
    fit.exposure = data.exposure;
    fit.extra.low = -1;
    if (!(data.exposure > 0)) return fit;
    if (data.ended == 0) {
        fit.base.value = 0;
        fit.base.high = -std::log1p(-level) / data.exposure;
        return fit;
    }
    fit.log_likelihood_of_constant = data.ended * std::log(data.ended / data.exposure) - data.ended;

    const double low = std::log(data.longest * shortest_tau), high = std::log(data.longest * longest_tau);
    std::vector<DataAtTau> grid = grid_of(data, low, high);
    std::vector<double> by_tau;
    for (const DataAtTau& w : grid) by_tau.push_back(best_hazards(data, w).likelihood);
    const auto at = static_cast<std::size_t>(std::ranges::max_element(by_tau) - by_tau.begin());
    const auto [tau, best] = refined(data, grid, at);
    fit.base.value = best.old;
    fit.extra.value = best.fresh / best.old - 1;
    fit.tau.value = tau;
    fit.log_likelihood = best.likelihood;
    set_errors(data, fit);

    // A single rate for all ages has two parameters fewer; it is ruled out by chi square with two degrees
    // of freedom.
    const bool settled = fit.log_likelihood - fit.log_likelihood_of_constant > -std::log1p(-level);
    const double spread = fit.tau.error / tau;
    if (settled && spread < finer_below)
        grid = grid_of(data, std::max(low, std::log(tau) - reach * spread),
                       std::min(high, std::log(tau) + reach * spread));
    const double z = normal_quantile((1 + level) / 2);
    set_intervals({.data = data, .grid = std::move(grid)}, z * z / 2, settled, fit);
    return fit;
}

}  // namespace morale
