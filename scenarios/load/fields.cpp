#include "scenarios/load/fields.hpp"

#include <algorithm>
#include <filesystem>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/names.hpp"
#include "engine/language/number.hpp"
#include "engine/language/typed.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/model/fields.hpp"
#include "scenarios/load/read_value.hpp"

namespace morale {

namespace {

std::string joined(const std::string& path, std::string_view key) {
    return path.empty() ? std::string(key) : path + '.' + std::string(key);
}

void note_failure(const std::string& path, FieldReading& r) {
    r.failed.insert(place_key(r.policy, path));
}

/// The name of a list element; null if a mistake has been reported.
const std::string* name_of(const Node& item, std::string_view list, std::string_view bare, Report& report) {
    if (item.broken) return nullptr;
    const std::string hint = "write '- {" + std::string(bare.empty() ? "name" : bare) + ": …}'";
    if (item.kind != NodeKind::Block) {
        report.error("E0103", item.place,
                     "an element of " + in_quotes(list) + " is a block of keys, not " +
                         std::string(kind_in_words(item)),
                     hint);
        return nullptr;
    }
    const Entry* name = item.find("name");
    if (!name) {
        report.error("E0107", item.entries.empty() ? item.place : item.entries.front().place,
                     "this element of " + in_quotes(list) + " has no name", hint);
        return nullptr;
    }
    if (name->value.broken) return nullptr;
    if (name->value.kind != NodeKind::Scalar || name->value.text.find_first_of("[]|") != std::string::npos) {
        report.error("E0107", name->value.place, "a name is a word",
                     "write 'name: billing'; brackets are not possible in it");
        return nullptr;
    }
    if (const std::optional<Fault> wrong = wrong_name(name->value.text)) {
        report_fault(*wrong, name->value, report);
        return nullptr;
    }
    return &name->value.text;
}

void report_twice(const std::string& name, const Place& place, const Entry& first, Report& report) {
    const std::string where = "the first is in line " + std::to_string(first.place.line);
    if (name == first.value.text)
        report.error("E0108", place, in_quotes(name) + " is in the list twice",
                     where + "; rename one of them or join them");
    else
        report.error("E0324", place, in_quotes(name) + " looks like " + in_quotes(first.value.text),
                     where + "; write one name for one thing, and names that differ for two");
}

/// An element that is written as a single value, which is its name as well.
Node as_element(const Node& value, std::string_view key) {
    Node block = bare_node(NodeKind::Block, value.place);
    for (const std::string_view each : {std::string_view("name"), key})
        block.entries.push_back({.key = std::string(each), .place = value.place, .value = value});
    return block;
}

/// Whether the element has no name and the value that stands for one.
bool is_called_by(const Node& item, std::string_view key) {
    if (item.kind == NodeKind::Scalar) return true;
    const Entry* value = item.kind == NodeKind::Block && !item.find("name") ? item.find(key) : nullptr;
    return value && value->value.kind == NodeKind::Scalar;
}

bool has_nameless_elements(const Node& list, std::string_view key) {
    return std::ranges::any_of(list.items, [&](const Node& item) { return is_called_by(item, key); });
}

/// The list with its bare elements as blocks, and names for those that have none. A list without names is
/// said anew as a whole, so that there is nothing to merge by name; a policy changes those that there are.
void read_list(const Node& node, const Branch& branch, const std::string& path, FieldReading& r);

void read_nameless_list(Node node, const Branch& branch, const std::string& path, FieldReading& r) {
    const std::string_view key = branch.list->bare;
    for (Node& item : node.items) {
        if (item.broken || !is_called_by(item, key)) continue;
        if (item.kind == NodeKind::Scalar) {
            item = as_element(item, key);
            continue;
        }
        const Node& value = item.find(key)->value;
        item.entries.insert(item.entries.begin(), {.key = "name", .place = value.place, .value = value});
    }
    const bool appended = r.appends;
    r.appends = !r.live_only;
    read_list(node, branch, path, r);
    r.appends = appended;
}

void read_list(const Node& node, const Branch& branch, const std::string& path, FieldReading& r) {
    const FieldList& list = *branch.list;
    if (node.kind == NodeKind::List && !list.bare.empty() && has_nameless_elements(node, list.bare))
        return read_nameless_list(node, branch, path, r);
    if (node.kind != NodeKind::List) {
        r.report.error("E0103", node.place,
                       in_quotes(branch.key) + " is a list, not " + std::string(kind_in_words(node)),
                       "write each element as '- {name: …}'");
        return note_failure(path, r);
    }
    if (r.appends) list.clear(r.parameters);
    std::map<std::string, const Entry*, std::less<>> seen;  // by how they look
    for (const Node& item : node.items) {
        const std::string* name = name_of(item, branch.key, list.bare, r.report);
        if (!name) {
            note_failure(path, r);
            continue;
        }
        const Place& place = item.find("name")->value.place;
        if (const auto [first, fresh] = seen.emplace(look_of(*name), item.find("name")); !fresh) {
            report_twice(*name, place, *first->second, r.report);
            note_failure(path, r);
            continue;
        }
        std::size_t element = index_of(list, r.parameters, *name);
        if (element == list.size(r.parameters)) {
            if (!r.appends) {
                // A list that is wrong in the world has been reported; the element may be missing for that
                // reason.
                if (!r.failed.contains(place_key("", path))) {
                    const Fault wrong = unknown_element(list, r.parameters, *name);
                    r.report.error(wrong.code, place, wrong.message, wrong.hint);
                }
                continue;
            }
            element = list.append(r.parameters, *name);
        }
        const std::string element_path = path + '[' + *name + ']';
        r.places[place_key(r.policy, element_path)] = place;
        read_block(item, branch, element_path, element, {"name"}, r);
    }
}

/// Reports an unknown key. `more` are keys that another reader takes here.
void report_unknown(const Entry& entry, const Branch& here, const std::vector<std::string_view>& more,
                    bool live_only, Report& report) {
    if (report.full()) return report.error("E0102", entry.place, {});
    const Fault wrong = unknown_key({.key = entry.key,
                                     .has_value = entry.value.kind == NodeKind::Scalar,
                                     .live_only = live_only,
                                     .more = more},
                                    here);
    report.error(wrong.code, entry.place, wrong.message, wrong.hint);
}

/// Reports a top-level key found inside a block, a policy or a setting.
bool refuse_file_key(const Entry& entry, const std::string& path, const FieldReading& r) {
    const bool known = std::find(file_keys.begin(), file_keys.end(), entry.key) != file_keys.end();
    if (!known || (path.empty() && !r.relative)) return false;
    r.report.error("E0111", entry.place, in_quotes(entry.key) + " belongs to the file as a whole",
                   "write it at the left margin of the file");
    return true;
}

void refuse_structural(const Entry& entry, const std::string& path, FieldReading& r) {
    r.report.error("E0109", entry.place,
                   in_quotes(path) + " belongs to the world and cannot differ between policies",
                   "say it outside 'policies:'");
    note_failure(path, r);
}

/// One value in place of a block of values says all of them: what was said below it is forgotten.
void forget_below(const Branch& branch, const std::string& path, std::size_t element, FieldReading& r) {
    for (const Branch& below : branch.branches) {
        if (!below.field) continue;
        if (const auto* text = std::get_if<SlotOf<std::string>>(&below.field->slot))
            (*text)(r.parameters, element).clear();
        else
            std::get<SlotOf<std::vector<double>>>(below.field->slot)(r.parameters, element).clear();
        std::erase_if(r.origins, [&](const Origin& o) {
            return o.policy == r.policy && o.path == joined(path, below.key);
        });
    }
}

void read_entry(const Entry& entry, const Branch& branch, const std::string& path, std::size_t element,
                FieldReading& r) {
    r.places[place_key(r.policy, path)] = entry.place;
    if (entry.value.broken) return note_failure(path, r);
    if (r.live_only && !live_anywhere(branch)) return refuse_structural(entry, path, r);
    if (entry.value.kind == NodeKind::Empty) {
        if (branch.field) {
            r.report.error("E0104", entry.place, in_quotes(entry.key) + " has no value",
                           "write a value after the colon, or delete the line");
            note_failure(path, r);
        }
        return;  // an empty block changes nothing
    }
    const bool by_keys = entry.value.kind == NodeKind::Block && !branch.branches.empty();
    if (branch.field && !by_keys) {
        forget_below(branch, path, element, r);
        return read_value(entry.value, *branch.field, path, element, r);
    }
    if (branch.list) return read_list(entry.value, branch, path, r);
    if (entry.value.kind == NodeKind::Block) return read_block(entry.value, branch, path, element, {}, r);
    r.report.error(
        "E0103", entry.value.place,
        in_quotes(entry.key) + " is a block of keys, not " + std::string(kind_in_words(entry.value)),
        "possible below it: " + with_commas(keys_of(branch)));
    note_failure(path, r);
}

/// A list, or a block, where a number belongs may be that of the key beside it.
const Branch& meant_by(const Entry& entry, const Branch& branch, const Branch& here) {
    const bool one = entry.value.kind == NodeKind::Scalar || entry.value.kind == NodeKind::Empty;
    if (one || !branch.field || branch.field->in_lists.empty()) return branch;
    return *here.find(branch.field->in_lists);
}

}  // namespace

void read_block(const Node& block, const Branch& here, const std::string& path, std::size_t element,
                const std::vector<std::string_view>& skip, FieldReading& r) {
    for (const Entry& entry : block.entries) {
        if (std::find(skip.begin(), skip.end(), entry.key) != skip.end()) continue;
        if (const Branch* branch = here.find(entry.key)) {
            const Branch& meant = meant_by(entry, *branch, here);
            read_entry(entry, meant, joined(path, meant.key), element, r);
        } else if (!refuse_file_key(entry, path, r))
            report_unknown(entry, here, skip, r.live_only, r.report);
    }
}

}  // namespace morale
