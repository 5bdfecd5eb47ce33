// Ctrl-C and a polite kill: noted when they come and answered at once, acted upon at the next place where
// work can be left, which is within each replication; there Stopped is thrown (engine/study/run.hpp), and
// what was half-written is taken back on the way out.
#pragma once

namespace morale {

/// From now on Ctrl-C (and a polite kill) is noted instead of ending the program, and answered with
/// "stopping…" on standard error, over the bar of progress on a `terminal`; a second one ends it at once.
void watch_for_interrupt(bool terminal);

/// The signal that was noted; 0 when none was.
int interrupted_by();
inline bool was_interrupted() {
    return interrupted_by() != 0;
}
/// Throws Stopped when one was.
void leave_if_interrupted();

}  // namespace morale
