// SHA-256 (FIPS 180-4), by which a page says which script and which style sheet it may use.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace morale::live {

std::array<std::uint8_t, 32> sha256(std::string_view);

}  // namespace morale::live
