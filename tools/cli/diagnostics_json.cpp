#include "tools/cli/diagnostics_json.hpp"

#include <vector>

#include "output/encode/json.hpp"

namespace morale {

namespace {

std::string json_of(const Diagnostic& d) {
    return json::object({{"code", json::text(d.code)},
                         {"severity", json::text(d.severity == Severity::Error ? "error" : "warning")},
                         {"file", json::text(d.place.file)},
                         {"line", std::to_string(d.place.line)},
                         {"column", std::to_string(d.place.column)},
                         {"message", json::text(d.message)},
                         {"hint", json::text(d.hint)}});
}

}  // namespace

std::string diagnostics_json(std::span<const Diagnostic> diagnostics) {
    std::vector<std::string> items;
    for (const Diagnostic& d : diagnostics) items.push_back(json_of(d));
    return json::list(items);
}

}  // namespace morale
