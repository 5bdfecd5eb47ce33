// Complaints and recovery (equation 13): at the end of an issue that went wrong a customer may complain, in
// writing or not; the worse it was, the likelier. Whether they stay depends on the answer: the repurchase
// rates of those who said nothing, complained in vain, were satisfied, or were satisfied quickly (TARP)
// scale what customers say about leaving, so that without any answers the mean is what it is without
// complaints. A good answer raises satisfaction, but by itself not loyalty (de Matos et al. 2007).
#pragma once

#include <array>
#include <cstdint>

#include "engine/model/link.hpp"
#include "engine/model/terms/complaints.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Decides whether the customer of an ended issue complains, and whether they leave, now or after the answer.
/// `leaves` is the random word that decides whether they do what they say.
void complain_or_leave(World& w, Contact contact, const Grievance& grievance, double says_leaves,
                       std::uint32_t leaves);

void handle(World& w, const AmendsArrive& amends);

inline constexpr std::array complaint_links = {
    Link{"resolution", "complaints", -1, "complaints"},   Link{"waiting", "complaints", +1, "complaints"},
    Link{"disrespect", "complaints", +1, "complaints"},   Link{"complaints", "recovery", +1, "complaints"},
    Link{"recovery", "customers lost", -1, "complaints"}, Link{"recovery", "satisfaction", +1, "complaints"},
};

}  // namespace morale
