// How many agents of a team the roster puts at the phone, before anybody falls ill or leaves.
#pragma once

#include <array>
#include <cstddef>

#include "engine/kernel/profile.hpp"
#include "engine/model/parameters.hpp"

namespace morale {

/// Agents planned to be at the phone, by half hour of the week, when every seat is filled and everybody comes
/// who is not on planned leave: breaks and meetings are out, as the plan has them.
std::array<double, Profile::steps> planned_presence(const Parameters&, std::size_t team);

}  // namespace morale
