#include "engine/kernel/inverse_table.hpp"

#include "engine/kernel/math.hpp"
#include "engine/kernel/special.hpp"

namespace morale {
namespace {

// The y at which the law has the probability of score z below it. Newton on the logarithm of the smaller
// tail, which is concave for these laws, so that the steps cannot run away.
template <class Law>
double solve(Law law, double z, double y) {
    const double target = math::log(math::normal_cdf(z < 0. ? z : -z));
    for (int round = 0; round < 200; ++round) {
        const math::LogLaw seen = law(y);
        const double tail = z < 0. ? seen.lower : seen.upper;
        const double step = (target - tail) * math::exp(tail - seen.density) * (z < 0. ? 1. : -1.);
        y += step;
        const double size = step < 0. ? -step : step;
        if (!(size > 1e-13 * (1. + (y < 0. ? -y : y)))) break;
    }
    return y;
}

}  // namespace

template <class Law>
InverseTable::InverseTable(Law law, double first_guess) {
    constexpr double width = 2. * reach / intervals;
    constexpr int middle = intervals / 2;
    double y = first_guess;
    nodes_.reserve(intervals + 1);
    for (int i = 0; i <= intervals; ++i) {
        const double z = width * (i - middle);
        y = solve(law, z, y);
        const double slope = width * math::normal_density(z) * math::exp(-law(y).density);
        nodes_.push_back({y, slope});
        y += slope;
    }
}

// Both first guesses are the lower tail's leading term, x^a / (a B) = probability.
InverseTable InverseTable::gamma(double shape) {
    const double lowest = math::log(math::normal_cdf(-reach));
    return {[shape](double y) { return math::log_gamma_law(shape, y); },
            (lowest + math::log_gamma(shape + 1.)) / shape};
}

InverseTable InverseTable::beta(double a, double b) {
    const double lowest = math::log(math::normal_cdf(-reach));
    const double log_beta = math::log_gamma(a) + math::log_gamma(b) - math::log_gamma(a + b);
    const double guess = (lowest + math::log(a) + log_beta) / a;
    return {[a, b](double y) { return math::logit_beta_law(a, b, y); }, guess < 0. ? guess : 0.};
}

std::vector<double> InverseTable::numbers() const {
    std::vector<double> all;
    for (const Node& node : nodes_) all.insert(all.end(), {node.y, node.slope});
    return all;
}

std::optional<InverseTable> InverseTable::of_numbers(std::span<const double> all) {
    if (all.size() != 2 * (intervals + 1)) return std::nullopt;
    InverseTable table;
    for (std::size_t i = 0; i < all.size(); i += 2) table.nodes_.push_back({all[i], all[i + 1]});
    return table;
}

}  // namespace morale
