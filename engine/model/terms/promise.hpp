// Who heard the firm's promise, and what they expect and trust because of it (equation 12;
// firm/promise.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Whether the customer heard the announcement.
bool heard_announcement(const World& w, CustomerId customer);

/// How far the customer's expectation is above its usual value now.
double raised_expectation(const World& w, CustomerId customer);

/// The customer's trust in the firm's word, -1..1; 0 is the usual.
double trust(const World& w, CustomerId customer);

/// What a broken promise adds to the logit of a hostile contact.
double broken_promise_on_hostility(const World& w, CustomerId customer);

}  // namespace morale
