#include "engine/study/uncertain.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

#include "engine/language/uncertain_text.hpp"
#include "engine/language/uncertain_writing.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/model/rules.hpp"
#include "engine/stats/running.hpp"
#include "engine/study/drawn_together.hpp"
#include "engine/study/run.hpp"

using namespace morale;

namespace {

Uncertain assumption(std::string_view path, double low, double high) {
    return {.path = std::string(path),
            .field = find_field(path),
            .element = 0,
            .low = low,
            .high = high,
            .source = {}};
}

/// A small centre, one policy that changes nothing and one that does, and two uncertain assumptions.
StudyPlan uncertain_centre() {
    StudyPlan plan;
    plan.file = "small.yaml";
    plan.replications = 3;
    plan.base.teams = {Team{.name = "care", .agents = 4}};
    plan.base.customers.count = 20'000;
    plan.base.time.warmup_weeks = 1;
    plan.base.time.horizon_weeks = 2;
    plan.base.study.uncertain = true;
    PolicyPlan thanks{"thanks", "", plan.base, Time{}};
    thanks.parameters.leader_thanks.every_weeks = 1;
    plan.policies = {{"as-is", "", plan.base, Time{}}, {"same", "", plan.base, Time{}}, thanks};
    plan.uncertain = {assumption("assumptions.quality.resolution", .5, .9),
                      assumption("assumptions.recognition.memory", 1, 4)};
    return plan;
}

std::vector<std::vector<std::uint64_t>> fingerprints(const StudyPlan& plan, int threads = 2) {
    const StudyResult study = run(plan, {.threads = threads});
    REQUIRE(study.failures.empty());
    std::vector<std::vector<std::uint64_t>> all;
    for (const PolicyResult& policy : study.policies) all.push_back(policy.fingerprints);
    return all;
}

}  // namespace

TEST_CASE("the law of an assumption is triangular, with its peak at the best estimate") {
    const Uncertain a = assumption("assumptions.quality.resolution", .2, .8);
    // A quarter of the way, .2 + .15: below the peak the law is ((x - low) / (high - low))^2 / (share below).
    CHECK(assumption_quantile(a, .35, .25) == Approx(.35));
    CHECK(assumption_quantile(a, .35, .0625) == Approx(.275));
    CHECK(assumption_quantile(a, .35, 1 - .75 / 4) == Approx(.8 - .45 / 2));
    CHECK(assumption_quantile(a, .5, .5) == Approx(.5));
    // A best estimate at an end of its range.
    CHECK(assumption_quantile(a, .2, 1e-12) == Approx(.2));
    CHECK(assumption_quantile(a, .2, .75) == Approx(.8 - .6 / 2));
    CHECK(assumption_quantile(a, .8, .25) == Approx(.2 + .6 / 2));
    // Nothing lies outside.
    for (const double u : {1e-16, 1 - 1e-16})
        for (const double best : {.2, .5, .8}) {
            CHECK(assumption_quantile(a, best, u) >= .2);
            CHECK(assumption_quantile(a, best, u) <= .8);
        }
}

TEST_CASE("a range below zero and a count are drawn as well") {
    const Uncertain story = assumption("assumptions.word_of_mouth.bad_on_satisfaction", -.04, -.01);
    CHECK(assumption_quantile(story, -.02, 1. / 3 * 2) == Approx(-.02));
    const Uncertain tells = assumption("assumptions.word_of_mouth.bad_tells", 2, 10);
    for (int i = 1; i < 20; ++i) {
        const double value = assumption_quantile(tells, 5, i / 20.);
        CHECK(value == std::round(value));
    }
}

