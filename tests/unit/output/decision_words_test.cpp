// What a manager is told: a headline that can be read aloud, and lists below it.
#include "output/words/decision.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/language/vocabulary.hpp"
#include "engine/study/decide.hpp"
#include "engine/study/hinges.hpp"
#include "engine/study/uncertain.hpp"
#include "output/words/caveats.hpp"
#include "output/words/hinges.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;
using morale::test::leaving;
using morale::test::Numbers;
using morale::test::plan_of;
using morale::test::result_of;
using morale::test::with;
using morale::test::worth;
using Lines = std::vector<std::string>;

namespace {

StudyPlan titled_plan() {
    StudyPlan plan = plan_of({"status-quo", "service-week", "notes"});
    plan.policies[0].title = "Things as they are";
    plan.policies[1].title = "Celebrate one week";
    plan.policies[2].title = "Write the notes";
    plan.replications = 10;
    plan.base.time.horizon_weeks = 52;
    return plan;
}

const std::vector<double> people(10, 52), customers(10, 20'000);

/// With 52 agents and 20,000 customers.
StudyResult decided(const StudyPlan& plan, std::vector<Numbers> numbers) {
    const std::size_t policies = plan.policies.size();
    numbers.push_back({"headcount", std::vector(policies, people)});
    numbers.push_back({"active_customers", std::vector(policies, customers)});
    StudyResult study = result_of(plan, numbers);
    study.decision = decide(study);
    return study;
}

Lines lines_of(const StudyResult& study, std::string_view about) {
    for (const ToldPart& part : told_decision(study).parts)
        if (part.about == about) return part.lines;
    return {};
}

std::string heading_of(const StudyResult& study, std::string_view about) {
    for (const ToldPart& part : told_decision(study).parts)
        if (part.about == about) return part.heading;
    return {};
}

const Goal service{.metric = "service_level", .at_most = false, .value = .8, .text = "service_level >= 80 %"};

}  // namespace

SCENARIO("a recommendation says what to do, why, and what comes with it") {
    const StudyPlan plan = titled_plan();
    const StudyResult study = decided(
        plan, {{"net_value", {worth, with(worth, 1e3, 20e3), with(worth, 200e3, 30e3)}},
               {"turnover", {leaving, with(leaving, 0, .001), with(leaving, -.07, .01)}},
               {"exhaustion", {with(leaving, .1, 0), with(leaving, .1, .01), with(leaving, .096, .001)}},
               {"service_level", {with(leaving, .4, 0), with(leaving, .4, .01), with(leaving, .402, .01)}},
               {"cost_total", {with(worth, -2e6, 0), with(worth, -2e6, 0), with(worth, -1.98e6, 5e3)}}});
    CHECK(told_decision(study).headline ==
          "Write the notes: about 4 fewer of 52 agents leave each year, and the centre gains 200,000 USD.");
    CHECK(
        lines_of(study, "size") ==
        Lines{
            "Compared with 'Things as they are', the centre gains 200,000 USD a year (173,000 to 227,000)."});
    CHECK(
        lines_of(study, "good") ==
        Lines{"3.6 fewer of 52 agents leave each year (3.2 to 4.1); of 104 seats 52 are filled on average."});
    CHECK(lines_of(study, "bad") == Lines{"It costs 20,000 USD more a year (16,000 to 24,000)."});
    CHECK(lines_of(study, "small") ==
          Lines{"Agents are 0.83 % less exhausted (0.65 to 1.02); it matters from 2.08 on."});
    CHECK(lines_of(study, "open") == Lines{"Service level: between -0.7 and +1.1 percentage points."});
    CHECK(lines_of(study, "sure") ==
          Lines{"Better in 10 of 10 replications under the same luck.",
                "The ranges hold with 95 % confidence for both compared policies at once."});
    CHECK(lines_of(study, "needed") ==
          Lines{"'Celebrate one week' against 'Things as they are': about 2,300 would."});
    CHECK(lines_of(study, "unknown") == caveats(study));
}

TEST_CASE("a rise is told as plainly as a fall, and a bad effect is not left out of the headline") {
    const StudyPlan plan = titled_plan();
    const StudyResult study =
        decided(plan, {{"net_value", {worth, worth, with(worth, 90e3, 5e3)}},
                       {"turnover", {leaving, leaving, with(leaving, .1, .01)}},
                       {"exhaustion", {leaving, leaving, with(leaving, .05, .001)}},
                       {"customers_kept", {leaving, leaving, with(leaving, -.02, .0001)}}});
    CHECK(told_decision(study).headline ==
          "Write the notes: the centre gains 90,000 USD a year, but about 5 more of 52 agents leave each "
          "year.");
    CHECK(lines_of(study, "bad") ==
          Lines{"5.2 more of 52 agents leave each year (4.7 to 5.7); of 104 seats 52 are filled on average.",
                "Agents are 13.2 % more exhausted (12.9 to 13.4).",
                "400 fewer of 20,000 customers stay each year (398 to 402)."});
}

TEST_CASE("an effect on people that comes less than once a year says how often it comes") {
    const StudyPlan plan = titled_plan();
    const StudyResult study = decided(plan, {{"net_value", {worth, worth, with(worth, 90e3, 5e3)}},
                                             {"turnover", {leaving, leaving, with(leaving, -.011, .0001)}}});
    CHECK(
        told_decision(study).headline ==
        "Write the notes: about 1 agent fewer leaves every 2 years, and the centre gains 90,000 USD a year.");
}

TEST_CASE("a study of some weeks tells its people and its money of these weeks") {
    StudyPlan plan = titled_plan();
    plan.base.time.horizon_weeks = 13;
    const StudyResult study = decided(plan, {{"net_value", {worth, worth, with(worth, 90e3, 5e3)}},
                                             {"turnover", {leaving, leaving, with(leaving, -.2, .01)}}});
    CHECK(told_decision(study).headline ==
          "Write the notes: about 3 agents fewer leave, and the centre gains 90,000 USD in 13 weeks.");
}

SCENARIO("when every other policy is worse, the first one stays") {
    const StudyPlan plan = titled_plan();
    const StudyResult study =
        decided(plan, {{"net_value", {worth, with(worth, -12e3, 5e3), with(worth, -50e3, 5e3)}}});
    CHECK(told_decision(study).headline ==
          "Stay with 'Things as they are': every other policy is worse on net value, the least bad by 12,000 "
          "USD a year.");
    CHECK(lines_of(study, "size") == Lines{"With 'Celebrate one week', the least bad, the centre loses "
                                           "12,000 USD a year (8,000 to 16,000)."});
    CHECK(lines_of(study, "sure").front() == "Worse in 10 of 10 replications under the same luck.");
}

SCENARIO("when no difference matters, the first one stays") {
    StudyPlan plan = titled_plan();
    plan.base.study.care = 20e3;
    const StudyResult study =
        decided(plan, {{"net_value", {worth, with(worth, 3e3, 5e3), with(worth, -5e3, 5e3)}}});
    CHECK(told_decision(study).headline ==
          "Stay with 'Things as they are': no other policy makes a difference that matters to net value.");
    CHECK(lines_of(study, "size") ==
          Lines{"The difference that 'Celebrate one week' makes lies between -1,500 and +7,500 USD a year, "
                "with 95 % confidence. One that matters would be more than 20,000 USD a year."});
}

SCENARIO("what is not decided says what is most promising and what would decide it") {
    const StudyPlan plan = titled_plan();
    const StudyResult study =
        decided(plan, {{"net_value", {worth, with(worth, 15e3, 30e3), with(worth, -90e3, 5e3)}}});
    CHECK(told_decision(study).headline ==
          "Stay with 'Things as they are' for now: after 10 replications no policy is surely better on net "
          "value.");
    CHECK(
        lines_of(study, "size") ==
        Lines{
            "With 'Celebrate one week', the most promising, the centre gains 15,000 USD a year on average; "
            "with 95 % confidence the difference of net value lies between -12,000 and +42,000 USD a year."});
    CHECK(heading_of(study, "needed") == "How many replications would decide on net value");
    CHECK(lines_of(study, "needed") ==
          Lines{"'Celebrate one week' against 'Things as they are': about 26 would."});
}

TEST_CASE("with one other policy nothing speaks of several, and names without titles are told as they are") {
    StudyPlan plan = plan_of({"status-quo", "notes"});
    plan.base.time.horizon_weeks = 52;
    const auto says = [&](double change, double luck) {
        return told_decision(decided(plan, {{"net_value", {worth, with(worth, change, luck)}}})).headline;
    };
    CHECK(says(50e3, 5e3) == "Choose notes: the centre gains 50,000 USD a year.");
    CHECK(says(-50e3, 5e3) == "Stay with status-quo: with notes the centre loses 50,000 USD a year.");
    CHECK(says(0, 0) == "Stay with status-quo: notes makes no difference to net value.");
    CHECK(says(-1e3, 9e3) ==
          "Stay with status-quo for now: after 10 replications no policy is surely better on net value.");
    CHECK(lines_of(decided(plan, {{"net_value", {worth, with(worth, 50e3, 5e3)}}}), "sure") ==
          Lines{"Better in 10 of 10 replications under the same luck.",
                "The ranges hold with 95 % confidence."});
}

SCENARIO("policies that cannot be told apart are named with the cheapest of them") {
    const StudyPlan plan = plan_of({"status-quo", "weekly", "notes", "both"});
    const std::vector<double> cost(10, 2e6);
    const StudyResult study = decided(
        plan,
        {{"net_value", {worth, with(worth, 198e3, 9e3), with(worth, 90e3, 5e3), with(worth, 200e3, -9e3)}},
         {"cost_total", {cost, with(cost, 10e3, 0), with(cost, 0, 0), with(cost, 40e3, 0)}}});
    CHECK(lines_of(study, "ties") ==
          Lines{"Weekly cannot be told apart from it on net value.",
                "The cheapest of these 2 is weekly, at 2.01 million USD in 3 weeks."});
    CHECK(lines_of(study, "bad") == Lines{"It costs 40,000 USD more in 3 weeks."});
}

TEST_CASE("an objective of which less is better is told the same way") {
    StudyPlan plan = titled_plan();
    plan.base.study.objective = "turnover";
    const std::vector<double> cost(10, 2e6);
    const StudyResult study =
        decided(plan, {{"turnover", {leaving, with(leaving, -.02, .001), with(leaving, -.05, .001)}},
                       {"cost_total", {cost, cost, with(cost, -36e3, 1)}}});
    CHECK(told_decision(study).headline ==
          "Write the notes: about 3 fewer of 52 agents leave each year, and it saves 36,000 USD.");
}

TEST_CASE("where nothing can be said, the headline says what to do about it") {
    StudyPlan one = plan_of({"status-quo"});
    CHECK(told_decision(decided(one, {{"net_value", {worth}}})).headline ==
          "Compare status-quo with another policy: it is the only one that was run.");
    StudyPlan plan = plan_of({"status-quo", "notes"});
    StudyResult study = result_of(plan, {{"net_value", {{1}, {2}}}});
    study.decision = decide(study);
    CHECK(told_decision(study).headline ==
          "Run at least 2 replications, better 30: one says nothing about chance.");
    study.left_out = 2;
    study.replications = 5;
    study.decision = decide(study);
    CHECK(told_decision(study).headline ==
          "Do not decide by this study: 2 of 5 replications broke a guarantee of the program and are left "
          "out.");
}

SCENARIO("goals say what they rule out, what they leave open and what they cost") {
    StudyPlan plan = titled_plan();
    plan.goals = {service};
    const std::vector<double> much = with(leaving, .5, 0), little = with(leaving, .3, 0);
    GIVEN("the first meets them") {
        const StudyResult study =
            decided(plan, {{"net_value", {worth, with(worth, 300e3, 2e3), with(worth, 100e3, 2e3)}},
                           {"service_level", {much, little, much}}});
        CHECK(lines_of(study, "goals") ==
              Lines{"'Write the notes' surely meets the goal.",
                    "Without the goal service_level >= 80 %, 'Celebrate one week' would be the choice: "
                    "compared with 'Write the notes', the centre gains 200,000 USD a year."});
    }
    GIVEN("the first misses them") {
        const StudyResult study =
            decided(plan, {{"net_value", {worth, with(worth, -300e3, 3e3), with(worth, -100e3, 3e3)}},
                           {"service_level", {little, much, much}}});
        CHECK(told_decision(study).headline ==
              "Write the notes: of 2 policies that surely meet all goals it is best on net value, though the "
              "centre loses 100,000 USD a year.");
        CHECK(lines_of(study, "goals").front() ==
              "Staying is not a choice: 'Things as they are' misses service_level >= 80 % (68.0 %).");
    }
    GIVEN("no policy meets them") {
        const StudyResult study =
            decided(plan, {{"net_value", {worth, with(worth, -300e3, 3e3), with(worth, -100e3, 3e3)}},
                           {"service_level", {little, with(little, .05, 0), with(little, .02, 0)}}});
        CHECK(told_decision(study).headline ==
              "Look for another policy: 'Celebrate one week' comes nearest to the goals, and no policy "
              "surely meets all of them.");
        CHECK(lines_of(study, "goals").front() ==
              "'Celebrate one week' comes nearest: it misses service_level >= 80 % (73.0 %).");
    }
}

TEST_CASE("what is assumed follows from the mechanisms that are on") {
    StudyPlan plan = plan_of({"status-quo"});
    plan.base.customers.count = 0;
    plan.base.mechanisms = {};
    Mechanisms& on = plan.base.mechanisms;
    CHECK_THAT(caveats(result_of(plan, {})).front(),
               Contains("not simulated, but the people who are there at the end count: agents by what "
                        "replacing them costs."));
    for (bool* mechanism : {&on.attrition, &on.strain, &on.recognition, &on.meaning}) *mechanism = false;
    CHECK(caveats(result_of(plan, {})) ==
          Lines{"Each policy was followed for 3 weeks; what comes later is not simulated.",
                "The ranges show the luck of the simulation alone and say nothing about wrong assumptions.",
                "Assumed, not measured here, are above all arrivals, handle times and patience."});
}

TEST_CASE("without end values the end of the horizon is said to favour saving") {
    StudyPlan plan = titled_plan();
    plan.base.study.end_value = false;
    CHECK_THAT(
        caveats(result_of(plan, {})).front(),
        Contains("not simulated, and customers lost near the end cost little here, which favours saving."));
}

TEST_CASE("a gain says how much of it is who is there at the end") {
    const StudyPlan plan = plan_of({"status-quo", "fewer-seats"});
    const StudyResult study = decided(plan, {{"net_value", {worth, with(worth, 50e3, 5e3)}},
                                             {"customers_at_end", {worth, with(worth, -30e3, 0)}},
                                             {"staff_at_end", {worth, with(worth, -5e3, 0)}}});
    CHECK(lines_of(study, "size").back() ==
          "Customers and agents who are there at the end count for -35,000 USD in 3 weeks in this, and all "
          "else for +85,000 USD.");
}

TEST_CASE("beside the decision stand its three uncertainties, each with its numbers") {
    StudyPlan plan = titled_plan();
    const std::vector<Numbers> numbers = {{"net_value", {worth, worth, with(worth, 200e3, 30e3)}}};
    CHECK(lines_of(decided(plan, numbers), "uncertainties") ==
          Lines{"Error of the simulation: the mean difference of net value is known to within 27,000 USD a "
                "year (95 % confidence for all policies at once, after 10 replications); more replications "
                "narrow it.",
                "Luck between years: single years differ from the mean by 32,000 USD a year (standard "
                "deviation); 8 of 10 lie between +170,000 and +230,000 USD a year; nothing narrows it.",
                "Ignorance of assumptions: in none of these numbers, which take every assumption as true; "
                "an analysis of sensitivity tells how much it is, and where the decision turns."});
    plan.base.time.horizon_weeks = 13;
    CHECK_THAT(lines_of(decided(plan, numbers), "uncertainties")[1],
               StartsWith("Luck between years: single runs of 13 weeks differ from the mean by "));
    plan = plan_of({"status-quo"});
    CHECK(lines_of(decided(plan, {{"net_value", {worth}}}), "uncertainties").empty());
}

SCENARIO("where assumptions are drawn, ignorance is told from luck as far as the replications can") {
    StudyPlan plan = titled_plan();
    plan.base.study.uncertain = true;
    for (const char* path : {"assumptions.recognition.memory", "assumptions.strain.memory"})
        plan.uncertain.push_back(
            {.path = path, .field = find_field(path), .element = 0, .low = 1, .high = 4, .source = {}});
    const auto told = [&](int replications, double ignorance, double luck) {
        plan.replications = replications;
        std::vector<double> first, notes;
        for (int r = 1; r <= replications; ++r) {
            const double comes_and_goes = luck * (r * 5 % 9 - 4) / 2.6;
            first.push_back(4e6 + 1e5 * (r % 7));
            notes.push_back(first.back() + 1e5 + comes_and_goes +
                            ignorance * drawn_value(plan, plan.uncertain[0], r));
        }
        StudyResult study = result_of(plan, {{"net_value", {first, first, notes}}});
        study.decision = decide(study);
        return lines_of(study, "uncertainties");
    };
    GIVEN("a difference that follows a drawn value") {
        const Lines lines = told(100, 1e5, 2e4);
        REQUIRE(lines.size() == 3);
        CHECK_THAT(lines[1], Contains("(standard deviation), by luck and by what was drawn together; 8 of 10 "
                                      "lie between ") &&
                                 EndsWith("; by luck alone it would be about 19,000 USD a year; nothing "
                                          "narrows the luck in it."));
        CHECK_THAT(lines[2],
                   StartsWith("Ignorance of assumptions: at least ") &&
                       Contains(" of that (standard deviation; with 95 % confidence ") &&
                       EndsWith(", as far as the difference follows the 2 uncertain assumptions in "
                                "a straight line; an analysis of sensitivity of what the scenario "
                                "calls uncertain tells the whole of it; better evidence narrows it."));
    }
    GIVEN("one that does not") {
        CHECK_THAT(told(40, 0, 2e4)[2],
                   StartsWith("Ignorance of assumptions: not surely more than nothing; below "));
    }
    GIVEN("too few replications for two assumptions") {
        CHECK_THAT(
            told(11, 1e5, 2e4)[2],
            StartsWith("Ignorance of assumptions: part of the same spread; 11 replications cannot tell "
                       "it from luck, 12 can; "));
    }
}

TEST_CASE("what was drawn is said, and what the decision hangs on") {
    StudyPlan plan = titled_plan();
    plan.base.study.uncertain = true;
    plan.replications = 40;
    plan.uncertain.push_back({.path = "assumptions.recognition.memory",
                              .field = find_field("assumptions.recognition.memory"),
                              .element = 0,
                              .low = 1,
                              .high = 4,
                              .source = {}});
    std::vector<double> first, notes;
    for (int replication = 1; replication <= 40; ++replication) {
        first.push_back(4e6 + 1e5 * (replication % 7));
        notes.push_back(first.back() + 1e5 * drawn_value(plan, plan.uncertain[0], replication));
    }
    StudyResult study = result_of(plan, {{"net_value", {first, first, notes}}});
    study.decision = decide(study);
    study.hinges = hinges_of(study);
    CHECK(lines_of(study, "sure").back() ==
          "1 uncertain assumption was drawn anew in each replication, alike for all policies: the ranges are "
          "of the average over what they may be.");
    CHECK_THAT(hinge_sentence(study),
               StartsWith("Of the assumptions that were drawn, what 'Write the notes' does to net value "
                          "hangs most on assumptions.recognition.memory: in the half of the replications "
                          "where that is low, the centre gains "));
    plan.base.study.uncertain = false;
    CHECK(lines_of(study, "sure").size() == 2);
    const Lines unknown = caveats(study);
    CHECK(std::ranges::find(unknown,
                            "Here 1 uncertain assumption has its best estimate; --uncertain draws them "
                            "within their ranges.") != unknown.end());
}
