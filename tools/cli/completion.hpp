// Scripts with which a shell completes the words of this program: commands, their flags with what they mean,
// and the values of the tables. They are made of the same tables as --help, so nothing is missing in them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace morale {

/// The script for "bash", "zsh" or "fish"; nothing for another shell.
std::optional<std::string> completion_script(std::string_view shell);

}  // namespace morale
