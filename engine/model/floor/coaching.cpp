#include "engine/model/floor/coaching.hpp"

#include <algorithm>
#include <vector>

#include "engine/model/terms/skill.hpp"

namespace morale {

namespace {

bool works_today(const World& w, AgentId agent) {
    const Today& today = w.agents.today[agent];
    return w.agents.employment[agent].stage == Stage::OnFloor && today.shift.planned() &&
           today.midnight == w.now;
}

struct AtWork {
    AgentId agent;
    double experience = 0;   // experience that they can share
    double hours_taken = 0;  // hours taken from colleagues today
};

AtWork at_work_with(const World& w, AgentId agent) {
    const Shift& shift = w.agents.today[agent].shift;
    const double hours = in_seconds(shift.end - shift.begin) / in_seconds(hour);
    const double before_them = inexperience(w, agent);
    return {.agent = agent,
            .experience = std::max(0., 1 - before_them),
            .hours_taken = w.p().skill.colleagues_time * before_them * hours};
}

void coach_team(World& w, const TeamState& team) {
    std::vector<AtWork> all;
    double experience = 0;
    for (AgentId agent : team.seats) {
        if (!works_today(w, agent)) continue;
        all.push_back(at_work_with(w, agent));
        experience += all.back().experience;
    }
    // Nobody asks themselves, so each newcomer's hours are shared by the experience of the others.
    auto share_of_the_others = [&](const AtWork& one) {
        const double others = experience - one.experience;
        return others > 1e-6 ? one.hours_taken / others : 0;
    };
    double hours = 0;  // hours for each unit of experience
    for (const AtWork& one : all) hours += share_of_the_others(one);
    for (const AtWork& one : all)
        lengthen_meeting(w.agents.today[one.agent].shift,
                         one.experience * (hours - share_of_the_others(one)));
}

}  // namespace

void coach_newcomers(World& w) {
    if (w.p().roster.always_present || w.p().skill.colleagues_time == 0 || !w.p().mechanisms.skill) return;
    for (const TeamState& team : w.teams) coach_team(w, team);
}

}  // namespace morale
