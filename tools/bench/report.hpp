// The figures as text: a table for people, line by line as rows are finished, and a table for programs.
#pragma once

#include <span>
#include <string>

#include "tools/bench/machine.hpp"
#include "tools/bench/outcome.hpp"

namespace morale::bench {

std::string heading();
std::string line(const Outcome&);

/// One line for each row, with the machine in each, so that files can be concatenated. Empty means not
/// available.
std::string csv(std::span<const Outcome>, const Machine&);

}  // namespace morale::bench
