// What happened to agents as people over the horizon: who was thanked and who never, who left and why. Made
// of the ledgers of replications, one after the other.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "engine/model/life/simulate.hpp"
#include "engine/stats/concentration.hpp"
#include "engine/stats/running.hpp"

namespace morale {

/// How recognitions are spread over the agents. A person counts by the weeks employed within the horizon.
struct Thanked {
    std::array<Running, Concentration::steps + 1> curve{};  // over replications with any recognition
    Running gini{};                                         // the same
    Running never{};     // over all replications: share of the agents' time of those never thanked
    Running per_year{};  // recognitions per agent and year
};

/// Who left within the horizon, over all replications together.
struct Leavers {
    static constexpr std::array<double, 2> tenure_limits = {13, 52};  // weeks

    std::array<std::int64_t, static_cast<std::size_t>(Leaving::last)> by_reason{};
    std::array<std::int64_t, tenure_limits.size() + 1> by_tenure{};  // of those who quit
    double agent_years = 0;                                          // employed within the horizon
    Running exhaustion_of_leavers{};                                 // of those who quit, when they left
    Running exhaustion_of_others{};  // of those employed at the end of the horizon, then
};

/// Agents of outside teams are left out: no programme of this firm reaches them.
void add(Thanked& thanked, const Record& record, const Parameters& policy);
void add(Leavers& leavers, const Record& record);

}  // namespace morale
