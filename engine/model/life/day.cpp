#include "engine/model/life/day.hpp"

#include "engine/model/customers/channels.hpp"
#include "engine/model/firm/awards.hpp"
#include "engine/model/firm/leadership.hpp"
#include "engine/model/firm/process.hpp"
#include "engine/model/firm/promise.hpp"
#include "engine/model/floor/coaching.hpp"
#include "engine/model/floor/rota.hpp"
#include "engine/model/floor/shifts.hpp"
#include "engine/model/floor/work_design.hpp"
#include "engine/model/minds/held.hpp"
#include "engine/model/minds/meaning.hpp"
#include "engine/model/minds/mission_mention.hpp"
#include "engine/model/minds/personal_tie.hpp"
#include "engine/model/minds/quality.hpp"
#include "engine/model/minds/recognition.hpp"
#include "engine/model/minds/respect.hpp"
#include "engine/model/minds/strain.hpp"
#include "engine/model/minds/time_pressure.hpp"
#include "engine/model/minds/training.hpp"
#include "engine/model/money/end_value.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/staff/attrition.hpp"
#include "engine/model/staff/career.hpp"
#include "engine/model/terms/meaning.hpp"
#include "engine/model/terms/recognition.hpp"
#include "engine/model/terms/rest.hpp"
#include "engine/model/terms/rounds.hpp"
#include "engine/model/terms/skill.hpp"

namespace morale {

namespace {

void observe(World& w, AgentId agent) {
    const int group = group_of(w, agent);
    w.record.spread(Spread::Exhaustion, group, felt_exhaustion(w, agent));
    w.record.spread(Spread::Cynicism, group, w.agents.mind[agent].cynicism);
    w.record.spread(Spread::Recognition, group, own_felt_recognition(w, agent));
    w.record.spread(Spread::Meaning, group, own_felt_meaning(w, agent));
    w.record.spread(Spread::Fairness, group, fairness(w, agent));
    w.record.spread(Spread::Respect, group, w.agents.encounters[agent].respect);
    w.record.spread(Spread::Skill, group, own_skill(w, agent));
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
    book_site(w);
    culture_day(w);
    process_day(w);
    promise_day(w);
    book_standards(w);
    perceive_turnover(w);
    leadership_day(w);
    time_pressure_day(w);
    hold_time_pressure(w);
    choose_promotions(w);
    hold_feedbacks(w, Booking::Before);
    const bool opens = !w.p().roster.always_present && !w.load.shut(day_index(w.now));
    for (AgentId agent : w.agents.ids()) {
        if (w.agents.employment[agent].stage != Stage::Vacant) end_day(w, agent, in_annual_week);
        if (w.agents.employment[agent].stage == Stage::OnFloor && opens) plan_day(w, agent);
    }
    hold_feedbacks(w, Booking::After);
    coach_newcomers(w);
    schedule(w, w.now + day, DayBegins{});
}

void handle(World& w, const WeekTurns&) {
    w.future.slots.rebase(w.now);
    if (w.now > measurement_start) book_end_value(w);
    const int measured = w.measuring() ? static_cast<int>(week_index(w.now)) : -1;
    w.half_hours_of_teams.bin_turns(w.record, w.now);
    w.half_hours_of_classes.bin_turns(w.by_class, w.now);
    w.record.turn(w.now, measured);
    w.by_class.turn(w.now, measured);
    w.by_customers.turn(w.now, measured);
    if (measured == 0) {
        w.half_hours_of_teams.begin();
        w.half_hours_of_classes.begin();
        w.waits.assign(w.queues.size(), {});
    }
    plan_rosters(w);
    schedule(w, w.now + week, WeekTurns{});
}

}  // namespace morale
