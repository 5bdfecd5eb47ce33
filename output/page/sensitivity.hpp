// The report of an analysis of sensitivity, as one page: the decision, the three uncertainties, what would
// have to be true, and from where the ignorance comes.
#pragma once

#include <string>

#include "output/sensitivity.hpp"

namespace morale::page {

std::string sensitivity_report(const SensitivityStory&);

}  // namespace morale::page
