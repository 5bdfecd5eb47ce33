#include "engine/study/parameter_bytes.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/language/vocabulary.hpp"
#include "engine/model/cuts.hpp"
#include "engine/model/fields.hpp"
#include "engine/study/value_bytes.hpp"

namespace morale {

namespace {

void write_field(ByteWriter& to, const Field& field, const Parameters& p, std::size_t element) {
    std::visit([&](auto slot) { write_value(to, slot(p, element)); }, field.slot);
}

void read_field(ByteReader& from, const Field& field, Parameters& p, std::size_t element) {
    std::visit([&](auto slot) { read_value(from, slot(p, element)); }, field.slot);
}

std::vector<std::byte> field_bytes(const Field& field, const Parameters& p, std::size_t element) {
    ByteWriter to;
    write_field(to, field, p, element);
    return to.finish();
}

std::size_t elements_of(const Field& field, const Parameters& p) {
    const FieldList* list = list_of(field);
    return list ? list->size(p) : 1;
}

std::vector<std::string> names_in(const FieldList& list, const Parameters& p) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < list.size(p); ++i) names.emplace_back(list.name(p, i));
    return names;
}

/// The lists whose elements have other names in one than in the other.
std::vector<const FieldList*> lists_that_differ(const Parameters& a, const Parameters& b) {
    std::vector<const FieldList*> lists;
    for (const FieldList& list : world_lists())
        if (names_in(list, a) != names_in(list, b)) lists.push_back(&list);
    return lists;
}

void write_usual(ByteWriter& to, const Usual& usual) {
    to.whole(usual.teams.size());
    for (const TeamUsual& team : usual.teams)
        for (const double value :
             {team.handle_factor, team.occupancy, team.standard, team.practice, team.demand, team.exhaustion})
            write_value(to, value);
    write_value(to, usual.chat_factor);
}

Usual read_usual(ByteReader& from) {
    Usual usual;
    usual.teams.resize(from.number());
    for (TeamUsual& team : usual.teams)
        for (double* value : {&team.handle_factor, &team.occupancy, &team.standard, &team.practice,
                              &team.demand, &team.exhaustion})
            read_value(from, *value);
    read_value(from, usual.chat_factor);
    return usual;
}

}  // namespace

void write_parameters(ByteWriter& to, const Parameters& p, const Parameters& beside) {
    for (const FieldList& list : world_lists()) write_value(to, names_in(list, p));
    const std::vector<const FieldList*> other_lists = lists_that_differ(p, beside);
    for (const Field* field : language_fields()) {
        // A value is looked for beside itself only where the element is there too.
        const bool list_differs = std::ranges::find(other_lists, list_of(*field)) != other_lists.end();
        for (std::size_t i = 0; i < elements_of(*field, p); ++i) {
            const bool differs = list_differs || field_bytes(*field, p, i) != field_bytes(*field, beside, i);
            write_value(to, differs);
            if (differs) write_field(to, *field, p, i);
        }
    }
    for (const Cut& cut : cuts()) write_value(to, p.cuts.*cut.flag);
    write_usual(to, p.usual);
}

Parameters read_parameters(ByteReader& from, const Parameters& beside) {
    Parameters p = beside;
    for (const FieldList& list : world_lists()) {
        std::vector<std::string> names;
        read_value(from, names);
        if (names == names_in(list, p)) continue;
        list.clear(p);
        for (const std::string& name : names) list.append(p, name);
    }
    for (const Field* field : language_fields())
        for (std::size_t i = 0; i < elements_of(*field, p) && from.is_sound(); ++i) {
            bool differs = false;
            read_value(from, differs);
            if (differs) read_field(from, *field, p, i);
        }
    for (const Cut& cut : cuts()) read_value(from, p.cuts.*cut.flag);
    p.usual = read_usual(from);
    return p;
}

std::uint64_t mark_of_fields() {
    ByteWriter paths;
    for (const FieldList& list : world_lists()) paths.text(list.path);
    for (const Field* field : language_fields()) paths.text(field->path);
    return checksum(paths.finish());
}

}  // namespace morale
