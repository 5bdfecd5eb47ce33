// One source file as the rules see it: its text, its text without comments and literals, and what it
// includes.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace morale::architecture {

struct Include {
    std::string path;     // as written between the quotes or angle brackets
    bool quoted = false;  // "path" rather than <path>
    int line = 0;         // from 1
};

struct Literal {
    std::string text;  // with its quotes
    int line = 0;      // from 1
};

struct Source {
    std::string path;  // from the root of the tree, with '/'
    std::string text;  // as it is
    std::string code;  // comments, strings and characters blanked out, line breaks kept
    std::vector<Include> includes;
    std::vector<Literal> literals;  // strings, those of includes left out

    bool is_header() const { return path.ends_with(".hpp"); }
};

Source read_source(std::string path, std::string text);

/// Every .hpp and .cpp below the folders of the tree, in order of path.
std::vector<Source> read_tree(const std::filesystem::path& root);

std::string read_file(const std::filesystem::path& file);

/// The lines of a text, without their line breaks.
std::vector<std::string_view> lines_of(std::string_view text);

}  // namespace morale::architecture
