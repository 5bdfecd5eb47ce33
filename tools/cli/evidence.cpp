#include "tools/cli/evidence.hpp"

#include <stdexcept>

#include "engine/model/currency.hpp"
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

namespace {

std::string labelled(std::string range, std::string_view currency) {
    for (std::size_t at = 0; (at = range.find(usual_currency, at)) != std::string::npos;
         at += currency.size())
        range.replace(at, usual_currency.size(), currency);
    return range;
}

}  // namespace

std::vector<Evidence> evidence_for_output(const std::vector<EvidenceRow>& rows, std::string_view currency) {
    std::vector<Evidence> out;
    for (const EvidenceRow& row : rows)
        out.push_back({.path = row.path,
                       .kind = kind_in_words(row.kind),
                       .source = row.source,
                       .low = row.convention ? std::string{} : labelled(row.low, currency),
                       .high = row.convention ? std::string{} : labelled(row.high, currency)});
    return out;
}

}  // namespace morale
