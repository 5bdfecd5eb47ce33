#include "engine/model/terms/customer_value.hpp"

#include <cstdint>

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

}  // namespace

double value_of(const World& w, CustomerId customer) {
    const double cv = w.p().offer.market.value_cv;
    const CustomerRanges& ranges = w.customers.ranges;
    const double of_group = ranges.any() ? ranges.margin[ranges.group_of(customer.row)] : 1;
    return cv > 0 ? of_group * balanced(math::sqrt(math::log1p(cv * cv)), log_value(w, customer)) : of_group;
}

double value_at_start(const World& w) {
    if (w.p().offer.market.value_cv <= 0 && !w.customers.ranges.any()) return w.customers.at_start;
    double sum = 0;
    for (std::uint32_t row = 0; row < w.customers.at_start; ++row) sum += value_of(w, CustomerId{row});
    return sum;
}

std::vector<double> value_of_groups_at_start(const World& w) {
    std::vector<double> sums(w.p().customer_groups.size());
    if (sums.size() == 1) return {value_at_start(w)};
    for (std::uint32_t row = 0; row < w.customers.at_start && !sums.empty(); ++row)
        sums[w.customers.ranges.group_of(row)] += value_of(w, CustomerId{row});
    return sums;
}

double value_on_leaving(const World& w, CustomerId customer) {
    const CustomerMarket& p = w.p().offer.market;
    const bool same = p.value_on_leaving == 0 || p.value_cv == 0;
    return same ? 1 : balanced(p.value_on_leaving, log_value(w, customer));
}

}  // namespace morale
