// Replications on oneTBB.
#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <cstddef>
#include <latch>
#include <system_error>
#include <thread>
#include <vector>

#include "engine/study/replicate.hpp"

namespace morale::detail {

namespace {

/// How many threads the system allows at the moment, up to that many and at least one, which runs already.
/// oneTBB ends the program when it is refused one, so this is tried out first.
int threads_allowed(int wanted) {
    std::latch all_tried(1);  // outlives the threads that wait for it
    std::vector<std::jthread> tried;
    try {
        while (static_cast<int>(tried.size()) < wanted - 1)
            tried.emplace_back([&all_tried] { all_tried.wait(); });
    } catch (const std::system_error&) {
        // Refused: those that there are will do.
    }
    all_tried.count_down();
    return static_cast<int>(tried.size()) + 1;
}

}  // namespace

void replicate_in_order(int count, int threads, const std::function<void(int)>& run,
                        const std::function<void(int)>& fold) {
    const int workers = threads_allowed(std::min(count, thread_count(threads)));
    // Without this the workers are capped at the cores of the machine.
    const tbb::global_control allow(tbb::global_control::max_allowed_parallelism,
                                    static_cast<std::size_t>(workers));
    tbb::task_arena arena(workers);
    int next = 0;
    const auto number =
        tbb::make_filter<void, int>(tbb::filter_mode::serial_in_order, [&](tbb::flow_control& control) {
            if (next < count) return next++;
            control.stop();
            return count;
        });
    const auto work = tbb::make_filter<int, int>(tbb::filter_mode::parallel, [&](int i) {
        run(i);
        return i;
    });
    const auto collect = tbb::make_filter<int, void>(tbb::filter_mode::serial_in_order, fold);
    arena.execute([&] {
        tbb::parallel_pipeline(static_cast<std::size_t>(look_ahead(threads)), number & work & collect);
    });
}

}  // namespace morale::detail
