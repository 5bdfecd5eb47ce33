// `play:` of a scenario: the sliders that the policy cards of a page show.
#pragma once

#include <string>
#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/node.hpp"

namespace morale {

/// A card has at most this many sliders.
inline constexpr std::size_t most_sliders_of_card = 4;

/// The sliders; each invalid one is reported and skipped. The policies of the plan must have been read;
/// `policies` are all names that the file has.
std::vector<PlaySlider> read_play(const Node&, const StudyPlan&, const std::vector<std::string>& policies,
                                  Report&);

}  // namespace morale
