// The closed form of one policy of a bare queue, from its parameters, if the queue has them from the start.
#pragma once

#include <cstddef>

#include "engine/metric/closed_form.hpp"
#include "engine/study/plan.hpp"

namespace morale {

/// Requires is_bare_queue(plan.base).
ClosedForm closed_form_of(const StudyPlan& plan, std::size_t policy);

}  // namespace morale
