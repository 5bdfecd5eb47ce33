#include "engine/model/mechanisms/day.hpp"

#include "engine/model/mechanisms/attrition.hpp"
#include "engine/model/mechanisms/awards.hpp"
#include "engine/model/mechanisms/career.hpp"
#include "engine/model/mechanisms/coaching.hpp"
#include "engine/model/mechanisms/end_value.hpp"
#include "engine/model/mechanisms/leadership.hpp"
#include "engine/model/mechanisms/meaning.hpp"
#include "engine/model/mechanisms/mission_mention.hpp"
#include "engine/model/mechanisms/money.hpp"
#include "engine/model/mechanisms/personal_tie.hpp"
#include "engine/model/mechanisms/process.hpp"
#include "engine/model/mechanisms/programmes.hpp"
#include "engine/model/mechanisms/promise.hpp"
#include "engine/model/mechanisms/quality.hpp"
#include "engine/model/mechanisms/recognition.hpp"
#include "engine/model/mechanisms/respect.hpp"
#include "engine/model/mechanisms/rest.hpp"
#include "engine/model/mechanisms/rota.hpp"
#include "engine/model/mechanisms/shifts.hpp"
#include "engine/model/mechanisms/strain.hpp"
#include "engine/model/mechanisms/time_pressure.hpp"
#include "engine/model/mechanisms/training.hpp"
#include "engine/model/mechanisms/work_design.hpp"

namespace morale {

namespace {

void observe(World& w, AgentId agent) {
    const int group = group_of(w, agent);
    w.record.spread(Spread::Exhaustion, group, felt_exhaustion(w, agent));
    w.record.spread(Spread::Cynicism, group, w.agents.mind[agent].cynicism);
    w.record.spread(Spread::Recognition, group, felt_recognition(w, agent));
    w.record.spread(Spread::Meaning, group, felt_meaning(w, agent));
    w.record.spread(Spread::Fairness, group, fairness(w, agent));
    w.record.spread(Spread::Respect, group, w.agents.encounters[agent].respect);
    w.record.spread(Spread::Skill, group, skill(w, agent));
    w.record.spread(Spread::Resolves, group, w.agents.performance[agent].resolves);
}

void end_day(World& w, AgentId agent, bool in_annual_week) {
    if (w.agents.employment[agent].stage == Stage::OnFloor) {
        find_meaning_in_work(w, agent);
        remember_mentions(w, agent);
        strain_day(w, agent);
        tally_day(w, agent);
        remember_recognition(w, agent, in_annual_week);
        respect_day(w, agent);
        refresh_performance(w, agent);
        observe(w, agent);
        book_tie(w, agent);
    }
    const Today& over = w.agents.today[agent];
    w.agents.today[agent] = Today{.shift = over.shift, .midnight = over.midnight};
    w.agents.encounters[agent].hostile = 0;
    if (w.agents.employment[agent].stage == Stage::OnFloor) refresh_performance(w, agent);
    if (!dismiss_if_due(w, agent)) attrition_day(w, agent);
    career_day(w, agent);
}

}  // namespace

void handle(World& w, const DayBegins&) {
    const bool in_annual_week = within_annual_week(w, w.now - day);
    book_day(w);
    culture_day(w);
    process_day(w);
    promise_day(w);
    book_standards(w);
    perceive_turnover(w);
    leadership_day(w);
    time_pressure_day(w);
    choose_promotions(w);
    for (AgentId agent : all_ids<AgentRow>(static_cast<std::uint32_t>(w.agents.size()))) {
        if (w.agents.employment[agent].stage != Stage::Vacant) end_day(w, agent, in_annual_week);
        if (w.agents.employment[agent].stage == Stage::OnFloor && !w.p().roster.always_present)
            plan_day(w, agent);
    }
    coach_newcomers(w);
    schedule(w, w.now + day, DayBegins{});
}

void handle(World& w, const WeekTurns&) {
    w.future.slots.rebase(w.now);
    if (w.now > measurement_start) book_end_value(w);
    w.record.turn(w.now, w.measuring() ? static_cast<int>(week_index(w.now)) : -1);
    plan_rosters(w);
    schedule(w, w.now + week, WeekTurns{});
}

}  // namespace morale
