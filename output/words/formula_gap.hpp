// Why runs show another service level than formulas, in words.
#pragma once

#include <string>

#include "engine/study/formula_gap.hpp"

namespace morale {

/// "The way from 73.1 % by formula to 56.0 % in the runs: …": which part comes from other means, and which
/// from days that differ from their means. One sentence.
std::string gap_text(const FormulaGap&);

}  // namespace morale
