#include "engine/outlook/agents_needed.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/kernel/time.hpp"
#include "engine/outlook/team_week.hpp"

namespace morale {

namespace {

constexpr double no_wait_seconds = 1e-9;

double in_time_of_those_who_stay(const TeamWait& wait) {
    return wait.gone_in_time < 1 ? std::min(1., wait.in_time / (1 - wait.gone_in_time)) : 1;
}

/// The share of the callers that a service level is asked of. Where nobody waits, who finds nobody free is
/// lost, and counts: the others are all answered at once, however few there are.
double service_level_for_need(const TeamWait& wait) {
    const bool nobody_waits = wait.abandoned > 0 && wait.mean <= no_wait_seconds;
    return nobody_waits ? wait.in_time : in_time_of_those_who_stay(wait);
}

constexpr double most_abandoned = .99;  // beyond it, trying again would never end
constexpr double settled = 1e-4;        // change of the share
constexpr int most_retry_rounds = 50;

/// The line when those who give up come again with this chance: the fixed point of the share who give up,
/// from below.
TeamWait with_retries(const Parameters& p, const TeamWork& work, double first, double again, int agents) {
    TeamWait wait = team_wait(p, work, first, 0, agents);
    double known = 0;
    for (int round = 0; again > 0 && round < most_retry_rounds; ++round) {
        const double abandoned = std::min(wait.abandoned, most_abandoned);
        if (std::abs(abandoned - known) < settled) break;
        known = abandoned;
        wait = team_wait(p, work, first / (1 - again * known), 0, agents);
    }
    return wait;
}

bool all_hold(std::span<const HalfHourBound> bounds, const TeamWait& wait) {
    return std::ranges::all_of(bounds, [&](const HalfHourBound& bound) { return bound.holds(wait); });
}

}  // namespace

bool HalfHourBound::holds(const TeamWait& wait) const {
    switch (figure) {
        case Figure::ServiceLevel:
            return service_level_for_need(wait) >= value;
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

double OfferedNow::first_tries() const {
    return per_hour * (1 - tries_again * std::min(abandoned, most_abandoned));
}

AgentsNeeded agents_needed(const Parameters& p, const TeamWork& work, const OfferedNow& offered,
                           std::span<const HalfHourBound> bounds) {
    const double first = offered.first_tries() / in_seconds(hour) * work.in_line;
    if (!(first > 0)) return {};
    const auto line = [&](int n) { return with_retries(p, work, first, offered.tries_again, n); };
    int fewer = 0;
    int enough = static_cast<int>(std::clamp<double>(first * work.needed_seconds, 1, most_agents_needed));
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
        if (will_do)
            enough = middle;
        else
            fewer = middle;
        if (will_do) wait = at_middle;
    }
    return {.agents = enough,
            .service_level = service_level_for_need(wait),
            .abandoned = wait.abandoned,
            .wait = wait.mean};
}

std::vector<AgentsNeeded> agents_needed_by_half_hour(const Parameters& p, const TeamWork& work,
                                                     const TeamOutlook& team,
                                                     std::span<const HalfHourBound> bounds) {
    std::vector<AgentsNeeded> needed;
    std::map<double, AgentsNeeded>
        known;  // by first tries an hour: most half hours have their like in the week
    const double again = redials_soon(p) ? p.contacts.redial_share : 0;
    for (const Outlook& step : team.steps) {
        OfferedNow offered{.abandoned = step.abandoned, .tries_again = again};
        if (step.hours > 0) offered.per_hour = step.offered;
        const auto [at, is_new] = known.try_emplace(offered.first_tries());
        if (is_new) at->second = agents_needed(p, work, offered, bounds);
        needed.push_back(at->second);
    }
    return needed;
}

}  // namespace morale
