#include "output/sweep_chart.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "output/charts/curves.hpp"
#include "output/charts/forest.hpp"
#include "output/charts/heat_map.hpp"
#include "output/charts/svg.hpp"
#include "output/people.hpp"
#include "output/words/sweep.hpp"

namespace morale {
namespace {

/// The rows of the first metric, in order of policy and point.
std::span<const SweepRow> first_rows(const Sweep& sweep) {
    return rows_of(sweep, 0);
}

/// The same for every policy at every point: where it is the same as at an earlier one, that one's values.
std::vector<SweepRow> drawn_rows(const Sweep& sweep) {
    const std::span<const SweepRow> rows = first_rows(sweep);
    std::vector<SweepRow> drawn;
    for (std::size_t policy = 0; policy < sweep.plan->policies.size(); ++policy)
        for (std::size_t point = 0; point < sweep.points.size(); ++point) {
            const std::size_t like = sweep.alike.empty() ? point : sweep.alike[policy][point];
            const auto row = std::ranges::find_if(
                rows, [&](const SweepRow& r) { return r.policy == policy && r.point == like; });
            if (row == rows.end()) continue;
            drawn.push_back(*row);
            drawn.back().point = point;
            if (like != point && row->ranking == AgainstBest::Best) drawn.back().ranking = AgainstBest::Close;
        }
    return drawn;
}

Reading reading_of(const Sweep& sweep) {
    double largest = 0;
    for (const SweepRow& row : first_rows(sweep))
        if (std::isfinite(row.value.mean)) largest = std::max(largest, std::abs(row.value.mean));
    return reading_of(metrics()[sweep.metrics.front()], largest, money_unit(sweep.plan->base));
}

std::string with_unit(const std::string& name, const std::string& unit) {
    return unit.empty() ? name : name + ", " + unit;
}

std::string up_title(const Sweep& sweep, const Reading& reading) {
    return with_unit(std::string(metrics()[sweep.metrics.front()].title), reading.unit);
}

std::string across_title(const Sweep& sweep, std::size_t path, const PathScale& scale) {
    return with_unit(sweep.paths[path].name(), scale.unit);
}

/// The name of a policy where there are several.
std::string series_name(const Sweep& sweep, std::size_t policy) {
    return sweep.plan->policies.size() < 2 ? "" : title_of(sweep.plan->policies[policy]);
}

std::string curve_of(const Sweep& sweep) {
    const Reading reading = reading_of(sweep);
    const PathScale scale = scale_of(sweep, 0);
    Curves chart{.title = up_title(sweep, reading) + ", over " + sweep.paths.front().name(),
                 .description = told_best(sweep),
                 .up = up_title(sweep, reading),
                 .across = across_title(sweep, 0, scale),
                 .words = scale.words,
                 .curves = {}};
    const std::size_t points = sweep.points.size();
    for (const SweepRow& row : drawn_rows(sweep)) {
        if (row.point == 0) chart.curves.push_back({series_name(sweep, row.policy), row.policy, {}});
        chart.curves.back().points.push_back({.x = scale.places[row.point],
                                              .mean = row.value.mean * reading.factor,
                                              .low = row.value.low * reading.factor,
                                              .high = row.value.high * reading.factor,
                                              .best = row.ranking == AgainstBest::Best});
        if (row.point + 1 == points) std::ranges::stable_sort(chart.curves.back().points, {}, &CurvePoint::x);
    }
    if (sweep.plan->policies.size() == 1) chart.curves.front().series = 1;
    return curves(chart);
}

std::string map_of(const Sweep& sweep) {
    const Reading reading = reading_of(sweep);
    const PathScale across = scale_of(sweep, 0), up = scale_of(sweep, 1);
    HeatMap map{.title = up_title(sweep, reading) + ", over two varied values",
                .description = told_best(sweep),
                .heading = up_title(sweep, reading) + "; framed: what looks best",
                .across = across_title(sweep, 0, across),
                .up = across_title(sweep, 1, up),
                .across_words = across.words,
                .up_words = up.words,
                .panels = {}};
    for (const SweepRow& row : drawn_rows(sweep)) {
        if (row.point == 0) map.panels.push_back({series_name(sweep, row.policy), {}});
        map.panels.back().points.push_back({.x = across.places[row.point],
                                            .y = up.places[row.point],
                                            .value = row.value.mean,
                                            .text = reading.value(row.value.mean),
                                            .best = row.ranking == AgainstBest::Best});
    }
    return heat_map(map);
}

/// "18 USD/h, 0.3, 52".
std::string values_of(const Sweep& sweep, const SweepRow& row) {
    std::string text;
    for (std::size_t d = 0; d < sweep.paths.size(); ++d) {
        const std::string value = value_under(sweep, row.point, d, row.policy);
        text += (d == 0 ? "" : ", ") + (value.empty() ? "-" : value);
    }
    return text;
}

std::string names_of_paths(const Sweep& sweep) {
    std::string text;
    for (std::size_t d = 0; d < sweep.paths.size(); ++d) text += (d == 0 ? "" : ", ") + short_name(sweep, d);
    return text;
}

/// The best combinations below each other, each with its difference from the one that looks best.
std::string ranking_of(const Sweep& sweep) {
    constexpr std::size_t most_rows = 30;
    const Metric& metric = metrics()[sweep.metrics.front()];
    const Reading reading = reading_of(sweep);
    Forest chart{.title = up_title(sweep, reading) + ": difference from what looks best",
                 .description = told_best(sweep),
                 .axis = with_unit("difference in " + std::string(metric.title), reading.change_unit) +
                         "; rows: " + names_of_paths(sweep),
                 .left = metric.better == Better::Higher ? "worse" : "better",
                 .right = metric.better == Better::Higher ? "better" : "worse",
                 .decimals = reading.change_decimals,
                 .rows = {},
                 .width = 900};
    std::vector<SweepRow> rows(first_rows(sweep).begin(), first_rows(sweep).end());
    std::erase_if(rows, [](const SweepRow& row) { return !std::isfinite(row.behind.low); });
    const double sign = metric.better == Better::Lower ? -1 : 1;
    std::ranges::stable_sort(rows, {}, [&](const SweepRow& row) { return -sign * row.behind.mean; });
    if (rows.size() > most_rows) rows.resize(most_rows);
    for (const SweepRow& row : rows) {
        const std::string policy = series_name(sweep, row.policy);
        const double low = row.behind.low * reading.factor, high = row.behind.high * reading.factor;
        chart.rows.push_back({.name = values_of(sweep, row) + (policy.empty() ? "" : ", " + policy),
                              .difference = row.behind.mean * reading.factor,
                              .low = low,
                              .high = high,
                              .own_low = low,
                              .own_high = high,
                              .verdict = std::string(word_of(row.ranking)),
                              .decided = row.ranking != AgainstBest::Close});
    }
    return forest(chart);
}

}  // namespace

std::string sweep_chart(const Sweep& sweep) {
    return as_file(sweep.paths.size() == 1   ? curve_of(sweep)
                   : sweep.paths.size() == 2 ? map_of(sweep)
                                             : ranking_of(sweep));
}

}  // namespace morale
