// Replications one after another: a page runs them side by side in workers, each with an engine of its own.
#include "engine/study/replicate.hpp"

namespace morale::detail {

int thread_count(int) {
    return 1;
}

int look_ahead(int) {
    return 1;
}

void replicate_in_order(int count, int, const std::function<void(int)>& run,
                        const std::function<void(int)>& fold) {
    for (int i = 0; i < count; ++i) {
        run(i);
        fold(i);
    }
}

}  // namespace morale::detail
