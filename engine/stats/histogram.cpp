#include "engine/stats/histogram.hpp"

#include <algorithm>
#include <cmath>

#include "engine/stats/special_values.hpp"

namespace morale {
namespace {

constexpr int smallest_power = -30;
constexpr int largest_power = 40;
constexpr int per = Histogram::bins_per_doubling;

// Bin 0 begins at 2^smallest_power.
int index_of(double value) {
    int power = 0;
    const double mantissa = std::frexp(value, &power);  // in [.5, 1)
    if (std::isinf(value) || power - 1 >= largest_power) return (largest_power - smallest_power) * per - 1;
    return (power - 1 - smallest_power) * per + static_cast<int>((2 * mantissa - 1) * per);
}

double low_edge(int index) {
    return std::ldexp(1 + static_cast<double>(index % per) / per, smallest_power + index / per);
}

}  // namespace

void Histogram::cover(int first, int last) {
    if (counts_.empty()) first_ = first;
    if (first < first_) {
        counts_.insert(counts_.begin(), static_cast<std::size_t>(first_ - first), 0);
        first_ = first;
    }
    const auto size = static_cast<std::size_t>(last - first_ + 1);
    if (size > counts_.size()) counts_.resize(size);
}

void Histogram::add(double value, std::int64_t times) {
    if (times <= 0) return;
    if (!(value >= 0)) {
        skipped_ += times;
        return;
    }
    lowest_ = count_ == 0 ? value : std::min(lowest_, value);
    highest_ = count_ == 0 ? value : std::max(highest_, value);
    count_ += times;
    sum_ += value * static_cast<double>(times);
    if (value < low_edge(0)) {
        zeros_ += times;
        return;
    }
    const int index = index_of(value);
    cover(index, index);
    counts_[static_cast<std::size_t>(index - first_)] += times;
}

void Histogram::merge(const Histogram& other) {
    skipped_ += other.skipped_;
    if (other.count_ == 0) return;
    lowest_ = count_ == 0 ? other.lowest_ : std::min(lowest_, other.lowest_);
    highest_ = count_ == 0 ? other.highest_ : std::max(highest_, other.highest_);
    count_ += other.count_;
    zeros_ += other.zeros_;
    sum_ += other.sum_;
    if (other.counts_.empty()) return;
    cover(other.first_, other.first_ + static_cast<int>(other.counts_.size()) - 1);
    const auto shift = static_cast<std::size_t>(other.first_ - first_);
    for (std::size_t i = 0; i < other.counts_.size(); ++i) counts_[shift + i] += other.counts_[i];
}

double Histogram::mean() const {
    return count_ == 0 ? not_available : sum_ / static_cast<double>(count_);
}
double Histogram::lowest() const {
    return count_ == 0 ? not_available : lowest_;
}
double Histogram::highest() const {
    return count_ == 0 ? not_available : highest_;
}

double Histogram::within(int index, double share) const {
    const double low = low_edge(index);
    return std::clamp(low + share * (low_edge(index + 1) - low), lowest_, highest_);
}

double Histogram::quantile(double p) const {
    if (count_ == 0 || !(p >= 0 && p <= 1)) return not_available;
    const auto rank = static_cast<std::int64_t>(std::ceil(p * static_cast<double>(count_)));
    const std::int64_t wanted = std::clamp<std::int64_t>(rank, 1, count_);
    if (wanted == 1) return lowest_;
    if (wanted == count_) return highest_;
    if (wanted <= zeros_) return lowest_;
    std::int64_t before = zeros_;
    int index = first_;
    for (const std::int64_t here : counts_) {
        if (before + here >= wanted) {
            return within(index, (static_cast<double>(wanted - before) - .5) / static_cast<double>(here));
        }
        before += here;
        ++index;
    }
    return highest_;
}

std::vector<Histogram::Bin> Histogram::bins() const {
    std::vector<Bin> result;
    if (zeros_ > 0) result.push_back({0, low_edge(0), zeros_});
    int index = first_;
    for (const std::int64_t here : counts_) {
        result.push_back({low_edge(index), low_edge(index + 1), here});
        ++index;
    }
    return result;
}

}  // namespace morale
