// Money (equation 17): wages, replacement and programmes against the margin of customers and of resolved
// contacts.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Whether a resolved contact is worth money by itself.
inline bool earning(const World& w) {
    return w.p().money.value_per_good_contact != 0;
}

/// A resolved contact earns its margin, more with meaning. Requires earning(w).
void earn(World& w, AgentId agent);

/// Wages of everybody employed and the customers' margin, for one day.
void book_day(World& w);

/// A programme's cost: money and a manager's minutes.
void book_programme(World& w, int group, double usd, double manager_minutes);

/// A seat is filled: recruiting, training, and the assessment of the applicants from whom was chosen.
void book_replacement(World& w, int group);

inline constexpr std::array money_links = {
    Link{"meaning", "value of a contact", +1, "money"},
};

}  // namespace morale
