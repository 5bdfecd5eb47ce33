// Philox4x32-10: four random words as a pure function of a counter and a key (Salmon, Moraes, Dror, Shaw,
// "Parallel random numbers: as easy as 1, 2, 3", SC 2011, section 4). There is no state: the same address
// gives the same words in any order, on any thread. Passes TestU01's BigCrush according to its authors.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace morale {

struct Words {
    std::uint32_t w[4];
    friend constexpr bool operator==(const Words&, const Words&) = default;
};

namespace philox {
inline constexpr std::uint64_t multiplier0 = 0xD2511F53, multiplier1 = 0xCD9E8D57;
inline constexpr std::uint32_t golden_ratio = 0x9E3779B9,
                               root_of_three = 0xBB67AE85;  // both minus one, times 2^32

}  // namespace philox

/// As the authors write it, word by word: a chain of ten multiplications, which a processor gets through
/// three times as fast in its ordinary registers as with both products of a round in one wide register.
constexpr Words philox4x32_10(Words counter, std::array<std::uint32_t, 2> key) {
    std::uint32_t a = counter.w[0], b = counter.w[1], c = counter.w[2], d = counter.w[3];
    std::uint32_t k0 = key[0], k1 = key[1];
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t p = philox::multiplier0 * a, q = philox::multiplier1 * c;
        a = static_cast<std::uint32_t>(q >> 32) ^ b ^ k0;
        c = static_cast<std::uint32_t>(p >> 32) ^ d ^ k1;
        b = static_cast<std::uint32_t>(q);
        d = static_cast<std::uint32_t>(p);
        k0 += philox::golden_ratio;
        k1 += philox::root_of_three;
    }
    return {{a, b, c, d}};
}

/// The words of n addresses, column by column.
template <std::size_t n>
struct WordColumns {
    alignas(32) std::array<std::array<std::uint32_t, n>, 4> w;
    constexpr Words at(std::size_t i) const { return {{w[0][i], w[1][i], w[2][i], w[3][i]}}; }
};

/// philox4x32_10 of the counters {0, first + i, 0, last} for 0 <= i < count into out[word][i]; several at
/// once where the processor can. Requires count to be a multiple of 8 and first + count < 2^32.
void philox_columns(std::uint32_t first, std::uint32_t last, std::array<std::uint32_t, 2> key,
                    std::size_t count, std::array<std::uint32_t*, 4> out);

}  // namespace morale
