#include "engine/model/terms/handle_time.hpp"

namespace morale {

Span handle_time(const World& w, AgentId agent, const QueueState& queue, double talk_seconds,
                 double stretch) {
    const double work_seconds = talk_seconds + queue.after_contact_seconds;
    return span_of_seconds(work_seconds * w.agents.performance[agent].handle_factor * stretch);
}

}  // namespace morale
