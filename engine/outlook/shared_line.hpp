// The line of a half hour: of a team alone, or of its pool, of which the team answers a part. Which part of
// the centre's contacts that is may depend on the hour.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/model/world/to_cover.hpp"
#include "engine/outlook/team_line.hpp"

namespace morale {

using Week = HalfHoursOfWeek;

/// Which part of a half hour's contacts is a team's where classes have hours of their own; empty: always as
/// in the week.
struct PartsOfHours {
    std::vector<double> line{}, mail{};  // [half hour of the week]
    void add(const PartsOfHours&);
};

/// The pool (pools.hpp) to which a team belongs.
struct Pool {
    double share = 0;         // of all contacts
    Week staff{};             // of all its teams
    PartsOfHours of_hours{};  // sums of its teams
};

struct SharedLine {
    double share = 0;              // of all contacts
    double in_line = 1, mail = 0;  // parts of these
    double staff = 0;              // agents at the line
    double own = 1;                // part of its contacts that the team answers
};

/// The team's parts of the contacts of each half hour.
PartsOfHours parts_of_hours(const Parameters&, const TeamWork&);

/// The line in that half hour of the week; `staff` are the team's own agents.
SharedLine shared_line(const TeamWork&, const PartsOfHours& of_team, const std::optional<Pool>&, double staff,
                       std::size_t half_hour);

}  // namespace morale
