// Every value of the study, with the place where it was written or the evidence behind its default.
#include "output/formats/csv/row.hpp"
#include "output/formats/csv/tables.hpp"

namespace morale::csv {
namespace {

struct Value {
    Row& row;
    void operator()(double value) const { row.number(value); }
    void operator()(const std::string& value) const { row.text(value); }
};

}  // namespace

Columns parameters_columns(const StudyPlan&) {
    return {{"policy", ColumnType::Text, "", "empty: the world shared by all policies", true},
            {"path", ColumnType::Text, "", "the field, as in the scenario language", true},
            {"value", ColumnType::Text, "",
             "a number in the unit of the row; words, lists and distributions as text"},
            {"unit", ColumnType::Text, "", "unit in which the value is kept; 1 for shares"},
            {"text", ColumnType::Text, "", "with its unit, as a scenario writes it"},
            {"file", ColumnType::Text, "", "where it was written; empty for a default"},
            {"line", ColumnType::Integer, "", "line of the file, from 1"},
            {"kind", ColumnType::Text, "", "kind of evidence behind the default"},
            {"source", ColumnType::Text, "", "source of the default"},
            {"range_low", ColumnType::Text, "", "lowest plausible value"},
            {"range_high", ColumnType::Text, "", "highest plausible value"},
            {"meaning", ColumnType::Text, "", "what the field is"}};
}

void parameters(std::string& out, const Study& study) {
    for (const ResolvedValue& value : study.values) {
        const bool written = !value.file.empty();
        const Evidence* evidence = written ? nullptr : evidence_of(study.evidence, value.path);
        const Evidence known = evidence != nullptr ? *evidence : Evidence{};
        Row row(out);
        row.text(value.policy).text(value.path);
        std::visit(Value{row}, value.value);
        row.text(value.unit).text(value.text).text(value.file);
        written ? row.integer(value.line) : row.empty();
        row.text(known.kind).text(known.source).text(known.low).text(known.high).text(value.meaning);
    }
}

}  // namespace morale::csv
