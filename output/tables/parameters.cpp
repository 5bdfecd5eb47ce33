// Every value of the study, with the place where it was written or the evidence behind its default.
#include "engine/study/uncertain.hpp"
#include "output/tables/tables.hpp"
#include "output/words/numbers.hpp"

namespace morale::tables {
namespace {

/// The column also holds texts, so a number becomes one.
struct AsText {
    std::string operator()(double value) const { return exact_number(value); }
    std::string operator()(const std::string& value) const { return value; }
};

}  // namespace

TableColumns parameters_columns(const StudyPlan&) {
    return {{"policy", ColumnType::Text, "",
             "empty: the world shared by all policies; policy and path together name a row"},
            {"path", ColumnType::Text, "", "the field, as in the scenario language"},
            {"value", ColumnType::Text, "",
             "a number in the unit of the row; words, lists and distributions as text"},
            {"unit", ColumnType::Text, "", "unit in which the value is kept; 1 for shares"},
            {"text", ColumnType::Text, "", "with its unit, as a scenario writes it"},
            {"file", ColumnType::Text, "", "where it was written; empty for a default"},
            {"line", ColumnType::Integer, "", "line of the file, from 1"},
            {"kind", ColumnType::Text, "", "kind of evidence behind the default"},
            {"source", ColumnType::Text, "", "source of the default, or of the range of an uncertain value"},
            {"range_low", ColumnType::Text, "", "lowest plausible value"},
            {"range_high", ColumnType::Text, "", "highest plausible value"},
            {"meaning", ColumnType::Text, "", "what the field is"},
            {"uncertain",
             ColumnType::Text,
             "",
             "'drawn' within the range for each replication, or 'best estimate' when the study did not ask "
             "for draws; the value is the best estimate. Empty: not uncertain",
             false,
             {"drawn", "best estimate"}}};
}

void parameters(RowSink& sink, const Study& study) {
    for (const ResolvedValue& value : study.values) {
        const bool written = !value.file.empty();
        const Evidence* evidence = written ? nullptr : evidence_of(study.evidence, value.path);
        Evidence known = evidence != nullptr ? *evidence : Evidence{};
        if (value.uncertain)
            known = {.path = {}, .kind = {}, .source = value.source, .low = value.low, .high = value.high};
        sink.row().text(value.policy).text(value.path);
        sink.text(std::visit(AsText{}, value.value));
        sink.text(value.unit).text(value.text).text(value.file);
        written ? sink.integer(value.line) : sink.empty();
        sink.text(known.kind).text(known.source).text(known.low).text(known.high).text(value.meaning);
        sink.text(!value.uncertain ? "" : draws_assumptions(study.plan()) ? "drawn" : "best estimate");
    }
}

}  // namespace morale::tables
