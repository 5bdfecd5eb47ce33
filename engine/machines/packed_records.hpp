// The records of one replication as one message.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "engine/machines/post.hpp"
#include "engine/model/life/simulate.hpp"

namespace morale {

/// Empty if a record broke a guarantee: what broke is told where it breaks, so the leading process makes it.
Bytes packed(const std::vector<Record>&);

/// So many records; nothing if the bytes are damaged or empty.
std::optional<std::vector<Record>> unpacked(std::span<const std::byte>, std::size_t count);

}  // namespace morale
