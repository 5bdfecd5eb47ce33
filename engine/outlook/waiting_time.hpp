// The waiting line of one half hour, solved: Poisson arrivals, exponential handling, n servers, first come
// first served, patience of any law (M/M/n+G; Baccelli & Hebuterne 1981; Zeltyn & Mandelbaum 2005, Queueing
// Systems 51, section 2). The wait V of an arrival with endless patience has the density
//
//     v(x) = rate pi(n-1) exp(rate H(x) - n x / handle),   H(x) = integral of P(patience > u) from 0 to x,
//
// and everything follows from integrals over it. No function of the C library is used: the numbers start
// simulations, so they must have the same bits everywhere.
#pragma once

#include <vector>

#include "engine/kernel/distribution.hpp"

namespace morale {

/// How long callers of several kinds would wait, as a mixture.
class Patience {
 public:
    struct Part {
        double share = 0;  // of the arrivals
        Distribution law;
    };
    explicit Patience(std::vector<Part> parts);

    /// P(patience > x).
    double lasts(double x) const;
    /// The integral of it from 0 to x: the mean wait of callers who would have to wait for x.
    double waited(double x) const;
    /// The share of arrivals who wait for ever.
    double endless() const { return endless_; }
    double mean() const;  // s; infinity when some wait for ever

 private:
    std::vector<Part> parts_;
    double endless_ = 0;
    std::vector<double> grid_, sum_;  // of `waited`, where a law has no closed form
};

/// What callers of one kind experience. Shares are of all their arrivals.
struct Wait {
    double in_time = 0;       // served within the target
    double gone_in_time = 0;  // gave up within it
    double abandoned = 0;     // gave up
    double mean = 0;          // s, served or not; infinite where the line only grows
};

/// A line in its steady state.
class SolvedLine {
 public:
    /// Requires rate >= 0 (per s), handle > 0 (s), n >= 0.
    SolvedLine(double rate, double handle, int n, const Patience&);

    /// The share of arrivals that find no free server.
    double p_wait() const { return p_wait_; }
    /// Whether the line only grows, because too many wait for ever.
    bool grows() const { return grows_; }

    /// What callers of that patience meet if they find no free server with the chance `p_wait` and then wait
    /// as in this line, with each wait `stretch` times as long. Requires target >= 0 (s).
    Wait met_by(const Patience&, double target, double p_wait, double stretch) const;

 private:
    struct Point {
        double wait, weight, around;
    };
    std::vector<Point> points_;  // of V, given that it is above 0; weights add up to 1
    double p_wait_ = 0;
    int servers_ = 0;
    bool grows_ = false;
};

}  // namespace morale
