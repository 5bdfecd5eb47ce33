#include "engine/machines/worker.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <future>
#include <map>
#include <memory>
#include <new>
#include <optional>
#include <span>
#include <thread>
#include <utility>
#include <vector>

#include "engine/machines/leader.hpp"
#include "engine/machines/packed_records.hpp"
#include "engine/study/plan_bytes.hpp"
#include "engine/study/simulate_policies.hpp"

namespace morale {

namespace {

constexpr int lead = 0;
/// A leading process that is held up for a while still wants its answers.
constexpr std::chrono::seconds patience_with_leader{60};
/// So that the last message leaves, where no one waits for it.
constexpr std::chrono::seconds last_wait{1};

using Clock = std::chrono::steady_clock;

class Worker {
 public:
    Worker(Post& post, StopAsked stop, void (*end_work)()) : post_(post), stop_(stop), end_work_(end_work) {}

    Ending serve() {
        heard_ = Clock::now();
        for (;; std::this_thread::sleep_for(between_looks)) {
            while (auto message = post_.received())
                if (const auto ending = take(*message)) return left(*ending);
            if (stop_ && stop_()) return left(Ending::Stopped);
            const Clock::time_point now = Clock::now();
            if (now - heard_ > patience_with_leader) return left(Ending::WithoutLead);
            answer_if_made();
            if (now - told_ > between_signs && post_.has_left(lead)) {
                told_ = now;
                post_.send(lead, Parcel::Alive, Bytes{});
            }
        }
    }

 private:
    std::optional<Ending> take(const Message& message) {
        heard_ = Clock::now();
        switch (message.kind) {
            case Parcel::Plan:
                take_plan(message.bytes);
                break;
            case Parcel::Task:
                begin(numbers_of(message.bytes));
                break;
            case Parcel::Forget:
                for (const std::int64_t plan : numbers_of(message.bytes)) plans_.erase(plan);
                break;
            case Parcel::Home: {
                const auto lost = numbers_of(message.bytes);
                return lost.empty() || lost.front() != 0 ? Ending::WithLosses : Ending::Together;
            }
            default:
                break;
        }
        return std::nullopt;
    }

    void take_plan(std::span<const std::byte> bytes) {
        const std::size_t of_number = bytes.empty() ? 0 : std::to_integer<std::size_t>(bytes.front());
        const bool whole = bytes.size() > 1 + of_number;
        const auto number = whole ? numbers_of(bytes.subspan(1, of_number)) : std::vector<std::int64_t>{};
        auto plan = whole ? plan_of(bytes.subspan(1 + of_number)) : std::nullopt;
        if (!number.empty() && plan)
            plans_[number.front()] = std::make_shared<const StudyPlan>(std::move(*plan));
        else
            post_.send(lead, Parcel::CannotRead, Bytes{});
    }

    /// The plan of a task may be gone before it is finished.
    void begin(const std::vector<std::int64_t>& task) {
        const auto known = task.size() > 2 ? plans_.find(task.front()) : plans_.end();
        if (known == plans_.end()) return;  // it could not be read
        making_ = std::async(std::launch::async, [plan = known->second, task, stop = stop_] {
            try {
                const std::vector<std::size_t> policies(task.begin() + 2, task.end());
                return packed(simulate_policies(*plan, static_cast<int>(task[1]), policies, stop));
            } catch (const std::bad_alloc&) {
                return Bytes{};  // the leading process may have the memory, or says how much is needed
            }
        });
    }

    void answer_if_made() {
        if (!making_.valid() || making_.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
            return;
        Bytes made = making_.get();
        if (!(stop_ && stop_())) post_.send(lead, Parcel::Answer, std::move(made));
    }

    /// Leaves the work, says goodbye where somebody listens, and how it ended.
    Ending left(Ending ending) {
        end_work_();
        if (making_.valid()) making_.wait();
        if (ending != Ending::Together && ending != Ending::WithLosses) return ending;
        post_.send(lead, Parcel::Goodbye, Bytes{});
        for (const Clock::time_point end = Clock::now() + last_wait; Clock::now() < end;) {
            static_cast<void>(post_.received());
            if (post_.has_left(lead) && ending == Ending::Together) break;
            std::this_thread::sleep_for(between_looks);
        }
        return ending;
    }

    Post& post_;
    StopAsked stop_;
    void (*end_work_)();
    std::map<std::int64_t, std::shared_ptr<const StudyPlan>> plans_;
    std::future<Bytes> making_;
    Clock::time_point heard_{}, told_{};
};

}  // namespace

Ending serve(Post& post, const std::string& machine, StopAsked stop, void (*end_work)()) {
    const auto letters = std::as_bytes(std::span(machine));
    post.send(lead, Parcel::Hello, Bytes(letters.begin(), letters.end()));
    return Worker(post, stop, end_work).serve();
}

}  // namespace morale
