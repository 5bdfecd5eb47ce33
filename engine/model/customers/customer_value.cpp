#include "engine/model/customers/customer_value.hpp"

#include <algorithm>

#include "engine/model/terms/customer_value.hpp"

namespace morale {

void count_value(World& w, CustomerId customer, int sign) {
    const double value = value_of(w, customer);
    w.offer.value_sum = std::max(0., w.offer.value_sum + sign * value);  // below zero by rounding only
    if (sign < 0)
        w.record.sum(Sum::LostValueUsd, w.firm_group(), value * w.p().money.value_per_customer_month);
}

}  // namespace morale
