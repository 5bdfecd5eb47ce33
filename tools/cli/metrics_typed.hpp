// The metrics that `--on` names.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "tools/cli/command.hpp"

namespace morale {

/// The places of these metrics in metrics(), each once, in the order typed. Complains about every name that
/// is no metric's, and then returns nullopt.
std::optional<std::vector<std::size_t>> metrics_typed(std::span<const std::string> names, Console& console);

}  // namespace morale
