// The catalogue of evidence: value, range, unit, kind and source of every default, read from
// scenarios/library/evidence.yaml. A test compares the catalogue with the tables of fields and levers.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/load/diagnostic.hpp"

namespace morale {

struct EvidenceRow {
    std::string path;        // of a field: "centre.teams[].agents"
    std::string value = {};  // as a scenario would write it
    // The plausible range; for a distribution, of its mean. Both ends are empty if no range makes sense.
    std::string low = {};
    std::string high = {};
    bool convention = false;  // the range is half to double the value and says nothing about the world
    std::string unit = {};
    std::string kind = {};  // "obs, checked"
    std::string source = {};
    Place place = {};
};

struct EvidenceCatalogue {
    std::vector<EvidenceRow> rows;  // in the order of the file
    std::vector<Diagnostic> diagnostics;
};

/// Reads the catalogue; `file` names it in diagnostics.
EvidenceCatalogue read_evidence(std::string_view text, const std::string& file);

/// The row of a path, or null. An element of a list has the row of its field:
/// "centre.teams[billing].agents" has that of "centre.teams[].agents".
const EvidenceRow* find_evidence(std::span<const EvidenceRow>, std::string_view path);

/// "obs, checked" becomes "observation, checked".
std::string kind_in_words(std::string_view kind);

}  // namespace morale
