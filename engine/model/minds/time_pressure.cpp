#include "engine/model/minds/time_pressure.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/terms/time_pressure.hpp"

namespace morale {

namespace {

struct Day {
    double handling_seconds = 0;
    double present_seconds = 0;
    int handled = 0;
};

Day day_of(const World& w, const TeamState& team) {
    Day sum;
    for (AgentId agent : team.seats) {
        const Today& today = w.agents.today[agent];
        sum.handling_seconds += today.handling_seconds;
        sum.present_seconds += today.handling_seconds + today.available_seconds;
        sum.handled += today.handled;
    }
    return sum;
}

/// Pressure from the load and presence of recent days. Nobody feels pressed below the wanted occupancy; a
/// team that is usually busier is used to its own.
double pressure_of(const TimePressureParameters& p, const TeamUsual& usual, const Standard& s) {
    const double wanted = std::max(p.wanted_occupancy, usual.occupancy);
    const double required = s.load_seconds * s.held / wanted;
    if (required <= 0) return 0;
    return std::clamp((required - s.present_seconds) / required, -p.most, p.most);
}

void team_day(World& w, int group) {
    TeamState& team = w.teams[static_cast<std::size_t>(group)];
    const TimePressureParameters& p = w.p().time_pressure;
    const TeamUsual usual = w.p().usual.team(static_cast<std::size_t>(group));
    Standard& s = team.standard;
    const Day today = day_of(w, team);
    if (today.present_seconds <= 0 || today.handled == 0) return;
    // The load counts contacts done and contacts abandoned, each at the usual time per contact.
    const double per_contact = today.handling_seconds / today.handled / s.time;
    const double keep = math::exp(-1 / p.memory_days);
    s.load_seconds = s.load_seconds * keep + per_contact * (today.handled + s.given_up);
    s.present_seconds = s.present_seconds * keep + today.present_seconds;
    s.given_up = 0;
    s.pressure = pressure_of(p, usual, s);
    const double practice = practice_under(p, s.held, s.pressure);
    s.time = practice / usual.practice;
    if (!w.p().service_standard.hold) s.held = standard_after(p, s.held, practice, 1. / days_of_week);
    w.record.spread(Spread::ServiceStandard, group, s.held / usual.standard);
    w.record.spread(Spread::TimePressure, group, s.pressure);
}

}  // namespace

void start_standards(World& w) {
    for (std::size_t team = 0; team < w.teams.size(); ++team)
        w.teams[team].standard.held = w.p().usual.team(team).standard;
}

void time_pressure_day(World& w) {
    for (int team = 0; team < w.team_count(); ++team) {
        if (w.p().mechanisms.time_pressure) team_day(w, team);
        const ServiceStandard& policy = w.p().service_standard;
        if (policy.hold)
            book_programme(w, team, 0,
                           w.record.level(Level::Headcount, team) * policy.minutes / days_of_week);
    }
}

}  // namespace morale
