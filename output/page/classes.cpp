// What happens to the contacts of each class, and to the customers of each group, under each policy.
#include <array>
#include <cmath>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "output/headline_metrics.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/people.hpp"

namespace morale::page {
namespace {

constexpr std::array of_classes = {"contacts_offered", "service_level", "asa",         "wait_p50",
                                   "wait_p90",         "wait_p95",      "abandonment", "aht"};
constexpr std::array of_customers = {"active_customers", "churn",       "customers_lost", "customers_gained",
                                     "customer_value",   "value_churn", "satisfaction"};

/// Calls wait seconds and mail waits days, side by side in a column: a long time has its own unit behind it.
std::string read(const Metric& metric, const Estimate& e, const MoneyUnit& money) {
    if (e.n == 0) return "-";
    const bool time = metric.unit == "s";
    const Reading reading = reading_of(metric, time ? e.mean : 0, money);
    return reading.value(e.mean) +
           (std::isfinite(e.low) ? " (" + reading.value(e.low) + " to " + reading.value(e.high) + ")" : "") +
           (time && reading.factor != 1 ? ' ' + reading.unit : "");
}

HtmlTable table_of(const StudyResult& result, std::string_view head, const std::vector<std::string>& parts,
                   std::vector<std::vector<Estimate>> PolicyResult::*totals,
                   std::span<const char* const> told) {
    const MoneyUnit money = money_unit(result.plan->base);
    HtmlTable table{.caption = {}, .head = {std::string(head), "Policy"}, .rows = {}};
    for (const std::string_view name : told) {
        const Metric& metric = *find_metric(name);
        table.head.push_back(std::string(metric.title) + ", " + reading_of(metric, 0, money).unit);
    }
    for (std::size_t part = 0; part < parts.size(); ++part)
        for (const PolicyResult& policy : result.policies) {
            table.rows.push_back({escaped(parts[part]), escaped(title_of(policy))});
            for (const std::string_view name : told) {
                const std::size_t metric = metric_row(name);
                table.rows.back().push_back(read(metrics()[metric], (policy.*totals)[metric][part], money));
            }
        }
    return table;
}

}  // namespace

std::string classes(const Study& study) {
    const StudyResult& result = study.result;
    if (result.classes.empty() || result.weeks == 0) return {};
    return paragraph(
               "The same contacts, told by class instead of by team, over the whole horizon. Waits are "
               "those of answered contacts; a percentile is within 3 % of itself.") +
           printed(table_of(result, "Class", result.classes, &PolicyResult::class_total, of_classes));
}

std::string customer_groups(const Study& study) {
    const StudyResult& result = study.result;
    if (result.customer_groups.empty() || result.weeks == 0) return {};
    return paragraph("The customers, told by group, over the whole horizon.") +
           printed(table_of(result, "Group", result.customer_groups, &PolicyResult::customers_total,
                            of_customers));
}

}  // namespace morale::page
