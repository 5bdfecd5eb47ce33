// The firm's process (equation 3). Its quality, a logit of resolution, is
//
//     P = what fixes have delivered - burden - fault_size x present faults.
//
// A burdensome process also takes time, annoys customers and is a demand on agents (job demands: Demerouti
// et al. 2001; the failures of service organisations, practice 45). A fix takes weeks / commitment. Faults
// arise as a Poisson stream and stay until they are detected and repaired; detection takes time x half /
// (half + measuring). A service standard other than the usual stretches the time per contact, and its
// logarithm adds to resolution (Oliva & Sterman 2001).
#pragma once

#include <array>
#include <cstdint>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

enum class Change : std::uint8_t { FaultArises, FaultRepaired, FixDelivered };

/// Schedules the first fault.
void start_faults(World& w);

/// Schedules the delivery of the fix that the parameters in force ask for; a fix that is under way goes on.
void plan_fix(World& w);

/// Books one day's cost of measuring and of the fix that is under way.
void process_day(World& w);

void handle(World& w, const ProcessChanges&);

inline constexpr std::array process_links = {
    Link{"process quality", "resolution", +1, "process"},
    Link{"process quality", "handle time", -1, "process"},
    Link{"process quality", "experienced quality", +1, "process"},
    Link{"process quality", "exhaustion", -1, "process"},
    Link{"fix", "process quality", +1, "process"},
    Link{"faults", "process quality", -1, "process"},
    Link{"process burden", "process quality", -1, "process"},
    Link{"measuring", "faults", -1, "process"},
    Link{"time set as standard", "handle time", +1, "process"},
    Link{"time set as standard", "resolution", +1, "process"},
};

}  // namespace morale
