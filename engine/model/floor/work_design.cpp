#include "engine/model/floor/work_design.hpp"

#include "engine/model/money/money.hpp"
#include "engine/model/terms/work_design.hpp"

namespace morale {

[[gnu::noinline]] void make_exception(World& w, AgentId agent, double u, double resolves) {
    const double share = autonomy(w) * w.p().work_effects.exceptions;
    if (u < resolves * (1 - share)) return;
    w.record.count(Count::Exceptions, group_of(w, agent));
    book_programme(w, group_of(w, agent), w.p().work_effects.usd_per_exception, 0);
}

void book_standards(World& w) {
    const double clear = role_clarity(w);
    if (clear <= 0) return;
    const double minutes = clear * w.p().work_effects.clarity_hours_a_week * 60 / days_of_week;
    for (int team = 0; team < w.team_count(); ++team) book_programme(w, team, 0, minutes);
}

}  // namespace morale
