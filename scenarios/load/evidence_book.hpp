// What texts of a scenario refer to: the catalogue of evidence in the library, and columns of files beside
// the file in which they are named.
#pragma once

#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

#include "engine/language/sources.hpp"
#include "scenarios/load/evidence.hpp"

namespace morale {

/// The catalogue in the folder of the library, read when it is first asked for.
class EvidenceBook {
 public:
    explicit EvidenceBook(std::filesystem::path library) : library_(std::move(library)) {}
    /// What it says of that field, or why it says nothing.
    Result<KnownRange> range(const Field&);

 private:
    std::filesystem::path library_;
    std::optional<std::vector<EvidenceRow>> rows_;
};

/// Relative file names of measured times are looked for in `folder`. The book has to outlive what is given.
Sources sources_of(EvidenceBook&, const std::filesystem::path& folder);

}  // namespace morale
