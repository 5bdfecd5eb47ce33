#include "engine/model/customers/customer_value.hpp"

#include <algorithm>

#include "engine/model/customer_groups.hpp"
#include "engine/model/terms/customer_value.hpp"

namespace morale {

void count_value(World& w, CustomerId customer, int sign) {
    const double value = value_of(w, customer), margin = margin_per_month(w.p());
    w.offer.value_sum = std::max(0., w.offer.value_sum + sign * value);  // below zero by rounding only
    if (sign < 0) w.record.sum(Sum::LostValueUsd, w.firm_group(), value * margin);
    if (w.offer.value_of_group.empty()) return;
    double& of_group = w.offer.value_of_group[w.customers.ranges.group_of(customer.row)];
    of_group = std::max(0., of_group + sign * value);
    if (sign < 0)
        note_by_customers(w, customer,
                          [&](Recorder::Entry note) { note.sum(Sum::LostValueUsd, value * margin); });
}

}  // namespace morale
