#include "tools/preflight/told_teams.hpp"

#include <algorithm>

#include "engine/model/pools.hpp"

namespace morale {

Outlook ToldTeam::week(const std::vector<Outlook>& of_team) const {
    Outlook all = of_team[rows.front()];
    for (std::size_t i = 1; i < rows.size(); ++i) all = side_by_side(all, of_team[rows[i]]);
    return all;
}

std::vector<ToldTeam> told_teams(const Parameters& p, const std::vector<Outlook>& of_team, ToldBy by) {
    const std::vector<std::vector<std::size_t>> lines =
        by == ToldBy::Run ? shared_lines_of(p) : teams_that_help(p);
    std::vector<ToldTeam> told;
    for (std::size_t row = 0; row < of_team.size(); ++row) {
        const auto line = std::ranges::find_if(
            lines, [&](const std::vector<std::size_t>& rows) { return std::ranges::count(rows, row) > 0; });
        if (line != lines.end() && line->front() != row) continue;
        ToldTeam team{.name = p.teams[row].name, .rows = line == lines.end() ? std::vector{row} : *line};
        for (std::size_t i = 1; i < team.rows.size(); ++i) team.name += " + " + p.teams[team.rows[i]].name;
        told.push_back(std::move(team));
    }
    const auto empty = [&](const ToldTeam& team) {
        const Outlook week = team.week(of_team);
        return week.offered <= 0 && week.staff <= 0;
    };
    if (!std::ranges::all_of(told, empty)) std::erase_if(told, empty);
    return told;
}

std::string bound_text(const Parameters& p, ToldBy by) {
    if (by == ToldBy::Run || !help_beyond_a_line(p)) return {};
    return "No formula holds for teams that help each other late, or with some of the contacts only: they "
           "are "
           "told together, as one line, which is the best that they can reach";
}

TeamOutlook outlook_of_told(const ToldTeam& team, const std::vector<TeamOutlook>& of_team) {
    TeamOutlook all = of_team[team.rows.front()];
    all.name = team.name;
    for (std::size_t i = 1; i < team.rows.size(); ++i) {
        const TeamOutlook& other = of_team[team.rows[i]];
        all.week = side_by_side(all.week, other.week);
        for (std::size_t step = 0; step < all.steps.size(); ++step)
            all.steps[step] = side_by_side(all.steps[step], other.steps[step]);
    }
    return all;
}

}  // namespace morale
