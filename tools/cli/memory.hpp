// Memory that this process may use, and what is said if it is not enough.
#pragma once

#include <stdexcept>
#include <string>

namespace morale {

/// A study that needs more than there is; known before it starts, or found out.
struct NotEnoughMemory : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Bytes: the limits of the shell (ulimit), or else what the machine has; infinity if neither is known.
double allowed_memory();

/// "about 900 MB".
std::string memory_text(double bytes);

/// "not enough memory: about 900 MB needed, about 500 MB allowed"; if the estimate is below the limit, only
/// the limit is told.
std::string not_enough_memory(double needed, double allowed);

/// Throws NotEnoughMemory if a study that needs `needed` bytes surely has no room: the estimate may be off by
/// a factor of 1.5.
void refuse_without_memory(double needed, double allowed);

}  // namespace morale