TEST_CASE("of a distribution the mean is drawn, and the shape stays") {
    StudyPlan plan = uncertain_centre();
    plan.base.contacts.talk = Distribution::lognormal(180, 1.2);
    plan.base.classes.resize(2);
    plan.base.classes[0].talk = Distribution::exponential(60);
    plan.base.classes[1].talk = plan.base.contacts.talk;
    plan.uncertain = {assumption("centre.contacts.talk", 120, 300)};
    plan.uncertain[0].heirs = {{find_field("centre.classes[].talk"), 1}};
    CHECK(best_estimate(plan, plan.uncertain[0]) == Approx(180));
    for (int replication = 1; replication < 20; ++replication) {
        const Parameters p = drawn(plan, plan.base, replication);
        const double mean = drawn_value(plan, plan.uncertain[0], replication);
        CHECK(mean > 120);
        CHECK(mean < 300);
        CHECK(p.contacts.talk.mean() == Approx(mean));
        CHECK(p.contacts.talk.variance() == Approx(mean * mean * 1.44));
        CHECK(p.classes[1].talk == p.contacts.talk);
        CHECK(p.classes[0].talk == plan.base.classes[0].talk);
    }
}

TEST_CASE("draws have the mean of their law, and replications differ") {
    StudyPlan plan = uncertain_centre();
    constexpr int n = 4000;
    Running memory;
    for (int replication = 1; replication <= n; ++replication)
        memory.add(drawn_value(plan, plan.uncertain[1], replication));
    const double mean = (1. + 2. + 4.) / 3;
    CHECK(std::abs(memory.mean - mean) < 4 * memory.deviation() / std::sqrt(n));
    CHECK(memory.deviation() == Approx(std::sqrt((1 + 4 + 16 - 2 - 4 - 8) / 18.)).epsilon(.05));
}

TEST_CASE("an assumption's draw depends on its path, the seed and the replication, and on nothing else") {
    const StudyPlan plan = uncertain_centre();
    StudyPlan fewer = plan;
    fewer.uncertain.erase(fewer.uncertain.begin());
    CHECK(drawn_value(fewer, fewer.uncertain[0], 2) == drawn_value(plan, plan.uncertain[1], 2));
    StudyPlan longer = plan;
    longer.base.time.horizon_weeks = 104;
    longer.replications = 1000;
    CHECK(drawn_value(longer, longer.uncertain[1], 2) == drawn_value(plan, plan.uncertain[1], 2));
    StudyPlan other = plan;
    other.seed = Seed{2};
    CHECK(drawn_value(other, other.uncertain[1], 2) != drawn_value(plan, plan.uncertain[1], 2));
    CHECK(drawn_value(plan, plan.uncertain[1], 1) != drawn_value(plan, plan.uncertain[1], 2));
}

TEST_CASE("all policies of a replication have the same draw, and keep what is their own") {
    const StudyPlan plan = uncertain_centre();
    for (int replication = 1; replication < 4; ++replication) {
        const Parameters base = drawn(plan, plan.base, replication);
        const Parameters thanks = drawn(plan, plan.policies[2].parameters, replication);
        CHECK(base.quality.resolution == drawn_value(plan, plan.uncertain[0], replication));
        CHECK(base.quality.resolution == thanks.quality.resolution);
        CHECK(base.recognition.memory_weeks == thanks.recognition.memory_weeks);
        CHECK(thanks.leader_thanks.every_weeks == 1);
        CHECK(base.quality.courtesy == plan.base.quality.courtesy);
    }
}

TEST_CASE("a replication is the one of a study whose assumptions have the values it drew") {
    const StudyPlan plan = uncertain_centre();
    const auto drew = fingerprints(plan);
    CHECK(drew[0] == drew[1]);
    for (int replication = 1; replication <= plan.replications; ++replication) {
        StudyPlan fixed = plan;
        fixed.uncertain.clear();
        fixed.base = drawn(plan, plan.base, replication);
        for (PolicyPlan& policy : fixed.policies)
            policy.parameters = drawn(plan, policy.parameters, replication);
        const auto at = static_cast<std::size_t>(replication - 1);
        const auto same = fingerprints(fixed);
        CHECK(same[0][at] == drew[0][at]);
        CHECK(same[2][at] == drew[2][at]);
    }
}

