// The life of one replication, seen from outside: make a world, warm it up, start a policy, run it, take its
// record. A World is a value: a copy lives on by itself, which is how all policies start from the same warm
// state.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "engine/kernel/draws.hpp"
#include "engine/kernel/require.hpp"
#include "engine/kernel/time.hpp"
#include "engine/model/ledger.hpp"
#include "engine/model/parameters.hpp"
#include "engine/model/tape.hpp"

namespace morale {

/// What one replication of one policy leaves.
struct Record {
    Tape tape;
    Ledger ledger;
    std::uint64_t events = 0;        // handled after the start of measurement
    std::optional<Failure> failure;  // a broken guarantee: the record is not to be used
};

struct World;  // engine/model/world.hpp

/// Runs the warm-up of `base` and stands at measurement_start, before anything of it has happened.
/// `base` must outlive the world and its copies.
World warmed_up(const Parameters& base, Seed seed, std::uint32_t replication);

/// `policy`, which must outlive the world, takes over at `from`.
void plan_policy(World& world, const Parameters& policy, Time from);

/// Runs a copy of a warm world to the end of the horizon under `policy`, which takes over from the base at
/// `from`.
Record run_policy(World world, const Parameters& policy, Time from);

}  // namespace morale
