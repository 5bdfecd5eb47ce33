#include "tools/cli/json.hpp"

#include "output/text.hpp"

namespace morale::json {

namespace {

std::string joined(const std::vector<std::string>& items, std::string_view between) {
    std::string out;
    for (const std::string& item : items) {
        if (!out.empty()) out += between;
        out += item;
    }
    return out;
}

std::string object_of(const Diagnostic& d) {
    return object({{"code", text(d.code)},
                   {"severity", text(d.severity == Severity::Error ? "error" : "warning")},
                   {"file", text(d.place.file)},
                   {"line", std::to_string(d.place.line)},
                   {"column", std::to_string(d.place.column)},
                   {"message", text(d.message)},
                   {"hint", text(d.hint)}});
}

}  // namespace

std::string text(std::string_view value) {
    return json_string(value);
}

std::string number(double value) {
    return json_number(value);
}

std::string flag(bool value) {
    return value ? "true" : "false";
}

std::string object(const std::vector<Member>& members) {
    std::vector<std::string> items;
    for (const auto& [name, value] : members) items.push_back(json_string(name) + ": " + value);
    return "{" + joined(items, ", ") + "}";
}

std::string list(const std::vector<std::string>& items) {
    return "[" + joined(items, ", ") + "]";
}

std::string list(std::span<const Diagnostic> diagnostics) {
    std::vector<std::string> items;
    for (const Diagnostic& d : diagnostics) items.push_back(object_of(d));
    return list(items);
}

std::string lines(const std::vector<std::string>& items) {
    return items.empty() ? "[]\n" : "[\n  " + joined(items, ",\n  ") + "\n]\n";
}

}  // namespace morale::json
