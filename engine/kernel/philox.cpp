#include "engine/kernel/philox.hpp"

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

namespace morale {

namespace philox {

#if defined(__SSE2__)
// Words a and c stand in the low halves of the two lanes of one register, b and d in those of another; what
// is in the high halves does not matter.
Words by_pairs(Words counter, std::array<std::uint32_t, 2> key) {
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
#else
Words by_pairs(Words counter, std::array<std::uint32_t, 2> key) {
    return by_words(counter, key);
}
#endif

}  // namespace philox

namespace {

void one_by_one(std::uint32_t first, std::uint32_t last, std::array<std::uint32_t, 2> key, std::size_t count,
                std::array<std::uint32_t*, 4> out) {
    for (std::size_t i = 0; i < count; ++i) {
        const Words words = philox::by_words({{0, first + static_cast<std::uint32_t>(i), 0, last}}, key);
        for (std::size_t k = 0; k < 4; ++k) out[k][i] = words.w[k];
    }
}

#if defined(__x86_64__) && defined(__GNUC__)
#define MORALE_AVX2 __attribute__((target("avx2")))

// Four counters, each word in the low half of a 64-bit lane; what is in the high half does not matter,
// because the multiplication takes low halves only.
struct Lanes {
    __m256i a, b, c, d;
};

MORALE_AVX2 inline __m256i all(std::uint32_t x) {
    return _mm256_set1_epi64x(x);
}

MORALE_AVX2 inline void turn(Lanes& x, std::uint32_t k0, std::uint32_t k1) {
    const __m256i p = _mm256_mul_epu32(x.a, all(philox::multiplier0));
    const __m256i q = _mm256_mul_epu32(x.c, all(philox::multiplier1));
    x.a = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(q, 32), x.b), all(k0));
    x.c = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(p, 32), x.d), all(k1));
    x.b = q;
    x.d = p;
}

// The low halves of eight lanes in order.
MORALE_AVX2 inline void store(std::uint32_t* out, __m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low), _mm256_castsi256_ps(high), 0x88);
    const __m256i ordered = _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(out), ordered);
}

MORALE_AVX2 void eight_by_eight(std::uint32_t first, std::uint32_t last, std::array<std::uint32_t, 2> key,
                                std::size_t count, std::array<std::uint32_t*, 4> out) {
    const __m256i steps = _mm256_set_epi64x(3, 2, 1, 0);
    for (std::size_t i = 0; i < count; i += 8) {
        const std::uint32_t subject = first + static_cast<std::uint32_t>(i);
        Lanes x{all(0), _mm256_add_epi64(all(subject), steps), all(0), all(last)};
        Lanes y{all(0), _mm256_add_epi64(all(subject + 4), steps), all(0), all(last)};
        std::uint32_t k0 = key[0], k1 = key[1];
        for (int round = 0; round < 10; ++round) {
            turn(x, k0, k1);
            turn(y, k0, k1);
            k0 += philox::golden_ratio;
            k1 += philox::root_of_three;
        }
        store(out[0] + i, x.a, y.a);
        store(out[1] + i, x.b, y.b);
        store(out[2] + i, x.c, y.c);
        store(out[3] + i, x.d, y.d);
    }
}

const bool eight_at_once = __builtin_cpu_supports("avx2");
#else
constexpr bool eight_at_once = false;
constexpr auto eight_by_eight = one_by_one;
#endif

}  // namespace

void philox_columns(std::uint32_t first, std::uint32_t last, std::array<std::uint32_t, 2> key,
                    std::size_t count, std::array<std::uint32_t*, 4> out) {
    (eight_at_once ? eight_by_eight : one_by_one)(first, last, key, count, out);
}

}  // namespace morale
