// What teams are better or worse at than others: a class of contacts that they handle faster or slower, or
// resolve more or less often. Where nothing is said all teams are alike.
#pragma once

#include <string>
#include <vector>

namespace morale {

struct Strength {
    std::string name{};
    std::vector<std::string> teams{};
    std::vector<std::string> classes{};
    double handle_factor = 1;      // on the handle time
    double resolution_factor = 1;  // on the chance to resolve, which stays at most 1
};

/// Both factors of one team with one class.
struct TeamFactors {
    double handle = 1;      // factor on the handle time
    double resolution = 1;  // factor on the chance to resolve
};

}  // namespace morale
