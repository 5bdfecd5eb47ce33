// An equation that every sound record fulfils, with its two sides.
#pragma once

#include <string_view>

namespace morale {

/// An equation between numbers of a record that must hold.
struct Law {
    std::string_view name;  // "little_queue"
    std::string_view says;  // the sentence that is true when it holds; a literal
    std::string_view unit;  // of both sides
    bool rounded = false;   // sums of many parts may differ in the last digits; counts must not
    int group = 0;          // -1: the whole centre
    double left = 0;        // left side of the equation
    double right = 0;

    /// The left side less the right, and how far it may miss 0: not at all, or by a thousand-millionth of
    /// the larger side.
    double missed() const { return left - right; }
    double allowed() const;
    bool holds() const;  // also false if one of them is not a number
};

/// The part of a side by which sums of many parts may differ.
inline constexpr double rounding_of_sums = 1e-9;

/// How a law may hold, and the group of a law about the whole centre.
inline constexpr bool exact_counts = false, rounded_sums = true;
inline constexpr int whole_centre_group = -1;

}  // namespace morale
