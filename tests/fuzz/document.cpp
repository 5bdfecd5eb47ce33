// A scenario file: the document alone, and the whole language over it.
#include "scenarios/load/document.hpp"

#include <algorithm>

#include "scenarios/load/load.hpp"
#include "tests/fuzz/target.hpp"

using namespace morale;
using morale::fuzz::must;

namespace {

void check_places(const std::vector<Diagnostic>& diagnostics, std::string_view text) {
    const auto lines = 1 + std::ranges::count(text, '\n');
    for (const Diagnostic& d : diagnostics) {
        if (d.place.file == command_line) continue;
        must(!d.code.empty() && !d.message.empty(), "a mistake has a code and a message");
        must(!render(d).empty(), "a mistake can be shown");
        must(d.place.line >= 0 && d.place.line <= lines, "a mistake stands in a line of the file");
        must(d.place.line == 0 || d.place.column >= 1, "columns count from 1");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    const std::string_view text = fuzz::text_of(bytes, count);
    Report report;
    report.read("f.yaml", text);
    const std::optional<Node> root = read_document(text, "f.yaml", report);
    must(root || report.has_errors(), "a document or a mistake");
    check_places(report.sorted(), text);
    const Loaded loaded = load_text(text, "nowhere/f.yaml", {.sets = fuzz::mostly_without_plan(count)});
    must(loaded.plan.has_value() == loaded.diagnostics.empty(), "a plan or mistakes, never both or none");
    check_places(loaded.diagnostics, text);
    return 0;
}
