// Values of fields as a scenario that extends another one.
#pragma once

#include <string>
#include <vector>

namespace morale {

/// One line of it.
struct OverlayLine {
    std::string path;  // "centre.classes[chat].talk"
    std::string text;  // "lognormal(mean=3 min, cv=1.2)"
    std::string note;  // comment after it; may be empty
};

/// Nested blocks of keys, in the order in which they are first named; elements of lists by name.
std::string overlay_text(const std::vector<OverlayLine>&);

}  // namespace morale
