#include "engine/study/uncertain.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "engine/kernel/distribution.hpp"
#include "engine/language/uncertain_writing.hpp"
#include "engine/language/value_text.hpp"
#include "engine/model/fields.hpp"
#include "engine/model/world/purpose.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/drawn_together.hpp"
#include "engine/study/settle.hpp"

namespace morale {

bool draws_assumptions(const StudyPlan& plan) {
    return plan.base.study.uncertain && !plan.uncertain.empty();
}

double drawn_value(const StudyPlan& plan, const Uncertain& assumption, int replication) {
    return value_at_attempt(plan, assumption, replication,
                            is_bound(assumption) ? attempt_of(plan, replication) : 0);
}

Parameters drawn(const StudyPlan& plan, const Parameters& given, int replication) {
    Parameters p = given;
    if (!draws_assumptions(plan)) return p;
    const std::uint32_t attempt = attempt_of(plan, replication);
    for (const Uncertain& assumption : plan.uncertain)
        set_assumption(assumption, p,
                       value_at_attempt(plan, assumption, replication, is_bound(assumption) ? attempt : 0));
    return p;
}

Parameters drawn_base(const StudyPlan& plan, int replication) {
    Parameters base = drawn(plan, plan.base, replication);
    const bool settled = !plan.base.usual.teams.empty();
    if (settled && draws_assumptions(plan)) base.usual = outlook_of(base, plan.mend).usual;
    return base;
}

Parameters drawn_policy(const StudyPlan& plan, const PolicyPlan& policy, const Parameters& base,
                        int replication) {
    Parameters p = drawn(plan, policy.parameters, replication);
    if (draws_assumptions(plan)) p.usual = usual_of_policy(p, policy.from, base, plan.mend);
    return p;
}

const Uncertain* find_uncertain(const StudyPlan& plan, std::string_view path) {
    const auto found = std::ranges::find(plan.uncertain, path, &Uncertain::path);
    return found == plan.uncertain.end() ? nullptr : &*found;
}

std::string uncertain_text(const StudyPlan& plan, const Uncertain& assumption) {
    const Field& field = *assumption.field;
    return uncertain_text(field, value_text(field, plan.base, assumption.element), assumption.low,
                          assumption.high, plan.base.money.currency);
}

}  // namespace morale
