// The manual page, morale(1), in the language of man: made of the table of commands, as --help is.
#pragma once

#include <string>

namespace morale {

std::string manual_page();

}  // namespace morale
