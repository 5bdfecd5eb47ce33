#include "engine/model/mechanisms/hiring.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/mechanisms/money.hpp"
#include "engine/model/mechanisms/quality.hpp"
#include "engine/model/mechanisms/routing.hpp"
#include "engine/model/mechanisms/shifts.hpp"

namespace morale {

namespace {

/// Talent of who is hired, SD: the score lies in the top share of the applicants, the rest is independent of
/// it.
double talent_of_hire(const HiringParameters& p, double u_score, double u_rest) {
    const double score = normal(1 - p.selection_ratio * (1 - u_score));
    return p.validity * score + math::sqrt(1 - p.validity * p.validity) * normal(u_rest);
}

}  // namespace

void make_person(World& w, AgentId agent) {
    const std::uint64_t person = w.agents.person(agent);
    const Words luck = w.luck(Purpose::Person, person);
    const Words more = w.luck(Purpose::PersonMore, person);
    const double spread = w.p().meaning.prosociality_sd;
    w.agents.traits[agent] = {
        .talent = talent_of_hire(w.p().hiring, uniform32(luck.w[0]), uniform32(luck.w[1])),
        .warmth = normal(uniform32(luck.w[2])),
        .resilience = normal(uniform32(luck.w[3])),
        .prosociality = std::max(0., 1 + spread * std::clamp(normal(uniform32(more.w[0])), -3., 3.))};
    const Words threshold = w.luck(Purpose::Threshold, person);
    w.agents.employment[agent].threshold = exponential(uniform53(threshold.w[0], threshold.w[1]));
    w.agents.employment[agent].hazard = 0;
    w.agents.mind[agent] = {w.p().strain.new_hire, w.p().strain.new_hire, w.now};
    w.agents.recognition[agent] = Recognition{.as_of = w.now};
    w.agents.meaning[agent] = Meaning{.as_of = w.now};
    w.agents.today[agent] = Today{};
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

void quit(World& w, AgentId agent) {
    const int group = group_of(w, agent);
    Employment& e = w.agents.employment[agent];
    w.record.count(Count::Quit, group);
    w.record.level(Level::Headcount, group, -1, w.now);
    if (e.stage == Stage::Training) w.record.level(Level::Training, group, -1, w.now);
    if (w.measuring()) note_spell(w, agent, w.now, Leaving::Quit);
    leave_shift(w, agent);
    e.stage = Stage::Vacant;
    ++e.incumbent;
    if (w.agents.seat[agent].open) open_vacancy(w, agent);
}

void open_vacancy(World& w, AgentId agent) {
    w.record.count(Count::VacanciesOpened, group_of(w, agent));
    w.record.level(Level::Vacant, group_of(w, agent), +1, w.now);
    w.agents.employment[agent].sought = true;
    const Words luck = w.luck(Purpose::Fill, w.agents.person(agent));
    const double seconds = w.p().hiring.fill_time.quantile(uniform32(luck.w[0]));
    schedule(w, w.now + span_of_seconds(seconds), SeatFilled{agent, w.agents.employment[agent].incumbent});
}

void handle(World& w, const SeatFilled& filled) {
    Employment& e = w.agents.employment[filled.agent];
    const int group = group_of(w, filled.agent);
    if (e.stage != Stage::Vacant || e.incumbent != filled.incumbent) return;
    w.record.level(Level::Vacant, group, -1, w.now);
    e.sought = false;
    if (!w.agents.seat[filled.agent].open) return;  // the search is called off
    make_person(w, filled.agent);
    e.stage = Stage::Training;
    e.hired = w.now;
    w.record.count(Count::Hired, group);
    w.record.level(Level::Headcount, group, +1, w.now);
    w.record.level(Level::Training, group, +1, w.now);
    book_replacement(w, group);
    const Span training = span_of_seconds(w.p().hiring.training_weeks * in_seconds(week));
    schedule(w, w.now + training, TrainingEnds{filled.agent, e.incumbent});
}

void handle(World& w, const TrainingEnds& ends) {
    const Employment& e = w.agents.employment[ends.agent];
    if (e.stage != Stage::Training || e.incumbent != ends.incumbent) return;
    w.record.level(Level::Training, group_of(w, ends.agent), -1, w.now);
    begin_on_floor(w, ends.agent);
}

void begin_on_floor(World& w, AgentId agent) {
    Employment& e = w.agents.employment[agent];
    e.stage = Stage::OnFloor;
    e.on_floor = w.now;
    w.agents.mind[agent].strained = w.now;
    refresh_performance(w, agent);
    if (w.p().roster.always_present) take_next(w, agent);
}

}  // namespace morale
