#include "engine/outlook/planned_presence.hpp"

#include <algorithm>

#include "engine/model/contract.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/schedule.hpp"
#include "engine/model/seats.hpp"
#include "engine/model/world/roster.hpp"

namespace morale {

namespace {

constexpr int most_rows = 400;  // the plan of more people has the same shape

}  // namespace

std::array<double, Profile::steps> planned_presence(const Parameters& p, std::size_t row) {
    const Team& team = p.teams[row];
    const Profile load = load_of(p);
    std::array<double, Profile::steps> presence{};
    const double seats = seats_wanted(p, team);
    if (has_schedule(team)) {
        const Schedule schedule = schedule_of(team, load);
        std::ranges::copy(schedule, presence.begin());
    } else if (p.roster.always_present) {
        for (std::size_t i = 0; i < presence.size(); ++i) presence[i] = load.weights()[i] > 0 ? seats : 0;
    } else if (seats > 0) {
        const double planned = seats * (1 - p.roster.leave_share);
        const int rows = std::clamp(static_cast<int>(planned + .5), 1, most_rows);
        presence = make_roster(rows, roster_of(p, team), load).presence();
        for (double& agents : presence) agents *= planned / rows;
    }
    return presence;
}

}  // namespace morale
