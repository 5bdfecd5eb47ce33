#include "engine/machines/leader.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "engine/machines/packed_records.hpp"
#include "engine/study/plan_bytes.hpp"
#include "engine/study/simulate_policies.hpp"

namespace morale {

namespace {

/// How often somebody who waits asks whether to stop.
constexpr std::chrono::milliseconds between_questions{100};
/// After a longer pause this process itself was held up, and the others were not heard for that reason.
constexpr std::chrono::seconds held_up{2};

/// A number, and the bytes behind it.
Bytes plan_message(std::int64_t number, const StudyPlan& plan) {
    Bytes all = numbers_as_bytes(std::array{number});
    const Bytes bytes = bytes_of(plan);
    all.insert(all.begin(), static_cast<std::byte>(all.size()));
    all.insert(all.end(), bytes.begin(), bytes.end());
    return all;
}

}  // namespace

class Leader::LentPlan : public PlanOnMachines {
 public:
    LentPlan(Leader& leader, const StudyPlan& plan, std::int64_t number)
        : leader_(leader), plan_(plan), number_(number) {}
    ~LentPlan() override { leader_.forget(number_); }
    LentPlan(const LentPlan&) = delete;
    LentPlan& operator=(const LentPlan&) = delete;

    std::vector<Record> simulate(int replication, std::span<const std::size_t> policies,
                                 StopAsked stop) override {
        return leader_.simulate(*this, replication, policies, stop);
    }

    const StudyPlan& plan() const { return plan_; }
    std::int64_t number() const { return number_; }

    /// Made once; under the leader's mutex.
    const std::shared_ptr<const Bytes>& message() {
        if (!message_) message_ = std::make_shared<const Bytes>(plan_message(number_, plan_));
        return message_;
    }

