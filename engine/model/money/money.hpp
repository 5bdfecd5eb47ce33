// Money (equation 17): the margin of customers and of resolved contacts, against wages, replacement and
// programmes.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Whether a resolved contact earns money by itself.
inline bool earning(const World& w) {
    return w.p().money.value_per_good_contact != 0;
}

/// Books the margin of a resolved contact, which rises with meaning. Requires earning(w).
void earn(World& w, AgentId agent);

/// Books one day's wages of everybody employed, and the customers' margin.
void book_day(World& w);

/// Books hours of a shift beyond those of the agent's contract, at the usual pay for an hour.
void book_overtime(World& w, AgentId agent, double hours);

/// Books a programme's cost: money and a manager's minutes.
void book_programme(World& w, int group, double usd, double manager_minutes);

/// Books the cost of filling a seat: recruiting, training, and assessing the applicants.
void book_replacement(World& w, int group);

inline constexpr std::array money_links = {
    Link{"meaning", "value of a contact", +1, "money"},
};

}  // namespace morale
