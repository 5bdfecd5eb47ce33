// How far a study is: on a terminal a bar, with the time left and what is known so far; elsewhere a line
// for each tenth.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "tools/cli/console.hpp"

namespace morale {

/// "[########............]  40 %  12 of 30  9 s left  net value: notes +12 ± 3", at most `width` characters.
std::string progress_line(std::int64_t done, std::int64_t total, double seconds_so_far,
                          std::string_view known, int width);

class Progress {
 public:
    /// `of` is what is counted.
    Progress(Console&, std::int64_t total, std::string_view of = "replications");
    /// Takes the bar away.
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// `known` is what can be said so far; it may be empty.
    void show(std::int64_t done, std::string_view known);

 private:
    Console& console_;
    std::string of_;
    std::int64_t total_;       // of a sweep: of all points
    std::int64_t tenths_ = 0;  // tenths told so far
    bool on_screen_ = false;
    std::chrono::steady_clock::time_point started_;
};

}  // namespace morale
