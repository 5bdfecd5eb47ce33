// The five numbers by which people know their centre, read off the base of a plan and set in it.
#pragma once

#include "engine/study/new_centre.hpp"
#include "engine/study/plan.hpp"

namespace morale {

/// The five numbers of `morale new` as the base of a settled plan has them: stated ones, and for contacts and
/// leavers what follows in the long run.
FirstNumbers first_numbers_of(const StudyPlan&);

/// The base of a settled plan with other numbers, all five of which it then shows in the long run, by
/// formulas: more agents in proportion in each team, another time per contact, and as many customers and such
/// a base hazard of quitting that contacts and leavers are as wanted. With the numbers that it has, it is
/// what it was. What runs mend (mend.hpp) is taken as it is, so a centre with chats or mail shows the
/// contacts roughly. All numbers must be above zero, the cost at least zero.
Parameters with_first_numbers(const StudyPlan&, const FirstNumbers&);

}  // namespace morale
