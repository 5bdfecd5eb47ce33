#include "scenarios/load/fields.hpp"

#include <algorithm>
#include <filesystem>

#include "engine/language/vocabulary.hpp"
#include "engine/model/fields.hpp"
#include "scenarios/load/did_you_mean.hpp"
#include "scenarios/load/names.hpp"
#include "scenarios/load/number.hpp"
#include "scenarios/load/read_value.hpp"
#include "scenarios/load/typed.hpp"

namespace morale {

namespace {

Branch& branch_for(Branch& parent, std::string_view key) {
    for (Branch& b : parent.branches)
        if (b.key == key) return b;
    return parent.branches.emplace_back(Branch{.key = std::string(key)});
}

/// The branch of a path such as "centre.teams[].agents", made where it is missing.
Branch& plant(Branch& root, std::string_view path) {
    Branch* at = &root;
    while (!path.empty()) {
        const std::size_t dot = path.find('.');
        std::string_view key = path.substr(0, dot);
        if (key.ends_with("[]")) key.remove_suffix(2);
        at = &branch_for(*at, key);
        path = dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
    }
    return *at;
}

std::vector<std::string_view> keys_of(const Branch& branch) {
    std::vector<std::string_view> keys;
    for (const Branch& b : branch.branches) keys.push_back(b.key);
    return keys;
}

/// The path under which a key is known somewhere else, if in one place only.
void find_elsewhere(const Branch& at, std::string_view key, const std::string& path,
                    std::vector<std::string>& found) {
    for (const Branch& b : at.branches) {
        const std::string here = path.empty() ? b.key : path + '.' + b.key;
        if (b.key == key) found.push_back(path);
        find_elsewhere(b, key, here, found);
    }
}

/// The paths of blocks of that name that have a base value, such as "assumptions.churn.base": what is meant
/// by whoever writes one number for the whole block.
void find_bases(const Branch& at, std::string_view key, const std::string& path,
                std::vector<std::string>& found) {
    for (const Branch& b : at.branches) {
        const std::string here = path.empty() ? b.key : path + '.' + b.key;
        if (b.key == key && b.find("base")) found.push_back(here + ".base");
        find_bases(b, key, here, found);
    }
}

std::string listed(const std::vector<std::string_view>& words) {
    std::string out;
    for (const std::string_view word : words) out += (out.empty() ? "" : ", ") + std::string(word);
    return out;
}

std::string joined(const std::string& path, std::string_view key) {
    return path.empty() ? std::string(key) : path + '.' + std::string(key);
}

void note_failure(const std::string& path, FieldReading& r) {
    r.failed.insert(place_key(r.policy, path));
}

bool live_anywhere(const Branch& branch) {
    if (branch.field) return branch.field->standing == Standing::Live;
    return std::any_of(branch.branches.begin(), branch.branches.end(), live_anywhere);
}

/// The name of a list element, or null when it has been reported.
const std::string* name_of(const Node& item, std::string_view list, Report& report) {
    if (item.broken) return nullptr;
    const std::string hint = "write '- {name: …}'";
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

std::size_t index_of(const FieldList& list, const Parameters& p, std::string_view name) {
    for (std::size_t i = 0; i < list.size(p); ++i)
        if (list.name(p, i) == name) return i;
    return list.size(p);
}

void report_missing_element(const Node& item, const FieldList& list, std::string_view name, FieldReading& r) {
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < list.size(r.parameters); ++i) names.push_back(list.name(r.parameters, i));
    const std::string_view near = nearest_word(name, names);
    const std::string hint = !near.empty()   ? "did you mean " + in_quotes(near) + "?"
                             : names.empty() ? "the world has none; define it outside 'policies:'"
                                             : "there are: " + listed(names);
    r.report.error("E0110", item.find("name")->value.place,
                   in_quotes(list.path) + " has no element " + in_quotes(name), hint);
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

void read_list(const Node& node, const Branch& branch, const std::string& path, FieldReading& r) {
    const FieldList& list = *branch.list;
    if (node.kind != NodeKind::List) {
        r.report.error("E0103", node.place,
                       in_quotes(branch.key) + " is a list, not " + std::string(kind_in_words(node)),
                       "write each element as '- {name: …}'");
        return note_failure(path, r);
    }
    if (r.appends) list.clear(r.parameters);
    std::map<std::string, const Entry*, std::less<>> seen;  // by how they look
    for (const Node& item : node.items) {
        const std::string* name = name_of(item, branch.key, r.report);
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
                // A list that is wrong in the world has been reported: it may lack the element for that
                // reason.
                if (!r.failed.contains(place_key("", path))) report_missing_element(item, list, *name, r);
                continue;
            }
            element = list.append(r.parameters, *name);
        }
        const std::string element_path = path + '[' + *name + ']';
        r.places[place_key(r.policy, element_path)] = place;
        read_block(item, branch, element_path, element, {"name"}, r);
    }
}

/// A key of the file as a whole in a block of it, a policy or a setting.
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
    if (branch.field) return read_value(entry.value, *branch.field, path, element, r);
    if (branch.list) return read_list(entry.value, branch, path, r);
    if (entry.value.kind == NodeKind::Block) return read_block(entry.value, branch, path, element, {}, r);
    r.report.error(
        "E0103", entry.value.place,
        in_quotes(entry.key) + " is a block of keys, not " + std::string(kind_in_words(entry.value)),
        "possible below it: " + listed(keys_of(branch)));
    note_failure(path, r);
}

}  // namespace

