#include "engine/model/terms/customer_value.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "engine/kernel/many.hpp"
#include "engine/kernel/math.hpp"

namespace morale {

namespace {

/// The log of the customer's value, in standard deviations.
double log_value(const World& w, CustomerId customer) {
    return normal(uniform32(w.luck(Purpose::Worth, customer.row).w[0]));
}

/// exp(slope z) with mean 1 over a standard normal z.
double balanced(double slope, double z) {
    return math::exp(slope * z - slope * slope / 2);
}

/// The standard deviation of the log of a customer's value.
double log_deviation(const World& w) {
    const double cv = w.p().offer.market.value_cv;
    return cv > 0 ? math::sqrt(math::log1p(cv * cv)) : 0;
}

/// What the customer's group is worth, in average customers.
double value_of_group(const World& w, std::uint32_t row) {
    const CustomerRanges& ranges = w.customers.ranges;
    return ranges.any() ? ranges.margin[ranges.group_of(row)] : 1;
}

/// Calls visit(row, value) for each customer at the start, in order of rows, until somebody asks to stop.
/// Values are looked up by blocks.
template <class Visit>
void for_each_at_start(const World& w, Visit visit) {
    constexpr std::uint32_t block = 64;
    const double deviation = log_deviation(w);
    for (std::uint32_t first = 0; first < w.customers.at_start; first += block) {
        if (first % 4096 == 0 && stop_asked(w.pace)) return;
        const auto luck = w.draws.columns<block>(static_cast<std::uint8_t>(Purpose::Worth), first);
        std::array<double, block> values;
        uniforms(luck.w[0], values);
        balanced_lognormals(values, deviation);
        for (std::uint32_t i = 0; i < std::min(block, w.customers.at_start - first); ++i)
            visit(first + i, value_of_group(w, first + i) * values[i]);
    }
}

}  // namespace

double value_of(const World& w, CustomerId customer) {
    const double deviation = log_deviation(w), of_group = value_of_group(w, customer.row);
    return deviation > 0 ? of_group * balanced(deviation, log_value(w, customer)) : of_group;
}

double value_at_start(const World& w) {
    if (w.p().offer.market.value_cv <= 0 && !w.customers.ranges.any()) return w.customers.at_start;
    double sum = 0;
    for_each_at_start(w, [&](std::uint32_t, double value) { sum += value; });
    return sum;
}

std::vector<double> value_of_groups_at_start(const World& w) {
    std::vector<double> sums(w.p().customer_groups.size());
    if (sums.size() == 1) return {value_at_start(w)};
    if (sums.empty()) return sums;
    for_each_at_start(
        w, [&](std::uint32_t row, double value) { sums[w.customers.ranges.group_of(row)] += value; });
    return sums;
}

double value_on_leaving(const World& w, CustomerId customer) {
    const CustomerMarket& p = w.p().offer.market;
    const bool same = p.value_on_leaving == 0 || p.value_cv == 0;
    return same ? 1 : balanced(p.value_on_leaving, log_value(w, customer));
}

}  // namespace morale
