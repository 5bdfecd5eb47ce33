// Sensitivity of a small centre, with assumptions whose effect on the decision is known: the hourly cost of
// managers enters the net value in proportion to the time that a policy takes of them, and nothing else.
#include "engine/study/sensitivity.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cmath>

#include "engine/language/vocabulary.hpp"
#include "engine/study/design_point.hpp"
#include "engine/study/estimator.hpp"
#include "engine/study/settle.hpp"
#include "engine/study/uncertain.hpp"

using namespace morale;

namespace {

constexpr std::string_view manager_cost = "centre.money.manager", fast = "assumptions.recognition.memory",
                           idle = "assumptions.outsourcing.share_on_prospect";

Uncertain ranged(std::string_view path, double low, double high) {
    REQUIRE(find_field(path));
    return {.path = std::string(path),
            .field = find_field(path),
            .element = 0,
            .low = low,
            .high = high,
            .source = {}};
}

/// Managers thank everybody each week. `idle` belongs to a centre that outsources, and this one does not.
StudyPlan thanking_centre() {
    StudyPlan plan;
    plan.file = "small.yaml";
    plan.replications = 4;
    plan.base.teams = {Team{.name = "care", .agents = 4}};
    plan.base.customers.count = 20'000;
    plan.base.time.warmup_weeks = 1;
    plan.base.time.horizon_weeks = 2;
    plan.base.study.objective = "net_value";
    PolicyPlan thanks{"thanks", "", plan.base, Time{}};
    thanks.parameters.leader_thanks.every_weeks = 1;
    plan.policies = {{"as-is", "", plan.base, Time{}}, thanks};
    plan.uncertain = {ranged(manager_cost, 5, 90), ranged(idle, -2, 0), ranged(fast, 1, 4)};
    settle(plan);
    return plan;
}

std::size_t net_value() {
    return metric_row("net_value");
}

std::vector<double> differences(const StudyPlan& plan, std::vector<Setting> settings, int repeats) {
    return differences_at({.plan = plan, .metric = net_value(), .threads = 1},
                          {{.settings = std::move(settings), .first = 1, .repeats = repeats}})
        .front();
}

const AssumptionSensitivity& row_of(const Sensitivity& s, std::string_view path) {
    return *std::ranges::find_if(
        s.rows, [&](const auto& row) { return s.plan.uncertain[row.assumption].path == path; });
}

}  // namespace

TEST_CASE("a point of a design is the world that a draw of the same values makes") {
    StudyPlan plan = thanking_centre();
    plan.uncertain.push_back(ranged("assumptions.strain.memory", 13, 52));
    plan.base.study.uncertain = true;
    std::vector<Setting> settings;
    for (std::size_t i = 0; i < plan.uncertain.size(); ++i)
        settings.push_back({i, drawn_value(plan, plan.uncertain[i], 3)});
    const StudyPlan at = plan_at(plan, settings);
    CHECK_FALSE(draws_assumptions(at));
    const auto drawn_records = simulate_policies(plan, 3), chosen = simulate_policies(at, 3);
    REQUIRE(drawn_records.size() == 2);
    for (std::size_t policy = 0; policy < 2; ++policy)
        CHECK(drawn_records[policy].tape.fingerprint() == chosen[policy].tape.fingerprint());
    // At the best estimates it is the study itself.
    plan.base.study.uncertain = false;
    const StudyResult study = run(plan, {.threads = 1});
    const std::vector<double> found = differences(plan, {}, 4);
    for (std::size_t r = 0; r < 4; ++r)
        CHECK(found[r] ==
              study.policies[1].headline[net_value()][r] - study.policies[0].headline[net_value()][r]);
}

TEST_CASE("common luck leaves nothing of an assumption that does nothing, and a line of one that costs") {
    const StudyPlan plan = thanking_centre();
    const DesignRun run{.plan = plan, .metric = net_value(), .threads = 2};
    const auto effects = screened(run, {{0}, {1}, {2}}, 5, 2, 1);
    REQUIRE(effects.size() == 3);
    CHECK(effects[0].mu < 0);  // the dearer managers are, the less their thanks are worth
    CHECK(effects[0].mu_star.mean == Approx(-effects[0].mu));
    CHECK(effects[1].mu_star.mean == 0);
    CHECK(effects[1].noise_sd == 0);
    const auto together = screened(run, {{0, 1}, {2}}, 5, 2, 1);
    CHECK(together[0].mu_star.mean > 0);
}

TEST_CASE("groups are the subjects of paths") {
    StudyPlan plan = thanking_centre();
    plan.uncertain.push_back(ranged("assumptions.recognition.half_dose", .1, .9));
    const auto groups = assumption_groups(plan);
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].name == "centre.money");
    CHECK(groups[2].name == "assumptions.recognition");
    CHECK(groups[2].members == std::vector<std::size_t>{2, 3});
    CHECK(group_sizes(groups) == std::vector<std::size_t>{1, 1, 2});
}

