// Complaints and recovery (equation 13): at the end of an issue that went wrong a customer complains, in
// writing or not, with 4 to 50 % by how bad it was. Whether they stay depends on what comes of it: the
// repurchase rates of those who said nothing, complained in vain, were satisfied, or satisfied quickly (TARP)
// scale what customers say about leaving, so that with no answers the mean is what it is without complaints.
// A good answer raises satisfaction, not loyalty by itself (de Matos et al. 2007).
#pragma once

#include <array>
#include <cstdint>

#include "engine/model/link.hpp"
#include "engine/model/terms/complaints.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// The customer of an issue that has ended complains or not, and leaves or stays, now or after the answer.
/// `leaves` is the word that decides whether they act on what they say.
void complain_or_leave(World& w, Contact contact, const Grievance& grievance, double says_leaves,
                       std::uint32_t leaves);

void handle(World& w, const AmendsArrive& amends);

inline constexpr std::array complaint_links = {
    Link{"resolution", "complaints", -1, "complaints"},   Link{"waiting", "complaints", +1, "complaints"},
    Link{"disrespect", "complaints", +1, "complaints"},   Link{"complaints", "recovery", +1, "complaints"},
    Link{"recovery", "customers lost", -1, "complaints"}, Link{"recovery", "satisfaction", +1, "complaints"},
};

}  // namespace morale
