// Draws of issues, looked up ahead: 64 issues at a time, because one loop over many addresses and quantiles
// costs a fraction of as many single ones, and nothing waits for its result. A cache of a pure function: what
// it holds is what `draw` and the laws of the queues give, and an issue that has left it is looked up alone.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/kernel/draws.hpp"
#include "engine/model/events.hpp"
#include "engine/model/purpose.hpp"

namespace morale {

struct QueueState;

/// What is drawn for one service of an issue.
struct ServiceLuck {
    double talk_seconds = 0;                 // of an agent who needs the normal time
    std::array<std::uint32_t, 3> outcome{};  // words: resolved (and wow), courteous, praised
    Words ending{};                          // as Purpose::Ending lays them out
};

/// What is drawn for an issue when it arises, and for its first service.
struct IssueLuck {
    ServiceLuck first;
    double gap = 0;               // to the next issue, a unit exponential
    double patience_seconds = 0;  // at its first entry
    std::uint32_t customer = 0;   // a word
    std::uint32_t queue = 0;
};

/// Luck of the service that answers the contact next, or of giving up instead.
ServiceLuck draw_service(const Draws& draws, const std::vector<QueueState>& queues, const Contact& contact);

class LuckAhead {
 public:
    /// Requires that issues are asked for in order, from 0; earlier ones may be asked for again while they
    /// are held.
    IssueLuck of(const Draws& draws, const std::vector<QueueState>& queues, std::uint32_t issue) {
        if (issue == end_) [[unlikely]] {
            look_up(draws, queues, end_);
            end_ += block;
        }
        return held(issue);
    }
    bool holds(std::uint32_t issue) const { return end_ - 1 - issue < reach; }  // unsigned: not beyond end_
    /// Requires holds(issue). Who takes a part of it reads no more than that.
    IssueLuck held(std::uint32_t issue) const {
        const std::size_t at = issue % reach;
        return {.first = {.talk_seconds = talk_[at],
                          .outcome = {outcome_[0][at], outcome_[1][at], outcome_[2][at]},
                          .ending = {{ending_[0][at], ending_[1][at], ending_[2][at], ending_[3][at]}}},
                .gap = gap_[at],
                .patience_seconds = patience_[at],
                .customer = customer_[at],
                .queue = queue_[at]};
    }

    /// The laws of the queues have changed.
    void renew(const Draws& draws, const std::vector<QueueState>& queues);

 private:
    static constexpr std::uint32_t block = 64;
    static constexpr std::uint32_t reach = 2 * block;
    template <class T>
    using Held = std::array<T, reach>;  // [issue % reach]

    void look_up(const Draws& draws, const std::vector<QueueState>& queues, std::uint32_t first);

    alignas(64) Held<double> gap_{}, talk_{}, patience_{};
    Held<std::uint32_t> customer_{}, queue_{};
    std::array<Held<std::uint32_t>, 3> outcome_{};
    std::array<Held<std::uint32_t>, 4> ending_{};
    std::uint32_t end_ = 0;  // the first issue not yet looked up
};

}  // namespace morale
