// Experience: what a contact was worth to the customer, and how satisfaction and expectation follow (equation
// 11). Quality is judged against what the customer expects will and should happen (Boulding et al. 1993); a
// disappointment weighs more than a pleasant surprise (prospect theory).
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/terms/experience.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Moves the customer's satisfaction and expectation by one contact of that quality. `raised` is how far
/// their expectation lies above the usual.
void learn_from(const ExperienceParameters& p, Attitude& customer, double quality, double raised = 0);

/// Moves them by the contact's outcome, and records its quality.
void remember(World& w, CustomerId customer, int group, const Outcome& outcome);

/// An issue that the bot has solved, or not, is experienced as a contact without courtesy, and is not
/// recorded among the contacts that agents handle.
void remember_bot(World& w, CustomerId customer, bool solved);

inline constexpr std::array experience_links = {
    Link{"unexpected extras", "experienced quality", +1, "experience"},
    Link{"resolution", "experienced quality", +1, "experience"},
    Link{"courtesy", "experienced quality", +1, "experience"},
    Link{"waiting", "experienced quality", -1, "experience"},
    Link{"experienced quality", "satisfaction", +1, "experience"},
    Link{"experienced quality", "expectation", +1, "experience"},
    Link{"expectation", "satisfaction", -1, "experience"},
};

}  // namespace morale
