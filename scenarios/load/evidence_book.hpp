// The sources to which texts of a scenario may refer: the catalogue of evidence in the library, and columns
// of files beside the file that names them.
#pragma once

#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

#include "engine/language/sources.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/evidence.hpp"

namespace morale {

/// The catalogue in the folder of the library, read when it is first needed.
class EvidenceBook {
 public:
    explicit EvidenceBook(std::filesystem::path library) : library_(std::move(library)) {}
    /// What the catalogue says of that field, or why it says nothing.
    Result<KnownRange> range(const Field&);

 private:
    std::filesystem::path library_;
    std::optional<std::vector<EvidenceRow>> rows_;
};

/// Relative file names of measured times are looked up in `folder`. The report, if there is one, is told what
/// is wrong with the cells of such files. Book and report must outlive what it gives.
Sources sources_of(EvidenceBook&, const std::filesystem::path& folder, Report* = nullptr);

}  // namespace morale
