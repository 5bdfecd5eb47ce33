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

/// Provenance::scenario_identity, read back from that text; empty when it does not say.
std::string scenario_identity_in(std::string_view provenance);

}  // namespace morale::json
