#include "engine/model/life/takeover.hpp"

#include <cstdint>
#include <utility>
#include <vector>

#include "engine/model/firm/process.hpp"
#include "engine/model/firm/programmes.hpp"
#include "engine/model/firm/promise.hpp"
#include "engine/model/floor/numbers.hpp"
#include "engine/model/floor/overflow.hpp"
#include "engine/model/floor/rota.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/life/derived.hpp"
#include "engine/model/life/hiring_classes.hpp"
#include "engine/model/life/queues.hpp"
#include "engine/model/life/seating.hpp"
#include "engine/model/minds/quality.hpp"
#include "engine/model/staff/hiring.hpp"
#include "engine/model/staff/outsourcing.hpp"

namespace morale {

namespace {

/// The parameters that are next take over, and when their policy ends those that were in force before it.
void take_over(World& w) {
    std::swap(w.parameters, w.next_parameters);
    ++w.epoch;
    if (w.policy_ends != never) schedule(w, w.policy_ends, PolicyStarts{});
    w.policy_ends = never;
    if (w.p().cuts.any()) return;
    for (TeamState& team : w.teams) team.shift = {};  // nothing is held any more
}

SeenInForce seen_so_far(const World& w) {
    if (w.now <= measurement_start) return {};
    return {.waits = w.waits,
            .of_teams = w.half_hours_of_teams.read_so_far(),
            .of_classes = w.half_hours_of_classes.read_so_far()};
}

/// The policy begins or ends.
void note_in_force(World& w) {
    if (w.in_force_stage == InForceStage::Before) {
        w.in_force = seen_so_far(w);
        w.in_force_stage = InForceStage::During;
    } else {
        close_in_force(w);
    }
}

/// Schedules take over. Where one changes, a week that begins now is dealt by it; within a week, the next
/// one.
void change_schedules(World& w) {
    std::vector<std::vector<std::uint16_t>> before;
    for (const TeamState& team : w.teams) before.push_back(team.schedule);
    read_schedules(w);
    if (since_week_start(w.now) > Span{}) return;
    for (std::size_t t = 0; t < w.teams.size(); ++t)
        if (w.teams[t].schedule != before[t]) replan_numbers(w, w.teams[t]);
}

}  // namespace

void close_in_force(World& w) {
    if (w.in_force_stage != InForceStage::During) return;
    w.in_force = seen_so_far(w).since(w.in_force);
    w.in_force_stage = InForceStage::After;
}

void handle(World& w, const PolicyStarts&) {
    const Parameters& before = w.p();
    note_in_force(w);
    take_over(w);
    miss_dropped(w, before);
    if (classes_have_hours(w.p())) w.load = load_of(w.p());  // its shape follows the shares of the classes
    derive(w);
    if (!w.p().classes.empty()) give_shares(w);  // teams keep their shares: more agents attract no contacts
    share_out(w);
    set_routing(w);
    w.ahead.renew(w.draws, w.queues, w.customers.ranges, w.streams.issue);
    change_schedules(w);
    read_loads(w);
    open_seats(w);
    staff_outside(w);
    for (AgentId agent : w.agents.ids()) {
        const Employment& employment = w.agents.employment[agent];
        if (employment.stage == Stage::Vacant && !employment.sought && w.agents.seat[agent].open)
            open_vacancy(w, agent);
        if (employment.stage != Stage::Vacant) refresh_performance(w, agent);
    }
    start_numbers(w);
    plan_hiring_classes(w);
    plan_new_rosters(w);
    for (std::uint32_t queue = 0; queue < w.queues.size(); ++queue)
        if (!w.queues[queue].further.empty()) overflow(w, QueueId{queue});
    plan_programmes(w);
    plan_fix(w);
    plan_announcement(w);
}

}  // namespace morale
