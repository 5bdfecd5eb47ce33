#include "tools/cli/memory.hpp"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "output/words/numbers.hpp"

namespace morale {

namespace {

constexpr double endless_memory = std::numeric_limits<double>::infinity();
constexpr double surely = 1.5;  // an estimate that is this many times the limit is too much

double limit_of(decltype(RLIMIT_AS) kind) {
    rlimit limit{};
    if (getrlimit(kind, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return endless_memory;
    return static_cast<double>(limit.rlim_cur);
}

double memory_of_machine() {
    const long pages = sysconf(_SC_PHYS_PAGES), bytes = sysconf(_SC_PAGESIZE);
    return pages > 0 && bytes > 0 ? static_cast<double>(pages) * static_cast<double>(bytes) : endless_memory;
}

}  // namespace

double allowed_memory() {
    return std::min({limit_of(RLIMIT_AS), limit_of(RLIMIT_DATA), memory_of_machine()});
}

std::string memory_text(double bytes) {
    const double megabytes = std::max(1., bytes / 1e6);
    if (megabytes >= 10'000) return "about " + fixed(megabytes / 1000, 0) + " GB";
    const double step = megabytes < 100 ? 1 : megabytes < 1000 ? 10 : 100;
    return "about " + fixed(std::round(megabytes / step) * step, 0) + " MB";
}

std::string not_enough_memory(double needed, double allowed) {
    if (!std::isfinite(allowed)) return "not enough memory: " + memory_text(needed) + " needed";
    if (needed <= allowed) return "not enough memory: " + memory_text(allowed) + " allowed, and more needed";
    return "not enough memory: " + memory_text(needed) + " needed, " + memory_text(allowed) + " allowed";
}

void refuse_without_memory(double needed, double allowed) {
    if (needed > surely * allowed) throw NotEnoughMemory(not_enough_memory(needed, allowed));
}

}  // namespace morale
