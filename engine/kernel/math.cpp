#include "engine/kernel/math.hpp"

#include <array>

namespace morale::math {
namespace {

// Two doubles whose sum is the value; |low| is at most half an ulp of high.
struct Pair {
    double high, low;
};

Pair exact_sum(double a, double b) {
    const double sum = a + b, b_seen = sum - a;
    return {sum, (a - (sum - b_seen)) + (b - b_seen)};
}

// Dekker's product: the halves multiply without rounding.
Pair exact_product(double a, double b) {
    constexpr double splitter = 0x1p27 + 1;
    const double at = a * splitter, bt = b * splitter;
    const double ah = at - (at - a), bh = bt - (bt - b);
    const double al = a - ah, bl = b - bh;
    const double product = a * b;
    return {product, ((ah * bh - product) + ah * bl + al * bh) + al * bl};
}

double power_of_two(std::int64_t k) {
    return std::bit_cast<double>(static_cast<std::uint64_t>(k + 1023) << 52);
}

// Horner, the highest coefficient last.
template <std::size_t N>
double polynomial(const std::array<double, N>& c, double x) {
    double sum = c[N - 1];
    for (std::size_t i = N - 1; i-- > 0;) sum = sum * x + c[i];
    return sum;
}

// log x in two doubles. Requires x positive, normal, finite. The quotient s = f / (2 + f) gets a correction;
// the tail of the series, at most 1 % of the sum, is good enough in one double.
Pair log_pair(double x) {
    const auto [k, f] = detail::log_parts(std::bit_cast<std::uint64_t>(x));
    const double base = 2. + f, base_low = f - (base - 2.);
    const double s = f / base;
    const Pair back = exact_product(s, base);
    const double s_low = (((f - back.high) - back.low) - s * base_low) / base;
    const Pair sum = exact_sum(k * detail::ln2_high, 2. * s);
    return exact_sum(sum.high, sum.low + (2. * s_low + (s * detail::log_tail(s * s) + k * detail::ln2_low)));
}

// The complementary error function without its factor exp(-y^2), for y > .46875: W. J. Cody, "Rational
// Chebyshev approximations for the error function", Mathematics of Computation 23 (1969).
double erfc_factor(double y) {
    if (y <= 4.) {
        static constexpr std::array top{
            1.23033935479799725e3, 2.05107837782607147e3,  1.71204761263407058e3,
            8.81952221241769090e2, 2.98635138197400131e2,  6.61191906371416295e1,
            8.88314979438837594e0, 5.64188496988670089e-1, 2.15311535474403846e-8};
        static constexpr std::array base{1.23033935480374942e3, 3.43936767414372164e3, 4.36261909014324716e3,
                                         3.29079923573345963e3, 1.62138957456669019e3, 5.37181101862009858e2,
                                         1.17693950891312499e2, 1.57449261107098347e1, 1.};
        return polynomial(top, y) / polynomial(base, y);
    }
    static constexpr std::array top{6.58749161529837803e-4, 1.60837851487422766e-2, 1.25781726111229246e-1,
                                    3.60344899949804439e-1, 3.05326634961232344e-1, 1.63153871373020978e-2};
    static constexpr std::array base{2.33520497626869185e-3, 6.05183413124413191e-2, 5.27905102951428412e-1,
                                     1.87295284992346725e0,  2.56852019228982242e0,  1.};
    constexpr double one_over_root_pi = 5.6418958354775628695e-1;
    const double r = 1. / (y * y);
    return (one_over_root_pi - r * polynomial(top, r) / polynomial(base, r)) / y;
}

// erf(y) / y for |y| <= .46875, same source.
double erf_factor(double y2) {
    static constexpr std::array top{3.20937758913846947e3, 3.77485237685302021e2, 1.13864154151050156e2,
                                    3.16112374387056560e0, 1.85777706184603153e-1};
    static constexpr std::array base{2.84423683343917062e3, 1.28261652607737228e3, 2.44024637934444173e2,
                                     2.36012909523441209e1, 1.};
    return polynomial(top, y2) / polynomial(base, y2);
}

// exp(-x^2/2): x is cut to sixteenths, whose square is exact, so that the square's rounding is not magnified.
double exp_of_minus_half_square(double x) {
    const double cut = static_cast<double>(static_cast<std::int64_t>(x * 16.)) / 16.;
    return exp(-.5 * cut * cut) * exp(-.5 * (x - cut) * (x + cut));
}

constexpr double root_of_half = 7.0710678118654752440e-1;

}  // namespace

namespace detail {

double exp_extreme(double x) {
    if (x != x) return x;
    if (x > 709.8) return infinity;
    if (x < -745.2) return 0.;
    const Exp e = exp_parts(x);
    const auto k = static_cast<std::int64_t>(e.power_bits << 52) >> 52;  // the low 12 bits as a signed number
    return e.part * power_of_two(k / 2) * power_of_two(k - k / 2);
}

double log_extreme(double x) {
    if (x == 0.) return -infinity;
    if (!(x > 0.)) return not_a_number;
    if (x == infinity) return infinity;
    return log(x * 0x1p54) - 54. * ln2_high - 54. * ln2_low;  // subnormal
}

double normal_tail_quantile(double p) {
    if (!(p > 0. && p < 1.)) return p == 0. ? -infinity : p == 1. ? infinity : not_a_number;
    const double sign = p < .5 ? -1. : 1.;
    const double depth = math::sqrt(-log(p < .5 ? p : 1. - p));
    if (depth <= 5.) {
        static constexpr std::array top{1.42343711074968357734e0,  4.63033784615654529590e0,
                                        5.76949722146069140550e0,  3.64784832476320460504e0,
                                        1.27045825245236838258e0,  2.41780725177450611770e-1,
                                        2.27238449892691845833e-2, 7.74545014278341407640e-4};
        static constexpr std::array base{1.,
                                         2.05319162663775882187e0,
                                         1.67638483018380384940e0,
                                         6.89767334985100004550e-1,
                                         1.48103976427480074590e-1,
                                         1.51986665636164571966e-2,
                                         5.47593808499534494600e-4,
                                         1.05075007164441684324e-9};
        return sign * polynomial(top, depth - 1.6) / polynomial(base, depth - 1.6);
    }
    static constexpr std::array top{6.65790464350110377720e0,  5.46378491116411436990e0,
                                    1.78482653991729133580e0,  2.96560571828504891230e-1,
                                    2.65321895265761230930e-2, 1.24266094738807843860e-3,
                                    2.71155556874348757815e-5, 2.01033439929228813265e-7};
    static constexpr std::array base{1.,
                                     5.99832206555887937690e-1,
                                     1.36929880922735805310e-1,
                                     1.48753612908506148525e-2,
                                     7.86869131145613259100e-4,
                                     1.84631831751005468180e-5,
                                     1.42151175831644588870e-7,
                                     2.04426310338993978564e-15};
    return sign * polynomial(top, depth - 5.) / polynomial(base, depth - 5.);
}

}  // namespace detail

double log1p(double x) {
    if (!(x > -1.)) return x == -1. ? -infinity : not_a_number;
    if (x == infinity || x == 0.) return x;
    const double y = 1. + x;
    const double lost = x >= 1. ? 1. - (y - x) : x - (y - 1.);
    return log(y) + lost / y;
}

double expm1(double x) {
    if (!(x > -.5 && x < .5)) return exp(x) - 1.;
    double sum = 1. / 355687428096000.;  // 17!, then the series x + x^2/2! + … from its far end
    double factorial = 355687428096000.;
    for (int n = 16; n >= 1; --n) {
        factorial /= n + 1;
        sum = sum * x + 1. / factorial;
    }
    return sum * x;
}

double pow(double x, double y) {
    if (y == 0. || x == 1.) return 1.;
    if (x != x || y != y || x < 0.) return not_a_number;
    if (x == 0. || x == infinity) return (x == 0.) == (y > 0.) ? 0. : infinity;
    const double about = y * log(x);
    if (about > 720. || about < -760.) return about > 0. ? infinity : 0.;
    if (x < 0x1p-1022) return exp(about);
    const Pair logarithm = log_pair(x);
    const Pair product = exact_product(y, logarithm.high);
    const double whole = exp(product.high);
    return whole == infinity ? whole : whole + whole * (product.low + y * logarithm.low);
}

double normal_density(double x) {
    const double size = x < 0. ? -x : x;
    if (!(size < 39.)) return x != x ? x : 0.;
    return 3.9894228040143267794e-1 * exp_of_minus_half_square(size);
}

double normal_cdf(double x) {
    if (x != x) return x;
    const double size = x < 0. ? -x : x;
    const double y = size * root_of_half;
    if (y <= .46875) return .5 + .5 * (x * root_of_half) * erf_factor(y * y);
    if (size > 39.) return x < 0. ? 0. : 1.;
    const double tail = .5 * exp_of_minus_half_square(size) * erfc_factor(y);
    return x < 0. ? tail : 1. - tail;
}

}  // namespace morale::math
