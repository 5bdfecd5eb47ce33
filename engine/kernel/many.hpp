// Draws of many things at once, in loops without branches: they become vector loops, of four numbers at a
// time where the processor can. Each result has the bits that the function for one number gives.
#pragma once

#include <cstdint>
#include <span>

namespace morale {

/// out[i] = uniform32(words[i]). Requires as many words as results.
void uniforms(std::span<const std::uint32_t> words, std::span<double> out);

/// Replaces each u by mean * exponential(u).
void exponentials(std::span<double> u, double mean);

/// Replaces each u by median * exp(sigma * normal(u)). Requires 0 <= sigma < 50.
void lognormals(std::span<double> u, double median, double sigma);

/// Replaces each u by exp(sigma * normal(u) - sigma * sigma / 2), whose mean is 1. Requires 0 <= sigma < 25.
void balanced_lognormals(std::span<double> u, double sigma);

}  // namespace morale
