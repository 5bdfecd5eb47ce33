// Replications on oneTBB.
#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include <cstddef>

#include "engine/study/replicate.hpp"

namespace morale::detail {

void replicate_in_order(int count, int threads, const std::function<void(int)>& run,
                        const std::function<void(int)>& fold) {
    const int workers = thread_count(threads);
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
