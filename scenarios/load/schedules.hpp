// The people of teams that say how many agents are at the phone and not how many they are.
#pragma once

#include "engine/study/plan.hpp"
#include "scenarios/load/written.hpp"

namespace morale {

/// Whether the hours of the centre have as many numbers as they need.
bool hours_are_sound(const Parameters&);

/// Counts the people of the world's teams, before its policies are read.
void count_people(Parameters& base, const Written&);

/// Counts those of a policy that has another schedule. Where agents are always present nobody is one too
/// many.
void count_people_of_policies(StudyPlan&, const Written&);

}  // namespace morale
