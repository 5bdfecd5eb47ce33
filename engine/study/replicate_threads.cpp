// Replications on plain threads, for the thread sanitizer.
//
// The packaged oneTBB is not built for the thread sanitizer. The sanitizer therefore cannot see what its
// tasks hand to each other, and reports races that do not exist. Plain threads keep the same contract, so
// that the sanitizer looks at our code: at what replications share.
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "engine/study/replicate.hpp"

namespace morale::detail {

namespace {

class InOrder {
 public:
    InOrder(int count, int most_ahead) : count_(count), most_ahead_(most_ahead) {}

    /// The next item to run; nullopt if there is none or something was thrown.
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

}  // namespace morale::detail
