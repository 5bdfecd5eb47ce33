#include "engine/model/floor/in_system.hpp"

#include "engine/model/world/world.hpp"

namespace morale {

std::vector<InSystem> in_system(const World& w) {
    std::vector<InSystem> found(w.teams.size() + 1);
    for (const QueueState& queue : w.queues) {
        InSystem& here = found[static_cast<std::size_t>(group_of(queue))];
        queue.line.each([&](const Waiting& waiting) {
            here.waiting += 1;
            here.waited_seconds += in_seconds(w.now - waiting.arrived);
        });
    }
    for (const AgentId agent : w.agents.ids()) {
        InSystem& here = found[static_cast<std::size_t>(group_of(w, agent))];
        const auto add = [&](Time since) {
            here.in_hand += 1;
            here.handled_seconds += in_seconds(w.now - since);
        };
        if (any_chats(w) && chats(w, agent)) {
            for (int place = 0; place < places_of_agents(w); ++place)
                if (w.agents.chats[agent].busy >> place & 1) add(chat_since(w.agents, agent, place));
        } else if (w.agents.work[agent].presence == Presence::Handling &&
                   w.agents.work[agent].service.reached) {
            add(w.agents.work[agent].since);
        }
    }
    return found;
}

}  // namespace morale
