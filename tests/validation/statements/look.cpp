#include "tests/validation/statements/look.hpp"

#include <stdexcept>
#include <string>

#include "engine/model/life/simulate.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

World world_of(const StudyPlan& plan, int replication, std::size_t policy) {
    const PolicyPlan& p = plan.policies.at(policy);
    return warmed_up(plan.base, p.parameters, p.from, plan.seed, static_cast<std::uint32_t>(replication));
}

void require_sound(const World& w) {
    if (w.requirements.failed)
        throw std::runtime_error("broken: " + std::string(w.requirements.failed->what));
}

}  // namespace morale
