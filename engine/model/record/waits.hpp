// How long answered contacts waited, counted in bins that add up over replications: the source of
// percentiles. Waits below a millisecond count as none. Every doubling above is cut into 32 equal bins, so
// that a bin is between 1.6 and 3.1 % of its waits wide, and a percentile is off by no more than that.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace morale {

class Waits {
 public:
    static constexpr int bins_per_doubling = 32;

    void add(double seconds) {
        if (seconds < shortest) [[likely]] {
            ++none_;
            return;
        }
        if (bins_.empty()) bins_.resize(bin_count);
        // The leading bits of a double are its power of two and the part of the doubling.
        const std::uint64_t bin = (std::bit_cast<std::uint64_t>(seconds) >> shift) - first_bin;
        ++bins_[bin < bin_count ? bin : bin_count - 1];
    }

    /// As if the other's waits had been added here.
    void merge(const Waits& other);

    /// What has been added since it was as `earlier`, which may be empty.
    Waits since(const Waits& earlier) const;

    std::int64_t count() const;
    /// The wait, in s, that the share `p` of the contacts did not exceed: the ceil(p count)-th shortest,
    /// placed evenly within its bin; 0 if that contact did not wait. NaN without contacts or with p outside
    /// 0..1.
    double quantile(double p) const;

    /// The number that did not wait, and the others by bin; empty if nobody waited.
    std::uint64_t none() const { return none_; }
    const std::vector<std::uint32_t>& bins() const { return bins_; }
    /// The counts as `none()` and `bins()` gave them. Requires no bin, or as many as there are.
    static Waits of(std::uint64_t none, std::vector<std::uint32_t> bins);
    static constexpr std::size_t bin_count = 40 * bins_per_doubling;  // up to 2^30 s

    friend bool operator==(const Waits&, const Waits&) = default;

 private:
    static constexpr double shortest = 0x1p-10;  // s
    static constexpr int shift = 52 - 5;         // 2^5 bins
    static constexpr std::uint64_t first_bin = std::bit_cast<std::uint64_t>(shortest) >> shift;

    std::uint64_t none_ = 0;
    std::vector<std::uint32_t> bins_;
};

}  // namespace morale
