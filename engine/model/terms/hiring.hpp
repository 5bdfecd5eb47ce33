// How people are hired (staff/hiring.hpp): one by one for each vacancy, or in classes, and who of them does
// not finish the training.
#pragma once

#include <cstddef>

#include "engine/kernel/time.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// The beginning of a day of the calendar, given as days since 1970-01-01.
Time begin_of_date(const Parameters& p, double date);

/// Whether the team's vacancies are filled one by one now. Without classes they always are. A team that gets
/// classes has lived by vacancies until time zero, or until the first class if that is earlier, because what
/// was before is not said; from then on only `also_by_vacancy` goes on with it.
bool seeks_by_vacancy(const World& w, std::size_t team);

/// Weeks of their training after which the seat's holder leaves it; infinity: they finish it. People of
/// another firm are trained there.
double weeks_until_dropout(const World& w, AgentId agent, double training_weeks);

}  // namespace morale
