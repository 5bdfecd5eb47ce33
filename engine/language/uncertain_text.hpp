// uncertain(0.30, 0.15..0.50, source=…): a best estimate, its range, and who says so. In place of the
// estimate, the range or both, `evidence` means what the catalogue of evidence says of the field.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/kernel/distribution.hpp"
#include "engine/language/fault.hpp"
#include "engine/language/sources.hpp"
#include "engine/model/field.hpp"

namespace morale {

struct UncertainValue {
    double best = 0;  // all three in the field's unit; for a distribution, of its mean
    double low = 0;
    double high = 0;
    std::string source = {};
    std::optional<Distribution> law = {};  // the best estimate, if the field is a distribution
};

/// Whether the text is meant as an uncertain value, right or wrong.
bool looks_uncertain(std::string_view text);

/// Requires looks_uncertain(text).
Result<UncertainValue> parse_uncertain(const Field&, std::string_view text, const Sources& = {});

}  // namespace morale
