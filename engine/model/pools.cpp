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

std::vector<std::vector<std::size_t>> teams_that_help(const Parameters& p) {
    std::vector<std::vector<std::size_t>> all;
    for (const ContactClass& one : p.classes) {
        std::vector<std::size_t> joined = teams_of(p, one);
        std::erase_if(joined, [&](std::size_t team) { return p.teams[team].agents <= 0; });
        const auto meets = [&](const std::vector<std::size_t>& other) {
            return std::ranges::any_of(other,
                                       [&](std::size_t t) { return std::ranges::count(joined, t) > 0; });
        };
        if (joined.size() < 2) continue;
        for (const std::vector<std::size_t>& other : all)
            if (meets(other)) joined.insert(joined.end(), other.begin(), other.end());
        std::erase_if(all, meets);
        std::ranges::sort(joined);
        joined.erase(std::unique(joined.begin(), joined.end()), joined.end());
        all.push_back(std::move(joined));
    }
    return all;
}

bool help_beyond_a_line(const Parameters& p) {
    const std::vector<std::vector<std::size_t>> lines = shared_lines_of(p);
    return std::ranges::any_of(teams_that_help(p), [&](const std::vector<std::size_t>& teams) {
        return std::ranges::count(lines, teams) == 0;
    });
}

}  // namespace morale
