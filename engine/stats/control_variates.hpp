// The mean of a sample with the help of control variates: quantities that were observed beside each value,
// whose mean is known to be zero. What they explain of the sample is luck that can be taken out: the estimate
// is the intercept of the least-squares regression on them (Lavenberg and Welch 1981, "A perspective on the
// use of control variables to increase the efficiency of Monte Carlo simulations", Management Science 27(3);
// Nelson 1990, "Control variate remedies", Operations Research 38(6)). Its interval is Student's t with n - 1
// - k degrees of freedom for k controls, so that fitting the coefficients is paid for. The standard error
// does not suppose that all values vary alike, because policies may part in few replications only (HC3:
// MacKinnon and White 1985, "Some heteroskedasticity-consistent covariance matrix estimators with improved
// finite sample properties", Journal of Econometrics 29(3)).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/stats/interval.hpp"

namespace morale {

/// A mean, how it was estimated and how certain it is.
struct Estimated {
    double mean = 0;
    double standard_error = 0;    // of the mean; NaN when n < 2
    double deviation_of_one = 0;  // SD of what the controls leave of a single value
    double degrees = 0;           // remaining degrees of freedom
    std::int64_t n = 0;           // values that are available
    int controls = 0;             // controls used; 0: the plain mean

    [[nodiscard]] Interval interval(double level) const;
    /// The standard deviation of a plain sample of this size whose mean is as certain.
    [[nodiscard]] double deviation() const;
};

/// The fewest values for each fitted coefficient, the mean included; with fewer, fitting costs more than it
/// gains, and the plain mean is returned.
inline constexpr std::int64_t fewest_for_each_coefficient = 4;

/// `controls[k][i]` was observed beside `values[i]`, and each control has expectation zero. A position
/// where a value or a control is NaN is skipped. Controls that do not vary, or follow from others, are left
/// out.
[[nodiscard]] Estimated controlled_mean(std::span<const double> values,
                                        std::span<const std::vector<double>> controls);

/// The coefficients of that regression, one for each control: what a unit of the control adds to a value. All
/// zero where controlled_mean() returns the plain mean; zero for a control that is left out. Values less
/// their controls times these have the same mean and less luck, in other samples of the same kind too.
[[nodiscard]] std::vector<double> control_coefficients(std::span<const double> values,
                                                       std::span<const std::vector<double>> controls);

}  // namespace morale
