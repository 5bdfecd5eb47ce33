// The tables that `morale list` prints, each as lines of names that `morale explain` knows.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace morale {

/// One line of a list: a name, something short beside it, what it means.
struct Item {
    std::string name;
    std::string aside;
    std::string meaning;
};

struct Catalogue {
    std::string_view name;
    std::string_view holds;
    std::string_view aside;  // JSON key of what is beside the name; empty: nothing
    std::vector<Item> (*items)();
};

/// All of them, in the order of `morale list`.
std::span<const Catalogue> catalogues();

}  // namespace morale
