#include "engine/model/minds/personal_tie.hpp"

#include "engine/model/money/money.hpp"
#include "engine/model/terms/personal_tie.hpp"

namespace morale {

void book_tie(World& w, AgentId agent) {
    if (has_tie(w, agent))
        book_programme(w, group_of(w, agent), 0, w.p().tie.hours_per_year * 60 / days_per_year);
}

}  // namespace morale
