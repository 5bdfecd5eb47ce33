// Small worlds for tests: a few agents, a few thousand customers, a few weeks.
#pragma once

#include <cstdint>

#include "engine/model/life/simulate.hpp"
#include "engine/model/life/start.hpp"
#include "engine/model/life/step.hpp"
#include "engine/model/parameters.hpp"
#include "engine/model/world/world.hpp"

namespace morale::test {

inline constexpr Seed seed{7};

/// A centre about as busy as the default one, with no programme.
inline Parameters small_centre(double agents = 10, double weeks = 4) {
    Parameters p;
    p.teams = {Team{.name = "team", .agents = agents}};
    p.customers.count = 400 * agents;
    p.customers.issues_per_year = 22;
    p.time.warmup_weeks = 2;
    p.time.horizon_weeks = weeks;
    return p;
}

/// Nobody calls and nobody leaves; everybody is experienced and has just the neutral exhaustion.
inline Parameters quiet_centre(double agents = 8) {
    Parameters p = small_centre(agents, 60);
    p.customers.count = 0;
    p.time.warmup_weeks = 0;
    p.mechanisms.attrition = false;
    p.mechanisms.hostility = false;  // as many hostile contacts as usual, although nobody calls
    return p;
}

/// The world of these parameters just after measurement has begun.
inline World begun(const Parameters& p, std::uint32_t replication = 0) {
    World w = make_world(p, seed, replication);
    run_until(w, measurement_start + second);
    return w;
}

World begun(Parameters&&, std::uint32_t = 0) = delete;  // a world keeps a pointer to its parameters

/// What the tape holds by now, all weeks and groups.
inline Cell seen(World w) {
    return w.record.finish(w.now).total();
}

/// The whole life of one replication in which `policy` begins with the measurement.
inline Record lived(const Parameters& base, const Parameters& policy, std::uint32_t replication = 0) {
    return run_policy(warmed_up(base, seed, replication), policy, measurement_start);
}

inline Record lived(const Parameters& p) {
    return lived(p, p);
}

inline constexpr AgentId first_agent{0};

/// Nothing special about the person.
inline void make_average(World& w, AgentId agent) {
    w.agents.traits[agent] = Traits{};
    w.agents.background[agent] = Background{};
    w.agents.mind[agent] = {w.p().strain.neutral, w.p().strain.neutral, w.now};
}

}  // namespace morale::test
