// Laws of positive quantities as values. One uniform makes one variate, by inversion, so that variates rise
// with their uniform and common luck stays common when a parameter changes. Values are plain doubles in
// whatever unit the user of the law has in mind. gamma and beta invert by a table (relative error below 2e-8,
// InverseTable says where); gamma with a cv below .01 uses the cube-root normal of Wilson and Hilferty
// (1931), there within 1e-6. All others are closed forms.
//
// Parameters that make no law (a negative mean, p90 below p50) are named by objection(); such a law must not
// be used.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/kernel/draws.hpp"
#include "engine/kernel/inverse_table.hpp"
#include "engine/kernel/math.hpp"

namespace morale {

class Distribution {
 public:
    enum class Kind : std::uint8_t {
        Constant,
        Exponential,
        Lognormal,
        LognormalByQuantiles,
        Gamma,
        Weibull,
        Uniform,
        Triangular,
        Beta,
        Empirical,
        Infinite,
    };

    struct Parameter {
        std::string_view name;
        double value;
    };

    Distribution() = default;  // the constant 0
    static Distribution constant(double value);
    static Distribution exponential(double mean);
    static Distribution lognormal(double mean, double cv);
    static Distribution lognormal_by_quantiles(double p50, double p90);
    static Distribution gamma(double mean, double cv);
    static Distribution weibull(double mean, double shape);
    static Distribution uniform(double low, double high);
    static Distribution triangular(double low, double mode, double high);
    /// Between low and high, with this mean and coefficient of variation of the value itself.
    static Distribution beta(double low, double high, double mean, double cv);
    /// Each of the values with the same chance. Sorts them if they are not sorted.
    static Distribution empirical(std::vector<double> sorted);
    /// Longer than any time.
    static Distribution infinite();

    /// The value with probability u below it. Requires 0 < u < 1.
    double quantile(double u) const {
        switch (kind_) {
            case Kind::Constant:
                return scale_;
            case Kind::Exponential:
                return scale_ * morale::exponential(u);
            case Kind::Lognormal:
            case Kind::LognormalByQuantiles:
                return scale_ * math::exp(shape_ * normal(u));
            case Kind::Uniform:
                return location_ + scale_ * u;
            default:
                return other_quantile(u);
        }
    }

    /// Replaces each u by quantile(u), in one loop.
    void quantiles(std::span<double> u) const;

    double mean() const { return mean_; }
    double variance() const { return variance_; }
    /// The probability of a value of at most x.
    double cdf(double x) const;

    /// The same shape with every value times `factor`. Requires factor >= 0.
    Distribution scaled(double factor) const;

    Kind kind() const { return kind_; }
    /// As given (times the factors it was scaled with), in order; for an empirical law its n and mean.
    std::vector<Parameter> parameters() const;
    std::span<const double> values() const;  // of an empirical law, sorted
    /// `lognormal(mean=180, cv=1.2)`
    std::string text() const;
    /// What is wrong with the parameters, as "p90 must not be below p50"; empty when nothing is.
    std::string_view objection() const;

    /// All numbers that make the law, in an order of their own; with the kind they make the same law again,
    /// to the last bit.
    std::vector<double> numbers() const;
    /// Nothing if no law of that kind has this many numbers.
    static std::optional<Distribution> of_numbers(Kind, std::span<const double>);

    /// Same kind with the same parameters, not merely the same law.
    friend bool operator==(const Distribution& a, const Distribution& b);

 private:
    Distribution(Kind kind, std::array<double, 4> given) : kind_(kind), given_(given) {}
    double other_quantile(double u) const;
    void set_moments(double mean, double variance);

    Kind kind_ = Kind::Constant;
    // quantile = location + scale * (a law of the shape alone)
    double scale_ = 0;
    double shape_ = 0;  // lognormal: sigma of the logarithm; gamma: cv; weibull: 1/shape; triangular: share
                        // below the mode
    double location_ = 0;
    double mean_ = 0;
    double variance_ = 0;
    std::array<double, 4> given_{};
    std::shared_ptr<const InverseTable> inverse_;        // gamma, beta
    std::shared_ptr<const std::vector<double>> values_;  // empirical, before scaling
};

}  // namespace morale
