// Fans of the weekly series, whole centre.
#include <algorithm>
#include <cmath>

#include "engine/language/listed.hpp"
#include "output/charts/fan.hpp"
#include "output/headline_metrics.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/people.hpp"
#include "output/words/metric.hpp"

namespace morale::page {
namespace {

const std::vector<Estimate>& series_of(const PolicyResult& policy, std::size_t metric) {
    return policy.weekly[metric].back();
}

FanSeries fan_of(const StudyResult& result, std::size_t policy, std::size_t metric, const Reading& reading) {
    FanSeries series{.name = title_of(result.policies[policy]),
                     .series = policy,
                     .bands = has_bands(result, policy),
                     .weeks = {}};
    const double k = reading.factor;
    for (const Estimate& e : series_of(result.policies[policy], metric))
        series.weeks.push_back({k * e.mean, k * e.low, k * e.high, k * e.p10, k * e.p90});
    return series;
}

/// The mean over the weeks of the last quarter.
double late_mean(const std::vector<Estimate>& weeks) {
    double sum = 0;
    int n = 0;
    for (std::size_t w = weeks.size() > 13 ? weeks.size() - 13 : 0; w < weeks.size(); ++w)
        if (std::isfinite(weeks[w].mean)) sum += weeks[w].mean, ++n;
    return n > 0 ? sum / n : std::nan("");
}

/// "the last 13 weeks (USD)"
std::string last_weeks(int weeks, const std::string& unit) {
    const int last = std::min(13, weeks);
    return "the last " + (last == 1 ? "week" : counted(last, "week")) +
           (unit.empty() ? "" : " (" + unit + ")");
}

std::string sentence_of(const StudyResult& result, std::size_t metric, const Reading& reading) {
    std::vector<std::string> parts;
    for (const PolicyResult& policy : result.policies)
        parts.push_back(reading.value(late_mean(series_of(policy, metric))) + " under " + title_of(policy));
    return "Over " + last_weeks(result.weeks, reading.unit) + ": " + listed(parts) + ".";
}

/// A column of a table by week: a policy and its estimates.
struct PolicyWeeks {
    std::string policy;
    const std::vector<Estimate>& weeks;
};

/// Every policy's weeks beside each other, at about thirteen of them: `told` says an estimate.
template <class Told>
HtmlTable weeks_table(std::string caption, int weeks, const std::vector<PolicyWeeks>& columns,
                      const Told& told) {
    HtmlTable table{.caption = std::move(caption), .head = {"Week"}, .rows = {}};
    for (const PolicyWeeks& column : columns) table.head.push_back(column.policy);
    const int step = std::max(1, weeks / 13);
    for (int week = step; week <= weeks; week += step) {
        Cells row{std::to_string(week)};
        for (const PolicyWeeks& column : columns)
            row.push_back(told(column.weeks[static_cast<std::size_t>(week - 1)]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

HtmlTable twin_of(const StudyResult& result, std::size_t metric, const Reading& reading) {
    const std::string unit = reading.unit.empty() ? "" : ", " + reading.unit;
    std::vector<PolicyWeeks> columns;
    for (const PolicyResult& policy : result.policies)
        columns.push_back({title_of(policy), series_of(policy, metric)});
    return weeks_table(
        std::string{metrics()[metric].title} + unit + ": mean (middle 80 % of the replications)",
        result.weeks, columns, [&](const Estimate& e) {
            const bool spread = std::isfinite(e.p10);
            return reading.value(e.mean) +
                   (spread ? " (" + reading.value(e.p10) + " to " + reading.value(e.p90) + ")" : "");
        });
}

Figure figure_of(const StudyResult& result, std::size_t metric) {
    const Metric& row = metrics()[metric];
    const Reading reading = reading_of(result, metric);
    const std::string sentence = sentence_of(result, metric, reading);
    Fan chart{.title = std::string{row.title} + " by week",
              .description = sentence,
              .axis = reading.unit,
              .series = {},
              .floor = 0};
    if (row.percent && row.unit == "1") chart.ceiling = 100;
    for (std::size_t p = 0; p < result.policies.size(); ++p)
        chart.series.push_back(fan_of(result, p, metric, reading));
    return {.heading = std::string{row.title},
            .picture = fan(chart),
            .narrow = {},
            .sentence = sentence,
            .twin = twin_of(result, metric, reading)};
}

/// What every other policy changes against the first, by pairs of one replication: luck that both share is
/// out.
FanSeries change_of(const StudyResult& result, std::size_t policy, std::size_t metric,
                    const Reading& reading) {
    FanSeries series{.name = title_of(result.policies[policy]),
                     .series = policy,
                     .bands = result.policies.size() == 2 || policy == result.decision.policy,
                     .weeks = {}};
    const double k = reading.factor;
    for (const Estimate& e : result.policies[policy].change_weekly[metric])
        series.weeks.push_back({k * e.mean, k * e.low, k * e.high, k * e.low, k * e.high});
    return series;
}

bool has_changes(const StudyResult& result, std::size_t policy, std::size_t metric) {
    const auto& changes = result.policies[policy].change_weekly;
    return metric < changes.size() && !changes[metric].empty();
}

HtmlTable twin_of_changes(const StudyResult& result, const std::vector<std::size_t>& policies,
                          std::size_t metric, const Reading& reading) {
    const std::string unit = reading.change_unit.empty() ? "" : ", " + reading.change_unit;
    std::vector<PolicyWeeks> columns;
    for (const std::size_t policy : policies)
        columns.push_back({title_of(result.policies[policy]), result.policies[policy].change_weekly[metric]});
    return weeks_table(
        "Difference from " + title_of(result.policies.front()) + unit + ": mean (95 % interval of the mean)",
        result.weeks, columns, [&](const Estimate& e) {
            const bool interval = std::isfinite(e.low);
            return reading.change(e.mean) +
                   (interval ? " (" + reading.change(e.low) + " to " + reading.change(e.high) + ")" : "");
        });
}

std::string sentence_of_changes(const StudyResult& result, const std::vector<std::size_t>& policies,
                                std::size_t metric, const Reading& reading) {
    std::vector<std::string> parts;
    for (const std::size_t policy : policies)
        parts.push_back(reading.change(late_mean(result.policies[policy].change_weekly[metric])) + " under " +
                        title_of(result.policies[policy]));
    return "Against " + title_of(result.policies.front()) + ", over " +
           last_weeks(result.weeks, reading.change_unit) + ": " + listed(parts) + ".";
}

/// Nothing for a study of one policy or a metric that is not compared.
std::string printed_changes(const StudyResult& result, std::size_t metric) {
    std::vector<std::size_t> policies;
    for (std::size_t p = 1; p < result.policies.size(); ++p)
        if (has_changes(result, p, metric)) policies.push_back(p);
    if (policies.empty()) return {};
    const Metric& row = metrics()[metric];
    const Reading reading = reading_of(result, metric);
    const std::string sentence = sentence_of_changes(result, policies, metric, reading);
    Fan chart{.title = std::string{row.title} + " by week, difference",
              .description = sentence,
              .axis = reading.change_unit.empty() ? "difference" : "difference, " + reading.change_unit,
              .series = {},
              .zero = true};
    for (const std::size_t p : policies) chart.series.push_back(change_of(result, p, metric, reading));
    return printed(
        Figure{.heading = std::string{row.title} + ": difference from " + title_of(result.policies.front()),
               .picture = fan(chart),
               .narrow = {},
               .sentence = sentence,
               .twin = twin_of_changes(result, policies, metric, reading)});
}

std::string legend(const StudyResult& result) {
    std::vector<std::string> banded;
    for (std::size_t p = 0; p < result.policies.size(); ++p)
        if (has_bands(result, p)) banded.push_back(title_of(result.policies[p]));
    return "Lines are means over the replications. Around " + listed(banded) +
           " the dark band is the 95 % interval of the mean and the pale band holds the middle 80 % of the "
           "replications: the luck of single years. Beside them stands what each policy changes, paired by "
           "replication, with the 95 % interval of the mean. Policies start with week 1 unless they say "
           "otherwise.";
}

}  // namespace

std::string weeks(const Study& study) {
    const StudyResult& result = study.result;
    std::string figures;
    for (const std::size_t metric : drawn_metrics(result))
        if (metric < result.policies.front().weekly.size())
            figures += printed(figure_of(result, metric)) + printed_changes(result, metric);
    if (figures.empty()) return {};
    const std::string pictures =
        paragraph(legend(result), "note") + "<div class=\"pairs\">\n" + figures + "</div>\n";
    if (study.encodings.empty()) return pictures;
    return pictures + "<p class=\"note\">Every week of every metric and team is in " +
           link(table_file(study, "timeseries")) + ".</p>\n";
}

}  // namespace morale::page
