// The flags of every command: their names, what they take, and what they mean.
#pragma once

#include "tools/cli/command.hpp"

namespace CLI {
class App;
}

namespace morale {

/// Gives `app` the flags that the command's row names. What is typed is checked and goes into `request`,
/// which must outlive `app`.
void add_flags(CLI::App& app, const Command& command, Request& request);

}  // namespace morale
