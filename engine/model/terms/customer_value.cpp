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
    return cv > 0 ? balanced(math::sqrt(math::log1p(cv * cv)), log_value(w, customer)) : 1;
}

double value_at_start(const World& w) {
    if (w.p().offer.market.value_cv <= 0) return w.customers.at_start;
    double sum = 0;
    for (std::uint32_t row = 0; row < w.customers.at_start; ++row) sum += value_of(w, CustomerId{row});
    return sum;
}

double value_on_leaving(const World& w, CustomerId customer) {
    const CustomerMarket& p = w.p().offer.market;
    const bool same = p.value_on_leaving == 0 || p.value_cv == 0;
    return same ? 1 : balanced(p.value_on_leaving, log_value(w, customer));
}

}  // namespace morale
