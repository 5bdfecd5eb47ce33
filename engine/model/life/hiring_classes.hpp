// Hiring classes: newcomers who begin together on a day that was fixed long before, ahead of the vacancies
// that attrition will make. They take the vacant seats first; the others sit beyond the seats of their team,
// and each of the next leavers takes one of these seats along, until the team is as large as it is to be. A
// class that would bring more people beyond the seats than `most_beyond_seats` is cut by the rest.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Plans the classes of the parameters in force that begin from now on; those of other parameters are stale.
void plan_hiring_classes(World& w);

void handle(World& w, const HiringClassBegins& begins);

}  // namespace morale
