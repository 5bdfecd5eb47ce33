// One set of parameters whose values are held against each other: the world, or a policy.
#pragma once

#include <string>
#include <string_view>

#include "engine/model/parameters.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/written.hpp"

namespace morale {

struct CheckedCase {
    const Parameters& p;
    std::string policy;  // empty: the world
    const Written& written;
    Report& report;

    /// Whether the value could not be read, here or in the world.
    bool failed(const std::string& path) const;
    /// Whether any value failed whose path begins so.
    bool any_failed_below(std::string_view path) const;
    /// Whether this policy says anything about it. The world always does.
    bool concerns(const std::string& path) const;
    /// Where the value is written; if nowhere, the innermost block around it, or the file.
    Place place(std::string path) const;
    void error(std::string_view code, const std::string& path, const std::string& message,
               const std::string& hint) const;
};

}  // namespace morale
