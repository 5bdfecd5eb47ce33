// Every value of a study with its unit and origin: the rows of parameters.csv and of the report's list of
// inputs.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/study/plan.hpp"

namespace morale {

struct ResolvedValue {
    std::string policy;  // empty: the world shared by all
    std::string path;    // "centre.teams[billing].agents"
    std::string unit;
    std::variant<double, std::string> value;
    std::string text;  // with unit, as a scenario writes it
    std::string file;  // empty: the default
    int line = 0;
    std::string meaning;
    bool uncertain = false;  // if true, the value is the best estimate, and:
    std::string low = {};    // with unit
    std::string high = {};
    std::string source = {};  // may be empty
};

/// The origin of that value; null if it is the default (for the base) or the base's (for a policy).
const Origin* find_origin(const StudyPlan&, std::string_view policy, std::string_view path);
const Origin* find_origin(StudyPlan&&, std::string_view policy,
                          std::string_view path) = delete;  // it would point into what is gone

/// All values of the world, then for each policy when it begins, if that is written, and the values that it
/// sets, in order of the fields.
std::vector<ResolvedValue> resolved_values(const StudyPlan&);

}  // namespace morale
