// How much of an agent's training is still fresh, and what it does (equation 1; minds/training.hpp).
#pragma once

#include <cstddef>

#include "engine/model/world/world.hpp"

namespace morale {

/// Share of the agent's training that is still fresh, 0..1.
double fresh_training(const World& w, AgentId agent, Subject subject);

/// SD that training adds to the agent's talent, and to warmth.
double training_on_talent(const World& w, AgentId agent);
double training_on_warmth(const World& w, AgentId agent);

/// How the agent's learning differs from the usual.
struct Learning {
    double head_start_weeks = 0;
    double faster = 0;  // share of the time to experience that is saved
};
Learning learning_of(const World& w, AgentId agent);

/// The share of the training set by the levers that is really given: less with more perceived turnover if
/// training follows it, else 1.
double training_budget(const World& w, std::size_t team);

}  // namespace morale
