// Every value of a study with its unit and origin: the rows of parameters.csv and of the report's list of
// inputs.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "engine/model/field.hpp"
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
    bool uncertain = false;  // then the value is the best estimate, and:
    std::string low = {};    // with unit
    std::string high = {};
    std::string source = {};  // may be empty
};

/// A field at its place in one set of parameters.
struct FieldPlace {
    const Field* field;
    std::size_t element;  // of its list, 0 when it is in none
    std::string path;     // with the element's name
};

/// Every field and lever, those of lists once for each element.
std::vector<FieldPlace> field_places(const Parameters&);

/// The origin of that value, or null when it is the default (of the base) or the base's (of a policy).
const Origin* find_origin(const StudyPlan&, std::string_view policy, std::string_view path);

/// All values of the world, then of each policy when it begins, where that is written, and those that it
/// sets, in order of the fields.
std::vector<ResolvedValue> resolved_values(const StudyPlan&);

}  // namespace morale
