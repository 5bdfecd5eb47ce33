#include "engine/study/settle.hpp"

#include "engine/outlook/outlook.hpp"

namespace morale {

void settle(StudyPlan& plan) {
    plan.base.usual = outlook_of(plan.base).usual;
    for (PolicyPlan& policy : plan.policies) policy.parameters.usual = plan.base.usual;
}

}  // namespace morale
