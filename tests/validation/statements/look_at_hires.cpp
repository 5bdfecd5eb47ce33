// Who is hired, under two ways of choosing.
#include "engine/model/life/step.hpp"

#include "engine/model/world/world.hpp"
#include "tests/validation/statements/look.hpp"

namespace morale {

std::vector<double> look_at_hires(const StudyPlan& plan, int replication) {
    std::vector<double> row;
    for (std::size_t policy = 0; policy < plan.policies.size(); ++policy) {
        World w = world_of(plan, replication, policy);
        double hired = 0, talent = 0;
        const int weeks = static_cast<int>(plan.base.time.horizon_weeks);
        for (int k = 0; k < weeks; ++k) {
            const Time before = w.now;
            run_until(w, measurement_start + (k + 1) * week);
            for (const AgentId agent : w.agents.ids()) {
                const Employment& e = w.agents.employment[agent];
                if (e.stage == Stage::Vacant || e.hired < before) continue;
                hired += 1, talent += w.agents.traits[agent].talent;
            }
        }
        require_sound(w);
        row.push_back(hired);
        row.push_back(talent);
    }
    return row;
}

}  // namespace morale
