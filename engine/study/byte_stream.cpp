#include "engine/study/byte_stream.hpp"

namespace morale {

std::uint64_t checksum(std::span<const std::byte> bytes) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const std::byte b : bytes) hash = (hash ^ static_cast<std::uint64_t>(b)) * 0x100000001b3;
    return hash;
}

std::optional<std::span<const std::byte>> undamaged(std::span<const std::byte> bytes) {
    constexpr std::size_t bytes_of_checksum = 8;
    if (bytes.size() < bytes_of_checksum) return std::nullopt;
    const auto body = bytes.first(bytes.size() - bytes_of_checksum);
    if (ByteReader(bytes.last(bytes_of_checksum)).bits<std::uint64_t>() != checksum(body))
        return std::nullopt;
    return body;
}

}  // namespace morale
