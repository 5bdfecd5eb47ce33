#include "engine/model/life/stationary.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "engine/kernel/math.hpp"
#include "engine/model/customers/experience.hpp"
#include "engine/model/floor/numbers.hpp"
#include "engine/model/floor/routing.hpp"
#include "engine/model/minds/quality.hpp"
#include "engine/model/minds/training.hpp"
#include "engine/model/staff/hiring.hpp"
#include "engine/model/terms/experience.hpp"
#include "engine/model/terms/hiring.hpp"
#include "engine/model/terms/outsourcing.hpp"
#include "engine/model/terms/selection.hpp"
#include "engine/model/terms/strain.hpp"
#include "engine/model/terms/work_design.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

namespace {

constexpr double history_weeks = 20 * 52;
constexpr double history_step = 2;  // weeks; the last one ends at the start

/// One employment under the usual load: what a few weeks do to exhaustion and to the hazard of quitting.
struct Past {
    double exhaustion = 0;
    double hazard = 0;
    double weeks = 0;  // since hire
    double training_weeks = 0;
};

void live_on(const World& w, AgentId agent, Past& past, double step) {
    const StrainParameters& s = w.p().strain;
    const AttritionParameters& a = w.p().attrition;
    const double deviation =
        std::clamp((past.exhaustion - s.neutral) / s.neutral_sd, s.lowest_deviation, s.highest_deviation);
    const double early = a.early_extra * early_share(w, agent) * math::exp(-past.weeks / a.early_weeks);
    past.hazard += step * a.base_per_week * (1 + early) *
                   math::exp((w.p().mechanisms.strain ? a.exhaustion_effect * deviation : 0) +
                             fit_on_quitting(w, agent) + outsourcing_on_quitting(w, agent));
    past.weeks += step;
    if (past.weeks <= past.training_weeks) return;
    const TeamUsual usual = w.p().usual.team(w.agents.seat[agent].team);
    const double resources = s.resilience_weight * w.agents.traits[agent].resilience + design_resources(w);
    const double work = strain_target(w, usual.demand + design_demand(w), resources);
    const double goal = (work + s.contagion * usual.exhaustion) / (1 + s.contagion);
    past.exhaustion = math::relaxed(past.exhaustion, goal, step * (1 + s.contagion), s.memory_weeks);
}

/// Seats the holder of the seat at the start, who began `past.weeks` earlier.
void start_employed(World& w, AgentId agent, const Past& past) {
    const int group = group_of(w, agent);
    const double training = past.training_weeks;
    Employment& e = w.agents.employment[agent];
    e.hired = w.now - span_of_weeks(past.weeks);
    e.on_floor = e.hired + span_of_weeks(training);
    e.hazard = past.hazard;
    w.agents.taught[agent].as_of = e.hired;
    w.agents.mind[agent] = {past.exhaustion, past.exhaustion, w.now};
    w.record.level(Level::Headcount, group, +1, w.now);
    if (past.weeks >= training) {
        e.stage = Stage::OnFloor;
        return refresh_performance(w, agent);
    }
    e.stage = Stage::Training;
    w.record.level(Level::Training, group, +1, w.now);
    plan_end_of_training(w, agent, training);
}

/// Runs through the holders of one seat, from years back until the start. This is a renewal process under
/// the usual load, so the holder at the start has survived what others have not.
void start_seat(World& w, AgentId agent) {
    Employment& e = w.agents.employment[agent];
    double weeks_left = history_weeks;
    for (;; ++e.incumbent) {
        const Words luck = w.luck(Purpose::Fill, w.agents.person(agent));
        const double vacant = w.p().hiring.fill_time.quantile(uniform32(luck.w[0])) / in_seconds(week);
        if (e.incumbent > 0) weeks_left -= vacant;
        if (weeks_left <= 0) break;  // the next holder comes at the start at the earliest
        make_person(w, agent);
        const double training_weeks = prepare(w, agent);
        const double dropout = weeks_until_dropout(w, agent, training_weeks);
        const double stay = std::min(w.agents.placement[agent].stay_weeks + training_weeks, dropout);
        Past past{.exhaustion = w.agents.mind[agent].exhaustion, .training_weeks = training_weeks};
        while (weeks_left > 0 && past.hazard < e.threshold && past.weeks < stay) {
            const double step = std::min({history_step, weeks_left, dropout - past.weeks});
            live_on(w, agent, past, step);
            weeks_left -= step;
        }
        if (past.hazard < e.threshold && past.weeks < stay) return start_employed(w, agent, past);
    }
    w.record.level(Level::Vacant, group_of(w, agent), +1, w.now);
    e.vacancy = e.sought = true;
    schedule(w, w.now + span_of_weeks(-weeks_left), SeatFilled{agent, e.incumbent});
}

/// Without attrition every seat is held, by somebody experienced and neutral.
void start_settled(World& w, AgentId agent) {
    make_person(w, agent);
    const double training_weeks = prepare(w, agent);
    start_employed(w, agent,
                   {.exhaustion = w.p().strain.neutral, .weeks = 2 * 52, .training_weeks = training_weeks});
}

}  // namespace

void start_agents(World& w) {
    for (AgentId agent : w.agents.ids()) {
        if (stop_asked(w.pace)) return;
        w.agents.work[agent].since = w.now;
        if (w.p().mechanisms.attrition)
            start_seat(w, agent);
        else
            start_settled(w, agent);
        if (w.p().roster.always_present && w.agents.employment[agent].stage == Stage::OnFloor &&
            !comes_by_numbers(w, w.agents.seat[agent].team))
            take_next(w, agent);
    }
}

namespace {

constexpr int remembered_contacts = 8;

/// What a customer thinks after each possible history of eight contacts. A history is a number of eight
/// ternary digits, the first contact in front: 0 unresolved, 1 resolved, 2 courteously resolved.
std::vector<Attitude> histories(const Parameters& p, const Attitude& before) {
    const std::array quality = {experienced_quality(p.experience, {}),
                                experienced_quality(p.experience, {.resolved = true}),
                                experienced_quality(p.experience, {.resolved = true, .courteous = true})};
    std::vector<Attitude> now = {before};
    for (int contact = 0; contact < remembered_contacts; ++contact) {
        std::vector<Attitude> next;
        for (const Attitude& attitude : now)
            for (double q : quality) learn_from(p.experience, next.emplace_back(attitude), q);
        now = std::move(next);
    }
    return now;
}

}  // namespace

void start_customers(World& w) {
    const Parameters& p = w.p();
    const std::vector<Attitude> after = histories(p, w.customers.attitude.at_row(0));
    auto sixteenth = [](double share) { return static_cast<std::uint32_t>(share * 65'536 + .5); };
    const std::uint32_t resolved = sixteenth(p.quality.resolution),
                        courteous = sixteenth(p.quality.resolution * p.quality.courtesy);
    constexpr std::uint32_t block = 64;
    for (std::uint32_t first = 0; first < w.customers.at_start; first += block) {
        if (first % 4096 == 0 && stop_asked(w.pace)) return;
        const auto luck = w.draws.columns<block>(static_cast<std::uint8_t>(Purpose::StartCustomer), first);
        for (std::uint32_t i = 0; i < std::min(block, w.customers.at_start - first); ++i) {
            std::uint32_t history = 0;
            for (const auto& word : luck.w)
                for (std::uint32_t half : {word[i] >> 16, word[i] & 0xffff})
                    history = 3 * history + (half < resolved) + (half < courteous);
            w.customers.attitude.at_row(first + i) = after[history];
        }
    }
}

}  // namespace morale
