// The rules themselves: each reads sources and says what breaks it. None of them touches a file.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tests/architecture/source.hpp"
#include "tests/architecture/tables.hpp"

namespace morale::architecture {

struct Violation {
    std::string path;
    int line = 0;
    std::string what;
};

/// One violation per line: path:line: what.
std::string printed(std::span<const Violation> violations);

/// The row of the table that a file belongs to; null when no folder of the table holds it.
const Layer* layer_of(std::string_view path);

bool includes(const Layer& layer, std::string_view folder);

/// A quoted include names a file of the tree, from the root, in a folder that the table allows.
std::vector<Violation> check_layers(std::span<const Source> sources);

/// Following quoted includes never leads back to where one started.
std::vector<Violation> check_cycles(std::span<const Source> sources);

/// Units that a unit's header or .cpp leads to, by what both include, and that lead back to it: no unit but
/// those listed in `may_be_circular` is in such a circle, and each of these still is.
std::vector<Violation> check_circles_of_units(std::span<const Source> sources,
                                              std::span<const std::string_view> may_be_circular);

/// Within engine/model an include leads to the same folder, to one below (model_folders) or to a file beside
/// the folders.
std::vector<Violation> check_model_order(std::span<const Source> sources);

/// A term takes no World that it could move.
std::vector<Violation> check_terms(std::span<const Source> sources);

/// A third-party header stands in a .cpp file of the layer that has it in its row.
std::vector<Violation> check_libraries(std::span<const Source> sources);

/// A header includes what declares the names of the standard library in it (standard_names).
std::vector<Violation> check_standard_headers(std::span<const Source> sources);

/// The includes of a header lead to what declares each type of the project that it names.
std::vector<Violation> check_own_headers(std::span<const Source> sources);

/// No word of contact centres, comments included, in the layers that know none.
std::vector<Violation> check_words(std::span<const Source> sources);

/// No string literal with a blank in the layers that say nothing.
std::vector<Violation> check_silence(std::span<const Source> sources);

/// Nothing in a simulation layer that makes numbers differ or the loop slow.
std::vector<Violation> check_simulation(std::span<const Source> sources);

/// Nothing in a portable layer that needs files, threads or exceptions.
std::vector<Violation> check_portable(std::span<const Source> sources);

/// Nothing that the other compiler refuses, in tests too.
std::vector<Violation> check_other_compiler(std::span<const Source> sources);

/// No `std::to_chars` where numbers of the language are written by engine/language.
std::vector<Violation> check_spelling(std::span<const Source> sources);

/// Numbers become digits in the files of the table, in engine/language and in tests only.
std::vector<Violation> check_numbers(std::span<const Source> sources);

/// A header opens with a comment on its subject, then #pragma once.
std::vector<Violation> check_headers(std::span<const Source> sources);

/// Each number among the parameters has its unit in its name or in the comment beside it.
std::vector<Violation> check_units(std::span<const Source> sources);

/// The README.md of a folder.
struct FolderPage {
    std::string folder;
    std::string text;
};

/// Each unit (a header and its .cpp) is named, between ticks, in the README.md of its folder if there is one.
std::vector<Violation> check_readmes(std::span<const Source> sources, std::span<const FolderPage> pages);

/// Undefined symbols of an archive, as `nm -u` prints them, that belong to libm or to a generator of random
/// numbers.
std::vector<Violation> check_symbols(std::string_view archive, std::string_view nm_output);

}  // namespace morale::architecture
