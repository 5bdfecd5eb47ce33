// Money (equation 17): wages, replacement and programmes against the margin of customers and of resolved
// contacts.
#pragma once

#include "engine/model/world.hpp"

namespace morale {

/// A resolved contact earns its margin, more with meaning.
void earn(World& w, AgentId agent);

/// Wages of everybody employed and the customers' margin, for one day.
void book_day(World& w);

/// A programme's cost: money and a manager's minutes.
void book_programme(World& w, int group, double usd, double manager_minutes);

/// A seat is filled: recruiting, training, and the assessment of the applicants from whom was chosen.
void book_replacement(World& w, int group);

}  // namespace morale
