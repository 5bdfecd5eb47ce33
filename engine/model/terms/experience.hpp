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

/// Experienced quality, -1..1.
double experienced_quality(const ExperienceParameters& p, const Outcome& outcome);

}  // namespace morale
