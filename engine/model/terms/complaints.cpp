#include "engine/model/terms/complaints.hpp"

#include <algorithm>

namespace morale {

double share_complaining(const ComplaintParameters& p, const Grievance& grievance) {
    const double served = (grievance.unresolved ? p.unresolved : 0) +
                          (grievance.disrespected ? p.disrespected : 0) +
                          (in_seconds(grievance.waited) > p.long_wait_seconds ? p.waited : 0);
    return std::min(served, p.highest);
}

}  // namespace morale
