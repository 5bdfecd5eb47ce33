// What service level is promised in every half hour: by the centre, or by a class of contacts for itself.
#pragma once

#include <vector>

#include "engine/model/parameters.hpp"

namespace morale {

/// A share: that of the class or, if it says none, of the centre.
double promised_share(const Parameters&, const ContactClass&);

/// [class]
std::vector<double> promised_by_class(const Parameters&);

/// [team]: what all classes whose own team it is promise, if they promise the same; else that of the centre.
/// A class with a share of zero has no contacts and promises nothing.
std::vector<double> promised_by_team(const Parameters&);

}  // namespace morale
