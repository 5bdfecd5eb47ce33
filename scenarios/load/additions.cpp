#include "scenarios/load/additions.hpp"

#include <algorithm>

namespace morale {

namespace {

using Names = std::set<std::string, std::less<>>;

Names names_in(const Node& list) {
    Names names;
    for (const Node& item : list.items) names.insert(*element_name(item));
    return names;
}

/// The first element of `over` that the list below does not have, or null.
const Node* first_new(const Node& over, const Names& there) {
    const auto found = std::ranges::find_if(
        over.items, [&](const Node& item) { return !there.contains(*element_name(item)); });
    return found == over.items.end() ? nullptr : &*found;
}

Origin origin_of(const Node& named, const std::string& path) {
    const Node& name = named.find("name")->value;
    return {.path = path,
            .policy = {},
            .file = name.place.file,
            .line = name.place.line,
            .column = name.place.column,
            .text = name.text};
}

void note_list(const Node& base, const Node& over, const std::string& path,
               const std::set<std::string>& below, std::vector<Inherited>& noted) {
    const Names there = names_in(base), here = names_in(over);
    std::erase_if(noted, [&](const Inherited& i) { return i.list == path && here.contains(i.element); });
    const bool mentions =
        std::ranges::any_of(there, [&](const std::string& name) { return here.contains(name); });
    const Node* added = first_new(over, there);
    if (mentions || !added) return;
    for (const Node& item : base.items) {
        const Origin from = origin_of(item, path);
        if (below.contains(from.file))
            noted.push_back(
                {.list = path, .element = from.text, .file = from.file, .beside = origin_of(*added, path)});
    }
}

void note_below(const Node& base, const Node& over, const std::string& path,
                const std::set<std::string>& below, std::vector<Inherited>& noted) {
    if (is_named_list(base) && is_named_list(over)) return note_list(base, over, path, below, noted);
    for (const Entry& entry : over.entries) {
        if (path.empty() && entry.key == "policies") continue;  // change elements and add none
        if (const Entry* same = base.find(entry.key))
            note_below(same->value, entry.value, path.empty() ? entry.key : path + '.' + entry.key, below,
                       noted);
    }
}

}  // namespace

void note_additions(const Node& base, const Node& over, const std::set<std::string>& below,
                    std::vector<Inherited>& noted) {
    note_below(base, over, {}, below, noted);
}

}  // namespace morale
