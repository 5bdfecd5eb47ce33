#include "engine/study/replicate.hpp"

#include <algorithm>
#include <thread>

#ifndef __SANITIZE_THREAD__
#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>
#else
#include <condition_variable>
#include <exception>
#include <mutex>
#endif

namespace morale::detail {

namespace {

int thread_count(int threads) {
    if (threads > 0) return threads;
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

}  // namespace

int look_ahead(int threads) {
    return 2 * thread_count(threads);
}

#ifndef __SANITIZE_THREAD__

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

#else

// The packaged oneTBB is not built for the thread sanitizer, which then cannot see what its tasks hand to
// each other and reports races that are none. Plain threads keep the same contract, so that the sanitizer
// looks at our code: at what replications share.
namespace {

class InOrder {
 public:
    InOrder(int count, int most_ahead) : count_(count), most_ahead_(most_ahead) {}

    /// The next item to run; nothing when there is none or something was thrown.
    std::optional<int> next() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return thrown_ || next_ == count_ || next_ < folded_ + most_ahead_; });
        if (thrown_ || next_ == count_) return std::nullopt;
        return next_++;
    }

    /// Waits until all before item i are folded, then folds it, unless something was thrown.
    void fold(int i, const std::function<void(int)>& fold) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return thrown_ || folded_ == i; });
        if (thrown_) return;
        lock.unlock();
        fold(i);  // nobody else folds: only this item is next
        lock.lock();
        ++folded_;
        changed_.notify_all();
    }

    /// Keeps the exception being handled, if it is the first.
    void keep_exception() {
        const std::scoped_lock lock(mutex_);
        if (!thrown_) thrown_ = std::current_exception();
        changed_.notify_all();
    }

    void throw_again() const {
        if (thrown_) std::rethrow_exception(thrown_);
    }

 private:
    std::mutex mutex_;
    std::condition_variable changed_;
    int count_;
    int most_ahead_;
    int next_ = 0;
    int folded_ = 0;
    std::exception_ptr thrown_;
};

}  // namespace

void replicate_in_order(int count, int threads, const std::function<void(int)>& run,
                        const std::function<void(int)>& fold) {
    InOrder items(count, look_ahead(threads));
    const auto work = [&] {
        try {
            while (const std::optional<int> i = items.next()) {
                run(*i);
                items.fold(*i, fold);
            }
        } catch (...) {
            items.keep_exception();
        }
    };
    {
        std::vector<std::jthread> workers;
        for (int t = 0; t < thread_count(threads); ++t) workers.emplace_back(work);
    }
    items.throw_again();
}

#endif

}  // namespace morale::detail
