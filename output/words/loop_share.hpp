// What runs through a feedback, in words.
#pragma once

#include <string>
#include <vector>

#include "engine/study/loop_share.hpp"

namespace morale {

/// "strain and meaning": what a policy cuts.
std::string cuts_of(const StudyResult&, std::size_t policy);

/// "turnover 36 % (22 % to 51 %)"; where the policy's difference is not sure, that it is not.
std::string told_share(const LoopShare&);

/// A line for each twin, with the metrics that people are shown: "notes through strain (notes-held): turnover
/// …".
std::vector<std::string> told_shares(const StudyResult&);

}  // namespace morale
