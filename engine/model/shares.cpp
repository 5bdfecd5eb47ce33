#include "engine/model/shares.hpp"

#include <algorithm>
#include <numeric>

namespace morale {

namespace {

/// Shares as given; all zero: in proportion to `otherwise`.
std::vector<double> shares(std::vector<double> given, const std::vector<double>& otherwise) {
    if (std::ranges::all_of(given, [](double s) { return s == 0; })) given = otherwise;
    const double sum = std::accumulate(given.begin(), given.end(), 0.);
    for (double& s : given) s = sum > 0 ? s / sum : 1. / static_cast<double>(given.size());
    return given;
}

}  // namespace

std::vector<double> queue_shares(const Parameters& p) {
    std::vector<double> given, otherwise;
    for (const ContactClass& c : p.classes) given.push_back(c.share), otherwise.push_back(1);
    if (!p.classes.empty()) return shares(given, otherwise);
    for (const Team& team : p.teams) {
        given.push_back(team.agents > 0 ? team.share : 0);
        otherwise.push_back(team.agents);
    }
    return shares(given, otherwise);
}

std::size_t team_of(const Parameters& p, const ContactClass& one) {
    const auto row = [&](auto team) { return static_cast<std::size_t>(team - p.teams.begin()); };
    if (const auto named = std::ranges::find(p.teams, one.team, &Team::name); named != p.teams.end())
        return row(named);
    const auto staffed = std::ranges::find_if(p.teams, [](const Team& team) { return team.agents > 0; });
    return staffed == p.teams.end() ? 0 : row(staffed);
}

}  // namespace morale
