// Hiring: a vacancy opens when somebody leaves, is filled after a while by the best of the applicants, who
// trains and then begins on the floor with a newcomer's skill. Who that is: selection.hpp; what they are
// taught: training.hpp.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// The holder leaves now: the spell ends, the seat falls vacant and, if it is to be held again, a successor
/// is sought.
void leave_job(World& w, AgentId agent, Leaving why);

/// A vacancy opens now; the next holder is sought.
void open_vacancy(World& w, AgentId agent);

/// Sets who the present holder of the seat is: traits and threshold from their own luck.
void make_person(World& w, AgentId agent);

/// Writes the end of the present holder's spell into the ledger; `left` never: still employed.
void note_spell(World& w, AgentId agent, Time left, Leaving why);

/// A trainee is ready for the floor now.
void begin_on_floor(World& w, AgentId agent);

void handle(World& w, const SeatFilled& filled);
void handle(World& w, const TrainingEnds& ends);

inline constexpr std::array hiring_links = {
    Link{"quits", "tenure", -1, "hiring"},      Link{"quits", "agents present", -1, "hiring"},
    Link{"quits", "hires", +1, "hiring"},       Link{"hires", "agents present", +1, "hiring"},
    Link{"hires", "exhaustion", -1, "hiring"},  Link{"dismissals", "hires", +1, "hiring"},
    Link{"dismissals", "tenure", -1, "hiring"}, Link{"promotions", "tenure", -1, "hiring"},
};

}  // namespace morale
