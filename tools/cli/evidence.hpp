// The catalogue of evidence as the program uses it: read from the library once per command.
#pragma once

#include <string_view>
#include <vector>

#include "output/study.hpp"
#include "scenarios/load/evidence.hpp"

namespace morale {

/// The rows of the library's evidence.yaml. Throws std::runtime_error if the installation lacks it or it is
/// broken.
std::vector<EvidenceRow> library_evidence();

/// The rows for the files of a study in that currency: the ranges have its label, like the defaults.
std::vector<Evidence> evidence_for_output(const std::vector<EvidenceRow>&, std::string_view currency);

}  // namespace morale
