// Who answers a class of contacts that several teams share, and what a free agent takes. A class's own team,
// the first that it names, is asked first; the further ones answer it at once, after a wait, or from a number
// of contacts waiting on, as the class says.
#pragma once

#include <optional>

#include "engine/model/world/world.hpp"

namespace morale {

/// Whether the team may take the contact of the queue that has waited longest. Requires that one waits.
bool may_take(const World& w, const QueueState& queue, TeamId team);

/// Whether further teams may answer a contact of the queue that comes now.
bool further_teams_at_once(const QueueState& queue);

/// The idle agent to whom the contact that comes now goes, if there is one: of the first team that has one
/// idle, or as `centre.routing.first` says.
std::optional<AgentId> chosen_agent(const World& w, Contact contact);

/// The idle agent of the further teams to whom a contact of the queue goes.
std::optional<AgentId> chosen_further_agent(const World& w, const QueueState& queue);

/// The queue from which a free agent of the team takes the next contact: of the highest priority with one
/// that the team may take, the one whose first contact has waited longest, head starts included.
std::optional<QueueId> next_queue(const World& w, TeamId team);

/// The chance that this agent resolves a contact of the queue.
double resolves_of(const World& w, AgentId agent, const QueueState& queue);

}  // namespace morale
