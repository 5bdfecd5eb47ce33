// A queue: one class of contact, its laws and its waiting line.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/kernel/distribution.hpp"
#include "engine/kernel/profile.hpp"
#include "engine/model/parameters/centre.hpp"
#include "engine/model/parameters/strength.hpp"
#include "engine/model/world/events.hpp"
#include "engine/model/world/waiting_line.hpp"

namespace morale {

struct QueueState {
    TeamId team;                    // its own
    std::vector<TeamId> further{};  // others that answer it too, in the order in which they are asked
    Overflow overflow{};
    std::vector<TeamFactors> strengths{};  // [team]; empty: all teams are alike
    double head_start_seconds = 0;
    bool online = false;
    int places = 1;  // contacts that one agent handles at once
    double priority = 0;
    double given_share = 0;  // share of the contacts, before outsourcing
    double share = 0;        // share of the contacts, cumulated over the queues up to this one
    Distribution talk;
    Distribution patience;
    double hang_up_at_once = 0;  // share of those who would have to wait
    double after_contact_seconds = 0;
    double target_seconds = 0;  // answer target
    double rapport = 1;         // factor on the chance of courtesy
    double felt_wait = 1;       // factor on how long a wait feels; 1 on the telephone
    double leaving = 1;         // factor on the share of customers who say that they leave
    bool behind_bot = true;     // if there is a bot
    bool told_wait = false;     // whether who would wait is told how long
    WaitingLine line;
};

/// Which queue an issue goes to at an hour of the week, where classes of contact have hours of their own.
struct QueuesByHour {
    std::vector<double> until{};        // [half hour of the week][queue] cumulated share; empty: always alike
    std::vector<Profile> open_hours{};  // [queue] when its contacts come

    bool any() const { return !until.empty(); }
    std::uint32_t queue_at(std::size_t half_hour, double u) const {
        const std::size_t queues = open_hours.size();
        const double* shares = until.data() + half_hour * queues;
        std::size_t queue = 0;
        while (queue + 1 < queues && u >= shares[queue]) ++queue;
        return static_cast<std::uint32_t>(queue);
    }
};

/// The factor on the handle time of a contact of the queue in the hands of that team.
inline double team_on_handle_time(const QueueState& queue, std::uint32_t team) {
    const double factor = queue.team.row == team ? 1 : queue.overflow.handle_factor;
    return queue.strengths.empty() ? factor : factor * queue.strengths[team].handle;
}

/// The factor on the chance of that team to resolve a contact of the queue.
inline double team_on_resolution(const QueueState& queue, std::uint32_t team) {
    const double factor = queue.team.row == team ? 1 : queue.overflow.resolution_factor;
    return queue.strengths.empty() ? factor : factor * queue.strengths[team].resolution;
}

}  // namespace morale
