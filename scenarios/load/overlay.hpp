// Files over files: `extends:` is followed, and documents are laid over each other key by key. Every value
// keeps the place where it was written.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/document.hpp"

namespace morale {

/// `over` laid over `base`: blocks merge key by key, lists of named elements by name, everything else is
/// replaced. An empty block changes nothing.
Node merged(Node base, const Node& over);

/// A file with all that it extends, laid over each other.
struct Layers {
    Node root;             // a block; empty when the file could not be read
    bool complete = true;  // false if a layer is missing: what is absent may be in it
    std::string opening;   // the first comment line of the file itself
    std::vector<Inherited>
        inherited{};  // lists to which a file adds without a word about the inherited elements
    std::map<std::string, std::string> currencies = {};  // currency in which each file writes its amounts
};

/// Reads a text that is known as `file`; `library` is the folder of the items named "library/…".
Layers read_layers(std::string_view text, const std::string& file, const std::filesystem::path& library,
                   Report&);

/// A file's bytes; nothing, with a diagnostic at `place`, if it cannot be read.
std::optional<std::string> read_file(const std::filesystem::path&, const Place&, Report&);

}  // namespace morale
