// What a mechanism reads and writes, as data beside its code: one row for each influence, with its sign. Read
// together they show the causal loops.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace morale {

struct Link {
    std::string_view from;
    std::string_view to;
    int sign;                    // +1: more of `from`, more of `to`; -1: the opposite
    std::string_view mechanism;  // the file, by its name, where it is done
};

/// The rows of all mechanisms.
std::vector<Link> model_links();

}  // namespace morale
