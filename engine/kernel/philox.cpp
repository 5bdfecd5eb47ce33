#include "engine/kernel/philox.hpp"

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

namespace morale {

namespace {

void one_by_one(std::uint32_t first, std::uint32_t last, std::array<std::uint32_t, 2> key, std::size_t count,
                std::array<std::uint32_t*, 4> out) {
    for (std::size_t i = 0; i < count; ++i) {
        const Words words = philox4x32_10({{0, first + static_cast<std::uint32_t>(i), 0, last}}, key);
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
