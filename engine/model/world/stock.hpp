// What the centre has in people and customers, in money, when it was last booked (money/end_value.hpp).
#pragma once

#include <vector>

namespace morale {

struct Stock {
    bool counted = false;         // from the end of the warm-up on, when the study asks for it
    double usd_per_customer = 0;  // of an average one: the margin that is still to come
    double customers_usd = 0;
    std::vector<double> staff_usd{};  // [team]
};

}  // namespace morale
