// Bytes as base64 (RFC 4648), as a page carries them.
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace morale::live {

std::string base64(std::span<const std::uint8_t>);

}  // namespace morale::live
