// Policies: small overlays over the world, each with a reason and when it begins.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "engine/language/quantity.hpp"
#include "scenarios/load/fields.hpp"

namespace morale {

/// Adds the policies of a block (key: name, value: overlay) to a plan whose base is complete.
void read_policies(const Node& block, const Branch& root, StudyPlan&, EvidenceBook&, const Currencies&,
                   std::map<std::string, Place>& places, std::set<std::string>& failed, Report&);

/// The time of "2026-03-02", "week 10", "10 weeks" (after the start) or "always".
Result<Time> parse_from(std::string_view, const Parameters&);

}  // namespace morale
