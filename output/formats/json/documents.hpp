// The two JSON files of a study's folder.
#pragma once

#include <string>
#include <string_view>

#include "output/study.hpp"

namespace morale::json {

/// This line of datapackage.json tells a folder of ours from any other.
inline constexpr std::string_view mark_of_a_study = "\"generator\": \"morale study\"";

/// The dictionary of all tables, a Frictionless Tabular Data Package (specs.frictionlessdata.io, version 1).
void datapackage(std::string& out, const Study&);

/// How the study was made: the one file that differs between two runs of it.
void provenance(std::string& out, const Study&);

/// Members of that text: Provenance::scenario_identity and Provenance::started.
inline constexpr std::string_view identity_key = "scenario_identity", started_key = "started";

/// The text of a member, read back; empty when it is not there.
std::string member_in(std::string_view provenance, std::string_view key);

}  // namespace morale::json
