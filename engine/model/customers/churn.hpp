// Churn and acquisition (equation 14). Customers leave for two reasons: at any time, with a hazard that
// falls with satisfaction, and at the end of an issue, because of how it went. The hazard is met by
// thinning: numbered candidates come at the highest hazard, and each picks a row and a uniform of its own,
// so that a policy changes only whether a candidate leaves. Prospects come in numbered rows.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Sets the first candidate and the first prospect.
void start_churn(World& w);

void handle(World& w, const ChurnCandidate&);
void handle(World& w, const ProspectDecides&);

/// At the end of an issue the customer leaves if `u` is below (share who say that they leave) x (share of
/// those who do), less with trust.
void leave_on_issue(World& w, CustomerId customer, double says_leaves, double u);

inline constexpr std::array churn_links = {
    Link{"satisfaction", "customers lost", -1, "churn"},
    Link{"competition", "customers lost", +1, "churn"},
    Link{"resolution", "customers lost", -1, "churn"},
    Link{"customers lost", "customers", -1, "churn"},
    Link{"willingness of prospects", "customers", +1, "churn"},
    Link{"trust", "customers lost", -1, "churn"},
};

}  // namespace morale
