// The reference centre: the status quo sits in its bands, stays there, and comes back when it is started
// wrong.
#include <cmath>

#include "engine/metric/balance.hpp"
#include "engine/model/life/start.hpp"
#include "engine/model/life/step.hpp"
#include "engine/model/staff/hiring.hpp"
#include "tests/validation/experiment.hpp"

using namespace morale;

namespace {

struct Band {
    std::string_view metric;
    double low, high;
};

// What is known of an average centre without any programme; sources in scenarios/library/evidence.yaml.
constexpr Band bands[] = {
    {"turnover", .32, .44},      {"resolved_at_first_contact", .66, .74},
    {"service_level", .74, .86}, {"occupancy", .79, .87},
    {"absence", .030, .045},     {"churn", .006, .010},
    {"exhaustion", .32, .41},
};

/// Everybody there leaves for somebody who was hired today and is fresh: a new person with a threshold of
/// their own. Nobody may only be declared new: who is there has survived, so their threshold is longer than a
/// hire's.
void start_wrong(World& w) {
    for (AgentId agent : w.agents.ids()) {
        Employment& employment = w.agents.employment[agent];
        if (employment.stage == Stage::Vacant) continue;
        if (employment.stage == Stage::Training)
            w.record.level(Level::Training, group_of(w, agent), -1, w.now);
        ++employment.incumbent;
        make_person(w, agent);
        employment.hired = w.now;
        w.agents.mind[agent].exhaustion = w.agents.mind[agent].cynicism = .15;
        begin_on_floor(w, agent);
    }
}

/// The last of five years under the same luck, started right or wrong.
Cell fifth_year(const Parameters& p, std::uint32_t replication, bool wrong) {
    World w = make_world(p, Seed{11}, replication);
    if (wrong) start_wrong(w);
    run_until(w, measurement_start);
    const Record record = run_policy(std::move(w), p, measurement_start);
    Cell year;
    for (int week = 4 * 52; week < 5 * 52; ++week) year.add(record.tape.week(week));
    return year;
}

}  // namespace

TEST_CASE("the status quo sits in the bands of the reference centre") {
    StudyPlan plan = library_plan("status-quo");
    plan.replications = 24;
    const auto totals = run_totals(plan);
    for (const Band& band : bands) {
        const Interval seen = mean_interval(values(totals[0], band.metric));
        CAPTURE(band.metric, seen.mean, seen.low, seen.high);
        CHECK(seen.mean > band.low);
        CHECK(seen.mean < band.high);
    }
}

namespace {

/// How far the fifth year of a wrong start is from that of a right one; it began .215 and .60 away.
void check_return(int replications, double exhaustion_left, double skill_left) {
    const StudyPlan plan = library_plan("status-quo", {"time.horizon=260 weeks"});
    std::vector<double> right, wrong, right_skill, wrong_skill;
    for (int r = 1; r <= replications; ++r) {
        const auto replication = static_cast<std::uint32_t>(r);
        const Cell a = fifth_year(plan.base, replication, false),
                   b = fifth_year(plan.base, replication, true);
        right.push_back(a.spread(Spread::Exhaustion).mean());
        wrong.push_back(b.spread(Spread::Exhaustion).mean());
        right_skill.push_back(a.spread(Spread::Skill).mean());
        wrong_skill.push_back(b.spread(Spread::Skill).mean());
    }
    const Interval strain = paired_interval(right, wrong),
                   learning = paired_interval(right_skill, wrong_skill);
    CAPTURE(strain.mean, strain.low, strain.high, learning.mean, learning.low, learning.high);
    CHECK(std::abs(strain.mean) < exhaustion_left);
    CHECK(std::abs(learning.mean) < skill_left);
}

}  // namespace

TEST_CASE("started with novices who are fresh, the status quo is nearly back within five years") {
    check_return(3, .10, .06);
}

TEST_CASE("started with novices who are fresh, the status quo is back within five years", "[nightly]") {
    check_return(40, .03, .015);
}

TEST_CASE("the policies of every case differ in what happens, and nothing is lost in any of them") {
    const std::string name = GENERATE("service-week", "kars4kids", "headsets");
    CAPTURE(name);
    const StudyPlan plan = library_plan(name);
    const std::vector<Record> records = simulate_policies(plan, 1);
    REQUIRE(records.size() == plan.policies.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        CAPTURE(plan.policies[i].name);
        CHECK_FALSE(records[i].failure);
        for (const Law& law : imbalances(records[i])) {
            CAPTURE(law.group, law.left, law.right);
            FAIL_CHECK(std::string(law.name));
        }
        for (std::size_t j = 0; j < i; ++j) {
            CAPTURE(plan.policies[j].name);
            CHECK(records[i].tape.total().counts != records[j].tape.total().counts);
        }
    }
}

TEST_CASE("common luck makes the difference between two policies smaller than independent luck would") {
    StudyPlan plan = library_plan("service-week", {"time.horizon=26 weeks"});
    plan.replications = 8;
    const StudyResult result = run(plan, {});
    int compared = 0;
    for (const Comparison& c : result.comparisons) {
        const std::string_view metric = metrics()[c.metric].name;
        if (metric != "turnover" && metric != "asa") continue;
        CAPTURE(metric, plan.policies[c.policy].name, c.paired_sd, c.independent_sd);
        CHECK(c.paired_sd < c.independent_sd);
        ++compared;
    }
    CHECK(compared == 2 * static_cast<int>(plan.policies.size() - 1));
}
