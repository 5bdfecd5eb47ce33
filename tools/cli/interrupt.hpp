// Ctrl-C: noted when it comes, acted upon at the next safe place.
#pragma once

namespace morale {

/// Thrown where work can be left; what was half-written is taken back on the way out.
struct Interrupted {};

/// From now on Ctrl-C (and a polite kill) is noted instead of ending the program; a second one ends it at
/// once.
void watch_for_interrupt();

bool was_interrupted();

}  // namespace morale
