// Teams as tables tell them: those that answer the same contacts at once are one line and one row.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/model/parameters.hpp"
#include "engine/outlook/team_outlook.hpp"

namespace morale {

struct ToldTeam {
    std::string name;               // "day + night"
    std::vector<std::size_t> rows;  // of the teams; at least one

    /// What these teams are together. `of_team` has an outlook for each team of the centre.
    Outlook week(const std::vector<Outlook>& of_team) const;
};

/// Where a figure of teams comes from: a run tells apart teams that help each other beyond one line, a
/// formula has them only together.
enum class ToldBy { Run, Formula };

/// In the order of their first teams; those with neither agents nor contacts are left out, unless all are.
std::vector<ToldTeam> told_teams(const Parameters&, const std::vector<Outlook>& of_team, ToldBy);

/// "No formula holds for teams that help each other …" where a formula tells such teams; else empty.
std::string bound_text(const Parameters&, ToldBy);

/// The outlook of these teams together, by half hours.
TeamOutlook outlook_of_told(const ToldTeam&, const std::vector<TeamOutlook>&);

}  // namespace morale