 private:
    Leader& leader_;
    const StudyPlan& plan_;
    std::int64_t number_;
    std::shared_ptr<const Bytes> message_;
};

Leader::Leader(Post& post, int processes, int threads, RankTold told)
    : post_(post),
      threads_(std::max(1, threads)),
      told_(std::move(told)),
      peers_(static_cast<std::size_t>(std::max(1, processes) - 1)),
      last_turn_(Clock::now()) {
    for (Peer& peer : peers_) peer.heard = last_turn_;
    attendant_ = std::thread([this] { attend(); });
}

Leader::~Leader() {
    over_ = true;
    if (attendant_.joinable()) attendant_.join();
}

int Leader::places() const {
    return threads_ + static_cast<int>(peers_.size());
}

int Leader::rank_of(const Peer& peer) const {
    return static_cast<int>(&peer - peers_.data()) + 1;
}

std::unique_ptr<PlanOnMachines> Leader::with(const StudyPlan& plan) {
    const std::scoped_lock lock(mutex_);
    return std::make_unique<LentPlan>(*this, plan, ++plans_);
}

void Leader::forget(std::int64_t plan) {
    const std::scoped_lock lock(mutex_);
    for (Peer& peer : peers_)
        if (peer.plans.erase(plan) > 0 && !peer.is_lost && peer.can_help)
            post_.send(rank_of(peer), Parcel::Forget, numbers_as_bytes(std::array{plan}));
}

Leader::Peer* Leader::idle_peer() {
    const auto idle = std::ranges::find_if(peers_, [](const Peer& peer) {
        return !peer.owes_answer && !peer.is_lost && peer.can_help && !peer.has_left;
    });
    return idle == peers_.end() ? nullptr : &*idle;
}

void Leader::ask(Peer& peer, LentPlan& plan, int replication, std::span<const std::size_t> policies,
                 Job& job) {
    if (peer.plans.insert(plan.number()).second) post_.send(rank_of(peer), Parcel::Plan, plan.message());
    std::vector<std::int64_t> task = {plan.number(), replication};
    task.insert(task.end(), policies.begin(), policies.end());
    post_.send(rank_of(peer), Parcel::Task, numbers_as_bytes(task));
    peer.owes_answer = true;
    peer.job = &job;
}

std::vector<Record> Leader::simulate(LentPlan& plan, int replication, std::span<const std::size_t> policies,
                                     StopAsked stop) {
    bool only_here = false;
    std::unique_lock lock(mutex_);
    while (!(stop && stop())) {
        Peer* const peer = only_here ? nullptr : idle_peer();
        if (!peer && here_ < threads_) return simulate_here(plan, replication, policies, stop, lock);
        if (!peer) {
            something_changed_.wait_for(lock, between_questions);
            continue;
        }
        Job job;
        ask(*peer, plan, replication, policies, job);
        while (!job.answered && !job.lost && !(stop && stop()))
            something_changed_.wait_for(lock, between_questions);
        if (!job.answered) {
            if (!job.lost) peer->job = nullptr;
            continue;
        }
        lock.unlock();
        if (auto records = unpacked(job.answer, policies.size())) return std::move(*records);
        lock.lock();
        only_here = true;
    }
    return {};
}

std::vector<Record> Leader::simulate_here(const LentPlan& plan, int replication,
                                          std::span<const std::size_t> policies, StopAsked stop,
                                          std::unique_lock<std::mutex>& lock) {
    ++here_;
    lock.unlock();
    const auto leave = [&] {
        lock.lock();
        --here_;
        something_changed_.notify_all();
    };
    try {
        std::vector<Record> records = simulate_policies(plan.plan(), replication, policies, stop);
        leave();
        return records;
    } catch (...) {
        leave();
        throw;
    }
}

void Leader::attend() {
    while (!over_) {
        turn();
        std::this_thread::sleep_for(between_looks);
    }
}

void Leader::turn() {
    const std::scoped_lock lock(mutex_);
    const Clock::time_point now = Clock::now();
    if (now - last_turn_ > held_up)
        for (Peer& peer : peers_) peer.heard = now;
    last_turn_ = now;
    while (auto message = post_.received()) take(std::move(*message));
    for (Peer& peer : peers_) {
        if (peer.is_lost || peer.has_left) continue;
        if (now - peer.heard > most_silence) {
            lose(peer, RankNews::Lost);
        } else if (now - peer.told > between_signs && post_.has_left(rank_of(peer))) {
            peer.told = now;
            post_.send(rank_of(peer), Parcel::Alive, Bytes{});
        }
    }
}

void Leader::lose(Peer& peer, RankNews news) {
    if (news == RankNews::Lost) {
        peer.is_lost = true;
    } else {
        peer.can_help = peer.owes_answer = false;
    }
    if (peer.job) peer.job->lost = true;
    peer.job = nullptr;
    something_changed_.notify_all();
    if (told_) told_(rank_of(peer), peer.machine, news);
}

void Leader::take(Message&& message) {
    if (message.from < 1 || message.from > static_cast<int>(peers_.size())) return;
    Peer& peer = peers_[static_cast<std::size_t>(message.from - 1)];
    peer.heard = Clock::now();
    if (std::exchange(peer.is_lost, false) && told_) told_(message.from, peer.machine, RankNews::Back);
    switch (message.kind) {
        case Parcel::Hello:
            for (const std::byte letter : message.bytes) peer.machine += static_cast<char>(letter);
            break;
        case Parcel::Answer:
            if (peer.job) {
                peer.job->answered = true;
                peer.job->answer = std::move(message.bytes);
            }
            peer.job = nullptr;
            peer.owes_answer = false;
            break;
        case Parcel::CannotRead:
            if (peer.can_help) lose(peer, RankNews::CannotHelp);
            break;
        case Parcel::Goodbye:
            peer.has_left = true;
            break;
        default:
            break;
    }
    something_changed_.notify_all();
}

bool Leader::somebody_is_lost() const {
    return std::ranges::any_of(peers_, [](const Peer& peer) { return peer.is_lost; });
}

bool Leader::everybody_has_left() const {
    return std::ranges::all_of(peers_, [](const Peer& peer) { return peer.has_left || peer.is_lost; });
}

bool Leader::dismiss() {
    {
        const std::scoped_lock lock(mutex_);
        const Bytes losses = numbers_as_bytes(std::array{std::int64_t{somebody_is_lost()}});
        for (const Peer& peer : peers_)
            if (!peer.is_lost) post_.send(rank_of(peer), Parcel::Home, losses);
    }
    for (bool left = false; !left; std::this_thread::sleep_for(between_looks)) {
        const std::scoped_lock lock(mutex_);
        left = everybody_has_left();
    }
    over_ = true;
    attendant_.join();
    return !somebody_is_lost();
}

}  // namespace morale
