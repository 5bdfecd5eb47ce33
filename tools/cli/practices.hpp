// The catalogue of practices as the program uses it: read from the library once per command.
#pragma once

#include <vector>

#include "scenarios/load/practices.hpp"

namespace morale {

/// The rows of the library's practices.yaml. Throws std::runtime_error if the installation lacks it or it
/// is broken.
std::vector<Practice> library_practices();

}  // namespace morale
