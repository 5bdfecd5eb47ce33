// How long answered contacts waited, as percentiles: of the whole centre, by team, channel and class.
#include <string>

#include "output/tables/estimates.hpp"
#include "output/tables/tables.hpp"
#include "output/words/percentile.hpp"

namespace morale::tables {

TableColumns part_columns() {
    return {
        {"of",
         ColumnType::Text,
         "",
         "what part of the centre the row is about; a team has the contacts that were asked of it, whoever "
         "answered",
         true,
         {"centre", "team", "channel", "class"}},
        {"name", ColumnType::Text, "", "its name", true}};
}

TableColumns waits_columns(const StudyPlan&) {
    TableColumns columns{policy_column()};
    for (TableColumn& column : part_columns()) columns.push_back(std::move(column));
    columns.push_back({"percentile", ColumnType::Number, "%",
                       "share of the answered contacts that waited no longer than the row says", true});
    append_metric_columns(columns);
    columns[columns.size() - 2] = {"metric", ColumnType::Text, "",
                                   "name by which a goal names the percentile; it is within 3 % of itself"};
    append_estimate_columns(columns);
    return columns;
}

void wait_rows(RowSink& sink, const StudyResult& result, std::size_t policy) {
    const PolicyResult& of = result.policies[policy];
    for (std::size_t part = 0; part < of.part_waits.size(); ++part)
        for (std::size_t i = 0; i < result.percentiles.size(); ++i) {
            sink.row().text(of.name).text(word_of(result.parts[part].kind));
            sink.text(name_of(result.plan->base, result.parts[part]));
            sink.number(percent_of(result.percentiles[i]));
            sink.text(percentile_name(result.percentiles[i])).text("s");
            write_estimate(sink, of.part_waits[part][i]);
        }
}

void waits(RowSink& sink, const Study& study) {
    for (std::size_t policy = 0; policy < study.result.policies.size(); ++policy)
        wait_rows(sink, study.result, policy);
}

}  // namespace morale::tables
