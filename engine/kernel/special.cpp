#include "engine/kernel/special.hpp"

#include "engine/kernel/math.hpp"

namespace morale::math {
namespace {

constexpr double enough = 1e-17;        // relative size of a term that no longer counts
constexpr double nearly_zero = 1e-290;  // stands for a zero denominator in a continued fraction
constexpr int most_terms = 100'000;

// log(1 - exp(l)) for l < 0.
double log_of_rest(double l) {
    if (l >= 0.) return -infinity;
    return l < -.7 ? log1p(-exp(l)) : log(-expm1(l));
}

// The ascending series of the lower incomplete gamma function: its value over x^shape exp(-x) / Gamma(shape).
double gamma_series(double shape, double x) {
    double term = 1. / shape, sum = term;
    for (int n = 1; n < most_terms && term > sum * enough; ++n) {
        term *= x / (shape + n);
        sum += term;
    }
    return sum;
}

// One step of Lentz's evaluation of a continued fraction (modified by Thompson and Barnett 1986).
struct Lentz {
    double value, c, d;

    double step(double numerator, double denominator) {
        d = denominator + numerator * d;
        c = denominator + numerator / c;
        if (d == 0.) d = nearly_zero;
        if (c == 0.) c = nearly_zero;
        d = 1. / d;
        value *= c * d;
        return c * d - 1.;
    }
};

bool settled(double change) {
    return change < 2e-16 && change > -2e-16;
}

// Legendre's continued fraction of the upper incomplete gamma function, for x > shape + 1.
double gamma_fraction(double shape, double x) {
    const double start = x + 1. - shape;
    Lentz lentz{1. / start, 1. / nearly_zero, 1. / start};
    for (int n = 1; n < most_terms; ++n)
        if (settled(lentz.step(-n * (n - shape), start + 2. * n))) break;
    return lentz.value;
}

// The continued fraction of the incomplete beta function (Abramowitz and Stegun 26.5.8), for x <
// (a+1)/(a+b+2).
double beta_fraction(double a, double b, double x) {
    double first = 1. - (a + b) * x / (a + 1.);
    if (first == 0.) first = nearly_zero;
    Lentz lentz{1. / first, 1., 1. / first};
    for (int n = 1; n < most_terms; ++n) {
        lentz.step(n * (b - n) * x / ((a + 2. * n - 1.) * (a + 2. * n)), 1.);
        if (settled(lentz.step(-(a + n) * (a + b + n) * x / ((a + 2. * n) * (a + 2. * n + 1.)), 1.))) break;
    }
    return lentz.value;
}

}  // namespace

double log_gamma(double x) {
    double product = 1.;
    for (; x < 15.; x += 1.) product *= x;
    const double r = 1. / x, r2 = r * r;  // Stirling's series
    const double rest =
        r * (1. / 12 -
             r2 * (1. / 360 - r2 * (1. / 1260 - r2 * (1. / 1680 - r2 * (1. / 1188 - r2 * (691. / 360360))))));
    constexpr double half_log_two_pi = 9.1893853320467274178e-1;
    return (x - .5) * log(x) - x + half_log_two_pi + rest - log(product);
}

LogLaw log_gamma_law(double shape, double y) {
    const double x = exp(y);
    const double density = shape * y - x - log_gamma(shape);
    if (x < shape + 1.) {
        const double lower = density + log(gamma_series(shape, x));
        return {density, lower, log_of_rest(lower)};
    }
    const double upper = density + log(gamma_fraction(shape, x));
    return {density, log_of_rest(upper), upper};
}

LogLaw logit_beta_law(double a, double b, double y) {
    const double softplus = log1p(exp(y < 0. ? y : -y));
    const double log_x = (y < 0. ? y : 0.) - softplus, log_rest = (y < 0. ? 0. : -y) - softplus;
    const double density = a * log_x + b * log_rest + log_gamma(a + b) - log_gamma(a) - log_gamma(b);
    const double x = exp(log_x);
    if (x * (a + b + 2.) < a + 1.) {
        const double lower = density - log(a) + log(beta_fraction(a, b, x));
        return {density, lower, log_of_rest(lower)};
    }
    const double upper = density - log(b) + log(beta_fraction(b, a, exp(log_rest)));
    return {density, log_of_rest(upper), upper};
}

BetaShapes beta_shapes(double low, double high, double mean, double cv) {
    const double m = (mean - low) / (high - low), s = cv * mean / (high - low);
    const double both = m * (1. - m) / (s * s) - 1.;
    return {m * both, (1. - m) * both};
}

}  // namespace morale::math
