// What the study checked about itself: a row for each check, whether it holds and how far it went.
#include <cmath>
#include <limits>

#include "output/tables/tables.hpp"
#include "output/words/checks.hpp"

namespace morale::tables {
namespace {

/// An end that does not exist stays empty.
void write_bound(RowSink& sink, double bound) {
    if (std::abs(bound) == std::numeric_limits<double>::max())
        sink.empty();
    else
        sink.number(bound);
}

}  // namespace

TableColumns checks_columns(const StudyPlan&) {
    return {
        {"check", ColumnType::Text, "",
         "range: a metric's values; law: an equation of conservation; sum: a metric's sum over teams", true},
        {"holds",
         ColumnType::Text,
         "",
         "whether every value that was checked lies within",
         false,
         {"yes", "no"}},
        {"meaning", ColumnType::Text, "", "the sentence that is true if it holds"},
        {"unit", ColumnType::Text, "", "unit of the four numbers that follow; 1 for shares"},
        {"lowest", ColumnType::Number, "",
         "least allowed value; for an equation the least difference of its sides, "
         "which for sums is a thousand-millionth of them; empty: none"},
        {"highest", ColumnType::Number, "", "greatest value that is allowed, the same way"},
        {"least", ColumnType::Number, "", "least observed value; empty if there was none"},
        {"most", ColumnType::Number, "", "greatest observed value"},
        {"values", ColumnType::Integer, "", "how many were checked, in all policies and replications"},
        {"broken", ColumnType::Integer, "", "how many of them lie outside"},
        {"where", ColumnType::Text, "", "policy, replication, team and week of the first one outside"}};
}

void checks(RowSink& sink, const Study& study) {
    for (const Check& check : study.result.checks) {
        sink.row()
            .text(check.name)
            .text(check.holds() ? "yes" : "no")
            .text(meaning_of(check))
            .text(check.unit);
        write_bound(sink, check.lowest);
        write_bound(sink, check.highest);
        sink.number(check.least).number(check.most).integer(check.values).integer(check.broken);
        sink.text(where_it_broke(study.plan(), check));
    }
}

}  // namespace morale::tables
