// A course in coping with stress, given to a whole team on one day, against the same team without it.
#include <cmath>

#include "engine/model/life/step.hpp"
#include "engine/model/minds/training.hpp"
#include "engine/model/terms/rest.hpp"
#include "engine/model/world/world.hpp"
#include "tests/validation/statements/look.hpp"

namespace morale {

namespace {

/// Of the agents on the floor, over four weeks from now.
struct Mean {
    double n = 0, x = 0, xx = 0;
};

Mean four_weeks(World& w) {
    Mean m;
    for (int d = 0; d < 28; ++d) {
        run_until(w, w.now + day);
        for (const AgentId agent : w.agents.ids()) {
            if (w.agents.employment[agent].stage != Stage::OnFloor) continue;
            const double x = felt_exhaustion(w, agent);
            m.n += 1, m.x += x, m.xx += x * x;
        }
    }
    return {m.n, m.x / m.n, m.xx / m.n};
}

}  // namespace

std::vector<double> look_at_course(const StudyPlan& plan, int replication) {
    World without = world_of(plan, replication);
    run_until(without, measurement_start + day);
    World with = without;
    for (const AgentId agent : with.agents.ids())
        if (with.agents.employment[agent].stage == Stage::OnFloor)
            teach(with, agent, Subject::Stress, with.p().training_effects.full_hours);
    std::vector<double> row;
    for (const int begin : {0, 26}) {
        run_until(with, measurement_start + day + begin * week);
        run_until(without, measurement_start + day + begin * week);
        const Mean a = four_weeks(without), b = four_weeks(with);
        row.push_back(a.x - b.x);
        row.push_back(std::sqrt(a.xx - a.x * a.x));
    }
    require_sound(with);
    require_sound(without);
    return row;
}

}  // namespace morale
