// Ctrl-C, a polite kill, a terminal that was closed, and processor time that is used up. They are noted when
// they come and answered at once. The program acts on them at the next place where work can be left, which is
// within each replication: Stopped is thrown there (engine/study/run.hpp), and half-written files are removed
// on the way out. Work that has a budget of time is left in the same way when the time is over.
#pragma once

#include <chrono>

#include "engine/study/run.hpp"

namespace morale {

/// Thrown instead of Stopped when finished replications are kept.
struct StoppedAndKept : Stopped {};

/// Until then, while a scenario is read and nothing is half done, they end the program at once, with a word
/// on standard error and the status of the signal.
void end_at_interrupt();

/// From now on Ctrl-C (or one of the others) is noted instead of ending the program, and answered with
/// "stopping…" on standard error, over the progress bar on a `terminal`. A second one ends it at once.
void watch_for_interrupt(bool terminal);

/// The signal that was noted; 0 if none was.
int interrupted_by();
inline bool was_interrupted() {
    return interrupted_by() != 0;
}
/// From that moment on time_is_over().
void set_end_of_time(std::chrono::steady_clock::time_point);
bool time_is_over();
inline bool has_to_stop() {
    return was_interrupted() || time_is_over();
}
/// Throws Stopped if a signal was noted.
void leave_if_interrupted();

}  // namespace morale
