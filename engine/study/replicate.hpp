// Replications in parallel, folded in order. What `fold` sees, and therefore what a study finds, does not
// depend on the number of threads: not in its order, not in a bit.
//
// Only a small multiple of `threads` results exist at any time, however many replications there are: a thread
// that runs ahead of the slowest replication waits for it to be folded.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace morale {

namespace detail {

/// The number of threads; as many as the machine has if it is 0.
int thread_count(int threads);

/// How many replications may be begun and not yet folded. 0 threads: as many as the machine has.
int look_ahead(int threads);

/// Calls run(i) for i = 0 .. count - 1 in parallel, and fold(i) one after the other in order of i, each
/// after its run. Item i + look_ahead(threads) begins after fold(i) has returned.
void replicate_in_order(int count, int threads, const std::function<void(int)>& run,
                        const std::function<void(int)>& fold);

}  // namespace detail

/// Calls fold(i, run(i)) for i = 0 .. count - 1: the runs in parallel, the folds one at a time in order of
/// i. `threads` may be more than the machine has; 0 is as many as it has. The first exception of a run or
/// fold is rethrown here, after running items have ended; nothing is folded after a run that threw.
template <class Run, class Fold>
void replicate(int count, int threads, Run run, Fold fold) {
    using Result = std::invoke_result_t<Run&, int>;
    const int places = detail::look_ahead(threads);
    std::vector<std::optional<Result>> results(static_cast<std::size_t>(places));
    auto place = [&](int i) -> std::optional<Result>& {
        return results[static_cast<std::size_t>(i % places)];
    };
    detail::replicate_in_order(
        count, threads, [&](int i) { place(i).emplace(run(i)); },
        [&](int i) {
            fold(i, std::move(*place(i)));
            place(i).reset();
        });
}

}  // namespace morale
