#include "engine/study/closed_form_of.hpp"

#include <functional>

#include "engine/model/seats.hpp"
#include "engine/study/uncertain.hpp"

namespace morale {

namespace {

/// Whether a team of the policy has fewer or more seats than in the base.
template <class Compare>
bool any_team(const Parameters& policy, const Parameters& base, Compare differs) {
    for (std::size_t i = 0; i < base.teams.size(); ++i)
        if (differs(seats_wanted(policy, policy.teams[i]), seats_wanted(base, base.teams[i]))) return true;
    return false;
}

bool hires_at_once(const Parameters& p) {
    return p.hiring.fill_time.mean() <= 0 && p.hiring.training_weeks <= 0;
}

}  // namespace

ClosedForm closed_form_of(const StudyPlan& plan, std::size_t policy) {
    const PolicyPlan& asked = plan.policies[policy];
    if (draws_assumptions(plan)) return {.why_not = "assumptions are drawn anew in each replication"};
    if (asked.from > measurement_start) return {.why_not = "the policy begins within the horizon"};
    if (asked.until != never) return {.why_not = "the policy ends within the horizon"};
    if (any_team(asked.parameters, plan.base, std::less{}))
        return {.why_not =
                    "nobody leaves, so that servers whom the policy does not want stay; "
                    "the base can have the fewest"};
    if (any_team(asked.parameters, plan.base, std::greater{}) && !hires_at_once(plan.base))
        return {.why_not =
                    "servers whom the policy adds are hired and trained first; 'centre: {hiring: {fill_time: "
                    "0 s, training: 0 weeks}}' has them there at once"};
    return closed_form(asked.parameters);
}

}  // namespace morale
