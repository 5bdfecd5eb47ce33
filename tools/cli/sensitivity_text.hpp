// An analysis of sensitivity as it is printed on a terminal.
#pragma once

#include <string>

#include "output/sensitivity.hpp"
#include "output/terminal_text.hpp"

namespace morale {

/// The three uncertainties, the screening, the shares and ends of the assumptions that matter, and the
/// break-evens.
std::string sensitivity_text(const SensitivityStory&, const TextStyle&);

}  // namespace morale
