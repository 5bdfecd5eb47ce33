#include "engine/model/minds/personal_tie.hpp"

#include "engine/model/money/money.hpp"
#include "engine/model/staff/outsourcing.hpp"

namespace morale {

bool has_tie(const World& w, AgentId agent) {
    return w.p().mechanisms.personal_tie && w.agents.background[agent].tie < w.p().tie.share &&
           is_own(w, agent);
}

double tie_floor(const World& w, AgentId agent) {
    return has_tie(w, agent) ? w.p().tie_effects.floor : 0;
}

void book_tie(World& w, AgentId agent) {
    if (has_tie(w, agent))
        book_programme(w, group_of(w, agent), 0, w.p().tie.hours_per_year * 60 / days_per_year);
}

}  // namespace morale
