// What a sweep makes of results: intervals, paired differences and who may be best.
#include "engine/study/sweep.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using namespace morale::test;

namespace {

std::size_t sweep_metric(std::string_view name) {
    return metric_row(name);
}

/// Results of one policy with these numbers at each point.
std::vector<std::vector<PolicyResult>> results_at(const std::string& metric,
                                                  const std::vector<std::vector<double>>& values) {
    static const StudyPlan plan = plan_of({"one"});
    std::vector<std::vector<PolicyResult>> results;
    for (const auto& of_point : values) results.push_back(result_of(plan, {{metric, {of_point}}}).policies);
    return results;
}

}  // namespace

TEST_CASE("a sweep says which points are surely worse than the best, and which are not") {
    // Customer value, higher is better: far worse, best, and the best with luck that comes and goes.
    const auto results =
        results_at("customer_value", {with(worth, -5e5, 100), with(worth, 2e5, 0), with(worth, 1.99e5, 4e4)});
    const std::vector<std::size_t> asked = {sweep_metric("customer_value")};
    const std::vector<SweepRow> rows = sweep_rows(results, asked);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].ranking == AgainstBest::Behind);
    CHECK(rows[1].ranking == AgainstBest::Best);
    CHECK(rows[2].ranking == AgainstBest::Close);
    CHECK(rows[1].change.mean == Approx(7e5));
    CHECK(rows[0].change.mean == 0);
    CHECK(rows[2].behind.low < 0);
    CHECK(rows[2].behind.high > 0);
}

TEST_CASE("where lower is better, the lowest point of a sweep is best") {
    const auto results =
        results_at("exhaustion", {with(leaving, 0, 0), with(leaving, -.1, .001), with(leaving, .1, .001)});
    const std::vector<std::size_t> asked = {sweep_metric("exhaustion")};
    const std::vector<SweepRow> rows = sweep_rows(results, asked);
    CHECK(rows[1].ranking == AgainstBest::Best);
    CHECK(rows[0].ranking == AgainstBest::Behind);
    CHECK(rows[2].ranking == AgainstBest::Behind);
}

TEST_CASE("the interval against the best is wider, the more points there are") {
    const std::vector<std::size_t> asked = {sweep_metric("customer_value")};
    const auto width_with = [&](std::size_t more) {
        std::vector<std::vector<double>> values = {with(worth, 0, 3e4), with(worth, 4e4, 0)};
        for (std::size_t i = 0; i < more; ++i) values.push_back(with(worth, -1e6, 0));
        return sweep_rows(results_at("customer_value", values), asked)[0].behind.half();
    };
    CHECK(width_with(0) < width_with(1));
    CHECK(width_with(1) < width_with(20));
}

TEST_CASE("a sweep of a metric of which no direction is good has no best point") {
    const auto neither = std::ranges::find(metrics(), Better::Neither, &Metric::better);
    REQUIRE(neither != metrics().end());
    const auto results = results_at(std::string(neither->name), {with(worth, 0, 0), with(worth, 1, 0)});
    const std::vector<std::size_t> asked = {sweep_metric(neither->name)};
    for (const SweepRow& row : sweep_rows(results, asked)) CHECK(row.ranking == AgainstBest::Unknown);
}

TEST_CASE("metrics that are asked for are compared too") {
    StudyPlan plan = plan_of({"a", "b"});
    const auto has = [&](std::string_view name) {
        const std::vector<std::size_t> compared = compared_metrics(plan);
        return std::ranges::find(compared, sweep_metric(name)) != compared.end();
    };
    std::string_view rare;
    for (const Metric& metric : metrics())
        if (rare.empty() && !has(metric.name)) rare = metric.name;
    REQUIRE_FALSE(rare.empty());
    plan.also_compared.emplace_back(rare);
    CHECK(has(rare));
}

TEST_CASE("the truly best point is among those that may be best as often as it says") {
    // Five points that differ by little beside the luck of each; the last is truly best.
    constexpr int studies = 600, points = 5, years = 12;
    const std::vector<std::size_t> asked = {sweep_metric("customer_value")};
    int kept = 0, left_out = 0;
    for (std::uint32_t study = 0; study < studies; ++study) {
        std::vector<std::vector<double>> values(points, std::vector<double>(years));
        for (std::size_t i = 0; i < years; ++i) {
            const double shared = normal(Draws(Seed{3}, study).uniform(1, i));
            for (std::size_t point = 0; point < points; ++point)
                values[point][i] =
                    3 * shared +
                    normal(Draws(Seed{3}, study).uniform(2, i, static_cast<std::uint32_t>(point))) +
                    (point + 1 == points ? .3 : .2 * static_cast<double>(point) - 1.2);
        }
        const std::vector<SweepRow> rows = sweep_rows(results_at("customer_value", values), asked);
        kept += rows.back().ranking != AgainstBest::Behind;
        for (const SweepRow& row : rows) left_out += row.ranking == AgainstBest::Behind;
    }
    CHECK(kept > studies * (.95 - 4 * .0089));  // four standard errors of a share of 95 %
    CHECK(left_out > studies / 2);              // and it says something
}

TEST_CASE("a policy is one row for all points that vary values of other policies alone") {
    const StudyPlan plan = plan_of({"untouched", "varied"});
    const std::vector<SweptPath> paths = {{.path = "pay.wage", .policy = "varied"}};
    const std::vector<SweepPoint> points = {{{"18 USD/h", 18}}, {{"19 USD/h", 19}}, {{"20 USD/h", 20}}};
    const AlikePoints alike = alike_points(plan, paths, points);
    CHECK(alike == AlikePoints{{0, 0, 0}, {0, 1, 2}});
    std::vector<std::vector<PolicyResult>> results;
    for (const double gain : {0., 1e5, 0.})
        results.push_back(
            result_of(plan, {{"customer_value", {with(worth, 2e5, 0), with(worth, gain, 1e3)}}}).policies);
    const std::vector<std::size_t> asked = {sweep_metric("customer_value")};
    const std::vector<SweepRow> rows = sweep_rows(results, asked, alike);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].ranking == AgainstBest::Best);
    CHECK(rows[1].policy == 1);
    CHECK(rows[2].point == 1);
    CHECK(rows[2].ranking == AgainstBest::Behind);
    // Where a path is the world's, every policy differs with it.
    CHECK(alike_points(plan, std::vector<SweptPath>{{.path = "pay.wage"}}, points).front() ==
          std::vector<std::size_t>{0, 1, 2});
}
