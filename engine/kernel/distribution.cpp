// Making a law, its quantile and its cdf. distribution_text.cpp names, prints and refuses laws.
#include "engine/kernel/distribution.hpp"

#include <algorithm>
#include <cstddef>

#include "engine/kernel/many.hpp"
#include "engine/kernel/special.hpp"

namespace morale {
namespace {

using Kind = Distribution::Kind;

constexpr double narrow_cv = .01;  // a gamma law below this is Wilson and Hilferty's
constexpr double z90 = 1.2815515655446004;

double square(double x) {
    return x * x;
}
double gamma_function(double x) {
    return math::exp(math::log_gamma(x));
}

}  // namespace

Distribution Distribution::constant(double value) {
    Distribution d{Kind::Constant, {value}};
    d.scale_ = value;
    d.set_moments(value, 0.);
    return d;
}

Distribution Distribution::exponential(double mean) {
    Distribution d{Kind::Exponential, {mean}};
    d.scale_ = mean;
    d.set_moments(mean, square(mean));
    return d;
}

Distribution Distribution::lognormal(double mean, double cv) {
    Distribution d{Kind::Lognormal, {mean, cv}};
    d.shape_ = math::sqrt(math::log1p(square(cv)));
    d.scale_ = mean / math::sqrt(1. + square(cv));
    d.set_moments(mean, square(mean * cv));
    return d;
}

Distribution Distribution::lognormal_by_quantiles(double p50, double p90) {
    Distribution d{Kind::LognormalByQuantiles, {p50, p90}};
    d.shape_ = math::log(p90 / p50) / z90;
    d.scale_ = p50;
    const double mean = p50 * math::exp(square(d.shape_) / 2.);
    d.set_moments(mean, square(mean) * math::expm1(square(d.shape_)));
    return d;
}

Distribution Distribution::gamma(double mean, double cv) {
    Distribution d{Kind::Gamma, {mean, cv}};
    d.shape_ = cv;
    d.scale_ = mean;
    if (cv >= narrow_cv && d.objection().empty()) {
        d.scale_ = mean * square(cv);
        d.inverse_ = std::make_shared<const InverseTable>(InverseTable::gamma(1. / square(cv)));
    }
    d.set_moments(mean, square(mean * cv));
    return d;
}

Distribution Distribution::weibull(double mean, double shape) {
    Distribution d{Kind::Weibull, {mean, shape}};
    d.shape_ = 1. / shape;
    if (!d.objection().empty()) return d;
    d.scale_ = mean / gamma_function(1. + d.shape_);
    d.set_moments(mean, square(d.scale_) * gamma_function(1. + 2. * d.shape_) - square(mean));
    return d;
}

Distribution Distribution::uniform(double low, double high) {
    Distribution d{Kind::Uniform, {low, high}};
    d.location_ = low;
    d.scale_ = high - low;
    d.set_moments((low + high) / 2., square(high - low) / 12.);
    return d;
}

Distribution Distribution::triangular(double low, double mode, double high) {
    Distribution d{Kind::Triangular, {low, mode, high}};
    d.location_ = low;
    d.scale_ = high - low;
    d.shape_ = high > low ? (mode - low) / (high - low) : 0.;
    const double across = square(high - low) - (mode - low) * (high - mode);
    d.set_moments((low + mode + high) / 3., across / 18.);
    return d;
}

Distribution Distribution::beta(double low, double high, double mean, double cv) {
    Distribution d{Kind::Beta, {low, high, mean, cv}};
    d.location_ = low;
    d.scale_ = high - low;
    if (d.objection().empty()) {
        const math::BetaShapes shapes = math::beta_shapes(low, high, mean, cv);
        d.inverse_ = std::make_shared<const InverseTable>(InverseTable::beta(shapes.a, shapes.b));
    }
    d.set_moments(mean, square(mean * cv));
    return d;
}

Distribution Distribution::empirical(std::vector<double> sorted) {
    std::sort(sorted.begin(), sorted.end());
    const double n = static_cast<double>(sorted.size());
    double sum = 0., squares = 0.;
    for (const double x : sorted) sum += x;
    for (const double x : sorted) squares += square(x - sum / n);
    Distribution d{Kind::Empirical, {n, sum / n}};
    d.scale_ = 1.;
    d.set_moments(sum / n, squares / n);
    d.values_ = std::make_shared<const std::vector<double>>(std::move(sorted));
    return d;
}

Distribution Distribution::infinite() {
    Distribution d{Kind::Infinite, {}};
    d.set_moments(math::infinity, math::infinity);
    return d;
}

void Distribution::set_moments(double mean, double variance) {
    mean_ = mean;
    variance_ = variance;
}

void Distribution::quantiles(std::span<double> u) const {
    switch (kind_) {
        case Kind::Exponential:
            return exponentials(u, scale_);
        case Kind::Lognormal:
        case Kind::LognormalByQuantiles:
            if (shape_ < 50) return lognormals(u, scale_, shape_);
            [[fallthrough]];
        default:
            for (double& x : u) x = quantile(x);
    }
}

double Distribution::other_quantile(double u) const {
    switch (kind_) {
        case Kind::Gamma: {
            if (inverse_) return scale_ * math::exp(inverse_->at(normal(u)));
            const double root = 1. - square(shape_) / 9. + shape_ / 3. * normal(u);
            return scale_ * root * root * root;
        }
        case Kind::Weibull:
            return scale_ * math::pow(morale::exponential(u), shape_);
        case Kind::Triangular:
            return u < shape_ ? location_ + scale_ * math::sqrt(u * shape_)
                              : location_ + scale_ * (1. - math::sqrt((1. - u) * (1. - shape_)));
        case Kind::Beta:
            return inverse_ ? location_ + scale_ * math::sigmoid(inverse_->at(normal(u)))
                            : math::not_a_number;
        case Kind::Empirical: {
            if (values_->empty()) return math::not_a_number;
            const auto place = static_cast<std::size_t>(u * static_cast<double>(values_->size()));
            return scale_ * (*values_)[std::min(place, values_->size() - 1)];
        }
        default:
            return math::infinity;
    }
}

double Distribution::cdf(double x) const {
    if (kind_ == Kind::Infinite) return x == math::infinity ? 1. : 0.;
    if (variance_ == 0.) return x >= mean_ ? 1. : 0.;
    const double part = (x - location_) / scale_;  // of the law of the shape alone
    if (kind_ == Kind::Empirical)
        return static_cast<double>(std::ranges::upper_bound(*values_, part) - values_->begin()) / given_[0];
    if (!(part > 0.)) return 0.;
    if (part == math::infinity) return 1.;
    switch (kind_) {
        case Kind::Exponential:
            return -math::expm1(-part);
        case Kind::Lognormal:
        case Kind::LognormalByQuantiles:
            return math::normal_cdf(math::log(part) / shape_);
        case Kind::Gamma:
            if (inverse_) return math::exp(math::log_gamma_law(1. / square(shape_), math::log(part)).lower);
            return math::normal_cdf((math::pow(part, 1. / 3.) - 1. + square(shape_) / 9.) * 3. / shape_);
        case Kind::Weibull:
            return -math::expm1(-math::pow(part, 1. / shape_));
        default:
            break;
    }
    if (part >= 1.) return 1.;
    if (kind_ == Kind::Uniform) return part;
    if (kind_ == Kind::Triangular)
        return part < shape_ ? square(part) / shape_ : 1. - square(1. - part) / (1. - shape_);
    const math::BetaShapes shapes = math::beta_shapes(given_[0], given_[1], given_[2], given_[3]);
    return math::exp(math::logit_beta_law(shapes.a, shapes.b, math::logit(part)).lower);
}

}  // namespace morale
