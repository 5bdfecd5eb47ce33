#include "engine/model/seats.hpp"

#include <algorithm>

namespace morale {

bool any_outside(const Parameters& p) {
    return std::ranges::any_of(p.teams, [](const Team& team) { return team.outside.outside; });
}

double share_of_seats(const Parameters& p, const Team& team) {
    if (!any_outside(p)) return 1;
    return team.outside.outside ? p.outsourcing.share : 1 - p.outsourcing.share;
}

std::uint32_t seats_wanted(const Parameters& p, const Team& team) {
    const double of_budget = team.outside.outside ? 1 : p.staffing.budget;
    return static_cast<std::uint32_t>(team.agents * of_budget * share_of_seats(p, team) + .5);
}

bool seats_close_at_once(const Parameters& p) {
    return p.roster.always_present && !p.mechanisms.attrition;
}

}  // namespace morale
