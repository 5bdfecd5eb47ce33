// One influence, as a row beside the code that does it: what moves, what that moves, and in which direction.
// The model itself reads no row; engine/causes reads them all and shows the loops that they close.
#pragma once

#include <string_view>

namespace morale {

struct Link {
    std::string_view from;
    std::string_view to;
    int sign;                    // +1: more of `from`, more of `to`; -1: the opposite
    std::string_view mechanism;  // the file, by its name, where it is done
};

}  // namespace morale
