#include "engine/kernel/many.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "engine/kernel/draws.hpp"
#include "engine/kernel/math.hpp"

namespace morale {

namespace {

// The loops, compiled once for every processor and once for those with AVX2. No fma: it rounds once where
// these round twice.
[[gnu::always_inline]] inline void uniforms_loop(const std::uint32_t* words, double* out, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) out[i] = uniform32(words[i]);
}

[[gnu::always_inline]] inline void exponentials_loop(double* x, std::size_t n, double mean) {
    for (std::size_t i = 0; i < n; ++i) x[i] = mean * exponential(x[i]);
}

[[gnu::always_inline]] inline void central_normals_loop(const double* u, double* z, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) z[i] = math::detail::central_quantile(u[i] - .5);
}

[[gnu::always_inline]] inline void exps_loop(double* z, std::size_t n, double median, double sigma) {
    for (std::size_t i = 0; i < n; ++i) z[i] = median * math::exp_of_moderate(sigma * z[i]);
}

[[gnu::always_inline]] inline void balanced_exps_loop(double* z, std::size_t n, double sigma) {
    for (std::size_t i = 0; i < n; ++i) z[i] = math::exp_of_moderate(sigma * z[i] - sigma * sigma / 2);
}

#if defined(__x86_64__) && defined(__GNUC__)
#define MORALE_AVX2 __attribute__((target("avx2")))
const bool four_at_once = __builtin_cpu_supports("avx2");
#else
#define MORALE_AVX2
constexpr bool four_at_once = false;
#endif

MORALE_AVX2 void uniforms_wide(const std::uint32_t* words, double* out, std::size_t n) {
    uniforms_loop(words, out, n);
}
MORALE_AVX2 void exponentials_wide(double* x, std::size_t n, double mean) {
    exponentials_loop(x, n, mean);
}
MORALE_AVX2 void central_normals_wide(const double* u, double* z, std::size_t n) {
    central_normals_loop(u, z, n);
}
MORALE_AVX2 void exps_wide(double* z, std::size_t n, double median, double sigma) {
    exps_loop(z, n, median, sigma);
}
MORALE_AVX2 void balanced_exps_wide(double* z, std::size_t n, double sigma) {
    balanced_exps_loop(z, n, sigma);
}

// A part of a span, kept on the stack.
constexpr std::size_t part = 64;

/// Replaces each u by normal(u).
void normals_part(std::span<double> u) {
    std::array<double, part> z;
    four_at_once ? central_normals_wide(u.data(), z.data(), u.size())
                 : central_normals_loop(u.data(), z.data(), u.size());
    std::array<std::uint32_t, part> tails;
    std::size_t count = 0;
    for (std::size_t i = 0; i < u.size(); ++i) {
        tails[count] = static_cast<std::uint32_t>(i);
        count += !math::detail::is_central(u[i] - .5);
    }
    for (std::size_t i = 0; i < count; ++i) z[tails[i]] = math::detail::normal_tail_quantile(u[tails[i]]);
    std::copy_n(z.begin(), u.size(), u.begin());
}

void lognormals_part(std::span<double> u, double median, double sigma) {
    normals_part(u);
    four_at_once ? exps_wide(u.data(), u.size(), median, sigma)
                 : exps_loop(u.data(), u.size(), median, sigma);
}

void balanced_lognormals_part(std::span<double> u, double sigma) {
    normals_part(u);
    four_at_once ? balanced_exps_wide(u.data(), u.size(), sigma)
                 : balanced_exps_loop(u.data(), u.size(), sigma);
}

}  // namespace

void uniforms(std::span<const std::uint32_t> words, std::span<double> out) {
    four_at_once ? uniforms_wide(words.data(), out.data(), out.size())
                 : uniforms_loop(words.data(), out.data(), out.size());
}

void exponentials(std::span<double> u, double mean) {
    four_at_once ? exponentials_wide(u.data(), u.size(), mean) : exponentials_loop(u.data(), u.size(), mean);
}

void lognormals(std::span<double> u, double median, double sigma) {
    for (; u.size() > part; u = u.subspan(part)) lognormals_part(u.first(part), median, sigma);
    lognormals_part(u, median, sigma);
}

void balanced_lognormals(std::span<double> u, double sigma) {
    for (; u.size() > part; u = u.subspan(part)) balanced_lognormals_part(u.first(part), sigma);
    balanced_lognormals_part(u, sigma);
}

}  // namespace morale
