// What one measurement of a piece of work gives, and the small functions that make pairs of them.
#pragma once

#include <cmath>
#include <limits>

namespace morale::bench {

struct Measured {
    double units = 0;    // of work: contacts, customers, events
    double seconds = 0;  // of the processor, or of the wall where threads are compared
    /// What the work found, where others do the same work and must find about the same; else not a number.
    double answer = std::numeric_limits<double>::quiet_NaN();

    double speed() const { return units / seconds; }
    double nanoseconds() const { return seconds / units * 1e9; }
};

/// False when both found an answer and these are more than half of it apart: then the two did not do the same
/// work.
inline bool agree(const Measured& one, const Measured& other) {
    return !(std::abs(one.answer - other.answer) > .5 * std::abs(one.answer));
}

/// For pairs whose sides do different work on purpose, or find what luck moves too far.
inline Measured without_answer(Measured measured) {
    measured.answer = std::numeric_limits<double>::quiet_NaN();
    return measured;
}

}  // namespace morale::bench