TEST_CASE("without being asked a study has the bits of its best estimates") {
    StudyPlan plan = uncertain_centre();
    const auto drew = fingerprints(plan);
    StudyPlan certain = plan;
    certain.uncertain.clear();
    plan.base.study.uncertain = false;
    const auto kept = fingerprints(plan);
    CHECK(kept == fingerprints(certain));
    CHECK(kept != drew);
}

TEST_CASE("threads do not change what was drawn") {
    const StudyPlan plan = uncertain_centre();
    const auto one = fingerprints(plan, 1);
    for (const int threads : {2, 5}) CHECK(fingerprints(plan, threads) == one);
}

TEST_CASE("what can be uncertain: numbers and laws of the world, but not of the study") {
    for (const char* path : {"assumptions.strain.memory", "assumptions.churn.base", "centre.money.customer",
                             "centre.teams[].outside_wage", "centre.contacts.talk",
                             "assumptions.word_of_mouth.bad_tells", "centre.load.special[].load"}) {
        CAPTURE(path);
        CHECK(can_be_uncertain(*find_field(path)));
    }
    for (const char* path :
         {"study.seed", "time.horizon", "recognition.praise_note.share", "assumptions.time_pressure.ratchet",
          "centre.load.by_day", "centre.teams[].agents", "centre.load.special[].date",
          "centre.load.special[].opens", "centre.load.special[].closes"}) {
        CAPTURE(path);
        CHECK_FALSE(can_be_uncertain(*find_field(path)));
    }
}

namespace {

/// The three values behind the life of a bad story, each in the range of the catalogue.
StudyPlan stories() {
    StudyPlan plan = uncertain_centre();
    plan.uncertain = {assumption("assumptions.quality.resolution", .5, .9),
                      assumption("assumptions.word_of_mouth.bad_share", .37, 1),
                      assumption("assumptions.word_of_mouth.bad_tells", 5, 10),
                      assumption("assumptions.word_of_mouth.retell", .054, .216)};
    return plan;
}

}  // namespace

TEST_CASE("assumptions that a rule binds are drawn together until they keep it") {
    const StudyPlan plan = stories();
    CHECK(share_that_keeps_rules(plan) > .8);
    CHECK(share_that_keeps_rules(plan) < 1);
    int again = 0;
    for (int replication = 1; replication <= 400; ++replication) {
        const Parameters p = drawn(plan, plan.base, replication);
        CHECK(keep_rules(p));
        const std::uint32_t attempt = attempt_of(plan, replication);
        again += attempt > 0;
        for (const Uncertain& a : plan.uncertain) {
            // The first attempt that keeps it, and for who is not bound always the first.
            CHECK(drawn_value(plan, a, replication) ==
                  value_at_attempt(plan, a, replication, is_bound(a) ? attempt : 0));
            CHECK(drawn_value(plan, a, replication) >= a.low);
            CHECK(drawn_value(plan, a, replication) <= a.high);
        }
        CHECK(p.word_of_mouth.retell == drawn_value(plan, plan.uncertain[3], replication));
        // All policies of the replication have the same.
        const Parameters of_policy = drawn(plan, plan.policies[2].parameters, replication);
        CHECK(of_policy.word_of_mouth.retell == p.word_of_mouth.retell);
        CHECK(of_policy.word_of_mouth.bad_tells == p.word_of_mouth.bad_tells);
    }
    CHECK(again > 0);
    CHECK(again == Approx(400 * (1 - share_that_keeps_rules(plan))).margin(40));
}

TEST_CASE("one bound assumption whose range keeps the rule is drawn as by itself") {
    StudyPlan plan = stories();
    plan.uncertain = {assumption("assumptions.word_of_mouth.retell", .054, .216)};
    CHECK(share_that_keeps_rules(plan) == 1);
    for (int replication = 1; replication <= 50; ++replication) CHECK(attempt_of(plan, replication) == 0);
}

TEST_CASE("no replication of a study with stories at the ends of their ranges is left out") {
    StudyPlan plan = stories();
    plan.replications = 20;
    CHECK(run(plan, {.threads = 2}).failures.empty());
}
