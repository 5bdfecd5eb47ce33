// How often values of each size occurred: a histogram of non-negative numbers that does not need to know
// their range and that adds up over replications. Every doubling is cut into 32 equal bins, so a bin is
// between 1/64 and 1/32 (1.6 and 3.1 %) of its values wide, and its edges are exact binary numbers. Below
// 2^-30 a value counts as zero, from 2^40 on as in the last bin; memory is at most 2240 counts.
#pragma once

#include <cstdint>
#include <vector>

namespace morale {

class Histogram {
 public:
    static constexpr int bins_per_doubling = 32;
    static constexpr double relative_width = 1.0 / bins_per_doubling;  // at most

    struct Bin {
        double low = 0;   // inclusive
        double high = 0;  // exclusive; 2^-30 for the bin of zeros
        std::int64_t count = 0;
    };

    /// A negative value or NaN is not counted, but `skipped` says so. Requires times >= 0.
    void add(double value, std::int64_t times = 1);
    /// As if the other's values had been added here. Counts, extremes and quantiles are exactly so; the mean
    /// up to rounding.
    void merge(const Histogram& other);

    [[nodiscard]] std::int64_t count() const { return count_; }
    [[nodiscard]] std::int64_t skipped() const { return skipped_; }
    /// The mean of the values themselves, not of their bins; NaN when empty.
    [[nodiscard]] double mean() const;
    [[nodiscard]] double lowest() const;
    [[nodiscard]] double highest() const;
    /// Within one bin (relative_width) of the ceil(p count)-th smallest value, and never outside lowest ..
    /// highest. NaN when empty or p is outside 0..1. Values of 2^40 and more are all in one bin.
    [[nodiscard]] double quantile(double p) const;
    /// The bin of the zeros, if there are any, then the others from the first non-empty one to the last,
    /// including the empty ones between these.
    [[nodiscard]] std::vector<Bin> bins() const;

 private:
    void cover(int first, int last);
    [[nodiscard]] double within(int index, double share) const;

    std::vector<std::int64_t> counts_;  // [index - first_]
    int first_ = 0;                     // index of counts_[0]
    std::int64_t zeros_ = 0;
    std::int64_t count_ = 0;
    std::int64_t skipped_ = 0;
    double sum_ = 0;
    double lowest_ = 0;   // meaningful when count_ > 0
    double highest_ = 0;  // meaningful when count_ > 0
};

}  // namespace morale
