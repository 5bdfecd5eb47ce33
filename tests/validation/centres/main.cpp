// What is stated holds: each centre of the grid is fitted, its base is run for three years, and what it shows
// is held against what was given and against what the outlook tells. Prints the table of CENTRES.md.
//
//     centres            all of them
//     centres --short    two small ones, one year
//     centres N          the N-th alone, from 1
//     centres N 16       the same with 16 replications, as many as `fit` takes by itself
//     centres N --file   the scenario of the N-th, to try by hand
#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/outlook/outlook.hpp"
#include "engine/study/drift.hpp"
#include "engine/study/fit.hpp"
#include "engine/study/rehearsal.hpp"
#include "engine/study/run.hpp"
#include "engine/study/settle.hpp"
#include "scenarios/load/load.hpp"
#include "tests/validation/centres/grid.hpp"

namespace {

using namespace morale;
using morale::test::Centre;

/// Small centres have more luck, and cost less.
int replications_for(const Centre& c) {
    return std::clamp(400 / c.seats, 4, 30);
}

std::string text(double value, int decimals) {
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f", decimals, value);
    return buffer;
}

const Estimate& estimate_of(const StudyResult& result, std::string_view metric) {
    const auto row = metric_row(metric);
    return result.policies.front().total[row];
}

/// Half of the 95 % interval; 0 if there is none.
double luck_of(const Estimate& e) {
    return e.high > e.low ? (e.high - e.low) / 2 : 0;
}

struct Row {
    std::string line;
    bool held = true;    // every figure that was given is shown, and nothing drifts
    bool agrees = true;  // the outlook tells what the run shows
};

std::string of_figure(const GivenFigure& f, bool& held) {
    const double scale = f.metric->percent ? 100 : 1;
    const int decimals = f.metric->name == "churn" ? 2 : f.metric->percent ? 1 : 0;
    held = held && f.met();
    return text(scale * f.given->value, decimals) + " / " + text(scale * f.model.mean, decimals) +
           (f.met() ? "" : " **off**") + " | ";
}

/// What `check` tells of the base: from runs, or from formulas where it runs nothing.
struct Told {
    const Rehearsal* rehearsal;
    const CentreOutlook& outlook;

    Estimate of(std::string_view metric) const {
        if (rehearsal) return estimate_of(rehearsal->result, metric);
        const double value = figure_of(outlook, metric);
        return {.mean = value, .low = value, .high = value};
    }
};

/// What is told beside what the run shows. A star where they differ by more than the tolerance, in brackets
/// where the luck of both explains it.
std::string beside(const Estimate& told, const Estimate& run, double scale, double tolerance, int decimals,
                   bool& agrees) {
    const double difference = scale * std::abs(told.mean - run.mean);
    const bool near = difference <= tolerance;
    const bool luck = difference <= scale * std::hypot(luck_of(told), luck_of(run));
    agrees = agrees && near;
    return text(scale * told.mean, decimals) + " / " + text(scale * run.mean, decimals) +
           (near   ? ""
            : luck ? " (*)"
                   : " *") +
           " | ";
}

/// As a person would: fit the file, run what it wrote.
Row try_centre(std::size_t number, const Centre& c, int weeks, int n) {
    std::vector<MetricName> names;
    for (const Metric& metric : metrics()) names.push_back({metric.name, metric.unit});
    const Loaded loaded = load_text(test::scenario_of(c), "centre.yaml", {.metrics = names});
    if (!loaded.plan) {
        std::cerr << render(loaded.diagnostics);
        return {.line = "not valid", .held = false};
    }
    const std::unique_ptr<Fit> found = fit(*loaded.plan, {.replications = n, .most_weeks = 104});
    StudyPlan plan = found->plan;
    plan.base.time.horizon_weeks = weeks;
    plan.replications = n;
    settle(plan);
    plan.policies = {{.name = "base", .why = {}, .parameters = plan.base, .from = measurement_start}};
    const StudyResult result = run(plan, {});
    const CentreOutlook outlook = outlook_of(plan.base);
    const std::unique_ptr<Rehearsal> rehearsal = rehearse(plan, outlook, 0);
    const Told told{rehearsal.get(), outlook};

    Row row;
    row.line = "| " + std::to_string(number) + " | " + test::name_of(c) + " | ";
    for (const GivenFigure& f : given_figures(result, 0)) row.line += of_figure(f, row.held);
    std::string moves;
    for (const Drift& drift : drifts(result, 0))
        moves += (moves.empty() ? "" : ", ") + std::string(drift.metric->name);
    row.held = row.held && moves.empty();
    row.line += (moves.empty() ? "-" : moves) + " | ";
    const auto add = [&](std::string_view metric, double scale, double tolerance) {
        row.line += beside(told.of(metric), estimate_of(result, metric), scale, tolerance, 1, row.agrees);
    };
    add("occupancy", 100, 2);
    add("service_level", 100, 4);
    add("mean_wait_all", 1, std::max(2., .15 * estimate_of(result, "mean_wait_all").mean));
    return row;
}

constexpr std::string_view head =
    "| | centre | turnover | aht | absence | first contact | churn | contacts a day | still moves | "
    "occupancy | "
    "service level | mean wait |\n"
    "|---|---|---|---|---|---|---|---|---|---|---|---|\n";

}  // namespace

int main(int argc, char** argv) {
    const std::string_view word = argc > 1 ? argv[1] : "";
    const auto all = test::centres();
    std::vector<std::size_t> chosen;
    std::size_t one = 0;
    if (word == "--short")
        chosen = {3, 20};
    else if (std::from_chars(word.data(), word.data() + word.size(), one).ec == std::errc{} && one >= 1 &&
             one <= all.size())
        chosen = {one - 1};
    else
        for (std::size_t i = 0; i < all.size(); ++i) chosen.push_back(i);
    const std::string_view second = argc > 2 ? argv[2] : "";
    if (second == "--file") {
        std::cout << test::scenario_of(all[chosen.front()]);
        return 0;
    }
    int replications = 0;  // 0: as many as suit the centre's size
    if (!second.empty() &&
        (std::from_chars(second.data(), second.data() + second.size(), replications).ec != std::errc{} ||
         replications < 2)) {
        std::cerr << "'" << second << "' is no number of replications from 2 on\n";
        return 2;
    }
    int held = 0, agrees = 0;
    std::cout << head;
    for (const std::size_t i : chosen) {
        const Row row = try_centre(i + 1, all[i], word == "--short" ? 52 : 156,
                                   replications > 0 ? replications : replications_for(all[i]));
        std::cout << row.line << std::endl;
        held += row.held, agrees += row.agrees;
    }
    std::cout << "\nWhat is stated holds in " << held << " of " << chosen.size()
              << " centres; check and run agree in " << agrees << ".\n";
    return held == static_cast<int>(chosen.size()) ? 0 : 1;
}
