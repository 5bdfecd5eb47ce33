// uncertain(0.30, 0.15..0.50, source=…): a best estimate, how far it may be off, and who says so. For either
// of the first two, and for both at once, `evidence` stands for what the catalogue of evidence says of the
// field.
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
    double best = 0;  // all three in the field's unit; of a distribution they are its mean
    double low = 0;
    double high = 0;
    std::string source = {};
    std::optional<Distribution> law = {};  // the best estimate, where the field is a distribution
};

/// Numbers and distributions of the world, the same for all policies, can be uncertain: not what management
/// sets, and not how the study is made.
bool can_be_uncertain(const Field&);

/// Is it meant as an uncertain value, right or wrong?
bool looks_uncertain(std::string_view text);

/// Requires looks_uncertain(text).
Result<UncertainValue> parse_uncertain(const Field&, std::string_view text, const Sources& = {});

/// "uncertain(30 %, 15 %..50 %)", of the text of the best estimate and a range in the field's unit.
std::string uncertain_text(const Field&, const std::string& best, double low, double high,
                           std::string_view currency);

/// "write uncertain(0.3, 0.15..0.6)": how it is written for that field.
std::string uncertain_example(const Field&);

}  // namespace morale
