#include "engine/model/pools.hpp"

#include <algorithm>

#include "engine/model/shares.hpp"

namespace morale {

namespace {

bool has_contract(const Team& team) {
    const Contract& c = team.contract;
    return c.shift_hours > 0 || c.days_per_week > 0 || c.earliest_start > 0 || c.latest_start < any_start;
}

/// The teams of the class with agents, in order of their rows; none where the others help later only.
std::vector<std::size_t> teams_at_once(const Parameters& p, const ContactClass& one) {
    if (one.overflow.after_seconds > 0 || one.overflow.from_waiting > 0) return {};
    std::vector<std::size_t> teams = teams_of(p, one);
    std::erase_if(teams, [&](std::size_t team) { return p.teams[team].agents <= 0; });
    std::ranges::sort(teams);
    return teams;
}

/// Whether the teams answer no class but such as all of them answer at once.
bool answer_the_same(const Parameters& p, const std::vector<std::size_t>& teams) {
    return std::ranges::all_of(p.classes, [&](const ContactClass& one) {
        const std::vector<std::size_t> of_class = teams_of(p, one);
        const bool touches = std::ranges::any_of(
            of_class, [&](std::size_t team) { return std::ranges::count(teams, team) > 0; });
        return !touches || teams_at_once(p, one) == teams;
    });
}

}  // namespace

std::vector<std::vector<std::size_t>> shared_lines_of(const Parameters& p) {
    std::vector<std::vector<std::size_t>> lines;
    for (const ContactClass& one : p.classes) {
        const std::vector<std::size_t> teams = teams_at_once(p, one);
        if (teams.size() < 2 || !answer_the_same(p, teams)) continue;
        if (std::ranges::count(lines, teams) == 0) lines.push_back(teams);
    }
    return lines;
}

std::vector<std::vector<std::size_t>> pools_of(const Parameters& p) {
    std::vector<std::vector<std::size_t>> pools = shared_lines_of(p);
    std::erase_if(pools, [&](const std::vector<std::size_t>& teams) {
        return std::ranges::none_of(teams, [&](std::size_t team) { return has_contract(p.teams[team]); });
    });
    return pools;
}

}  // namespace morale
