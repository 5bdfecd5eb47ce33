#include "engine/policy/language.hpp"

#include <algorithm>

#include "engine/model/fields.hpp"

namespace morale {

std::vector<const Field*> language_fields() {
    std::vector<const Field*> all;
    for (const Field& field : world_fields()) all.push_back(&field);
    for (const Lever& lever : levers()) all.push_back(&lever.field);
    return all;
}

const Field* find_field(std::string_view path) {
    const auto world = std::ranges::find(world_fields(), path, &Field::path);
    if (world != world_fields().end()) return &*world;
    const Lever* lever = find_lever(path);
    return lever ? &lever->field : nullptr;
}

const Lever* find_lever(std::string_view path) {
    const auto found =
        std::ranges::find_if(levers(), [&](const Lever& lever) { return lever.field.path == path; });
    return found == levers().end() ? nullptr : &*found;
}

}  // namespace morale
