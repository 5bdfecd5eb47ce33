// How long agents stay.
#include <cmath>
#include <optional>

#include "engine/language/listed.hpp"
#include "engine/metric/bare_queue.hpp"
#include "output/charts/survival.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/words/metric.hpp"
#include "output/words/numbers.hpp"

namespace morale::page {
namespace {

constexpr double fewest_at_risk = 10;  // agents at risk below which the curve is mostly luck
constexpr double longest_shown = 156;  // weeks

std::vector<SurvivalPoint> shown_points(const LifeTable& table) {
    std::vector<SurvivalPoint> points;
    for (const SurvivalPoint& point : table.curve()) {
        if (point.week > longest_shown || (point.week > 0 && point.at_risk < fewest_at_risk)) break;
        points.push_back(point);
    }
    return points;
}

std::optional<SurvivalPoint> at_week(const std::vector<SurvivalPoint>& points, double week) {
    for (const SurvivalPoint& point : points)
        if (point.week == week) return point;
    return {};
}

std::string percent(double share) {
    return with_thousands(100 * share, 0);
}

std::string cell(const std::optional<SurvivalPoint>& point) {
    if (!point) return "–";
    return percent(point->survival) + (std::isfinite(point->low)
                                           ? " (" + percent(point->low) + " to " + percent(point->high) + ")"
                                           : "");
}

HtmlTable twin_of(const std::vector<SurvivalCurve>& curves) {
    HtmlTable table{.caption = "Still employed, % of those hired (95 % interval)",
                    .head = {"Weeks since hiring"},
                    .rows = {}};
    for (const SurvivalCurve& curve : curves) table.head.push_back(curve.name);
    for (const double week : {4., 13., 26., 39., 52., 78., 104., 130., 156.}) {
        Cells row{with_thousands(week, 0)};
        bool any = false;
        for (const SurvivalCurve& curve : curves) {
            const std::optional<SurvivalPoint> point = at_week(curve.points, week);
            any = any || point;
            row.push_back(cell(point));
        }
        if (any) table.rows.push_back(std::move(row));
    }
    return table;
}

/// The latest of some round ages at which every curve has a point.
double age_to_quote(const std::vector<SurvivalCurve>& curves) {
    double quoted = 0;
    for (const double week : {1., 4., 13., 26., 52.}) {
        bool all = true;
        for (const SurvivalCurve& curve : curves) all = all && at_week(curve.points, week);
        if (all) quoted = week;
    }
    return quoted;
}

std::string sentence_of(const std::vector<SurvivalCurve>& curves) {
    const double week = age_to_quote(curves);
    std::vector<std::string> parts;
    for (const SurvivalCurve& curve : curves)
        if (const auto point = at_week(curve.points, week))
            parts.push_back(percent(point->survival) + " under " + curve.name);
    return "Of 100 people hired, still there after " + with_thousands(week, 0) + " weeks: " + listed(parts) +
           ". Spells of all replications together; those still employed at the end count up to then.";
}

}  // namespace

std::string tenure(const Study& study) {
    if (is_bare_queue(study.plan().base)) return {};
    std::vector<SurvivalCurve> curves;
    for (std::size_t p = 0; p < study.result.policies.size(); ++p) {
        const PolicyResult& policy = study.result.policies[p];
        std::vector<SurvivalPoint> points = shown_points(policy.tenure);
        if (points.size() < 2) return {};
        curves.push_back({.name = title_of(policy),
                          .series = p,
                          .band = has_bands(study.result, p),
                          .points = std::move(points)});
    }
    Survival chart{.title = "How long agents stay",
                   .description = sentence_of(curves),
                   .axis = "% still employed",
                   .across = "weeks since hiring",
                   .curves = curves,
                   .width = 920,
                   .height = 380};
    Figure figure{.heading = "Agents still employed, by weeks since hiring",
                  .picture = survival(chart),
                  .narrow = {},
                  .sentence = chart.description,
                  .twin = twin_of(curves)};
    chart.width = 470;
    figure.narrow = survival(chart);
    return printed(figure);
}

}  // namespace morale::page
