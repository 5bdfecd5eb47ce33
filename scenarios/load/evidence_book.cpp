#include "scenarios/load/evidence_book.hpp"

#include <fstream>
#include <iterator>

#include "engine/language/text.hpp"
#include "engine/language/uncertain_text.hpp"
#include "engine/language/uncertain_writing.hpp"
#include "scenarios/load/measured_times.hpp"

namespace morale {

Result<KnownRange> EvidenceBook::range(const Field& field) {
    const std::filesystem::path file = library_ / "evidence.yaml";
    if (!rows_) {
        std::ifstream in(file, std::ios::binary);
        const std::string text(std::istreambuf_iterator<char>(in), {});
        rows_ = read_evidence(text, file.generic_string()).rows;
    }
    if (rows_->empty())
        return Fault{"E0215", "there is no catalogue of evidence in " + in_quotes(file.generic_string()),
                     uncertain_example(field)};
    const EvidenceRow* row = find_evidence(*rows_, field.path);
    if (!row)
        return Fault{"E0215", "the catalogue of evidence has no row for " + in_quotes(field.path),
                     uncertain_example(field)};
    return KnownRange{.value = row->value,
                      .low = row->low,
                      .high = row->high,
                      .convention = row->convention,
                      .source = row->source};
}

Sources sources_of(EvidenceBook& book, const std::filesystem::path& folder, Report* report) {
    const auto measured = [folder, report](std::string_view inside) {
        std::vector<Diagnostic> cells;
        Result<Distribution> times = measured_times(inside, folder, cells);
        for (const Diagnostic& cell : cells)
            if (report) report->take(cell);
        return times;
    };
    return {.measured = measured, .evidence = [&book](const Field& field) { return book.range(field); }};
}

}  // namespace morale
