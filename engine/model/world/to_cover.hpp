// What the roster of a team follows: the load of the week and, where teams with contracts of their own share
// a queue, the colleagues of the other teams who are there already.
#pragma once

#include <array>

#include "engine/kernel/profile.hpp"

namespace morale {

using HalfHoursOfWeek = std::array<double, Profile::steps>;

/// The load of each half hour of the week, zero while the centre is closed. For a team that is planned beside
/// others it is told in agents wanted of all of them, and `colleagues` are those of them whose shifts are
/// planned before its own.
struct ToCover {
    HalfHoursOfWeek load{};
    HalfHoursOfWeek colleagues{};
    bool beside_others = false;
    friend bool operator==(const ToCover&, const ToCover&) = default;
};

/// For a team that is planned by itself.
inline ToCover whole_load(const Profile& load) {
    return {.load = load.weights()};
}

}  // namespace morale
