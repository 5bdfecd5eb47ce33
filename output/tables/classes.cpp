// What happens to contacts, by class: over the whole horizon, and week by week. The metrics are those that
// are about contacts alone.
#include "output/tables/estimates.hpp"
#include "output/tables/tables.hpp"

namespace morale::tables {
namespace {

TableColumn channel_column() {
    return {"channel", ColumnType::Text,
            "",        "how the contacts reach the centre",
            false,     {channel_words.begin(), channel_words.end()}};
}

}  // namespace

bool has_classes(const StudyPlan& plan) {
    return !plan.base.classes.empty();
}

TableColumns classes_columns(const StudyPlan&) {
    TableColumns columns{policy_column(), class_column(), channel_column()};
    append_metric_columns(columns);
    append_estimate_columns(columns);
    return columns;
}

void classes(RowSink& sink, const Study& study) {
    const MoneyUnit money = money_unit(study.plan().base);
    for (const PolicyResult& policy : study.result.policies)
        for (std::size_t c = 0; c < study.result.classes.size(); ++c)
            for (std::size_t m = 0; m < policy.class_total.size(); ++m) {
                if (!metrics()[m].by_class) continue;
                sink.row().text(policy.name).text(study.result.classes[c]);
                sink.text(channel_words[static_cast<std::size_t>(study.plan().base.classes[c].channel)]);
                write_metric(sink, metrics()[m], money);
                write_estimate(sink, policy.class_total[m][c]);
            }
}

TableColumns classes_weekly_columns(const StudyPlan&) {
    TableColumns columns{policy_column(), class_column(), week_column()};
    append_metric_columns(columns);
    append_estimate_columns(columns);
    return columns;
}

void classes_weekly(RowSink& sink, const Study& study) {
    const MoneyUnit money = money_unit(study.plan().base);
    for (const PolicyResult& policy : study.result.policies)
        for (std::size_t c = 0; c < study.result.classes.size(); ++c)
            for (std::size_t m = 0; m < policy.class_weekly.size(); ++m) {
                if (!metrics()[m].by_class || is_of_whole_horizon(metrics()[m])) continue;
                for (std::size_t w = 0; w < policy.class_weekly[m][c].size(); ++w) {
                    sink.row().text(policy.name).text(study.result.classes[c]).integer(w + 1);
                    write_metric(sink, metrics()[m], money);
                    write_estimate(sink, policy.class_weekly[m][c][w]);
                }
            }
}

}  // namespace morale::tables
