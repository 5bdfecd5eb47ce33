// The five numbers by which people know their centre, read off the base of a plan and set in it.
#pragma once

#include "engine/study/new_centre.hpp"
#include "engine/study/plan.hpp"

namespace morale {

/// The five numbers of `morale new` as the base of a settled plan has them: stated ones, and for contacts and
/// leavers what follows in the long run.
FirstNumbers first_numbers_of(const StudyPlan&);

/// The base of a settled plan with those of the numbers changed that differ from `first_numbers_of`: more
/// agents in proportion in each team, more customers for more contacts, a higher base hazard for more
/// leavers. The others stay as they are stated. All numbers must be above zero, the cost at least zero.
Parameters with_first_numbers(const StudyPlan&, const FirstNumbers&);

}  // namespace morale
