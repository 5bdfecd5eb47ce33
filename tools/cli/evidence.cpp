#include "tools/cli/evidence.hpp"

#include <stdexcept>

#include "tools/cli/library.hpp"

namespace morale {

std::vector<EvidenceRow> library_evidence() {
    const auto file = library_folder() / "evidence.yaml";
    EvidenceCatalogue catalogue = read_evidence(text_of_file(file), file.string());
    if (!catalogue.diagnostics.empty()) throw std::runtime_error(render(catalogue.diagnostics));
    if (catalogue.rows.empty())
        throw std::runtime_error(file.string() + ": no evidence there; is the library complete?");
    return catalogue.rows;
}

std::vector<Evidence> evidence_for_output(const std::vector<EvidenceRow>& rows) {
    std::vector<Evidence> out;
    for (const EvidenceRow& row : rows)
        out.push_back({.path = row.path,
                       .kind = kind_in_words(row.kind),
                       .source = row.source,
                       .low = row.convention ? std::string{} : row.low,
                       .high = row.convention ? std::string{} : row.high});
    return out;
}

}  // namespace morale
