// Draws of issues, looked up ahead, 64 issues at a time: one loop over many addresses and quantiles costs a
// fraction of that many single look-ups, and nothing waits for its result. This is the cache of a pure
// function. It holds what `draw` and the laws of the queues give; an issue that has left it is looked up by
// itself.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/kernel/draws.hpp"
#include "engine/kernel/time.hpp"
#include "engine/model/world/events.hpp"
#include "engine/model/world/purpose.hpp"

namespace morale {

struct CustomerRanges;
struct QueueState;

/// The draws for one service of an issue.
struct ServiceLuck {
    double talk_seconds = 0;                 // for an agent who needs the normal time
    std::array<std::uint32_t, 3> outcome{};  // words: resolved (and wow), courteous, praised
    Words ending{};                          // as Purpose::Ending lays them out
};

/// The draws for an issue when it arises, and for its first service.
struct alignas(64) IssueLuck {
    ServiceLuck first;
    double gap = 0;               // gap to the next issue, a unit exponential
    double patience_seconds = 0;  // at its first entry
    std::uint32_t customer = 0;   // a word
    std::uint32_t queue = 0;
};

/// Luck of the n-th try of an issue, computed now. No luck comes twice within an issue: once the count of
/// tries is full, the moment takes its place, in `nth` and above the 32 bits of the issue's number.
inline Words draw_try(const Draws& draws, Purpose purpose, std::uint32_t issue, std::uint32_t nth,
                      std::uint32_t full, Time now) {
    if (nth < full) [[likely]]
        return draw(draws, purpose, issue, nth);
    const std::uint64_t moment = static_cast<std::uint64_t>(now.time_since_epoch().count()) ^ 1ULL << 63;
    return draw(draws, purpose, (moment >> 32) << 32 | issue, static_cast<std::uint32_t>(moment));
}

/// Luck of the service that answers the contact next, or of giving up instead.
ServiceLuck draw_service(const Draws& draws, const std::vector<QueueState>& queues, Contact contact,
                         Time now);

class LuckAhead {
 public:
    /// Requires that issues are asked for in order, from 0; earlier ones may be asked for again while they
    /// are held.
    const IssueLuck& of(const Draws& draws, const std::vector<QueueState>& queues,
                        const CustomerRanges& ranges, std::uint32_t issue) {
        if (issue == end_) [[unlikely]] {
            look_up(draws, queues, ranges, end_);
            end_ += block;
        }
        return held(issue);
    }
    bool holds(std::uint32_t issue) const {
        return end_ - 1 - issue < reach;
    }  // unsigned, so it is false beyond end_
    /// Requires holds(issue).
    const IssueLuck& held(std::uint32_t issue) const { return rows_[issue % reach]; }

    /// To be called when the laws or the shares of the queues have changed. Issues before `next` have arisen:
    /// they stay in their queues.
    void renew(const Draws& draws, const std::vector<QueueState>& queues, const CustomerRanges& ranges,
               std::uint32_t next);

    /// Puts an issue that is held into another queue, whose laws it has then.
    void give_queue(const Draws& draws, const std::vector<QueueState>& queues, std::uint32_t issue,
                    std::uint32_t queue);

 private:
    static constexpr std::uint32_t block = 64;
    static constexpr std::uint32_t reach = 2 * block;
    void look_up(const Draws& draws, const std::vector<QueueState>& queues, const CustomerRanges& ranges,
                 std::uint32_t first);

    // One row fills one cache line: it is written long before it is read, and copied as a whole.
    std::array<IssueLuck, reach> rows_{};  // [issue % reach]
    std::uint32_t end_ = 0;                // the first issue not yet looked up
};

}  // namespace morale
