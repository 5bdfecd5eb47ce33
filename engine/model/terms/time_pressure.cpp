#include "engine/model/terms/time_pressure.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"

namespace morale {

double practice_under(const TimePressureParameters& p, double held, double pressure) {
    return std::clamp(held * math::exp(-p.on_time * pressure), p.least_time, 1.);
}

double standard_after(const TimePressureParameters& p, double held, double practice, double weeks) {
    if (practice > held && p.ratchet) return held;
    return math::relaxed(held, practice, weeks, practice < held ? p.standard_weeks : p.recovery_weeks);
}

double time_per_contact(const World& w, AgentId agent) {
    return w.p().mechanisms.time_pressure ? w.teams[w.agents.seat[agent].team].standard.time : 1;
}

double time_on_resolution(const World& w, AgentId agent) {
    const double time = time_per_contact(w, agent);
    return time == 1 ? 0 : w.p().time_pressure.on_resolution * math::log(time);
}

double effort_on_demand(const World& w, AgentId agent) {
    if (!w.p().mechanisms.time_pressure) return 0;
    const StrainParameters& p = w.p().strain;
    const double pressure = w.teams[w.agents.seat[agent].team].standard.pressure;
    const double harder = math::exp(w.p().time_pressure.on_effort * pressure) - 1;
    return p.hours_weight * shift_hours_of(w, agent) * harder / p.hours_scale;
}

}  // namespace morale
