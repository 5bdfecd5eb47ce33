// Mean and variance of numbers that arrive one by one, without keeping them. Welford (1962) for one more
// value; Chan, Golub and LeVeque (1983) for the union of two samples. Neither subtracts large sums, so a
// small variance around a large mean survives.
#pragma once

#include <cmath>
#include <cstdint>

namespace morale {

struct Running {
    std::int64_t n = 0;
    double mean = 0;
    double m2 = 0;  // sum of squared deviations from the mean

    void add(double value) {
        ++n;
        const double before = value - mean;
        mean += before / static_cast<double>(n);
        m2 += before * (value - mean);
    }

    /// As if the other's values had been added here; equal up to rounding, so merge in a fixed order.
    void merge(const Running& other) {
        if (other.n == 0) return;
        if (n == 0) {
            *this = other;
            return;
        }
        const double here = static_cast<double>(n);
        const double there = static_cast<double>(other.n);
        const double apart = other.mean - mean;
        n += other.n;
        mean += apart * (there / (here + there));
        m2 += other.m2 + apart * apart * (here * there / (here + there));
    }

    /// Sample variance, divisor n - 1; 0 when n < 2.
    [[nodiscard]] double variance() const { return n < 2 ? 0.0 : m2 / static_cast<double>(n - 1); }
    [[nodiscard]] double deviation() const { return std::sqrt(variance()); }
};

}  // namespace morale
