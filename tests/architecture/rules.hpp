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

/// A third-party header stands in a .cpp file of the layer that has it in its row.
std::vector<Violation> check_libraries(std::span<const Source> sources);

/// No word of contact centres, comments included, in the layers that know none.
std::vector<Violation> check_words(std::span<const Source> sources);

/// No string literal with a blank in the layers that say nothing.
std::vector<Violation> check_silence(std::span<const Source> sources);

/// Nothing in a simulation layer that makes numbers differ or the loop slow.
std::vector<Violation> check_simulation(std::span<const Source> sources);

/// A header opens with a comment on its subject, then #pragma once.
std::vector<Violation> check_headers(std::span<const Source> sources);

/// Undefined symbols of an archive, as `nm -u` prints them, that belong to libm or to a generator of random
/// numbers.
std::vector<Violation> check_symbols(std::string_view archive, std::string_view nm_output);

}  // namespace morale::architecture
