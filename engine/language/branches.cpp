#include "engine/language/branches.hpp"

#include <algorithm>
#include <optional>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/text.hpp"
#include "engine/language/typed.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/model/fields.hpp"

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

/// The path at which a key is known elsewhere, if at one place only.
void find_elsewhere(const Branch& at, std::string_view key, const std::string& path,
                    std::vector<std::string>& found) {
    for (const Branch& b : at.branches) {
        const std::string here = path.empty() ? b.key : path + '.' + b.key;
        if (b.key == key) found.push_back(path);
        find_elsewhere(b, key, here, found);
    }
}

/// The paths of blocks of that name that have a base value, such as "assumptions.churn.base": somebody who
/// writes one number for the whole block means that.
void find_bases(const Branch& at, std::string_view key, const std::string& path,
                std::vector<std::string>& found) {
    for (const Branch& b : at.branches) {
        const std::string here = path.empty() ? b.key : path + '.' + b.key;
        if (b.key == key && b.find("base")) found.push_back(here + ".base");
        find_bases(b, key, here, found);
    }
}

/// "a.b" as it is written in a file: "a: {b: …}".
std::string nested(std::string_view path) {
    const std::size_t dot = path.find('.');
    if (dot == std::string_view::npos) return std::string(path) + ": …";
    return std::string(path.substr(0, dot)) + ": {" + nested(path.substr(dot + 1)) + '}';
}

/// Other places at which the key is known.
std::string hint_elsewhere(const UnknownKey& unknown) {
    std::vector<std::string> elsewhere, bases;
    if (unknown.has_value) find_bases(vocabulary(), unknown.key, "", bases);
    find_elsewhere(vocabulary(), unknown.key, "", elsewhere);
    if (bases.size() == 1)
        return "its rate is an assumption, at the left margin: " + in_quotes(nested(bases[0]));
    if (elsewhere.size() != 1) return {};
    return elsewhere[0].empty() ? "it stands at the left margin, outside of this block"
                                : "it belongs under " + in_quotes(elsewhere[0]);
}

std::string hint_for(const UnknownKey& unknown, const Branch& here,
                     const std::vector<std::string_view>& possible) {
    const std::string_view key = unknown.key;
    if (const std::optional<std::string> typed = as_typed(key))
        return "some of its characters only look like those of the keyboard: write '" +
               std::string(trimmed(*typed)) + "'";
    const std::size_t colon = key.find(':'), dot = key.find('.');
    const std::string before_colon(key.substr(0, colon));
    if (colon != std::string_view::npos && std::ranges::find(possible, before_colon) != possible.end())
        return "a space is missing after the colon: write " +
               in_quotes(before_colon + ": " + std::string(key.substr(colon + 1)));
    const Branch* block = dot == std::string_view::npos ? nullptr : here.find(key.substr(0, dot));
    if (block != nullptr && !block->branches.empty())
        return "keys are nested in a file: " + in_quotes(nested(key));
    if (const std::string_view near = nearest_word(key, possible); !near.empty())
        return "did you mean " + in_quotes(near) + "?";
    const std::string elsewhere = hint_elsewhere(unknown);
    return elsewhere.empty() ? "possible here: " + with_commas(possible) : elsewhere;
}

}  // namespace

const Branch* Branch::find(std::string_view word) const {
    const auto found =
        std::find_if(branches.begin(), branches.end(), [&](const Branch& b) { return b.key == word; });
    return found == branches.end() ? nullptr : &*found;
}

const Branch& vocabulary() {
    static const Branch tree = [] {
        Branch root;
        for (const Field* field : language_fields()) plant(root, field->path).field = field;
        for (const FieldList& list : world_lists()) plant(root, list.path).list = &list;
        return root;
    }();
    return tree;
}

bool live_anywhere(const Branch& branch) {
    if (branch.field) return branch.field->standing == Standing::Live;
    return std::any_of(branch.branches.begin(), branch.branches.end(), live_anywhere);
}

std::vector<std::string_view> keys_of(const Branch& branch) {
    std::vector<std::string_view> keys;
    for (const Branch& b : branch.branches) keys.push_back(b.key);
    return keys;
}

Fault unknown_key(const UnknownKey& unknown, const Branch& here) {
    const std::string_view key = unknown.key;
    std::vector<std::string_view> possible = unknown.more;
    for (const Branch& b : here.branches)
        if (!unknown.live_only || live_anywhere(b)) possible.push_back(b.key);
    return {"E0102", "unknown key " + in_quotes(key), hint_for(unknown, here, possible)};
}

Fault unknown_element(const FieldList& list, const Parameters& p, std::string_view name) {
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < list.size(p); ++i) names.push_back(list.name(p, i));
    const std::string_view near = nearest_word(name, names);
    return {"E0110", in_quotes(list.path) + " has no element " + in_quotes(name),
            !near.empty()   ? "did you mean " + in_quotes(near) + "?"
            : names.empty() ? "the world has none; define it outside 'policies:'"
                            : "there are: " + with_commas(names)};
}

std::size_t index_of(const FieldList& list, const Parameters& p, std::string_view name) {
    for (std::size_t i = 0; i < list.size(p); ++i)
        if (list.name(p, i) == name) return i;
    return list.size(p);
}

}  // namespace morale
