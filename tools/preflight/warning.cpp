#include "tools/preflight/warning.hpp"

#include <algorithm>
#include <fstream>

#include "engine/language/listed.hpp"
#include "engine/study/resolved.hpp"
#include "scenarios/load/load.hpp"

namespace morale {

namespace {

std::string source_line(const std::string& file, int line) {
    std::ifstream in(file);
    std::string text;
    for (int i = 0; i < line && std::getline(in, text); ++i) continue;
    return line > 0 ? text : std::string{};
}

}  // namespace

Diagnostic warning(std::string_view code, Place place, std::string message, std::string hint) {
    return told_at({.severity = Severity::Warning,
                    .code = std::string(code),
                    .place = std::move(place),
                    .message = std::move(message),
                    .hint = std::move(hint),
                    .source = {}});
}

Diagnostic told_at(Diagnostic found) {
    found.source = source_line(found.place.file, found.place.line);
    return found;
}

Place place_of(const StudyPlan& plan, std::string_view policy, std::string_view path) {
    const Origin* origin = find_origin(plan, policy, path);
    return origin ? place_of(*origin) : Place{.file = plan.file};
}

Place place_of(const Origin& origin) {
    if (origin.file == command_line) return {.file = origin.file};
    return {.file = origin.file,
            .line = origin.line,
            .column = origin.column,
            .length = std::max(1, characters(origin.text))};
}

std::string named(const std::string& one, const std::string& several, const std::vector<std::string>& names) {
    std::vector<std::string> quoted;
    for (const std::string& name : names) quoted.push_back(in_quotes(name));
    return (names.size() == 1 ? one : several) + ' ' + listed(quoted);
}

}  // namespace morale
