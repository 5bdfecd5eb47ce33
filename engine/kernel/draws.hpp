// Addressed random numbers. A draw is looked up, not generated: its address is (seed, replication, purpose,
// subject, nth), so nothing has to be reseeded, shared between threads or kept in step when one variant of a
// model draws more than another.
//
// Layout of an address. Key: the seed, low word first. Counter, 128 bits:
//
//     word 0   nth                      which draw of this purpose and subject
//     word 1   subject, low 32 bits
//     word 2   subject, high 32 bits
//     word 3   purpose << 24 | replication (24 bits)
//
// Purposes are numbers here; whoever names them numbers them once, for ever. Two addresses that differ in any
// part give independent words.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "engine/kernel/math.hpp"
#include "engine/kernel/philox.hpp"

namespace morale {

struct Seed {
    std::uint64_t value = 0;
    friend constexpr bool operator==(Seed, Seed) = default;
};

/// An odd multiple of 2^-33: strictly inside (0, 1), and 1 - u is a possible value with the same chance.
constexpr double uniform32(std::uint32_t word) {
    return (static_cast<double>(word) + .5) * 0x1p-32;
}

/// An odd multiple of 2^-53: strictly inside (0, 1), all 53 bits of a double used, and 1 - u is exact.
/// Takes all of `high` and the upper 20 bits of `low`.
constexpr double uniform53(std::uint32_t high, std::uint32_t low) {
    const std::int64_t bits = static_cast<std::int64_t>(high) << 20 | static_cast<std::int64_t>(low >> 12);
    return (static_cast<double>(bits) + .5) * 0x1p-52;
}

/// The quantile of the exponential law with mean 1: increasing in u, positive. Requires a u of the
/// functions above.
inline double exponential(double u) {
    return -math::log_of_normal(1. - u);
}

/// Quantile of the standard normal law.
inline double normal(double u) {
    return math::normal_quantile(u);
}

/// Luck of one replication: a pure function of (seed, replication, purpose, subject, nth).
class Draws {
 public:
    /// Requires replication < 2^24; higher bits are dropped.
    constexpr Draws(Seed seed, std::uint32_t replication)
        : key_{static_cast<std::uint32_t>(seed.value), static_cast<std::uint32_t>(seed.value >> 32)},
          replication_(replication & 0xffffff) {}

    /// Four independent 32-bit words.
    constexpr Words block(std::uint8_t purpose, std::uint64_t subject, std::uint32_t nth = 0) const {
        return philox4x32_10(
            {{nth, static_cast<std::uint32_t>(subject), static_cast<std::uint32_t>(subject >> 32),
              static_cast<std::uint32_t>(purpose) << 24 | replication_}},
            key_);
    }

    /// The blocks of n subjects in a row, nth = 0. Requires first_subject + n < 2^32.
    template <std::size_t n>
    WordColumns<n> columns(std::uint8_t purpose, std::uint32_t first_subject) const {
        static_assert(n % 8 == 0);
        WordColumns<n> out;
        fill(purpose, first_subject, n, {out.w[0].data(), out.w[1].data(), out.w[2].data(), out.w[3].data()});
        return out;
    }

    /// The same, word by word into four arrays. Requires count to be a multiple of 8.
    void fill(std::uint8_t purpose, std::uint32_t first_subject, std::size_t count,
              std::array<std::uint32_t*, 4> out) const {
        philox_columns(first_subject, static_cast<std::uint32_t>(purpose) << 24 | replication_, key_, count,
                       out);
    }

    /// From words 0 and 1 of the block.
    constexpr double uniform(std::uint8_t purpose, std::uint64_t subject, std::uint32_t nth = 0) const {
        const Words words = block(purpose, subject, nth);
        return uniform53(words.w[0], words.w[1]);
    }

    constexpr std::uint32_t replication() const { return replication_; }
    friend constexpr bool operator==(const Draws&, const Draws&) = default;

 private:
    std::array<std::uint32_t, 2> key_;
    std::uint32_t replication_;
};

}  // namespace morale
