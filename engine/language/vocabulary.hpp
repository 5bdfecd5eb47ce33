// The whole vocabulary of a scenario: the fields of the world and the levers of management in one list,
// looked up by path. A lever is a field that management sets; `find_lever` (engine/policy/lever.hpp) knows
// more about it.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/field.hpp"

namespace morale {

/// World fields first, then levers; a lever is always live.
std::span<const Field* const> language_fields();

/// The field of that path ("centre.teams[].agents" for elements), or null.
const Field* find_field(std::string_view path);

/// The list to whose elements the field belongs; null if it belongs to none.
const FieldList* list_of(const Field&);

/// A field at its place in one set of parameters.
struct FieldPlace {
    const Field* field;
    std::size_t element;  // index in its list; 0 if it is in none
    std::string path;     // with the element's name: "centre.teams[billing].agents"
};

/// Whether the field is an empty list of numbers, an empty text that belongs to no element of a list, one of
/// a forecast without contacts, or the schedule of a team that names none: it is as if it were not there.
bool says_nothing(const Field&, const Parameters&, std::size_t element);

/// Every field and lever, those of lists once for each element.
std::vector<FieldPlace> all_field_places(const Parameters&);

/// The fields and levers that say something.
std::vector<FieldPlace> field_places(const Parameters&);

}  // namespace morale
