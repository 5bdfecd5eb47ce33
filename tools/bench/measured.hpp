// What one measurement of a piece of work gives, and the small functions that make pairs of them.
#pragma once

#include <cmath>
#include <limits>

namespace morale::bench {

struct Measured {
    double units = 0;    // of work: contacts, customers, events
    double seconds = 0;  // on the processor, or on the wall clock where threads are compared
    /// The answer of the work, if others do the same work and must get about the same; else NaN.
    double answer = std::numeric_limits<double>::quiet_NaN();

    double speed() const { return units / seconds; }
    double nanoseconds() const { return seconds / units * 1e9; }
};

/// False if both have an answer and the answers are more than half apart: then the two did not do the same
/// work.
inline bool agree(const Measured& one, const Measured& other) {
    return !(std::abs(one.answer - other.answer) > .5 * std::abs(one.answer));
}

/// For pairs whose sides do different work on purpose, or whose answers depend too much on luck.
inline Measured without_answer(Measured measured) {
    measured.answer = std::numeric_limits<double>::quiet_NaN();
    return measured;
}

}  // namespace morale::bench
