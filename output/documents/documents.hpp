// The JSON documents about a study: two files of its folder, and the whole result as one object.
#pragma once

#include <string>
#include <string_view>

#include "output/study.hpp"

namespace morale {

/// This line of datapackage.json shows that a folder is ours.
inline constexpr std::string_view mark_of_a_study = "\"generator\": \"morale study\"";

/// The dictionary of all tables in all their encodings, a Frictionless Tabular Data Package
/// (specs.frictionlessdata.io, version 1).
void datapackage(std::string& out, const Study&);

/// How the study was made: the only file that differs between two runs of it.
void provenance(std::string& out, const Study&);

/// Members of that text: Provenance::scenario_identity and Provenance::started.
inline constexpr std::string_view identity_key = "scenario_identity", started_key = "started";

/// The result for machines, an object on one line. `diagnostics` is a list in JSON.
std::string study_json(const StudyResult&, std::string_view folder, std::string diagnostics);

}  // namespace morale
