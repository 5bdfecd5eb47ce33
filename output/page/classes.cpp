// What happens to the contacts of each class under each policy.
#include <array>
#include <cmath>

#include "output/headline_metrics.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/people.hpp"

namespace morale::page {
namespace {

constexpr std::array told = {"contacts_offered", "service_level", "asa",         "wait_p50",
                             "wait_p90",         "wait_p95",      "abandonment", "aht"};

std::string read(const Reading& reading, const Estimate& e) {
    if (e.n == 0) return "-";
    return reading.value(e.mean) +
           (std::isfinite(e.low) ? " (" + reading.value(e.low) + " to " + reading.value(e.high) + ")" : "");
}

}  // namespace

std::string classes(const Study& study) {
    const StudyResult& result = study.result;
    if (result.classes.empty() || result.weeks == 0) return {};
    HtmlTable table{.caption = {}, .head = {"Class", "Policy"}, .rows = {}};
    for (const std::string_view name : told) {
        const Metric& metric = *find_metric(name);
        const Reading reading = reading_of(metric, 0, money_unit(result.plan->base));
        table.head.push_back(std::string(metric.title) + ", " + reading.unit);
    }
    for (std::size_t c = 0; c < result.classes.size(); ++c)
        for (const PolicyResult& policy : result.policies) {
            table.rows.push_back({escaped(result.classes[c]), escaped(title_of(policy))});
            for (const std::string_view name : told) {
                const std::size_t metric = *place_of(name);
                table.rows.back().push_back(
                    read(reading_of(metrics()[metric], 0, money_unit(result.plan->base)),
                         policy.class_total[metric][c]));
            }
        }
    return paragraph(
               "The same contacts, told by class instead of by team, over the whole horizon. Waits are "
               "those of answered contacts; a percentile is within 3 % of itself.") +
           printed(table);
}

}  // namespace morale::page
