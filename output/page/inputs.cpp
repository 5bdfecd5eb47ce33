// The resolved inputs: what the policies set, what the scenario sets, and the defaults with their sources.
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/words/field_label.hpp"

namespace morale::page {
namespace {

std::string place(const ResolvedValue& value) {
    return escaped(value.file) + (value.line > 0 ? ":" + std::to_string(value.line) : "");
}

std::string range(const Evidence& evidence) {
    if (evidence.low.empty() && evidence.high.empty()) return {};
    return escaped(evidence.low) + " to " + escaped(evidence.high);
}

std::string path(const ResolvedValue& value) {
    return "<code>" + escaped(value.path) + "</code>";
}

std::string with_count(std::string_view what, std::size_t n) {
    return std::string{what} + " (" + std::to_string(n) + ")";
}

HtmlTable written(const Study& study, bool of_policies) {
    HtmlTable table{.caption = {}, .head = {"Field", "Value", "Written in", "Meaning"}, .rows = {}};
    if (of_policies) table.head.insert(table.head.begin() + 1, "Policy");
    for (const ResolvedValue& value : study.values) {
        if (value.policy.empty() == of_policies || value.file.empty()) continue;
        Cells row{path(value), escaped(shortened_value(value.text)), place(value), escaped(value.meaning)};
        if (of_policies) row.insert(row.begin() + 1, escaped(value.policy));
        table.rows.push_back(std::move(row));
    }
    return table;
}

HtmlTable defaults(const Study& study) {
    HtmlTable table{.caption = {},
                    .head = {"Field", "Value", "Plausible range", "Evidence", "Source", "Meaning"},
                    .rows = {}};
    for (const ResolvedValue& value : study.values) {
        if (!value.policy.empty() || !value.file.empty()) continue;
        const Evidence* row = evidence_of(study.evidence, value.path);
        const Evidence known = row != nullptr ? *row : Evidence{};
        table.rows.push_back({path(value), escaped(value.text), range(known), escaped(known.kind),
                              escaped(known.source), escaped(value.meaning)});
    }
    return table;
}

std::string folded_table(std::string_view what, const HtmlTable& table) {
    return table.rows.empty() ? std::string{}
                              : folded(with_count(what, table.rows.size()), printed(table), "long");
}

}  // namespace

std::string inputs(const Study& study) {
    if (study.values.empty()) return {};
    return paragraph(
               "Every number the study rests on, with the line that set it or the source of its default.",
               "note") +
           folded_table("What the policies set", written(study, true)) +
           folded_table("What the scenario sets", written(study, false)) +
           folded_table("Defaults and their sources", defaults(study)) +
           "<p class=\"note\">The same as a table: " + link(table_file(study, "parameters")) + ".</p>\n";
}

}  // namespace morale::page
