// One influence, as a row beside the code that does it: what moves, what that moves, and in which
// direction. The model itself reads no row; engine/causes reads them all and shows the loops that they
// close.
#pragma once

#include <string_view>

namespace morale {

struct Link {
    std::string_view from;
    std::string_view to;
    int sign;                    // +1: more of `from` makes more of `to`; -1: less
    std::string_view mechanism;  // name of the file that does it
};

}  // namespace morale
