// A closed day: a public holiday, say, on which the centre does not open.
#pragma once

#include <string>

namespace morale {

struct ClosedDay {
    std::string name{};
    double date = 0;  // days since 1970-01-01; 0: not said
};

}  // namespace morale
