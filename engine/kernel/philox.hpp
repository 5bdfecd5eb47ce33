// Philox4x32-10: four random words as a pure function of a counter and a key (Salmon, Moraes, Dror, Shaw,
// "Parallel random numbers: as easy as 1, 2, 3", SC 2011, section 4). There is no state: the same address
// gives the same words in any order, on any thread. Passes TestU01's BigCrush according to its authors.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace morale {

struct Words {
    std::uint32_t w[4];
    friend constexpr bool operator==(const Words&, const Words&) = default;
};

namespace philox {
inline constexpr std::uint64_t multiplier0 = 0xD2511F53, multiplier1 = 0xCD9E8D57;
inline constexpr std::uint32_t golden_ratio = 0x9E3779B9,
                               root_of_three = 0xBB67AE85;  // both minus one, times 2^32

/// As the authors write it, word by word.
constexpr Words by_words(Words counter, std::array<std::uint32_t, 2> key) {
    std::uint32_t a = counter.w[0], b = counter.w[1], c = counter.w[2], d = counter.w[3];
    std::uint32_t k0 = key[0], k1 = key[1];
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t p = multiplier0 * a, q = multiplier1 * c;
        a = static_cast<std::uint32_t>(q >> 32) ^ b ^ k0;
        c = static_cast<std::uint32_t>(p >> 32) ^ d ^ k1;
        b = static_cast<std::uint32_t>(q);
        d = static_cast<std::uint32_t>(p);
        k0 += golden_ratio;
        k1 += root_of_three;
    }
    return {{a, b, c, d}};
}

#if defined(__SSE2__)
/// The same with both multiplications at once. Words a and c stand in the low halves of the two lanes of one
/// register, b and d in those of another; what is in the high halves does not matter.
inline Words by_pairs(Words counter, std::array<std::uint32_t, 2> key) {
    const __m128i all = _mm_loadu_si128(reinterpret_cast<const __m128i*>(counter.w));
    const auto lanes = [](std::uint32_t low, std::uint32_t high) { return _mm_set_epi64x(high, low); };
    const __m128i multipliers = lanes(multiplier0, multiplier1), step = lanes(golden_ratio, root_of_three);
    __m128i ac = all, bd = _mm_srli_epi64(all, 32), k = lanes(key[0], key[1]);
    for (int round = 0; round < 10; ++round) {
        const __m128i products = _mm_mul_epu32(ac, multipliers);
        ac = _mm_xor_si128(_mm_shuffle_epi32(products, _MM_SHUFFLE(0, 1, 0, 3)), _mm_xor_si128(bd, k));
        bd = _mm_shuffle_epi32(products, _MM_SHUFFLE(0, 0, 0, 2));
        k = _mm_add_epi32(k, step);
    }
    Words out;
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out.w),
                     _mm_unpacklo_epi32(_mm_shuffle_epi32(ac, _MM_SHUFFLE(2, 0, 2, 0)),
                                        _mm_shuffle_epi32(bd, _MM_SHUFFLE(2, 0, 2, 0))));
    return out;
}
#endif
}  // namespace philox

constexpr Words philox4x32_10(Words counter, std::array<std::uint32_t, 2> key) {
#if defined(__SSE2__)
    if (!std::is_constant_evaluated()) return philox::by_pairs(counter, key);
#endif
    return philox::by_words(counter, key);
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
