#include "engine/outlook/agents_needed.hpp"

#include <algorithm>
#include <map>

namespace morale {

namespace {

double in_time_of_those_who_stay(const TeamWait& wait) {
    return wait.gone_in_time < 1 ? std::min(1., wait.in_time / (1 - wait.gone_in_time)) : 1;
}

bool all_hold(std::span<const HalfHourBound> bounds, const TeamWait& wait) {
    return std::ranges::all_of(bounds, [&](const HalfHourBound& bound) { return bound.holds(wait); });
}

}  // namespace

bool HalfHourBound::holds(const TeamWait& wait) const {
    switch (figure) {
        case Figure::ServiceLevel:
            return in_time_of_those_who_stay(wait) >= value;
        case Figure::Abandoned:
            return wait.abandoned <= value;
        case Figure::Wait:
            return wait.mean <= value;
    }
    return true;
}

bool HalfHourBound::is_beyond_reach() const {
    return figure == Figure::ServiceLevel ? value >= 1 : value <= 0;
}

AgentsNeeded agents_needed(const Parameters& p, const TeamWork& work, double offered,
                           std::span<const HalfHourBound> bounds) {
    const double rate = offered / 3600 * work.in_line;
    if (!(rate > 0)) return {};
    const auto line = [&](int n) { return team_wait(p, work, rate, 0, n); };
    int fewer = 0;
    int enough = std::clamp(static_cast<int>(rate * work.needed_seconds), 1, most_agents_needed);
    TeamWait wait = line(enough);
    for (int step = 1; !all_hold(bounds, wait) && enough < most_agents_needed; step *= 2) {
        fewer = enough;
        enough = std::min(enough + step, most_agents_needed);
        wait = line(enough);
    }
    while (enough - fewer > 1) {
        const int middle = fewer + (enough - fewer) / 2;
        const TeamWait at_middle = line(middle);
        const bool will_do = all_hold(bounds, at_middle);
        (will_do ? enough : fewer) = middle;
        if (will_do) wait = at_middle;
    }
    return {.agents = enough,
            .service_level = in_time_of_those_who_stay(wait),
            .abandoned = wait.abandoned,
            .wait = wait.mean};
}

std::vector<AgentsNeeded> agents_needed_by_half_hour(const Parameters& p, const TeamWork& work,
                                                     const TeamOutlook& team,
                                                     std::span<const HalfHourBound> bounds) {
    std::vector<AgentsNeeded> needed;
    std::map<double, AgentsNeeded> known;  // by contacts an hour: most half hours have their like in the week
    for (const Outlook& step : team.steps) {
        const double offered = step.hours > 0 ? step.offered : 0;
        const auto [at, is_new] = known.try_emplace(offered);
        if (is_new) at->second = agents_needed(p, work, offered, bounds);
        needed.push_back(at->second);
    }
    return needed;
}

}  // namespace morale
