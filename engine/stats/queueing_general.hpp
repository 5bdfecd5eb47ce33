// Waiting lines beyond Erlang's: patience of any Weibull shape, several classes at several servers, and
// arrivals who come again. Arguments as in queueing.hpp: Poisson arrivals with `rate` per unit of time,
// exponential service with mean `handle`, `n` servers, first come first served within a class.
//
// M/M/n+G: Baccelli and Hebuterne (1981); Zeltyn and Mandelbaum (2005), Queueing Systems 51, 361-402, section
// 3. Classes at several servers: Davis (1966); Kella and Yechiali (1985).
//
// Requires rate >= 0, handle > 0, n >= 1, patience.mean > 0, patience.shape > 0; otherwise, or if any
// argument is NaN, every result is NaN.
#pragma once

#include <limits>
#include <span>
#include <vector>

namespace morale {

/// How long an arrival would wait: Weibull. Shape 1 is exponential, an infinite shape the same patience for
/// all.
struct Patience {
    double mean = 0;
    double shape = 1;

    /// The chance to be patient for longer than x.
    [[nodiscard]] double longer_than(double x) const;
    /// The mean of patience cut at x, which is the integral of longer_than over 0 .. x.
    [[nodiscard]] double mean_up_to(double x) const;
};

/// Stable for every load as patience is finite. By numerical integration of the virtual wait's density,
/// relative error below 1e-8 for shapes from .3 on (of a chance below 1e-10:
/// absolute error below 1e-18).
struct GeneralPatience {
    double p_wait = std::numeric_limits<double>::quiet_NaN();     // all servers busy at arrival
    double p_abandon = std::numeric_limits<double>::quiet_NaN();  // share of arrivals that give up
    double mean_wait = std::numeric_limits<double>::quiet_NaN();  // over all arrivals, served or not
    double mean_queue = std::numeric_limits<double>::quiet_NaN();
    double occupancy = std::numeric_limits<double>::quiet_NaN();
};
[[nodiscard]] GeneralPatience general_patience(double rate, double handle, int n, Patience patience);

/// Mean wait of each class, in falling priority, when all classes have the same mean service time and service
/// is never interrupted (M/M/n). If the servers have no time left for a class, it and all lower classes wait
/// for ever; the classes above then find every server busy.
[[nodiscard]] std::vector<double> priority_waits_at(int n, std::span<const double> rates, double handle);

}  // namespace morale
