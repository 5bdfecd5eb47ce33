// Which share of a policy's difference runs through a feedback that its twin holds.
#include "engine/study/loop_share.hpp"
#include "output/tables/estimates.hpp"
#include "output/tables/tables.hpp"
#include "output/words/loop_share.hpp"

namespace morale::tables {

bool has_twins(const StudyPlan& plan) {
    return !twins_of(plan).empty();
}

TableColumns loops_columns(const StudyPlan&) {
    TableColumns columns{
        policy_column(),
        {"twin", ColumnType::Text, "", "the policy that differs from it in nothing but `cut`", true}};
    append_metric_columns(columns);
    columns.push_back(
        {"cut", ColumnType::Text, "", "mechanisms whose feedback the twin holds at the base's course"});
    const auto add = [&](std::string name, std::string description) {
        columns.push_back({std::move(name), ColumnType::Number, "1", std::move(description)});
    };
    add("share",
        "of the policy's difference from the first, what the twin has not; above 1 where the rest of the "
        "policy "
        "works the other way, below 0 where the feedback works against the difference");
    add("ci_low",
        "lower end of its 95 % interval by itself (Fieller); empty where the difference is not sure");
    add("ci_high", "upper end of its 95 % interval by itself");
    columns.push_back({"n", ColumnType::Integer, "", "replications that have a value for all three"});
    return columns;
}

void loops(RowSink& sink, const Study& study) {
    loop_rows(sink, study.result);
}

void loop_rows(RowSink& sink, const StudyResult& result) {
    const MoneyUnit money = money_unit(result.plan->base);
    for (const LoopShare& share : loop_shares(result)) {
        sink.row().text(result.policies[share.policy].name).text(result.policies[share.twin].name);
        write_metric(sink, metrics()[share.metric], money);
        sink.text(cuts_of(result, share.twin)).number(share.share.ratio);
        sink.twelve_digits(share.share.low).twelve_digits(share.share.high).integer(share.share.n);
    }
}

}  // namespace morale::tables
