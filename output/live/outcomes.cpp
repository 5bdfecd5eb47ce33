// One mark for each replication and policy: better or worse than the first policy under the same luck.
#include <cmath>

#include "engine/study/compare.hpp"
#include "output/live/parts.hpp"
#include "output/page/html.hpp"
#include "output/words/metric.hpp"
#include "output/words/naming.hpp"

namespace morale::live {
namespace {

constexpr double weeks_of_year = 52;

/// What people call a replication.
std::string_view years(const StudyPlan& plan) {
    return plan.base.time.horizon_weeks == weeks_of_year ? "years" : "runs";
}

/// How often the policy was better and worse, and a mark for each replication, of the same number in text.
struct Row {
    int better = 0, worse = 0, of = 0;
    std::string marks;

    void add(double difference) {
        if (!std::isfinite(difference)) return;
        ++of;
        better += difference > 0;
        worse += difference < 0;
        marks += difference > 0 ? "<i class=\"b\"></i>" : difference < 0 ? "<i class=\"w\"></i>" : "<i></i>";
    }
};

Row row_of(std::span<const PolicyResult> policies, std::size_t policy, std::size_t metric) {
    Row row;
    const auto& ours = policies[policy].headline[metric];
    const auto& first = policies.front().headline[metric];
    const double sign = metrics()[metric].better == Better::Lower ? -1 : 1;
    for (std::size_t i = 0; i < ours.size() && i < first.size(); ++i) row.add(sign * (ours[i] - first[i]));
    return row;
}

std::string told(const Row& row, std::string_view years) {
    const std::string of = std::to_string(row.of) + ' ' + std::string(years);
    std::string text = "in " + std::to_string(row.better) + " of " + of + " this was better";
    if (const int same = row.of - row.better - row.worse; same > 0)
        text += ", in " + std::to_string(same) + " the same";
    return text;
}

}  // namespace

std::string outcomes(const StudyPlan& plan, std::span<const PolicyResult> policies) {
    const std::optional<std::size_t> metric = objective_of(plan);
    if (!metric || policies.size() < 2 || policies.front().headline.size() <= *metric) return {};
    std::string list;
    for (std::size_t p = 1; p < policies.size(); ++p) {
        const Row row = row_of(policies, p, *metric);
        if (row.of == 0) continue;
        list += "<li><b>" + escaped(title_of(policies[p])) + "</b> <span>" + told(row, years(plan)) +
                "</span><span class=\"marks\" aria-hidden=\"true\">" + row.marks + "</span></li>\n";
    }
    if (list.empty()) return {};
    return "<ul class=\"outcomes\">\n" + list + "</ul>\n" +
           page::paragraph("One mark for each of the " + std::string(years(plan)) +
                               " simulated, under the same luck as the first policy: filled where " +
                               title(metrics()[*metric]) + " was better.",
                           "note");
}

}  // namespace morale::live
