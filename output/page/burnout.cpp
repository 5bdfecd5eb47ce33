// Exhaustion by team over the year, as a map: where people wear out, and when.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "engine/language/listed.hpp"
#include "engine/metric/bare_queue.hpp"
#include "output/charts/heat_map.hpp"
#include "output/headline_metrics.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/words/numbers.hpp"

namespace morale::page {
namespace {

constexpr int most_spans = 13;

/// One row of the map: a team under a policy.
struct MapRow {
    std::string name;
    const std::vector<Estimate>* weeks = nullptr;
};

std::vector<MapRow> rows_of(const StudyResult& result, std::size_t metric) {
    const std::size_t teams = result.groups.size() - 1;
    std::vector<MapRow> rows;
    for (std::size_t team = 0; team < teams; ++team)
        for (std::size_t p = 0; p < result.policies.size(); ++p) {
            if (teams > 1 && p != 0 && p != result.decision.policy) continue;
            const PolicyResult& policy = result.policies[p];
            std::string name = teams > 1 ? result.groups[team] : title_of(policy);
            if (teams > 1 && result.policies.size() > 1) name += ", " + title_of(policy);
            const std::vector<Estimate>& weeks = policy.weekly[metric][team];
            const bool known = std::ranges::any_of(weeks, [](const Estimate& e) { return e.n > 0; });
            if (known) rows.push_back({std::move(name), &weeks});
        }
    return rows;
}

/// The mean over the weeks from `first` on, as many as make a column.
double mean_of_column(const std::vector<Estimate>& weeks, int first, int width) {
    double sum = 0;
    int n = 0;
    for (int week = first; week < first + width && week < static_cast<int>(weeks.size()); ++week)
        if (const double mean = weeks[static_cast<std::size_t>(week)].mean; std::isfinite(mean))
            sum += mean, ++n;
    return n > 0 ? sum / n : std::nan("");
}

HeatPanel panel_of(const std::vector<MapRow>& rows, int weeks, int width) {
    HeatPanel panel{.name = {}, .points = {}};
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (int column = 0; column * width < weeks; ++column) {
            const double mean = mean_of_column(*rows[row].weeks, column * width, width);
            panel.points.push_back({.x = static_cast<double>(column),
                                    .y = static_cast<double>(rows.size() - 1 - row),
                                    .value = mean,
                                    .text = std::isfinite(mean) ? fixed(mean, 2) : ""});
        }
    return panel;
}

std::vector<std::string> weeks_across(int weeks, int width) {
    std::vector<std::string> words;
    for (int first = 0; first < weeks; first += width) words.push_back(std::to_string(first + 1));
    return words;
}

HtmlTable twin_of(const std::vector<MapRow>& rows, const HeatPanel& panel,
                  const std::vector<std::string>& columns) {
    HtmlTable table{.caption = "Mean exhaustion from each week on", .head = {"Team or policy"}, .rows = {}};
    table.head.insert(table.head.end(), columns.begin(), columns.end());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        Cells cells{escaped(rows[row].name)};
        for (std::size_t column = 0; column < columns.size(); ++column)
            cells.push_back(panel.points[row * columns.size() + column].text);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::string sentence_of(const std::vector<MapRow>& rows, const HeatPanel& panel,
                        const std::vector<std::string>& columns) {
    const HeatPoint* worst = nullptr;
    for (const HeatPoint& point : panel.points)
        if (std::isfinite(point.value) && (!worst || point.value > worst->value)) worst = &point;
    if (!worst) return {};
    const std::size_t row = rows.size() - 1 - static_cast<std::size_t>(worst->y);
    return "Exhaustion is highest for " + rows[row].name + " from week " +
           columns[static_cast<std::size_t>(worst->x)] + " on: " + worst->text + " on a scale from 0 to 1.";
}

}  // namespace

std::string burnout(const Study& study) {
    const StudyResult& result = study.result;
    const auto metric = place_of("exhaustion");
    if (is_bare_queue(study.plan().base) || !metric || result.weeks < 4 || !is_available(result, *metric))
        return {};
    const std::vector<MapRow> rows = rows_of(result, *metric);
    if (rows.size() < 2) return {};
    const int width = std::max(1, (result.weeks + most_spans - 1) / most_spans);
    const std::vector<std::string> columns = weeks_across(result.weeks, width);
    HeatPanel panel = panel_of(rows, result.weeks, width);
    HeatMap map{.title = "Exhaustion over the year",
                .description = sentence_of(rows, panel, columns),
                .heading = "mean exhaustion; darker where it is higher",
                .across = width == 1 ? "week" : counted(width, "week") + " that begin with",
                .up = {},
                .across_words = columns,
                .up_words = {},
                .panels = {panel},
                .width = 820};
    for (std::size_t row = rows.size(); row-- > 0;) map.up_words.push_back(rows[row].name);
    return printed(Figure{
        .heading = result.groups.size() > 2 ? "Exhaustion, by team and weeks" : "Exhaustion over the weeks",
        .picture = heat_map(map),
        .narrow = {},
        .sentence = map.description,
        .twin = twin_of(rows, panel, columns),
        .sideways = true});
}

}  // namespace morale::page
