// Settings of the command line, one on each line.
#include "scenarios/load/sets.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "scenarios/load/load.hpp"
#include "tests/fuzz/target.hpp"

using namespace morale;
using morale::fuzz::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    std::string_view text = fuzz::text_of(bytes, count);
    std::vector<std::string> sets = fuzz::mostly_without_plan(count);
    while (!text.empty() && sets.size() < 50) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        sets.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    const Loaded loaded = load_text("morale: 1\ncentre: {teams: [{name: care, agents: 4}]}\n",
                                    "nowhere/f.yaml", {.sets = sets});
    must(loaded.plan.has_value() == loaded.diagnostics.empty(), "a plan or mistakes, never both or none");
    for (const Diagnostic& d : loaded.diagnostics)
        must(!d.message.empty() && !render(d).empty(), "a mistake can be shown");
    return 0;
}
