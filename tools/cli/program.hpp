// The program as a function: words in, text and an exit status out.
#pragma once

#include <string>
#include <vector>

#include "tools/cli/console.hpp"

namespace morale {

/// Reads the command line, runs the command, and turns what goes wrong outside the program into a message
/// and status 1.
int run_program(const std::vector<std::string>& words, Console&);

}  // namespace morale
