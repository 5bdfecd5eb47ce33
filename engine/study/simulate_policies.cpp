#include "engine/study/simulate_policies.hpp"

#include <cstdint>
#include <optional>
#include <utility>

#include "engine/model/world/world.hpp"
#include "engine/study/uncertain.hpp"

namespace morale {

Parameters parameters_of(const StudyPlan& plan, const PolicyPlan& policy, const Parameters& base,
                         int replication) {
    const Parameters p = drawn_policy(plan, policy, base, replication);
    return policy.from == always ? as_always(p, base) : p;
}

std::vector<Record> simulate_policies(const StudyPlan& plan, int replication, StopAsked stop) {
    return simulate_policies(plan, replication, all_policies(plan), stop);
}

std::vector<Record> simulate_policies(const StudyPlan& plan, int replication,
                                      std::span<const std::size_t> policies, StopAsked stop) {
    const auto number = static_cast<std::uint32_t>(replication);
    const Parameters base = drawn_base(plan, replication);
    std::optional<World> warm;         // made for the first policy that comes as a change
    std::optional<BaseCourse> course;  // made for the first policy that cuts a feedback
    std::vector<Record> records;
    records.reserve(policies.size());
    for (const std::size_t number_of_policy : policies) {
        const PolicyPlan& policy = plan.policies[number_of_policy];
        if (stop && stop()) break;
        const Parameters parameters = parameters_of(plan, policy, base, replication);
        const InForce in_force(policy.from, policy.until);
        if (policy.from == always) {
            World own = warmed_up(base, parameters, in_force, plan.seed, number, stop);
            if (stop && stop()) break;
            records.push_back(run_out(std::move(own)));
            continue;
        }
        if (!warm) warm = warmed_up(base, plan.seed, number, stop);
        if (stop && stop()) break;  // before copying the world, which may be large
        if (parameters.cuts.any() && !course) course = course_of(*warm);
        records.push_back(run_policy(*warm, parameters, in_force, course ? &*course : nullptr));
    }
    return records;
}

}  // namespace morale
