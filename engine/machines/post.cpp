#include "engine/machines/post.hpp"

#include "engine/study/byte_stream.hpp"

namespace morale {

Bytes numbers_as_bytes(std::span<const std::int64_t> numbers) {
    ByteWriter to;
    for (const std::int64_t number : numbers) to.of_either_sign(number);
    return to.finish();
}

std::vector<std::int64_t> numbers_of(std::span<const std::byte> bytes) {
    const auto body = undamaged(bytes);
    if (!body) return {};
    ByteReader from(*body);
    std::vector<std::int64_t> numbers;
    while (from.is_sound() && !from.is_at_end()) numbers.push_back(from.of_either_sign());
    return from.is_sound() ? numbers : std::vector<std::int64_t>{};
}

}  // namespace morale
