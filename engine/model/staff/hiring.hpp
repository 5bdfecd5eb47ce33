// Hiring: a vacancy opens when somebody leaves, and is filled after a while by the best of the applicants,
// who trains and then begins on the floor with a newcomer's skill, or leaves in training. selection.hpp says
// who that is, training.hpp what they are taught, and life/hiring_classes.hpp who begins in a class.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// The holder leaves now: the spell ends, the seat falls vacant and, if it is to be held again, the search
/// for a successor begins.
void leave_job(World& w, AgentId agent, Leaving why);

/// The seat is a vacancy from now on, if it was none; where vacancies are filled one by one, the search for
/// the next holder begins.
void open_vacancy(World& w, AgentId agent);

/// The seat's next holder begins now, with the training. Requires that nobody holds it.
void hire(World& w, AgentId agent);

/// Plans when the training of the present holder ends, which takes `weeks` from the day they were hired: on
/// the floor, or before that if they drop out.
void plan_end_of_training(World& w, AgentId agent, double weeks);

/// Sets traits and threshold of the seat's present holder from their own luck.
void make_person(World& w, AgentId agent);

/// Writes the end of the present holder's spell into the ledger; `left` is `never` if they are still
/// employed.
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
