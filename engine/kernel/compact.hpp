// A number between -1 and 1 in sixteen bits: steps of 3.05e-5. It is for columns of millions of rows that
// are read at random, whose speed depends on whether they fit a cache.
#pragma once

#include <cstdint>

namespace morale {

class Compact {
 public:
    constexpr Compact() = default;
    /// The nearest step, the upper one if it is half way; values outside -1..1 become -1 or 1.
    constexpr explicit Compact(double value)
        : steps_(
              static_cast<std::int16_t>(static_cast<std::int32_t>(limited(value) * whole + shift) - bias)) {}

    constexpr double value() const { return steps_ / whole; }
    friend constexpr bool operator==(Compact, Compact) = default;

 private:
    static constexpr double whole = 32'767;
    static constexpr std::int32_t bias = 32'768;
    static constexpr double shift = bias + .5;  // rounding of what is positive goes downwards

    static constexpr double limited(double x) { return x < -1 ? -1 : x > 1 ? 1 : x; }

    std::int16_t steps_ = 0;
};

}  // namespace morale
