// What each replication drew for the uncertain assumptions: to be joined with runs.csv by `rep`.
#include "engine/language/value_text.hpp"
#include "engine/study/uncertain.hpp"
#include "output/formats/csv/row.hpp"
#include "output/formats/csv/tables.hpp"

namespace morale::csv {

Columns draws_columns(const StudyPlan&) {
    return {rep_column(),
            {"path", ColumnType::Text, "", "the assumption, as in parameters.csv", true},
            {"value", ColumnType::Number, "",
             "drawn for all policies of the replication; values that a rule binds are drawn together until "
             "they keep it"},
            {"unit", ColumnType::Text, "", "unit of the value; 1 for shares"}};
}

void draws(std::string& out, const Study& study) {
    for (int replication = 1; replication <= study.result.replications; ++replication)
        for (const Uncertain& assumption : study.plan().uncertain) {
            Row row(out);
            row.integer(replication).text(assumption.path);
            row.number(drawn_value(study.plan(), assumption, replication))
                .text(unit_text(*assumption.field, study.plan().base.money.currency));
        }
}

}  // namespace morale::csv
