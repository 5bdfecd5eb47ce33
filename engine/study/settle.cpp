#include "engine/study/settle.hpp"

#include "engine/model/life/simulate.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/mend.hpp"

namespace morale {

Usual usual_of_policy(const Parameters& policy, Time from, const Parameters& base,
                      std::span<const TeamLoad> mend) {
    Usual usual = base.usual;
    if (from != always) return usual;
    // Deviations are measured from the base. But under a policy in force from the start, people begin in the
    // state to which it leads.
    const Usual own = outlook_of(as_always(policy, base), mend).usual;
    for (std::size_t team = 0; team < usual.teams.size() && team < own.teams.size(); ++team) {
        usual.teams[team].demand = own.teams[team].demand;
        usual.teams[team].exhaustion = own.teams[team].exhaustion;
    }
    return usual;
}

void settle(StudyPlan& plan) {
    plan.mend = mend_of(plan.base);
    plan.base.usual = outlook_of(plan.base, plan.mend).usual;
    for (PolicyPlan& policy : plan.policies)
        policy.parameters.usual = usual_of_policy(policy.parameters, policy.from, plan.base, plan.mend);
}

}  // namespace morale
