// What a contact is worth to the customer (equation 11; customers/experience.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

struct Outcome {
    bool resolved = false;
    bool courteous = false;
    bool wow = false;
    bool mentioned = false;  // whether the agent mentioned the mission
    int earlier_attempts = 0;
    Span waited{};
    double treatment = 0;  // effect of how the customer was treated, in experienced quality
};

/// Customers judge a contact by what they expect will happen and by what they expect should happen. Boulding
/// et al. (1993) find both at work; that they weigh the same is assumed.
inline constexpr double weight_of_should = .5;

/// What a contact is held against, in experienced quality.
constexpr double standard_of_customer(double will, double should) {
    return (1 - weight_of_should) * will + weight_of_should * should;
}

/// Experienced quality, -1..1.
double experienced_quality(const ExperienceParameters& p, const Outcome& outcome);

}  // namespace morale
