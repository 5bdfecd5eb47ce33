// The instruments: time on the processor and on the wall, memory that the process has, another program's
// time.
#pragma once

#include <string>
#include <vector>

namespace morale::bench {

/// Of all threads of this process since it began: does not count what others do on the machine.
double cpu_seconds();
/// From some instant; for threads, and for other programs.
double wall_seconds();

/// Milliseconds on the wall from start to end of a program whose words are thrown away. Throws when it does
/// not end with status 0.
double milliseconds_of(const std::vector<std::string>& command);

/// What a program prints, given as to a shell. Throws when it does not end with status 0.
std::string printed_by(const std::string& command);

/// Bytes that the process has asked for and not given back.
double heap_bytes();

namespace detail {
double begin_peak();
double peak_so_far();
}  // namespace detail

/// The most memory (resident, bytes) that `work` had on top of what was there before it.
template <class Work>
double peak_growth(Work work) {
    const double before = detail::begin_peak();
    work();
    return detail::peak_so_far() - before;
}

}  // namespace morale::bench
