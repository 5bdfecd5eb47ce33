#include "engine/model/prospects.hpp"

#include <cmath>

#include "engine/kernel/math.hpp"
#include "engine/kernel/time.hpp"
#include "engine/model/customer_groups.hpp"

namespace morale {

namespace {

double rows_for(const Parameters& p, double prospects_per_month) {
    if (!p.mechanisms.churn || p.customers.count <= 0) return 0;
    const double months = (p.time.warmup_weeks + p.time.horizon_weeks) * days_of_week * in_seconds(day) /
                          (days_per_month * in_seconds(day));
    const double mean = prospects_per_month * months;
    return mean + 6 * math::sqrt(mean) + 16;
}

}  // namespace

double prospects_per_month(const Parameters& p) {
    return new_per_month(p) * p.customers.count / p.churn.neutral_willingness;
}

double prospects_per_month(const Parameters& p, std::size_t group) {
    return p.customer_groups[group].new_per_month * customers_of_groups(p)[group] /
           p.churn.neutral_willingness;
}

double prospect_rows(const Parameters& p) {
    if (p.customer_groups.size() <= 1) return rows_for(p, prospects_per_month(p));
    double rows = 0;
    for (std::size_t group = 0; group < p.customer_groups.size(); ++group) rows += prospect_rows(p, group);
    return rows;
}

double prospect_rows(const Parameters& p, std::size_t group) {
    return std::floor(rows_for(p, prospects_per_month(p, group)));
}

}  // namespace morale