const Branch* Branch::find(std::string_view word) const {
    const auto found =
        std::find_if(branches.begin(), branches.end(), [&](const Branch& b) { return b.key == word; });
    return found == branches.end() ? nullptr : &*found;
}

Branch vocabulary() {
    Branch root;
    for (const Field* field : language_fields()) plant(root, field->path).field = field;
    for (const FieldList& list : world_lists()) plant(root, list.path).list = &list;
    return root;
}

std::string place_key(std::string_view policy, std::string_view path) {
    return std::string(policy) + '|' + std::string(path);
}

namespace {

/// "a.b" as it is written in a file: "a: {b: …}".
std::string nested(std::string_view path) {
    const std::size_t dot = path.find('.');
    if (dot == std::string_view::npos) return std::string(path) + ": …";
    return std::string(path.substr(0, dot)) + ": {" + nested(path.substr(dot + 1)) + '}';
}

}  // namespace

void report_unknown(const Entry& entry, const Branch& here, const std::vector<std::string_view>& more,
                    const Branch& root, bool live_only, Report& report) {
    if (report.full()) return report.error("E0102", entry.place, {});
    std::vector<std::string_view> possible = more;
    for (const Branch& b : here.branches)
        if (!live_only || live_anywhere(b)) possible.push_back(b.key);
    const std::string_view near = nearest_word(entry.key, possible);
    std::vector<std::string> elsewhere, bases;
    if (entry.value.kind == NodeKind::Scalar) find_bases(root, entry.key, "", bases);
    find_elsewhere(root, entry.key, "", elsewhere);
    std::string hint = "possible here: " + listed(possible);
    const std::size_t dot = entry.key.find('.');
    const Branch* block =
        dot == std::string::npos ? nullptr : here.find(std::string_view(entry.key).substr(0, dot));
    const std::size_t colon = entry.key.find(':');
    const std::string_view before_colon = std::string_view(entry.key).substr(0, colon);
    if (const std::optional<std::string> typed = as_typed(entry.key))
        hint = "some of its characters only look like those of the keyboard: write '" +
               std::string(trimmed(*typed)) + "'";
    else if (colon != std::string::npos && std::ranges::find(possible, before_colon) != possible.end())
        hint = "a space is missing after the colon: write " +
               in_quotes(std::string(before_colon) + ": " + entry.key.substr(colon + 1));
    else if (block != nullptr && !block->branches.empty())
        hint = "keys are nested in a file: " + in_quotes(nested(entry.key));
    else if (!near.empty())
        hint = "did you mean " + in_quotes(near) + "?";
    else if (bases.size() == 1)
        hint = "its rate is an assumption, at the left margin: " + in_quotes(nested(bases[0]));
    else if (elsewhere.size() == 1)
        hint = elsewhere[0].empty() ? "it stands at the left margin, outside of this block"
                                    : "it belongs under " + in_quotes(elsewhere[0]);
    report.error("E0102", entry.place, "unknown key " + in_quotes(entry.key), hint);
}

void read_block(const Node& block, const Branch& here, const std::string& path, std::size_t element,
                const std::vector<std::string_view>& skip, FieldReading& r) {
    static const Branch root = vocabulary();
    for (const Entry& entry : block.entries) {
        if (std::find(skip.begin(), skip.end(), entry.key) != skip.end()) continue;
        if (const Branch* branch = here.find(entry.key))
            read_entry(entry, *branch, joined(path, entry.key), element, r);
        else if (!refuse_file_key(entry, path, r))
            report_unknown(entry, here, skip, root, r.live_only, r.report);
    }
}

}  // namespace morale
