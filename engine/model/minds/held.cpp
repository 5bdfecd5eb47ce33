#include "engine/model/minds/held.hpp"

#include "engine/model/minds/quality.hpp"
#include "engine/model/terms/meaning.hpp"
#include "engine/model/terms/recognition.hpp"
#include "engine/model/terms/skill.hpp"
#include "engine/model/terms/strain.hpp"

namespace morale {

namespace {

/// The means of a team as they are without what is held.
TeamLevels own_levels(const World& w, const TeamState& team) {
    TeamLevels sum;
    for (AgentId agent : team.seats) {
        if (w.agents.employment[agent].stage != Stage::OnFloor) continue;
        ++sum.people;
        sum.exhaustion += own_exhaustion_deviation(w, agent);
        sum.cynicism += w.agents.mind[agent].cynicism;
        sum.recognition += own_felt_recognition(w, agent);
        sum.meaning += own_felt_meaning(w, agent);
        sum.skill += own_skill(w, agent);
    }
    if (sum.people > 0)
        for (double* level : {&sum.exhaustion, &sum.cynicism, &sum.recognition, &sum.meaning, &sum.skill})
            *level /= sum.people;
    sum.time = team.standard.time;
    sum.pressure = team.standard.pressure;
    sum.held = team.standard.held;
    return sum;
}

HeldShift shift_to(const Cuts& cuts, const TeamLevels& base, const TeamLevels& own) {
    if (base.people == 0 || own.people == 0) return {};
    HeldShift shift;
    if (cuts.strain) {
        shift.exhaustion = base.exhaustion - own.exhaustion;
        shift.cynicism = base.cynicism - own.cynicism;
    }
    if (cuts.recognition) shift.recognition = base.recognition - own.recognition;
    if (cuts.meaning) shift.meaning = base.meaning - own.meaning;
    if (cuts.skill) shift.skill = base.skill - own.skill;
    return shift;
}

bool knows_course(World& w) {
    return w.requirements.holds(w.base_course != nullptr, "a policy that cuts knows the course of the base",
                                w.now);
}

}  // namespace

void hold_feedbacks(World& w, Booking booking) {
    if (!w.measuring()) return;
    if (w.course_to_keep != nullptr)
        for (const TeamState& team : w.teams) w.course_to_keep->days.push_back(own_levels(w, team));
    if (!w.p().cuts.any() || !knows_course(w)) return;
    for (std::size_t i = 0; i < w.teams.size(); ++i)
        if (const TeamLevels* base = w.base_course->at(w.now, i, booking))
            w.teams[i].shift = shift_to(w.p().cuts, *base, own_levels(w, w.teams[i]));
    if (booking == Booking::Before) return;  // booking refreshes everybody
    for (AgentId agent : w.agents.ids())
        if (w.agents.employment[agent].stage == Stage::OnFloor) refresh_performance(w, agent);
}

void hold_time_pressure(World& w) {
    if (!w.p().cuts.time_pressure || !w.measuring() || !knows_course(w)) return;
    for (std::size_t i = 0; i < w.teams.size(); ++i) {
        const TeamLevels* base = w.base_course->at(w.now, i);
        if (base == nullptr) continue;
        Standard& own = w.teams[i].standard;
        own.time = base->time;
        own.pressure = base->pressure;
        own.held = base->held;
    }
}

}  // namespace morale
