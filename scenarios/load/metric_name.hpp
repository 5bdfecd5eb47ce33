// What the reader of goals and of observed figures is given about metrics, which this folder does not know.
#pragma once

#include <limits>
#include <string>
#include <string_view>

namespace morale {

/// A metric that a goal may name, with the unit and range of its values.
struct MetricName {
    std::string_view name;
    std::string_view unit;  // "1" is a share or a pure number
    bool percent = false;   // people read it as a percentage
    double lowest = -std::numeric_limits<double>::infinity();
    double highest = std::numeric_limits<double>::infinity();
    std::string also = {};  // what others call it, as "|burnout|fatigue|", in small letters
};

}  // namespace morale
