#include "engine/model/stationary.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "engine/kernel/math.hpp"
#include "engine/model/mechanisms/experience.hpp"
#include "engine/model/mechanisms/hiring.hpp"
#include "engine/model/mechanisms/quality.hpp"
#include "engine/model/mechanisms/strain.hpp"
#include "engine/model/world.hpp"

namespace morale {

namespace {

constexpr int longest_tenure = 40 * 52;  // weeks

/// Survival of an employment by week, for a population whose exhaustion varies with one SD around neutral.
std::vector<double> survival_by_week(const Parameters& p) {
    const AttritionParameters& a = p.attrition;
    const double varied = math::exp(a.exhaustion_effect * a.exhaustion_effect / 2);
    std::vector<double> survival(longest_tenure);
    double hazard = 0;
    for (int t = 0; t < longest_tenure; ++t) {
        survival[static_cast<std::size_t>(t)] = math::exp(-hazard);
        hazard += a.base_per_week * varied * (1 + a.early_extra * math::exp(-(t + .5) / a.early_weeks));
    }
    return survival;
}

/// Age in weeks of the employment seen at a random moment: density proportional to survival (renewal theory;
/// Cox 1962).
double stationary_age(const std::vector<double>& survival, double total, double u) {
    double passed = 0;
    for (std::size_t t = 0; t < survival.size(); ++t) {
        if (u * total < passed + survival[t])
            return static_cast<double>(t) + (u * total - passed) / survival[t];
        passed += survival[t];
    }
    return longest_tenure;
}

void start_on_floor(World& w, AgentId agent, double weeks_on_floor) {
    const StrainParameters& p = w.p().strain;
    Mind& mind = w.agents.mind[agent];
    w.agents.employment[agent].stage = Stage::OnFloor;
    w.agents.employment[agent].on_floor = w.now - span_of_seconds(weeks_on_floor * in_seconds(week));
    const double work = strain_target(w, 0, p.resilience_weight * w.agents.traits[agent].resilience);
    const double goal = (work + p.contagion * p.neutral) / (1 + p.contagion);
    mind.exhaustion =
        goal + (p.new_hire - goal) * math::exp(-weeks_on_floor * (1 + p.contagion) / p.memory_weeks);
    mind.cynicism = mind.exhaustion;
    refresh_performance(w, agent);
}

void start_employed(World& w, AgentId agent, double weeks) {
    const int group = static_cast<int>(w.agents.seat[agent].team);
    make_person(w, agent);
    Employment& e = w.agents.employment[agent];
    e.hired = w.now - span_of_seconds(weeks * in_seconds(week));
    w.record.level(Level::Headcount, group, +1, w.now);
    const double training = w.p().hiring.training_weeks;
    if (weeks >= training) return start_on_floor(w, agent, weeks - training);
    e.stage = Stage::Training;
    w.record.level(Level::Training, group, +1, w.now);
    schedule(w, w.now + span_of_seconds((training - weeks) * in_seconds(week)),
             TrainingEnds{agent, e.incumbent});
}

void start_vacant(World& w, AgentId agent, double remaining_share, double u_length) {
    w.record.level(Level::Vacant, static_cast<int>(w.agents.seat[agent].team), +1, w.now);
    w.agents.employment[agent].sought = true;
    const double seconds = remaining_share * w.p().hiring.fill_time.quantile(u_length);
    schedule(w, w.now + span_of_seconds(seconds), SeatFilled{agent, 0});
}

}  // namespace

void start_agents(World& w) {
    const Parameters& p = w.p();
    const std::vector<double> survival = survival_by_week(p);
    double mean_weeks = 0;
    for (double s : survival) mean_weeks += s;
    const double mean_vacancy = p.hiring.fill_time.mean() / in_seconds(week);
    for (AgentId agent : all_ids<AgentRow>(static_cast<std::uint32_t>(w.agents.size()))) {
        const Words luck = w.luck(Purpose::StartSeat, w.agents.seat[agent].key);
        w.agents.work[agent].since = w.now;
        if (!p.mechanisms.attrition) {
            start_employed(w, agent, 2 * 52);
        } else if (uniform32(luck.w[0]) * (mean_weeks + mean_vacancy) < mean_vacancy) {
            start_vacant(w, agent, uniform32(luck.w[1]), uniform32(luck.w[2]));
        } else {
            start_employed(w, agent, stationary_age(survival, mean_weeks, uniform32(luck.w[1])));
        }
        if (p.roster.always_present && w.agents.employment[agent].stage == Stage::OnFloor)
            begin_on_floor(w, agent);
    }
}

void start_customer(const Parameters& p, const Draws& draws, std::uint32_t row, CustomerState& customer) {
    const Words luck = draw(draws, Purpose::StartCustomer, row);
    for (std::uint32_t word : luck.w) {
        for (std::uint32_t half : {word >> 16, word & 0xffff}) {
            const double u = (half + .5) / 65536;  // one number decides: resolved, and of these courteous
            const bool resolved = u < p.quality.resolution;
            const bool courteous = u < p.quality.resolution * p.quality.courtesy;
            learn_from(p.experience, customer,
                       experienced_quality(p.experience, {.resolved = resolved, .courteous = courteous}));
        }
    }
}

}  // namespace morale
