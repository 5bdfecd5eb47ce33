#include "engine/study/replicate.hpp"

#include <algorithm>
#include <thread>

namespace morale::detail {

int thread_count(int threads) {
    if (threads > 0) return threads;
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

int look_ahead(int threads) {
    return 2 * thread_count(threads);
}

}  // namespace morale::detail
