// A centre that starts wrong: everybody is a novice, and fresh. Where is it after five years?
#include "engine/model/life/simulate.hpp"

#include "engine/model/life/start.hpp"
#include "engine/model/life/step.hpp"
#include "engine/model/staff/hiring.hpp"
#include "tests/validation/statements/look.hpp"

namespace morale {

namespace {

constexpr double fresh = .15;

/// Everybody there leaves for somebody who was hired today: a new person with a threshold of their own.
void start_wrong(World& w) {
    for (const AgentId agent : w.agents.ids()) {
        Employment& employment = w.agents.employment[agent];
        if (employment.stage == Stage::Vacant) continue;
        if (employment.stage == Stage::Training)
            w.record.level(Level::Training, group_of(w, agent), -1, w.now);
        ++employment.incumbent;
        make_person(w, agent);
        employment.hired = w.now;
        w.agents.mind[agent].exhaustion = w.agents.mind[agent].cynicism = fresh;
        begin_on_floor(w, agent);
    }
}

Cell last_year(const StudyPlan& plan, int replication, bool wrong) {
    World w = make_world(plan.base, plan.seed, static_cast<std::uint32_t>(replication));
    if (wrong) start_wrong(w);
    run_until(w, measurement_start);
    const Record record = run_policy(std::move(w), plan.base, measurement_start);
    Cell year;
    for (int k = record.tape.weeks - 52; k < record.tape.weeks; ++k) year.add(record.tape.week(k));
    return year;
}

}  // namespace

std::vector<double> look_at_return(const StudyPlan& plan, int replication) {
    const Cell right = last_year(plan, replication, false), wrong = last_year(plan, replication, true);
    return {right.spread(Spread::Exhaustion).mean(), wrong.spread(Spread::Exhaustion).mean(),
            right.spread(Spread::Skill).mean(), wrong.spread(Spread::Skill).mean(),
            right.count(Count::Quit) / right.mean(Level::Headcount) * 365 / (right.seconds / 86'400)};
}

}  // namespace morale
