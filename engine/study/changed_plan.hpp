// A finished plan with some of its values set anew, as on a page where somebody moves a slider: policies keep
// what they set, and take from the base what they leave as it is.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <variant>

#include "engine/language/set.hpp"
#include "engine/model/rules.hpp"
#include "engine/study/plan.hpp"

namespace morale {

/// A value of a policy.
struct Change {
    std::string policy;  // its name
    std::string path;
    std::string text;  // as a scenario writes it
};

/// Why the changes were not made.
struct Refusal {
    std::size_t change = 0;      // the one that is refused
    Problem problem{};           // with its path or text
    const Rule* rule = nullptr;  // the rule over several values that they break together; null: the problem
    bool no_policy = false;      // no policy has that name
};

/// The plan with another base, and with these values of its policies. What a policy sets relative to the base
/// ("x1.2") is relative to the new one. It is not settled (settle.hpp), and figures that were measured under
/// the old base are left out if the base is another one.
std::variant<StudyPlan, Refusal> changed_plan(const StudyPlan&, const Parameters& base,
                                              std::span<const Change>);

}  // namespace morale
