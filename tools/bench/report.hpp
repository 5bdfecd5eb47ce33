// The figures as text: a table for people, line by line as rows are done, and a table for programs.
#pragma once

#include <span>
#include <string>

#include "tools/bench/machine.hpp"
#include "tools/bench/outcome.hpp"

namespace morale::bench {

std::string heading();
std::string line(const Outcome&);

/// One line for each row, the machine repeated in each, so that files can be put one after another. Empty
/// means not available.
std::string csv(std::span<const Outcome>, const Machine&);

}  // namespace morale::bench
