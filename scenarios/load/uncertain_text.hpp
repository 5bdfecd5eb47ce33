// uncertain(0.30, 0.15..0.50, source=…): a best estimate, how far it may be off, and who says so. For either
// of the first two, and for both at once, `evidence` stands for what the catalogue of evidence says of the
// field.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/model/field.hpp"
#include "scenarios/load/evidence.hpp"
#include "scenarios/load/number.hpp"

namespace morale {

/// The catalogue in the folder of the library, read when it is first asked for.
class EvidenceBook {
 public:
    explicit EvidenceBook(std::filesystem::path library) : library_(std::move(library)) {}
    /// The row of that field, or why there is none.
    Result<EvidenceRow> row(const Field&);

 private:
    std::filesystem::path library_;
    std::optional<std::vector<EvidenceRow>> rows_;
};

struct UncertainValue {
    double best = 0;  // all three in the field's unit; of a distribution they are its mean
    double low = 0;
    double high = 0;
    std::string source = {};
    std::optional<Distribution> law = {};  // the best estimate, where the field is a distribution
};

/// Is it meant as an uncertain value, right or wrong?
bool looks_uncertain(std::string_view text);

/// Requires looks_uncertain(text). Relative file names of an empirical law are looked for in `folder`.
Result<UncertainValue> parse_uncertain(const Field&, std::string_view text, EvidenceBook&,
                                       const std::filesystem::path& folder = {});

}  // namespace morale
