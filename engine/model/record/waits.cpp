#include "engine/model/record/waits.hpp"

#include <limits>
#include <utility>

namespace morale {

void Waits::merge(const Waits& other) {
    none_ += other.none_;
    if (other.bins_.empty()) return;
    bins_.resize(bin_count);
    for (std::size_t bin = 0; bin < bin_count; ++bin) bins_[bin] += other.bins_[bin];
}

Waits Waits::since(const Waits& earlier) const {
    Waits later = *this;
    later.none_ -= earlier.none_;
    for (std::size_t bin = 0; bin < earlier.bins_.size(); ++bin) later.bins_[bin] -= earlier.bins_[bin];
    return later;
}

std::int64_t Waits::count() const {
    std::uint64_t all = none_;
    for (const std::uint32_t n : bins_) all += n;
    return static_cast<std::int64_t>(all);
}

double Waits::quantile(double p) const {
    const auto all = static_cast<double>(count());
    if (all == 0 || !(p >= 0 && p <= 1)) return std::numeric_limits<double>::quiet_NaN();
    // The smallest whole number that is not below p x count, and at least 1.
    auto rank = static_cast<double>(static_cast<std::int64_t>(p * all));
    if (rank < p * all || rank < 1) ++rank;
    rank -= static_cast<double>(none_);
    if (rank <= 0) return 0;
    for (std::size_t bin = 0; bin < bins_.size(); ++bin) {
        const double here = bins_[bin];
        if (rank > here) {
            rank -= here;
            continue;
        }
        const auto edge = [](std::size_t at) { return std::bit_cast<double>((first_bin + at) << shift); };
        return edge(bin) + (rank - .5) / here * (edge(bin + 1) - edge(bin));
    }
    return std::numeric_limits<double>::quiet_NaN();
}

Waits Waits::of(std::uint64_t none, std::vector<std::uint32_t> bins) {
    Waits waits;
    waits.none_ = none;
    waits.bins_ = std::move(bins);
    return waits;
}

}  // namespace morale
