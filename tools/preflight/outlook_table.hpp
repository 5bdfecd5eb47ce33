// Tables of waits, staff and occupancy, as `morale check` shows them: a row for a team's week, or for hours
// of it.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/parameters.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/rehearsal.hpp"
#include "output/padded.hpp"
#include "output/words/numbers.hpp"
#include "tools/preflight/told_teams.hpp"

namespace morale {

/// "81.3 %" of a share.
std::string percent_text(double share);

/// "11.6 s"; from three hours on in hours: "8731.5 h".
std::string wait_text(double seconds);

/// The head of such a table; `first` names its rows.
std::vector<std::string> outlook_head(const Parameters&, std::string_view first);
extern const std::vector<Align> outlook_align;

/// The cells of a row except the first. A share of nothing, or a wait of nobody, is not told.
std::vector<std::string> outlook_cells(const Outlook&);

/// The weeks of the teams; those of one line are one row (told_teams.hpp).
std::string table_of_teams(const Parameters&, const std::vector<Outlook>& of_team, ToldBy);

/// "12 runs of 8 + 20 weeks".
std::string runs_text(const Rehearsal&);

/// The hours of a team: the worst with contacts, or all of them in order of the week. `needed`: the agents
/// that each half hour of the week needs; empty: not known.
void print_hours(const Parameters&, const TeamOutlook&, const std::vector<int>& needed, bool all,
                 std::ostream&);

}  // namespace morale
