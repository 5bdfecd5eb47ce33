#include "engine/model/life/hiring_classes.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "engine/model/life/seating.hpp"
#include "engine/model/seats.hpp"
#include "engine/model/staff/hiring.hpp"
#include "engine/model/terms/hiring.hpp"
#include "engine/model/terms/outsourcing.hpp"

namespace morale {

namespace {

/// A vacant seat that is open: one for which nobody is sought, if there is one.
std::optional<AgentId> vacant_seat(const World& w, std::uint32_t team) {
    std::optional<AgentId> sought;
    for (const AgentId agent : w.teams[team].seats) {
        const Employment& e = w.agents.employment[agent];
        if (e.stage != Stage::Vacant || !w.agents.seat[agent].open) continue;
        if (!e.sought) return agent;
        if (!sought) sought = agent;
    }
    return sought;
}

bool takes_one_more(const World& w, std::uint32_t team) {
    return w.teams[team].to_close < w.p().hiring.most_beyond_seats || vacant_seat(w, team).has_value();
}

/// The team that the next newcomer joins: of those that the class may go to and that take one more, the one
/// that is farthest from its seats.
std::optional<std::uint32_t> team_of_newcomer(const World& w, const HiringClass& one) {
    std::optional<std::uint32_t> best;
    double least = 0;  // share of the seats that are held
    for (std::uint32_t team = 0; team < w.teams.size(); ++team) {
        const Team& given = w.p().teams[team];
        const std::uint32_t seats = seats_wanted(w.p(), given);
        const bool named = one.team == given.name;
        if (is_outside(w, team) || (!named && (!one.team.empty() || seats == 0))) continue;
        if (!takes_one_more(w, team)) continue;
        const double held = w.record.level(Level::Headcount, static_cast<int>(team)) / std::max(1u, seats);
        if (best && held >= least) continue;
        best = team;
        least = held;
    }
    return best;
}

}  // namespace

void plan_hiring_classes(World& w) {
    const auto& classes = w.p().hiring_classes;
    for (std::uint32_t number = 0; number < classes.size(); ++number) {
        const Time begins = begin_of_date(w.p(), classes[number].date);
        if (classes[number].size > 0 && begins >= w.now)
            schedule(w, begins, HiringClassBegins{.number = number, .epoch = w.epoch});
    }
}

void handle(World& w, const HiringClassBegins& begins) {
    if (begins.epoch != w.epoch) return;
    const HiringClass& one = w.p().hiring_classes[begins.number];
    const std::size_t seats_before = w.agents.size();
    for (int n = 0; n < static_cast<int>(one.size); ++n) {
        const std::optional<std::uint32_t> team = team_of_newcomer(w, one);
        if (!team) break;
        const std::optional<AgentId> vacant = vacant_seat(w, *team);
        hire(w, vacant ? *vacant : open_seat_beyond(w, *team));
    }
    tie_new_seats(w, seats_before);
}

}  // namespace morale
