// The page engine/causes/LOOPS.md: the causal loop diagram in pictures, the loops, every influence. It is
// made of the rows beside the mechanisms and of the tables of told loops and variables.
#pragma once

#include <string>

namespace morale::test {

std::string loops_page();

}  // namespace morale::test
