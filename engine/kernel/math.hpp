// Elementary functions with the same bits on every machine and in every build: only IEEE additions,
// multiplications, divisions, square roots and integer work on the bits, in a written order, no fma and
// nothing from the C library. exp, log: below 1.2 ulp over their whole range. normal_quantile: about 1e-15
// relative. The tests measure these. What happens at the ends is said at each function; not-a-number in gives
// not-a-number out.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace morale::math {

inline constexpr double infinity = std::numeric_limits<double>::infinity();
inline constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

namespace detail {

// ln 2 in two parts; the first has 21 trailing zero bits, so a whole number up to 2^21 times it is exact.
inline constexpr double ln2_high = 0x1.62e42feep-1, ln2_low = 0x1.a39ef35793c76p-33;
inline constexpr std::uint64_t exponent_mask = 0xfff0'0000'0000'0000;
inline constexpr std::uint64_t smallest_normal = 0x0010'0000'0000'0000, infinity_bits = 0x7ff0'0000'0000'0000;

double exp_extreme(double x);
double log_extreme(double x);

/// exp(x) = part * 2^power with part in [.7, 1.42]; `power_bits` carries the power in its low 12 bits.
struct Exp {
    double part;
    std::uint64_t power_bits;
};

/// Requires |x| < 1000. Reduction by the nearest multiple of ln 2, then the series 1 + r + r^2/2! + … +
/// r^13/13!.
inline Exp exp_parts(double x) {
    constexpr double to_whole = 0x1.8p52, log2_of_e = 0x1.71547652b82fep0;
    const double shifted = x * log2_of_e + to_whole;  // its low bits are the nearest whole number
    const double k = shifted - to_whole;
    const double r = (x - k * ln2_high) - k * ln2_low;
    const double r2 = r * r, r4 = r2 * r2;
    const double low = (1. / 2 + r * (1. / 6)) + r2 * (1. / 24 + r * (1. / 120));
    const double mid = (1. / 720 + r * (1. / 5040)) + r2 * (1. / 40320 + r * (1. / 362880));
    const double high = (1. / 3628800 + r * (1. / 39916800)) + r2 * (1. / 479001600 + r * (1. / 6227020800));
    return {1. + (r + r2 * (low + r4 * (mid + r4 * high))), std::bit_cast<std::uint64_t>(shifted)};
}

/// x = 2^k * m with m in [sqrt(1/2), sqrt(2)). Requires x positive, normal and finite.
struct Log {
    double k;
    double f;  // m - 1, exact
};

inline Log log_parts(std::uint64_t bits) {
    constexpr std::uint64_t root_of_half = 0x3fe6'a09e'667f'3bcd, bias = 1023;
    const std::uint64_t above = bits - root_of_half;
    const double m = std::bit_cast<double>(bits - (above & exponent_mask));
    const auto biased = static_cast<std::int32_t>((above + (bias << 52)) >> 52);
    return {static_cast<double>(biased - static_cast<std::int32_t>(bias)), m - 1.};
}

/// log((1+s)/(1-s)) = 2s + s*tail(s^2): the series 2/3 z + 2/5 z^2 + … + 2/21 z^10, for s^2 = z < .0295.
inline double log_tail(double z) {
    const double z2 = z * z;
    const double odd = 2. / 3 + z2 * (2. / 7 + z2 * (2. / 11 + z2 * (2. / 15 + z2 * (2. / 19))));
    const double even = 2. / 5 + z2 * (2. / 9 + z2 * (2. / 13 + z2 * (2. / 17 + z2 * (2. / 21))));
    return z * (odd + z * even);
}

}  // namespace detail

/// exp(x) for |x| < 700: without a branch.
inline double exp_of_moderate(double x) {
    const detail::Exp e = detail::exp_parts(x);
    return std::bit_cast<double>(std::bit_cast<std::uint64_t>(e.part) + (e.power_bits << 52));
}

/// 0 below -745.14, infinity above 709.79, subnormal results included.
inline double exp(double x) {
    if (!(x > -708. && x < 709.)) [[unlikely]]
        return detail::exp_extreme(x);
    return exp_of_moderate(x);
}

/// log(x) for positive, normal, finite x. It does not branch, so a loop over it can become a vector loop.
inline double log_of_normal(double x) {
    const auto [k, f] = detail::log_parts(std::bit_cast<std::uint64_t>(x));
    const double s = f / (2. + f);
    const double half = .5 * f * f;  // 2s = f - half + s*half, and f is exact
    return k * detail::ln2_high + (f - (half - (s * (half + detail::log_tail(s * s)) + k * detail::ln2_low)));
}

/// log(0) is -infinity, of negative numbers not a number, of infinity infinity; subnormal arguments included.
inline double log(double x) {
    const auto bits = std::bit_cast<std::uint64_t>(x);
    if (bits - detail::smallest_normal >= detail::infinity_bits - detail::smallest_normal) [[unlikely]]
        return detail::log_extreme(x);
    return log_of_normal(x);
}

inline double sqrt(double x) {
    return std::sqrt(x);
}  // correctly rounded by IEEE 754

/// log(1 + x) without loss for small x; -infinity at -1.
double log1p(double x);
/// exp(x) - 1 without loss for small x.
double expm1(double x);

/// x^y for x >= 0 (not a number for negative x); pow(0, y) is 0, 1 or infinity for y above, at or below 0.
/// The relative error is below 2e-16 * (2 + |log of the result| / 50): the logarithm is carried in two
/// doubles.
double pow(double x, double y);

/// The standard normal law. Small results keep their relative precision in the lower tail (about 1e-15).
double normal_cdf(double x);
double normal_density(double x);

/// A value on its way to `goal`, some time later; `memory` is the time constant, in the same unit as the
/// time.
inline double relaxed(double x, double goal, double time, double memory) {
    return goal + (x - goal) * exp(-time / memory);
}

/// 1 / (1 + exp(-x)), between 0 and 1.
inline double sigmoid(double x) {
    return 1. / (1. + exp(-x));
}
/// log(p / (1 - p)): -infinity at 0, infinity at 1.
inline double logit(double p) {
    return log(p / (1. - p));
}

namespace detail {

double normal_tail_quantile(double p);

constexpr bool is_central(double q) {
    return q >= -.425 && q <= .425;
}

/// normal_quantile(.5 + q). Requires is_central(q).
inline double central_quantile(double q) {
    const double r = .180625 - q * q, r2 = r * r, r4 = r2 * r2;
    const double top_low = (3.3871328727963666080e0 + r * 1.3314166789178437745e2) +
                           r2 * (1.9715909503065514427e3 + r * 1.3731693765509461125e4);
    const double top_high = (4.5921953931549871457e4 + r * 6.7265770927008700853e4) +
                            r2 * (3.3430575583588128105e4 + r * 2.5090809287301226727e3);
    const double base_low =
        (1. + r * 4.2313330701600911252e1) + r2 * (6.8718700749205790830e2 + r * 5.3941960214247511077e3);
    const double base_high = (2.1213794301586595867e4 + r * 3.9307895800092710610e4) +
                             r2 * (2.8729085735721942674e4 + r * 5.2264952788528545610e3);
    return q * (top_low + r4 * top_high) / (base_low + r4 * base_high);
}

}  // namespace detail

/// The z with normal_cdf(z) = p: Wichura's PPND16 (Algorithm AS 241, Applied Statistics 37, 1988). -infinity
/// at 0, infinity at 1, not a number outside.
inline double normal_quantile(double p) {
    const double q = p - .5;
    return detail::is_central(q) ? detail::central_quantile(q) : detail::normal_tail_quantile(p);
}

}  // namespace morale::math
