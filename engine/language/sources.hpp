// Other sources to which a text may refer: measured times in a file, and the catalogue of evidence. A
// reader of files gives both; without them, a text that refers to one is refused.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "engine/kernel/distribution.hpp"
#include "engine/language/fault.hpp"
#include "engine/model/field.hpp"

namespace morale {

/// What the catalogue of evidence says of a field, as texts of its values.
struct KnownRange {
    std::string value = {};
    std::string low = {};  // for a distribution, of its mean; empty, like `high`, if no range makes sense
    std::string high = {};
    bool convention = false;  // the range is half to double the value and says nothing about the world
    std::string source = {};
};

Result<Distribution> no_measured_times(std::string_view);
Result<KnownRange> no_evidence(const Field&);

struct Sources {
    /// The law of a column; the text is what is in the parentheses of "empirical(calls.csv:talk)".
    std::function<Result<Distribution>(std::string_view)> measured = no_measured_times;
    std::function<Result<KnownRange>(const Field&)> evidence = no_evidence;
};

}  // namespace morale
