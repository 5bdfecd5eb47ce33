// The instruments: time on the processor and on the wall clock, the memory of the process, another
// program's time.
#pragma once

#include <string>
#include <vector>

namespace morale::bench {

/// Processor time of all threads of this process since it began; not affected by other programs.
double cpu_seconds();
/// Time on the wall clock from some instant; for threads, and for other programs.
double wall_seconds();

/// Milliseconds on the wall clock that a program takes; its output is thrown away. Throws if it does not
/// end with status 0.
double milliseconds_of(const std::vector<std::string>& command);

/// The output of a program, given as a shell command. Throws if it does not end with status 0.
std::string printed_by(const std::string& command);

/// Bytes that the process has requested and not returned.
double heap_bytes();

namespace detail {
double begin_peak();
double peak_so_far();
}  // namespace detail

/// The most memory (resident, bytes) that `work` used beyond what was used before it.
template <class Work>
double peak_growth(Work work) {
    const double before = detail::begin_peak();
    work();
    return detail::peak_so_far() - before;
}

}  // namespace morale::bench
