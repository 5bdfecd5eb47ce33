// The assumptions of a plan that have a range: those that the scenario writes uncertain(…), and those about
// which it says nothing and the catalogue of evidence gives a range.
//
// What stands under `centre:` are facts: whoever runs the centre can look them up, and they belong together,
// because the load, the people and the hours of one centre were measured there. They are told apart.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/language/fault.hpp"
#include "engine/study/plan.hpp"

namespace morale {

/// Who gives a range: the scenario, the source of the value, or nobody: then it is half to double the value.
enum class RangeBy { Scenario, Source, Convention };
std::string_view name_of(RangeBy);  // "scenario", "source", "convention"

struct RangedAssumption {
    Uncertain uncertain;
    RangeBy by = RangeBy::Source;
    bool fact = false;  // of the centre, and not in doubt by the scenario
};

struct RangedAssumptions {
    std::vector<RangedAssumption> rows;  // in order of field
    int stated = 0;   // values that the scenario states as known and the catalogue gives a range
    int outside = 0;  // values that lie outside the catalogue's range, or at which it is empty
};

/// `is_stated` says of a path whether the scenario itself gives its value; what it gives is known.
RangedAssumptions ranged_assumptions(const StudyPlan&, const std::filesystem::path& library,
                                     const std::function<bool(std::string_view path)>& is_stated);

/// The one of that path, stated or not; or why it has no range.
Result<RangedAssumption> ranged_assumption(const StudyPlan&, const std::filesystem::path& library,
                                           std::string_view path);

}  // namespace morale
