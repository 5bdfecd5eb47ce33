// Which part of the contacts each queue gets.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/model/parameters.hpp"

namespace morale {

/// The row of the team that answers the class: the one it names, else the first that has agents.
std::size_t team_of(const Parameters&, const ContactClass&);

/// Shares by queue before outsourcing, adding up to 1: one for each class or, without classes, each team.
/// Classes have the given shares, or equal ones if none is given; teams have the given shares, or shares in
/// proportion to their agents if none is given. A team without agents gets none.
std::vector<double> given_shares(const Parameters&);

/// Shares after outsourcing: teams of another firm get what is outsourced, the others the rest.
std::vector<double> shared_out(const Parameters&, std::vector<double> given);

}  // namespace morale
