// The life of one replication, seen from outside: make a world, warm it up, start a policy, run it, take
// its record. A World is a value, and a copy runs on independently; so all policies that come as a change
// start from the same warm state. A policy that has always been in force has a world of its own.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "engine/kernel/draws.hpp"
#include "engine/kernel/require.hpp"
#include "engine/kernel/time.hpp"
#include "engine/model/parameters.hpp"
#include "engine/model/record/half_hours.hpp"
#include "engine/model/record/in_force.hpp"
#include "engine/model/record/ledger.hpp"
#include "engine/model/record/tape.hpp"
#include "engine/model/record/waits.hpp"
#include "engine/model/world/pace.hpp"

namespace morale {

/// What one replication of one policy leaves.
struct Record {
    Tape tape;
    Tape by_class;             // what happened to contacts, by class; without groups if there are no classes
    Tape by_customers;         // what happened to customers, by group; without groups if there are none
    std::vector<Waits> waits;  // [queue] of answered contacts
    HalfHours of_teams;        // the week by half hours, [team]
    HalfHours of_classes;      // the same by class of contacts; without groups if there are no classes
    SeenInForce in_force{};    // of a policy that ends: waits and half hours from its beginning to its end
    Ledger ledger;
    std::uint64_t events = 0;        // events handled after the start of measurement
    std::optional<Failure> failure;  // a broken guarantee: do not use the record
};

struct World;       // engine/model/world/world.hpp
struct BaseCourse;  // engine/model/world/course.hpp

/// When a policy begins that its world has always had, warm-up included.
inline constexpr Time always = Time::min();

/// When a policy is in force: until the horizon ends, if it does not end earlier.
struct InForce {
    InForce(Time begins, Time ends = never) : from(begins), until(ends) {}
    Time from;   // measurement_start or later, or `always`
    Time until;  // after `from`; from then on the base is in force again
};

/// Runs the warm-up of `base` and stops at measurement_start, before anything that happens then. `base`
/// must outlive the world and its copies. If `stop` ends this run or a later one, the world is unfinished
/// and useless; whoever passed `stop` has to ask it too.
World warmed_up(const Parameters& base, Seed seed, std::uint32_t replication, StopAsked stop = nullptr);
void warmed_up(Parameters&&, Seed, std::uint32_t, StopAsked = nullptr) = delete;

/// The parameters of a world that has always had `policy`. As under the base, a team's issues follow from
/// the number of agents in the base where no share is given, because hiring agents attracts no contacts.
Parameters as_always(const Parameters& policy, const Parameters& base);

/// Makes `policy` take over when it begins, and what was in force before when it ends. The policy must
/// outlive the world.
void plan_policy(World& world, const Parameters& policy, InForce in_force);
void plan_policy(World&, Parameters&&, InForce) = delete;

/// The world of one policy at measurement_start. It is warmed up under the base, with the policy planned,
/// or under the policy itself when that is from `always`, with the base planned if the policy ends. Both must
/// outlive the world.
World warmed_up(const Parameters& base, const Parameters& policy, InForce in_force, Seed seed,
                std::uint32_t replication, StopAsked stop = nullptr);
void warmed_up(Parameters&&, const Parameters&, InForce, Seed, std::uint32_t, StopAsked = nullptr) = delete;
void warmed_up(const Parameters&, Parameters&&, InForce, Seed, std::uint32_t, StopAsked = nullptr) = delete;

/// Runs the world, with what is planned in it, to the end of the horizon.
Record run_out(World world);

/// Runs a copy of a warm world to the end of the horizon under `policy`, which takes over from the base when
/// it begins, measurement_start or later. A policy that cuts a feedback needs the course of its base, which
/// must outlive the run.
Record run_policy(World world, const Parameters& policy, InForce in_force,
                  const BaseCourse* base_course = nullptr);

/// The course of the base: a copy of its warm world runs to the end of the horizon as it is.
BaseCourse course_of(World warm);

}  // namespace morale
