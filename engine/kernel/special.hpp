// The gamma and beta laws in logarithms, so that neither small shapes nor far tails underflow. For tables,
// tests and means; too slow for a hot path. Relative error of the probabilities about 1e-13 for shapes near
// 1, growing to 1e-11 at 10,000.
#pragma once

namespace morale::math {

/// log of the gamma function. Requires x > 0.
double log_gamma(double x);

/// A law of y seen at one point: logarithms of its density, of the probability below and of the probability
/// above.
struct LogLaw {
    double density;
    double lower;
    double upper;
};

/// The law of y = log x, x gamma with this shape and scale 1. Requires shape > 0.
LogLaw log_gamma_law(double shape, double y);

/// The law of y = log(x / (1 - x)), x beta with shapes a and b. Requires a, b > 0.
LogLaw logit_beta_law(double a, double b, double y);

/// Shapes of the beta law on 0..1 that has this mean and coefficient of variation once stretched to
/// low..high. They are positive only when such a law exists.
struct BetaShapes {
    double a, b;
};
BetaShapes beta_shapes(double low, double high, double mean, double cv);

}  // namespace morale::math
