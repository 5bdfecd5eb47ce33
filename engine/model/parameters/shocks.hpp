// A demand shock: for some days more issues arise than usual, or fewer.
#pragma once

#include <string>

namespace morale {

struct DemandShock {
    std::string name{};
    double from = 20486;  // days since 1970-01-01
    double size = 0;      // relative change of the rate
    double days = 7;
};

}  // namespace morale
