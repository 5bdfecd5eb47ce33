#include "scenarios/load/evidence.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/quantity.hpp"
#include "scenarios/load/document.hpp"

namespace morale {

namespace {

constexpr std::array<std::string_view, 6> keys = {"value", "range", "range_by", "unit", "kind", "source"};
constexpr std::array<std::string_view, 4> needed_keys = {"value", "unit", "kind", "source"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kinds = {{
    {"exp", "experiment"},
    {"obs", "observation"},
    {"vendor", "vendor"},
    {"lore", "lore"},
    {"calc", "calculated"},
    {"assumed", "assumed"},
    {"checked", "checked"},
}};

std::vector<std::string_view> words_of(std::string_view list) {
    std::vector<std::string_view> words;
    while (true) {
        const std::size_t comma = list.find(',');
        words.push_back(trimmed(list.substr(0, comma)));
        if (comma == std::string_view::npos) return words;
        list.remove_prefix(comma + 1);
    }
}

std::string_view in_words(std::string_view word) {
    const auto row = std::ranges::find(kinds, word, &decltype(kinds)::value_type::first);
    return row == kinds.end() ? std::string_view{} : row->second;
}

/// "[1, 0.5, 0]" for a list, the text for a value.
std::string text_of(const Node& node) {
    if (node.kind != NodeKind::List) return node.text;
    std::string out = "[";
    for (const Node& item : node.items) out += (out.size() > 1 ? ", " : "") + item.text;
    return out + "]";
}

void read_range(EvidenceRow& row, const Node& node, Report& report) {
    const std::string_view text = node.text;
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos)
        return report.error("E0103", node.place, "a range is written '13 wk .. 52 wk'");
    row.low = trimmed(text.substr(0, dots));
    row.high = trimmed(text.substr(dots + 2));
}

void read_kind(EvidenceRow& row, const Node& node, Report& report) {
    row.kind = node.text;
    for (const std::string_view word : words_of(node.text))
        if (in_words(word).empty())
            report.error("E0207", node.place, "'" + std::string(word) + "' is no kind of evidence",
                         "exp, obs, vendor, lore, calc or assumed; checked beside one of these");
}

void read_entry(EvidenceRow& row, const Entry& entry, Report& report) {
    if (entry.key == "value") row.value = text_of(entry.value);
    if (entry.key == "range") read_range(row, entry.value, report);
    if (entry.key == "range_by") row.convention = entry.value.text == "convention";
    if (entry.key == "unit") row.unit = entry.value.text;
    if (entry.key == "kind") read_kind(row, entry.value, report);
    if (entry.key == "source") row.source = entry.value.text;
    if (std::ranges::find(keys, entry.key) != keys.end()) return;
    const std::string_view near = nearest_word(entry.key, keys);
    report.error("E0102", entry.place, "unknown key " + in_quotes(entry.key),
                 near.empty() ? "possible here: value, range, range_by, unit, kind, source"
                              : "did you mean " + in_quotes(near) + "?");
}

EvidenceRow read_row(const Entry& entry, Report& report) {
    EvidenceRow row;
    row.path = entry.key;
    row.place = entry.place;
    for (const Entry& part : entry.value.entries) read_entry(row, part, report);
    for (const std::string_view key : needed_keys)
        if (!entry.value.find(key))
            report.error("E0104", entry.place, "'" + entry.key + "' has no " + std::string(key));
    return row;
}

}  // namespace

EvidenceCatalogue read_evidence(std::string_view text, const std::string& file) {
    Report report;
    EvidenceCatalogue catalogue;
    if (const std::optional<Node> root = read_document(text, file, report))
        for (const Entry& entry : root->entries) catalogue.rows.push_back(read_row(entry, report));
    catalogue.diagnostics = report.sorted();
    return catalogue;
}

const EvidenceRow* find_evidence(std::span<const EvidenceRow> rows, std::string_view path) {
    std::string field(path);
    const std::size_t open = field.find('[');
    if (open != std::string::npos) field.erase(open + 1, field.find(']', open) - open - 1);
    const auto row = std::ranges::find(rows, field, &EvidenceRow::path);
    return row == rows.end() ? nullptr : &*row;
}

std::string kind_in_words(std::string_view kind) {
    std::string out;
    for (const std::string_view word : words_of(kind)) {
        if (!out.empty()) out += ", ";
        const std::string_view full = in_words(word);
        out += full.empty() ? word : full;
    }
    return out;
}

}  // namespace morale
