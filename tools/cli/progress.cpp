#include "tools/cli/progress.hpp"

#include <algorithm>
#include <ostream>

#include "output/words/numbers.hpp"

namespace morale {

namespace {

constexpr std::int64_t bar_width = 20;

/// Requires that something is done.
std::string time_left(double seconds_so_far, std::int64_t done, std::int64_t total) {
    const double seconds = seconds_so_far / static_cast<double>(done) * static_cast<double>(total - done);
    if (seconds < 90) return fixed(std::max(1., seconds), 0) + " s left";
    return seconds < 5400 ? fixed(seconds / 60, 0) + " min left" : fixed(seconds / 3600, 1) + " h left";
}

std::string percent_of(std::int64_t done, std::int64_t total) {
    return std::to_string(100 * done / std::max<std::int64_t>(1, total));
}

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

std::string progress_line(std::int64_t done, std::int64_t total, double seconds_so_far,
                          std::string_view known, int width) {
    const std::int64_t full = bar_width * done / std::max<std::int64_t>(1, total);
    const std::string share = percent_of(done, total);
    std::string line = "[" + std::string(static_cast<std::size_t>(full), '#') +
                       std::string(static_cast<std::size_t>(bar_width - full), '.') + "] " +
                       std::string(3 - share.size(), ' ') + share + " %  " + std::to_string(done) + " of " +
                       std::to_string(total);
    if (done > 0 && done < total) line += "  " + time_left(seconds_so_far, done, total);
    if (!known.empty() && characters(line) + 2 + characters(known) <= width)
        line += "  " + std::string(known);
    return line;
}

Progress::Progress(Console& console, std::int64_t total, std::string_view of)
    : console_(console), of_(of), total_(total), started_(std::chrono::steady_clock::now()) {}

Progress::~Progress() {
    if (on_screen_) console_.talk << "\r\033[K" << std::flush;
}

void Progress::show(std::int64_t done, std::string_view known) {
    if (console_.quiet) return;
    const double seconds = seconds_since(started_);
    if (console_.terminal) {
        console_.talk << "\r\033[K" << progress_line(done, total_, seconds, known, console_.talk_width - 1)
                      << std::flush;
        on_screen_ = true;
        return;
    }
    const std::int64_t tenths = 10 * done / std::max<std::int64_t>(1, total_);
    if (tenths == tenths_) return;
    tenths_ = tenths;
    std::string line = percent_of(done, total_) + " %: " + std::to_string(done) + " of " +
                       std::to_string(total_) + ' ' + of_;
    if (done < total_) line += ", " + time_left(seconds, done, total_);
    say(console_, line);
}

}  // namespace morale
