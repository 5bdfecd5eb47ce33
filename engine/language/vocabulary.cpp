#include "engine/language/vocabulary.hpp"

#include <algorithm>

#include "engine/model/fields.hpp"
#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

std::span<const Field* const> language_fields() {
    static const std::vector<const Field*> all = [] {
        std::vector<const Field*> fields;
        for (const Field& field : world_fields()) fields.push_back(&field);
        for (const Lever& lever : levers()) fields.push_back(&lever.field);
        return fields;
    }();
    return all;
}

const Field* find_field(std::string_view path) {
    const auto found =
        std::ranges::find_if(language_fields(), [&](const Field* field) { return field->path == path; });
    return found == language_fields().end() ? nullptr : *found;
}

const FieldList* list_of(const Field& field) {
    const std::size_t brackets = field.path.find("[]");
    if (brackets == std::string_view::npos) return nullptr;
    const auto found = std::ranges::find(world_lists(), field.path.substr(0, brackets), &FieldList::path);
    return found == world_lists().end() ? nullptr : &*found;
}

bool says_nothing(const Field& field, const Parameters& p, std::size_t element) {
    if (field.path.starts_with("centre.load.forecast.") && !field.path.ends_with(".from"))
        return p.load.forecast.contacts.empty();
    if (field.path == "centre.teams[].present.from") return p.teams[element].present_from.empty();
    const auto* list = std::get_if<SlotOf<std::vector<double>>>(&field.slot);
    if (list != nullptr) return (*list)(p, element).empty();
    const auto* text = std::get_if<SlotOf<std::string>>(&field.slot);
    return text != nullptr && list_of(field) == nullptr && (*text)(p, element).empty();
}

std::vector<FieldPlace> all_field_places(const Parameters& p) {
    std::vector<FieldPlace> places;
    for (const Field* field : language_fields()) {
        const FieldList* list = list_of(*field);
        if (!list) {
            places.push_back({field, 0, std::string(field->path)});
            continue;
        }
        const std::string_view rest = field->path.substr(list->path.size() + 2);
        for (std::size_t i = 0; i < list->size(p); ++i)
            places.push_back(
                {field, i,
                 std::string(list->path) + '[' + std::string(list->name(p, i)) + ']' + std::string(rest)});
    }
    return places;
}

std::vector<FieldPlace> field_places(const Parameters& p) {
    std::vector<FieldPlace> places = all_field_places(p);
    std::erase_if(places, [&](const FieldPlace& at) { return says_nothing(*at.field, p, at.element); });
    return places;
}

}  // namespace morale
