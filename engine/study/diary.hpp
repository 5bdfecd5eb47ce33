// What one agent and one customer live through in one replication, told line by line. The world is watched
// from outside, between one instant and the next: nothing in the loop knows that somebody looks.
#pragma once

#include <string>
#include <vector>

#include "engine/model/world/world.hpp"

namespace morale {

struct DiaryLine {
    Time at{};
    std::string text;
};

struct Diaries {
    std::vector<DiaryLine> agent;
    std::vector<DiaryLine> customer;
};

/// Lives the world on until `until` and keeps the diaries of whoever holds that seat and of that customer;
/// `customer` may be none. What happens within one microsecond is told as its outcome. Left half-way when the
/// world is asked to stop.
Diaries keep_diaries(World& world, AgentId seat, CustomerId customer, Time until);

}  // namespace morale
