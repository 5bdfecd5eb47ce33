#include "engine/model/staff/hiring.hpp"

#include "engine/model/floor/numbers.hpp"
#include "engine/model/floor/rota.hpp"
#include "engine/model/floor/routing.hpp"
#include "engine/model/floor/shifts.hpp"
#include "engine/model/minds/quality.hpp"
#include "engine/model/minds/training.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/staff/selection.hpp"
#include "engine/model/staff/staffing.hpp"
#include "engine/model/terms/hiring.hpp"
#include "engine/model/terms/rest.hpp"
#include "engine/model/terms/staffing.hpp"
#include "engine/model/terms/strain.hpp"

namespace morale {

void make_person(World& w, AgentId agent) {
    choose_person(w, agent);
    const Words threshold = w.luck(Purpose::Threshold, w.agents.person(agent));
    w.agents.employment[agent].threshold = exponential(uniform53(threshold.w[0], threshold.w[1]));
    w.agents.employment[agent].hazard = 0;
    const double of_team = w.p().usual.team(w.agents.seat[agent].team).exhaustion;
    const double fresh = exhaustion_of_hire(w.p().strain, of_team);
    w.agents.mind[agent] = {fresh, fresh, w.now};
    w.agents.recognition[agent] = Recognition{.as_of = w.now};
    w.agents.meaning[agent] = Meaning{.as_of = w.now};
    w.agents.encounters[agent] = Encounters{};
    w.agents.tally[agent] = Tally{};
    w.agents.rank[agent] = Rank{};
    w.agents.rest[agent] =
        Rest{.relief = usual_relief(w), .as_of = w.now, .stretch = w.agents.rest[agent].stretch};
    w.agents.today[agent] = Today{};
    w.agents.placement[agent] = {.stay_weeks = stay_of_hire(w, agent)};
}

void note_spell(World& w, AgentId agent, Time left, Leaving why) {
    const Employment& e = w.agents.employment[agent];
    w.ledger.spells.push_back({.seat = w.agents.seat[agent].ordinal,
                               .incumbent = e.incumbent,
                               .team = w.agents.seat[agent].team,
                               .hired = e.hired,
                               .left = left,
                               .why = why,
                               .exhaustion = static_cast<float>(w.agents.mind[agent].exhaustion)});
}

void leave_job(World& w, AgentId agent, Leaving why) {
    const int group = group_of(w, agent);
    Employment& e = w.agents.employment[agent];
    w.record.count(why == Leaving::Promoted  ? Count::PromotedAway
                   : why == Leaving::MovedOn ? Count::MovedOn
                                             : Count::Quit,
                   group);
    const bool dismissed = why == Leaving::Dismissed, dropped_out = why == Leaving::DroppedOut;
    if (dismissed) w.record.count(Count::Dismissed, group);
    if (dropped_out) w.record.count(Count::DroppedOut, group);
    if (dismissed || dropped_out) w.record.sum(Sum::QuitsExpected, group, 1);
    w.record.level(Level::Headcount, group, -1, w.now);
    if (e.stage == Stage::Training) w.record.level(Level::Training, group, -1, w.now);
    if (w.measuring()) note_spell(w, agent, w.now, why);
    leave_shift(w, agent);
    e.stage = Stage::Vacant;
    ++e.incumbent;
    if (w.agents.seat[agent].open && !closes_with_leaver(w, agent)) open_vacancy(w, agent);
}

namespace {

/// The search for the seat's next holder begins.
void seek(World& w, AgentId agent) {
    w.agents.employment[agent].sought = true;
    const Words luck = w.luck(Purpose::Fill, w.agents.person(agent));
    const double seconds = w.p().hiring.fill_time.quantile(uniform32(luck.w[0]));
    schedule(w, w.now + span_of_seconds(seconds), SeatFilled{agent, w.agents.employment[agent].incumbent});
}

/// The seat is no longer a vacancy, and nobody is sought for it.
void end_vacancy(World& w, AgentId agent) {
    Employment& e = w.agents.employment[agent];
    if (e.vacancy) w.record.level(Level::Vacant, group_of(w, agent), -1, w.now);
    e.vacancy = e.sought = false;
}

}  // namespace

void open_vacancy(World& w, AgentId agent) {
    Employment& e = w.agents.employment[agent];
    if (!e.vacancy) {
        w.record.count(Count::VacanciesOpened, group_of(w, agent));
        w.record.level(Level::Vacant, group_of(w, agent), +1, w.now);
        e.vacancy = true;
    }
    if (seeks_by_vacancy(w, w.agents.seat[agent].team)) seek(w, agent);
}

void hire(World& w, AgentId agent) {
    end_vacancy(w, agent);
    make_person(w, agent);
    Employment& e = w.agents.employment[agent];
    const int group = group_of(w, agent);
    e.stage = Stage::Training;
    e.hired = w.now;
    w.record.count(Count::Hired, group);
    w.record.level(Level::Headcount, group, +1, w.now);
    w.record.level(Level::Training, group, +1, w.now);
    book_replacement(w, group);
    book_preview(w, agent);
    const double weeks = prepare(w, agent);
    book_preparation(w, agent, weeks);
    e.on_floor = w.now + span_of_seconds(weeks * in_seconds(week));
    plan_end_of_training(w, agent, weeks);
}

void plan_end_of_training(World& w, AgentId agent, double weeks) {
    const Employment& e = w.agents.employment[agent];
    const double dropout = weeks_until_dropout(w, agent, weeks);
    if (dropout < weeks)
        schedule(w, e.hired + span_of_seconds(dropout * in_seconds(week)),
                 TrainingEnds{.agent = agent, .incumbent = e.incumbent, .drops_out = true});
    else
        schedule(w, e.on_floor, TrainingEnds{.agent = agent, .incumbent = e.incumbent});
}

void handle(World& w, const SeatFilled& filled) {
    const Employment& e = w.agents.employment[filled.agent];
    if (e.stage != Stage::Vacant || e.incumbent != filled.incumbent || !e.sought) return;
    if (w.agents.seat[filled.agent].open)
        hire(w, filled.agent);
    else  // the search is called off
        end_vacancy(w, filled.agent);
}

void handle(World& w, const TrainingEnds& ends) {
    const Employment& e = w.agents.employment[ends.agent];
    if (e.stage != Stage::Training || e.incumbent != ends.incumbent) return;
    if (ends.drops_out) return leave_job(w, ends.agent, Leaving::DroppedOut);
    w.record.level(Level::Training, group_of(w, ends.agent), -1, w.now);
    begin_on_floor(w, ends.agent);
}

void begin_on_floor(World& w, AgentId agent) {
    Employment& e = w.agents.employment[agent];
    e.stage = Stage::OnFloor;
    e.on_floor = w.now;
    w.agents.mind[agent].strained = w.now;
    refresh_performance(w, agent);
    if (comes_by_numbers(w, w.agents.seat[agent].team)) return;  // with the next half hour
    if (w.p().roster.always_present) return take_next(w, agent);
    join_rota(w, agent);
}

}  // namespace morale
