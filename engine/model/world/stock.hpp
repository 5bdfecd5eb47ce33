// The value in money of the people and customers of the centre, when it was last booked
// (money/end_value.hpp).
#pragma once

#include <vector>

namespace morale {

struct Stock {
    bool counted = false;                // from the end of the warm-up on, if the study asks for it
    double usd_per_customer = 0;         // margin still to come from an average customer
    std::vector<double> usd_of_group{};  // [group of customers] the same of a customer of average margin
    double customers_usd = 0;
    std::vector<double> customers_usd_of_group{};  // [group of customers]
    std::vector<double> staff_usd{};               // [team]
};

}  // namespace morale
