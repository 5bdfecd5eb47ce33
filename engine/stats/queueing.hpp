// Waiting lines that can be solved exactly; the simulator is held to these. Arrivals are Poisson with `rate`
// per unit of time, `handle` is the mean service time, `patience` the mean time an arrival would wait, all in
// the same unit; `n` servers, first come first served. Offered load is rate * handle.
//
// Erlang B: no waiting room. Erlang C: everyone waits. Erlang A: exponential patience. Erlang (1917); Palm
// (1957); Cooper (1981), Introduction to Queueing Theory; Garnett, Mandelbaum and Reiman (2002); Zeltyn and
// Mandelbaum (2005), Queueing Systems 51, 361-402, whose virtual-wait density is what Erlang A is computed
// from.
//
// Requires rate >= 0, handle > 0, n >= 0, patience >= 0; outside that every figure is NaN, and so it is
// with a NaN.
#pragma once

#include <limits>
#include <span>
#include <vector>

namespace morale {

/// The share of arrivals that find all n servers busy and are lost, at offered load `a`. n steps of a stable
/// recursion.
[[nodiscard]] double erlang_b(int n, double a);

/// When rate * handle >= n the queue is unstable: p_wait and occupancy are 1, waits and queue infinite,
/// nobody is served in any finite time.
struct ErlangC {
    double p_wait = std::numeric_limits<double>::quiet_NaN();
    double mean_wait = std::numeric_limits<double>::quiet_NaN();  // over all arrivals
    double mean_queue = std::numeric_limits<double>::quiet_NaN();
    double occupancy = std::numeric_limits<double>::quiet_NaN();
    double drain = std::numeric_limits<double>::quiet_NaN();  // n / handle - rate; 0 if unstable

    /// The share of arrivals served after at most `within`.
    [[nodiscard]] double service_level(double within) const;
};
[[nodiscard]] ErlangC erlang_c(double rate, double handle, int n);

/// Stable for every load as long as patience is finite. With infinite patience it is Erlang C, with
/// patience 0 Erlang B (to wait then means to be lost), with n == 0 everyone gives up. Computed by
/// numerical integration, relative error below 1e-9 (for a chance below 1e-11: absolute error below 1e-20),
/// for n up to tens of thousands and patience up to 1e10 times the mean time between two services.
struct ErlangA {
    double p_wait = std::numeric_limits<double>::quiet_NaN();            // all servers busy at arrival
    double p_abandon = std::numeric_limits<double>::quiet_NaN();         // share of arrivals that give up
    double mean_wait = std::numeric_limits<double>::quiet_NaN();         // over all arrivals, served or not
    double mean_wait_served = std::numeric_limits<double>::quiet_NaN();  // NaN if nobody is served
    double mean_queue = std::numeric_limits<double>::quiet_NaN();
    double occupancy = std::numeric_limits<double>::quiet_NaN();

    /// The share of all arrivals served after at most `within`.
    [[nodiscard]] double service_level(double within) const;
    /// The share of all arrivals that gave up after at most `within`.
    [[nodiscard]] double abandoned_within(double within) const;

    double rate = 0;
    double handle = 0;
    int n = 0;
    double patience = 0;
};
[[nodiscard]] ErlangA erlang_a(double rate, double handle, int n, double patience);

/// Mean wait with one server and any service time (M/G/1), cv2 its squared coefficient of variation:
/// Pollaczek (1930), Khinchine (1932). Infinite when rate * mean_service >= 1.
[[nodiscard]] double pollaczek_khinchine(double rate, double mean_service, double cv2);

/// Mean wait of each class with one server, classes in falling priority, service never interrupted (M/G/1):
/// Cobham (1954). The three spans have one entry per class (what is beyond the shortest is left out). A class
/// that the server has no time left for waits for ever, and so do all below it; those above wait for what is
/// in service of the first such class, as it always keeps the server busy.
[[nodiscard]] std::vector<double> priority_waits(std::span<const double> rates,
                                                 std::span<const double> mean_services,
                                                 std::span<const double> second_moments);

}  // namespace morale
