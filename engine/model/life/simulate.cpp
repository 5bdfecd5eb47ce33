#include "engine/model/life/simulate.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/model/floor/in_system.hpp"
#include "engine/model/life/start.hpp"
#include "engine/model/life/step.hpp"
#include "engine/model/life/takeover.hpp"
#include "engine/model/money/end_value.hpp"
#include "engine/model/staff/hiring.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

namespace {

/// [team] since the world was made.
std::vector<ChatsBegun> chats_begun(const World& w) {
    std::vector<ChatsBegun> all;
    for (const TeamState& team : w.teams) all.push_back(team.chats);
    return all;
}

}  // namespace

World warmed_up(const Parameters& base, Seed seed, std::uint32_t replication, StopAsked stop) {
    World w = make_world(base, seed, replication, stop);
    run_until(w, measurement_start);
    if (!stop_asked(w.pace)) begin_end_value(w);
    return w;
}

Parameters as_always(const Parameters& policy, const Parameters& base) {
    Parameters p = policy;
    if (std::ranges::all_of(p.teams, [](const Team& team) { return team.share == 0; }))
        for (std::size_t i = 0; i < p.teams.size(); ++i) p.teams[i].share = base.teams[i].agents;
    return p;
}

void plan_policy(World& w, const Parameters& policy, InForce in_force) {
    w.next_parameters = &policy;
    w.policy_ends = in_force.until;
    if (in_force.until != never) w.in_force_stage = InForceStage::Before;
    schedule(w, in_force.from, PolicyStarts{});
}

World warmed_up(const Parameters& base, const Parameters& policy, InForce in_force, Seed seed,
                std::uint32_t replication, StopAsked stop) {
    const bool has_always_been = in_force.from == always;
    World w = warmed_up(has_always_been ? policy : base, seed, replication, stop);
    if (!has_always_been)
        plan_policy(w, policy, in_force);
    else if (in_force.until != never) {
        plan_policy(w, base, in_force.until);
        w.in_force_stage = InForceStage::During;
    }
    return w;
}

Record run_out(World w) {
    const Time end = measurement_start + static_cast<int>(w.p().time.horizon_weeks) * week;
    const std::uint64_t before = w.events;
    std::vector<InSystem> found_at_start = in_system(w);
    const std::vector<ChatsBegun> chats_before = chats_begun(w);
    run_until(w, end);
    close_in_force(w);
    book_end_value(w);
    for (const TeamState& team : w.teams)
        for (AgentId agent : team.seats)
            if (w.agents.employment[agent].stage != Stage::Vacant)
                note_spell(w, agent, never, Leaving::Employed);
    std::vector<InSystem> found_at_end = in_system(w);
    Tape tape = w.record.finish(w.now);
    tape.found_at_start = std::move(found_at_start);
    tape.found_at_end = std::move(found_at_end);
    tape.chats = chats_begun(w);
    for (std::size_t team = 0; team < tape.chats.size(); ++team) {
        tape.chats[team].begun -= chats_before[team].begun;
        tape.chats[team].beside -= chats_before[team].beside;
    }
    return {.tape = std::move(tape),
            .by_class = w.by_class.finish(w.now),
            .by_customers = w.by_customers.finish(w.now),
            .waits = std::move(w.waits),
            .of_teams = w.half_hours_of_teams.take(),
            .of_classes = w.half_hours_of_classes.take(),
            .in_force = w.in_force_stage == InForceStage::After ? std::move(w.in_force) : SeenInForce{},
            .ledger = std::move(w.ledger),
            .events = w.events - before,
            .failure = w.requirements.failed};
}

Record run_policy(World w, const Parameters& policy, InForce in_force, const BaseCourse* base_course) {
    w.base_course = base_course;
    plan_policy(w, policy, in_force);
    return run_out(std::move(w));
}

BaseCourse course_of(World w) {
    BaseCourse course;
    course.teams = w.teams.size();
    w.course_to_keep = &course;
    run_until(w, measurement_start + static_cast<int>(w.p().time.horizon_weeks) * week);
    return course;
}

}  // namespace morale
