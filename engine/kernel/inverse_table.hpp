// A tabulated inverse of a law without a closed one. The argument is the normal score z of the uniform, the
// value y = log x (gamma) or log(x/(1-x)) (beta): in these coordinates both laws are smooth into their tails,
// and a cubic through exact values and exact slopes is within 2e-8 of the truth (the tests measure it).
// Scores beyond +-8.5, probabilities below 1e-17, count as 8.5.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace morale {

class InverseTable {
 public:
    /// y = log x of the gamma law with scale 1. Requires .01 <= shape <= 10,000.
    static InverseTable gamma(double shape);
    /// y = log(x / (1 - x)) of the beta law. Requires .1 <= a, b and a + b <= 100,000.
    static InverseTable beta(double a, double b);

    /// All its numbers; they make the same table again.
    std::vector<double> numbers() const;
    /// Nothing if there are more or fewer numbers than a table has.
    static std::optional<InverseTable> of_numbers(std::span<const double>);

    double at(double z) const {
        const double limited = z < -reach ? -reach : z > reach ? reach : z;
        const double place = (limited + reach) * (intervals / (2. * reach));
        const int interval = place < intervals ? static_cast<int>(place) : intervals - 1;
        const double t = place - interval, rest = 1. - t;
        const Node &a = nodes_[static_cast<std::size_t>(interval)],
                   &b = nodes_[static_cast<std::size_t>(interval) + 1];
        return rest * rest * ((1. + 2. * t) * a.y + t * a.slope) +
               t * t * ((1. + 2. * rest) * b.y - rest * b.slope);
    }

 private:
    static constexpr double reach = 8.5;
    static constexpr int intervals = 1024;

    struct Node {
        double y;
        double slope;  // per interval
    };

    InverseTable() = default;
    template <class Law>
    InverseTable(Law law, double first_guess);

    std::vector<Node> nodes_;  // [intervals + 1]
};

}  // namespace morale
