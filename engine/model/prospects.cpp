#include "engine/model/prospects.hpp"

#include "engine/kernel/math.hpp"
#include "engine/kernel/time.hpp"

namespace morale {

double prospects_per_month(const Parameters& p) {
    return p.churn.new_per_month * p.customers.count / p.churn.neutral_willingness;
}

double prospect_rows(const Parameters& p) {
    if (!p.mechanisms.churn || p.customers.count <= 0) return 0;
    const double months = (p.time.warmup_weeks + p.time.horizon_weeks) * 7 * in_seconds(day) /
                          (days_per_month * in_seconds(day));
    const double mean = prospects_per_month(p) * months;
    return mean + 6 * math::sqrt(mean) + 16;
}

}  // namespace morale
