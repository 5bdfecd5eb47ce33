// The life of one replication, seen from outside: make a world, warm it up, start a policy, run it, take its
// record. A World is a value: a copy lives on by itself, which is how all policies that come as a change
// start from the same warm state. What has always been so has a world of its own.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "engine/kernel/draws.hpp"
#include "engine/kernel/require.hpp"
#include "engine/kernel/time.hpp"
#include "engine/model/parameters.hpp"
#include "engine/model/record/ledger.hpp"
#include "engine/model/record/tape.hpp"
#include "engine/model/world/pace.hpp"

namespace morale {

/// What one replication of one policy leaves.
struct Record {
    Tape tape;
    Ledger ledger;
    std::uint64_t events = 0;        // handled after the start of measurement
    std::optional<Failure> failure;  // a broken guarantee: the record is not to be used
};

struct World;  // engine/model/world/world.hpp

/// When a policy begins that the world has always had, warm-up included.
inline constexpr Time always = Time::min();

/// Runs the warm-up of `base` and stands at measurement_start, before anything of it has happened.
/// `base` must outlive the world and its copies. What `stop` asks to leave, here or later, stands where it
/// was left and is of no use; who gave `stop` asks it too.
World warmed_up(const Parameters& base, Seed seed, std::uint32_t replication, StopAsked stop = nullptr);

/// What a world is made of that has always had `policy`: as under the base, the issues of a team follow from
/// the base's agents where no share is given, because more agents attract no contacts.
Parameters as_always(const Parameters& policy, const Parameters& base);

/// `policy`, which must outlive the world, takes over at `from`.
void plan_policy(World& world, const Parameters& policy, Time from);

/// The world of one policy at measurement_start: warmed up under the base, with the policy planned, or under
/// the policy itself when that is from `always`. Both must outlive the world.
World warmed_up(const Parameters& base, const Parameters& policy, Time from, Seed seed,
                std::uint32_t replication, StopAsked stop = nullptr);

/// Runs the world, with what is planned in it, to the end of the horizon.
Record run_out(World world);

/// Runs a copy of a warm world to the end of the horizon under `policy`, which takes over from the base at
/// `from`, measurement_start or later.
Record run_policy(World world, const Parameters& policy, Time from);

}  // namespace morale
