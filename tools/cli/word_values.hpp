// What may stand behind a flag or a command, for shells that complete it: words from the tables of the
// program, or files.
#pragma once

#include <string>
#include <vector>

#include "tools/cli/command_line.hpp"

namespace morale {

struct WordValues {
    std::vector<std::string> words;
    bool files = false;    // files of the disk too
    bool several = false;  // with commas between
};

/// The values of a flag that takes one.
WordValues values_of(const FlagWords&);

/// The values of the word that follows the command.
WordValues subjects_of(const Command&);

/// The shells whose words can be completed.
std::vector<std::string> shells();

}  // namespace morale
