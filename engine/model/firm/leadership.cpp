#include "engine/model/firm/leadership.hpp"

#include "engine/model/contract.hpp"
#include "engine/model/firm/executives.hpp"
#include "engine/model/firm/scorecard.hpp"
#include "engine/model/staff/career.hpp"
#include "engine/model/terms/recognition.hpp"

namespace morale {

namespace {

/// Mean felt recognition of one team's agents on the floor; it shows how evenly recognition is spread over
/// the year.
void observe_recognition(World& w, int team) {
    double sum = 0;
    int agents = 0;
    for (AgentId agent : w.teams[static_cast<std::size_t>(team)].seats) {
        if (w.agents.employment[agent].stage != Stage::OnFloor) continue;
        sum += felt_recognition(w, agent);
        ++agents;
    }
    if (agents > 0) w.record.spread(Spread::RecognitionOfDay, team, sum / agents);
}

/// Books what seniors get beyond the usual wage.
void pay_seniors(World& w, double days) {
    for (AgentId agent : w.agents.ids()) {
        if (!w.agents.rank[agent].senior || w.agents.employment[agent].stage == Stage::Vacant) continue;
        const Team& team = w.p().teams[w.agents.seat[agent].team];
        const double pay = wage_of(w.p(), team) * paid_hours_of(w.p(), team);
        w.record.sum(Sum::WagesUsd, group_of(w, agent), pay / days_of_week * days * w.p().career.raise);
    }
}

}  // namespace

void leadership_day(World& w) {
    const double weeks = in_weeks(w.now - w.leadership.as_of);
    if (weeks <= 0) return;
    w.leadership.as_of = w.now;
    executives_day(w, weeks);
    scorecard_day(w, weeks);
    climate_day(w, weeks);
    pay_seniors(w, weeks * days_of_week);
    for (int team = 0; team < w.team_count(); ++team) observe_recognition(w, team);
}

}  // namespace morale
