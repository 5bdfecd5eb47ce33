// What each replication drew for the uncertain assumptions; join it with runs.csv by `rep`.
#include "engine/language/value_text.hpp"
#include "engine/study/uncertain.hpp"
#include "output/tables/tables.hpp"

namespace morale::tables {

TableColumns draws_columns(const StudyPlan&) {
    return {rep_column(),
            {"path", ColumnType::Text, "", "the assumption, as in parameters.csv", true},
            {"value", ColumnType::Number, "",
             "drawn for all policies of the replication; values that a rule binds "
             "are drawn together until they keep it"},
            {"unit", ColumnType::Text, "", "unit of the value; 1 for shares"}};
}

void draws(RowSink& sink, const Study& study) {
    for (int replication = 1; replication <= study.result.replications; ++replication)
        for (const Uncertain& assumption : study.plan().uncertain) {
            sink.row().integer(replication).text(assumption.path);
            sink.number(drawn_value(study.plan(), assumption, replication))
                .text(unit_text(*assumption.field, study.plan().base.money.currency));
        }
}

}  // namespace morale::tables
