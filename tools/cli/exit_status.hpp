// What the program tells its caller when it ends.
#pragma once

namespace morale::exit_status {

inline constexpr int done = 0;
inline constexpr int failed = 1;            // input, output or a fault of the program
inline constexpr int wrong_command = 2;     // the command line makes no sense; nothing was done
inline constexpr int invalid_scenario = 3;  // nothing was run or written
inline constexpr int goal_missed = 4;       // done, but a line of `goals:` is not surely met
// Plus the signal's number: 130 for Ctrl-C, 143 for a polite kill, 129 for a closed terminal; nothing is
// left.
inline constexpr int of_signal = 128;

}  // namespace morale::exit_status
