// The firm's process (equation 3): its quality P is what fixes have delivered less the burden of slow,
// bureaucratic procedures and less the faults that are there. P is a logit of resolution; what is slow also
// takes time, annoys customers and is a demand on agents (job demands: Demerouti et al. 2001; the failures of
// service organisations, practice 45). A fix takes weeks / commitment. Faults arise as a Poisson stream and
// stay until they are detected and repaired: time x half / (half + measuring). A service standard other than
// the usual stretches the time per contact, and resolution by 1.2 x its logarithm (Oliva & Sterman 2001).
#pragma once

#include <array>
#include <cstdint>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

enum class Change : std::uint8_t { FaultArises, FaultRepaired, FixDelivered };

/// Sets the first fault.
void start_faults(World& w);

/// Plans the delivery of the fix that the parameters in force ask for; one that is under way goes on.
void plan_fix(World& w);

/// One day's cost of the fix that is under way and of measuring.
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
