// A closed day: a public holiday, say, on which the centre does not open. A short day: one on which it opens
// for a part of its usual hours.
#pragma once

#include <string>

namespace morale {

struct ClosedDay {
    std::string name{};
    double date = 0;  // days since 1970-01-01; 0: not said
};

struct SpecialDay {
    std::string name{};
    double date = 0;           // days since 1970-01-01; 0: not said
    double opens_hours = 0;    // after midnight; before its usual hours nobody is there
    double closes_hours = 24;  // the same
};

}  // namespace morale
