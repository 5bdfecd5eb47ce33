// Where the values of a scenario are written, for later checks.
#pragma once

#include <map>
#include <set>
#include <string>

#include "scenarios/load/diagnostic.hpp"

namespace morale {

/// Where values were written and which could not be read; both by place_key(policy, path).
struct Written {
    const std::map<std::string, Place>& places;
    const std::set<std::string>& failed;
    Place file;  // for what is written nowhere
};

}  // namespace morale
