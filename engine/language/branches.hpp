// The vocabulary as the tree of keys in which a file is written, and the faults for a key or name that is
// not in it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/language/fault.hpp"
#include "engine/model/field.hpp"

namespace morale {

struct Branch {
    std::string key;
    const Field* field = nullptr;  // a value is written here
    const FieldList* list =
        nullptr;  // a list of named elements is written here; the branches are an element's
    std::vector<Branch> branches = {};

    const Branch* find(std::string_view word) const;
};

/// The tree of all fields and levers.
const Branch& vocabulary();

/// Whether there is a field below that a policy may set.
bool live_anywhere(const Branch&);

std::vector<std::string_view> keys_of(const Branch&);

/// What is written at a place where it is not known, and what is possible there.
struct UnknownKey {
    std::string_view key;
    bool has_value = false;                   // a text is written for it, not a block or a list
    bool live_only = false;                   // only what a policy may set is possible
    std::vector<std::string_view> more = {};  // possible beside the branches
};

/// The fault for an unknown key: with the nearest word, the place where the key would be known, or what is
/// possible here.
Fault unknown_key(const UnknownKey&, const Branch& here);

/// The fault for a name that no element of the list has.
Fault unknown_element(const FieldList&, const Parameters&, std::string_view name);

/// The index of the element of that name; the size of the list if there is none.
std::size_t index_of(const FieldList&, const Parameters&, std::string_view name);

}  // namespace morale
