// A closed day: a public holiday, say, on which the centre does not open. A special day: one with hours, a
// load or shifts other than those of its weekday.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace morale {

struct ClosedDay {
    std::string name{};
    double date = 0;  // days since 1970-01-01; 0: not said
};

inline constexpr double opens_as_usual = 24, closes_as_usual = 0;  // no day opens or closes then

/// [SpecialDay::like]
inline constexpr std::array<std::string_view, 8> like_words = {"itself",   "monday", "tuesday",  "wednesday",
                                                               "thursday", "friday", "saturday", "sunday"};

struct SpecialDay {
    std::string name{};
    double date = 0;                        // days since 1970-01-01; 0: not said
    double opens_hours = opens_as_usual;    // after midnight
    double closes_hours = closes_as_usual;  // the same
    int like = 0;                           // whose load and shifts count; 0: its own weekday's, 1: Monday's
    double load_factor = 1;                 // on that weekday's load
};

}  // namespace morale
