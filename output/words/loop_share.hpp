// What runs through a feedback, in words.
#pragma once

#include <string>
#include <vector>

#include "engine/study/loop_share.hpp"

namespace morale {

/// "strain and meaning": what a policy cuts.
std::string cuts_of(const StudyResult&, std::size_t policy);

/// "turnover 36 % (22 % to 51 %)", with a word behind it for a share that is surely above 100 % or below 0 %;
/// where the policy's difference is not sure, that it is not.
std::string told_share(const LoopShare&);

/// How these shares are read, those above 100 % and below 0 % too; for below them.
std::string how_shares_are_read();

/// A line for each twin, with the metrics that people are shown: "notes through strain (notes-held): turnover
/// …".
std::vector<std::string> told_shares(const StudyResult&);

}  // namespace morale
