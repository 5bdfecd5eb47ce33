// Executives (equation 16): what they perceive, what they do about it, and what obstructs agents.
//
//     heard      follows the share of contacts resolved, with a delay
//     perceived  = heard + rosiness x distance x (1 - heard)
//     distance   = 1 / (1 + visits/half + spend/half); it also shortens the delay
//     obstacles  dL/dt = (1 - L)/T - r L with r = all_hands x budget x (usual - perceived)
//
// `visits` are those of the last weeks, `spend` is on measuring. Where service is on everybody's scorecard
// (all_hands), the budget follows what executives see. At a visit the executive thanks the agents met and
// asks what is in the way. Each names their share of the obstacles, and what is acted on is gone. Listening
// without acting lowers fairness and takes the weight from the next words (behavioural integrity; Simons
// 2002). For sizes see evidence.yaml. Executives who see late and rosily: the Booher interview; visits: the
// Customer Service Week article.
#pragma once

#include <array>
#include <cstdint>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// An executive sits with the front line for a while; `number` counts the visits of today, from 0.
void visit(World& w, std::uint32_t number = 0);

/// To be called once a day, before the day's records are cleared: executives hear of the day, and the
/// budget follows.
void executives_day(World& w, double weeks);

inline constexpr std::array executive_links = {
    Link{"resolution", "perceived quality", +1, "executives"},
    Link{"perceived quality", "obstacles", +1, "executives"},
    Link{"executives' visits", "perceived quality", -1, "executives"},
    Link{"measurement", "perceived quality", -1, "executives"},
    Link{"executives' visits", "obstacles", -1, "executives"},
    Link{"service on all scorecards", "obstacles", -1, "executives"},
    Link{"executives' visits", "felt recognition", +1, "executives"},
    Link{"listening without acting", "fairness", -1, "executives"},
};

}  // namespace morale
