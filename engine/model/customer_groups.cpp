#include "engine/model/customer_groups.hpp"

namespace morale {

namespace {

double sum_of_counts(const Parameters& p) {
    double sum = 0;
    for (const CustomerGroup& group : p.customer_groups) sum += group.count;
    return sum;
}

/// The mean of a number of the groups, or the centre's where there are none.
double mean_over_groups(const Parameters& p, double CustomerGroup::*number, double of_centre) {
    if (p.customer_groups.size() == 1) return p.customer_groups[0].*number;  // to the last bit
    const double customers = sum_of_counts(p);
    if (customers <= 0) return of_centre;
    double sum = 0;
    for (const CustomerGroup& group : p.customer_groups) sum += group.count * (group.*number);
    return sum / customers;
}

}  // namespace

std::vector<std::uint32_t> customers_of_groups(const Parameters& p) {
    const double sum = sum_of_counts(p);
    std::vector<std::uint32_t> counts;
    double so_far = 0;
    std::uint32_t given = 0;
    for (const CustomerGroup& group : p.customer_groups) {
        so_far += group.count;
        const double until = sum > 0 ? so_far / sum * p.customers.count : 0;
        counts.push_back(static_cast<std::uint32_t>(until + .5) - given);
        given += counts.back();
    }
    return counts;
}

double issues_per_customer_year(const Parameters& p) {
    return mean_over_groups(p, &CustomerGroup::issues_per_year, p.customers.issues_per_year);
}

double churn_per_month(const Parameters& p) {
    return mean_over_groups(p, &CustomerGroup::churn_per_month, p.churn.base_per_month);
}

double new_per_month(const Parameters& p) {
    return mean_over_groups(p, &CustomerGroup::new_per_month, p.churn.new_per_month);
}

double margin_per_month(const Parameters& p) {
    return mean_over_groups(p, &CustomerGroup::margin_per_month, p.money.value_per_customer_month);
}

}  // namespace morale
