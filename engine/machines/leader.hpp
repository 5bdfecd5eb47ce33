// The leading process of a study over several. It hands out replications one at a time and simulates as well.
// Experiments run in it as they run alone; what they ask for is simulated where there is a place. Records
// come back as bytes, and whoever asked folds them in order, so results are those of one process to the last
// bit.
//
// Every process tells now and then that it lives. One that is not heard for a while is taken for lost, and
// what it was asked for is done elsewhere; if it is heard again, it helps again.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include "engine/machines/post.hpp"
#include "engine/study/other_machines.hpp"

namespace morale {

/// Between two looks for messages. MPI itself would wait by spinning, on a processor that others need.
inline constexpr std::chrono::microseconds between_looks{300};
/// Between two signs of life.
inline constexpr std::chrono::milliseconds between_signs{500};
/// A process that is not heard for so long is lost for the time being. A mistake costs a replication that is
/// made twice, so the time is short.
inline constexpr std::chrono::seconds most_silence{5};

enum class RankNews {
    Lost,        // it is not heard any more, and its work is done elsewhere
    Back,        // it is heard again, and helps again
    CannotHelp,  // it is of another version of the program
};

/// Called from a thread of its own.
using RankTold = std::function<void(int rank, const std::string& machine, RankNews)>;

class Leader : public OtherMachines {
 public:
    /// Of that many processes with this one, which simulates on `threads`. The post must outlive it, and is
    /// used by nobody else.
    Leader(Post&, int processes, int threads, RankTold);
    ~Leader() override;
    Leader(const Leader&) = delete;
    Leader& operator=(const Leader&) = delete;

    int places() const override;
    std::unique_ptr<PlanOnMachines> with(const StudyPlan&) override;

    /// Sends the others home and waits until they have said goodbye, or are lost. Whether none is lost. To be
    /// called last.
    bool dismiss();

 private:
    class LentPlan;
    using Clock = std::chrono::steady_clock;

    /// What a rank was asked for by somebody who waits for it.
    struct Job {
        bool answered = false, lost = false;
        Bytes answer{};
    };

    /// Another process.
    struct Peer {
        std::string machine{};
        std::set<std::int64_t> plans{};  // that it has
        Job* job = nullptr;              // null too when nobody waits any more for what it makes
        bool owes_answer = false;
        bool is_lost = false;
        bool can_help = true;
        bool has_left = false;
        Clock::time_point heard{}, told{};
    };

    std::vector<Record> simulate(LentPlan&, int replication, std::span<const std::size_t> policies,
                                 StopAsked);
    std::vector<Record> simulate_here(const LentPlan&, int replication, std::span<const std::size_t> policies,
                                      StopAsked, std::unique_lock<std::mutex>&);
    Peer* idle_peer();
    void ask(Peer&, LentPlan&, int replication, std::span<const std::size_t> policies, Job&);
    void forget(std::int64_t plan);

    void attend();
    void turn();
    void take(Message&&);
    void lose(Peer&, RankNews);
    bool somebody_is_lost() const;
    bool everybody_has_left() const;
    int rank_of(const Peer&) const;

    Post& post_;
    const int threads_;
    const RankTold told_;
    std::mutex mutex_;  // of all that follows, and of the post
    std::condition_variable something_changed_;
    std::vector<Peer> peers_;  // [rank - 1]
    int here_ = 0;             // replications that are simulated in this process
    std::int64_t plans_ = 0;   // lent so far
    Clock::time_point last_turn_;
    std::atomic<bool> over_ = false;
    std::thread attendant_;
};

}  // namespace morale