TEST_CASE("the break-even of a cost is where it eats the gain, replication by replication") {
    StudyPlan plan = thanking_centre();
    plan.base.study.objective = "net_value";
    const std::vector<double> free = differences(plan, {{0, 0.}}, 6),
                              dear = differences(plan, {{0, 100.}}, 6);
    double gain = 0, per_unit = 0;
    for (std::size_t r = 0; r < 6; ++r) gain += free[r] / 6, per_unit += (free[r] - dear[r]) / 600;
    REQUIRE(per_unit > 0);
    const double where = gain / per_unit;
    // A range around it, however small the gain is: what a manager costs may be below nothing here.
    plan.uncertain[0].low = std::min(where - 40, 40.);
    plan.uncertain[0].high = std::max(where + 30, 50.);
    const BreakEven found = break_even({.plan = plan, .metric = net_value(), .threads = 2}, 0, 6);
    REQUIRE(found.crossings.size() == 1);
    CHECK(found.crossings[0].x == Approx(where));
    CHECK_FALSE(found.crossings[0].rises);
    CHECK(found.nearest() == &found.crossings[0]);
    CHECK(static_cast<int>(found.values.size()) <= values_of_break_even);
    CHECK(std::ranges::is_sorted(found.values));
    const std::array ends = {0., 100.};
    const std::array of_ends = {free, dear};
    const auto by_hand = crossings_of(ends, of_ends);
    if (by_hand.size() == 1 && !by_hand[0].open_low && !by_hand[0].open_high) {
        CHECK(found.crossings[0].low == Approx(by_hand[0].low));
        CHECK(found.crossings[0].high == Approx(by_hand[0].high));
    }

    // Far from there the decision does not turn.
    plan.uncertain[0].low = where + 1000;
    plan.uncertain[0].high = where + 2000;
    const BreakEven never = break_even({.plan = plan, .metric = net_value(), .threads = 1}, 0, 6);
    CHECK(never.crossings.empty());
    CHECK(never.nearest() == nullptr);
    CHECK(never.surely_never);
}

TEST_CASE("an analysis names what matters, keeps the three uncertainties apart, and has the same bits") {
    const StudyPlan plan = thanking_centre();
    const std::vector<std::size_t> sizes = group_sizes(assumption_groups(plan));
    const auto design = sensitivity_design(fewest_runs_of_sensitivity(sizes, 1), sizes, 1);
    REQUIRE(design);
    int done = 0, of = 0;
    SensitivityOptions options{.design = design, .threads = 1, .progress = [&](int now, int all) {
                                   CHECK(now >= done);
                                   done = now, of = all;
                               }};
    const auto one = sensitivity(plan, options);
    options.threads = 3;
    options.progress = nullptr;
    const auto three = sensitivity(plan, options);
    REQUIRE(one->policy == 1);
    REQUIRE(one->rows.size() == 3);
    CHECK(done <= of);
    CHECK(done > of / 2);
    CHECK(one->broken == 0);
    CHECK(row_of(*one, idle).screened->mu_star.mean == 0);
    CHECK_FALSE(row_of(*one, idle).analysed);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(one->rows[i].assumption == three->rows[i].assumption);
        CHECK(one->rows[i].screened->mu == three->rows[i].screened->mu);
        CHECK((std::isnan(one->rows[i].total.mean) || one->rows[i].total.mean == three->rows[i].total.mean));
        CHECK(
            (std::isnan(one->rows[i].at_low.high) || one->rows[i].at_low.high == three->rows[i].at_low.high));
    }
    const StudyResult study = run(plan, {.threads = 1});
    CHECK(one->three.mean.mean == mean_difference(study.policies[0], study.policies[1], net_value()).mean);
    CHECK(one->three.luck_sd > 0);
    CHECK(one->three.simulation_sd == Approx(one->three.luck_sd / 2).epsilon(1e-6));  // of four replications
    CHECK(one->index_rows >= design->rows);
    CHECK(one->three.worlds == 2 * one->index_rows);
    CHECK(one->three.ignorance_variance.mean == three->three.ignorance_variance.mean);
}

TEST_CASE("without known luck the mean is that of the controlled estimate, and years differ less") {
    StudyPlan plan = thanking_centre();
    plan.replications = 30;
    const StudyResult study = run(plan, {.threads = 2});
    const PolicyResult &first = study.policies[0], &thanks = study.policies[1];
    const std::vector<double> coefficients = luck_coefficients(first, thanks, net_value());
    REQUIRE_FALSE(coefficients.empty());
    const std::vector<double> less = differences_less_luck(first, thanks, net_value(), coefficients),
                              plain = differences_less_luck(first, thanks, net_value(), {});
    const Interval of_less = mean_interval(less), of_plain = mean_interval(plain);
    CHECK(of_less.mean == Approx(mean_difference(first, thanks, net_value()).mean));
    CHECK(of_less.half() <= of_plain.half());
}
