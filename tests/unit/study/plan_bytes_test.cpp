#include "engine/study/plan_bytes.hpp"

#include <catch2/catch.hpp>
#include <limits>

#include "engine/language/vocabulary.hpp"
#include "engine/study/record_store.hpp"
#include "engine/study/settle.hpp"

using namespace morale;

namespace {

/// A plan with something in every list.
StudyPlan full_plan() {
    StudyPlan plan;
    plan.name = "A centre with \"quotes\"";
    plan.question = "Is it\nso?";
    plan.file = "full.yaml";
    plan.settings = {"study.seed=7", ""};
    plan.replications = 12;
    plan.seed = Seed{(std::uint64_t{1} << 53) - 1};
    plan.base.teams = {Team{.name = "billing", .agents = 7.3}, Team{.name = "team", .agents = 5}};
    ContactClass& chat = plan.base.classes.emplace_back();
    chat.name = "chat";
    chat.teams = {"team", "billing"};
    chat.talk = Distribution::gamma(90, .5);
    plan.base.contacts.talk = Distribution::lognormal(180, 1.2).scaled(1. / 3);
    plan.base.customers.count = 10'000;
    plan.base.strain.target = std::numeric_limits<double>::denorm_min();
    plan.mend = {{.occupancy = .1, .pressed_occupancy = 1. / 3, .hostile_per_day = -0., .chat_factor = 1.1}};
    plan.policies = {{"as it is", "", plan.base, Time{}, "Nothing"}, {"other", "why", plan.base, always}};
    plan.policies[1].until = measurement_start + 9 * week;
    PolicyPlan& other = plan.policies.back();
    other.parameters.praise_note.share = .8;
    other.parameters.contacts.talk = plan.base.contacts.talk.scaled(1.1);
    other.parameters.cuts.meaning = true;
    other.parameters.usual.teams = {{.demand = .2}, {.exhaustion = .4}};
    plan.goals = {{.metric = "turnover", .at_most = false, .value = .4, .text = "turnover >= 40 %/yr"}};
    plan.also_compared = {"absence"};
    plan.observed = {
        {.metric = "aht", .value = 280, .text = "280 s", .file = "full.yaml", .line = 3, .column = 9}};
    const Field* field = find_field("assumptions.strain.target");
    plan.uncertain = {{.path = "assumptions.strain.target",
                       .field = field,
                       .low = .1,
                       .high = .9,
                       .source = "somebody",
                       .heirs = {{find_field("centre.classes[].talk"), 0}}}};
    plan.origins = {
        {.path = "from", .policy = "other", .file = "full.yaml", .line = 1, .column = 2, .text = "always"}};
    plan.inherited = {
        {.list = "centre.teams", .element = "billing", .file = "full.yaml", .beside = plan.origins[0]}};
    plan.until_decided = true;
    plan.lesson = {.story = "so",
                   .ask = "What?",
                   .kind = PredictionKind::Curve,
                   .metric = "turnover",
                   .policy = "other",
                   .other = "as it is",
                   .below = false,
                   .scale = {.lowest = -1. / 3, .highest = 2, .step = .1},
                   .happened = "{turnover of other}",
                   .why = "w",
                   .loop = {"a", "b"},
                   .exercise = "e"};
    plan.play = {
        {.path = "pay.wage", .policy = "other", .label = "Wage", .lowest = 1. / 3, .highest = 9, .step = .1}};
    return plan;
}

}  // namespace

TEST_CASE("a plan is read from its bytes to the last bit") {
    const StudyPlan plan = full_plan();
    const std::vector<std::byte> bytes = bytes_of(plan);
    const std::optional<StudyPlan> again = morale::plan_of(bytes);
    REQUIRE(again);
    CHECK(bytes_of(*again) == bytes);
    for (std::size_t policy = 0; policy < plan.policies.size(); ++policy)
        CHECK(world_text(*again, policy) == world_text(plan, policy));
    CHECK(again->name == plan.name);
    CHECK(again->question == plan.question);
    CHECK(again->settings == plan.settings);
    CHECK(again->base.teams.size() == 2);
    CHECK(again->base.teams[0].agents == 7.3);
    CHECK(again->base.classes.at(0).teams == std::vector<std::string>{"team", "billing"});
    CHECK(again->base.contacts.talk.numbers() == plan.base.contacts.talk.numbers());
    CHECK(again->base.strain.target == plan.base.strain.target);
    CHECK(std::signbit(again->mend.at(0).hostile_per_day));
    CHECK(again->policies.at(1).from == always);
    CHECK(again->policies[1].until == measurement_start + 9 * week);
    CHECK(again->policies[1].title.empty());
    CHECK(again->policies[1].parameters.cuts == plan.policies[1].parameters.cuts);
    CHECK(again->policies[1].parameters.contacts.talk.numbers() ==
          plan.policies[1].parameters.contacts.talk.numbers());
    CHECK(again->policies[1].parameters.usual.teams.at(1).exhaustion == .4);
    CHECK(again->seed.value == plan.seed.value);
    CHECK(again->goals.at(0).text == plan.goals[0].text);
    CHECK_FALSE(again->goals[0].at_most);
    CHECK(again->observed.at(0).column == 9);
    CHECK(again->uncertain.at(0).field == plan.uncertain[0].field);
    CHECK(again->uncertain[0].heirs == plan.uncertain[0].heirs);
    CHECK(again->origins.at(0).text == "always");
    CHECK(again->inherited.at(0).beside.column == 2);
    CHECK(again->until_decided);
    REQUIRE(again->lesson);
    CHECK(again->lesson->kind == PredictionKind::Curve);
    CHECK(again->lesson->other == "as it is");
    CHECK_FALSE(again->lesson->below);
    CHECK(again->lesson->scale.lowest == -1. / 3);
    CHECK(again->lesson->loop == std::vector<std::string>{"a", "b"});
    CHECK(again->lesson->exercise == "e");
    CHECK(again->play.at(0).label == "Wage");
    CHECK(again->play[0].lowest == 1. / 3);
}

TEST_CASE("bytes of a plan that are cut off, damaged or of another kind are no plan") {
    const std::vector<std::byte> bytes = bytes_of(full_plan());
    for (const std::size_t size : {std::size_t{0}, std::size_t{7}, bytes.size() / 2, bytes.size() - 1})
        CHECK_FALSE(morale::plan_of(std::span(bytes).first(size)));
    for (std::size_t at = 0; at < bytes.size(); at += 13) {
        std::vector<std::byte> damaged = bytes;
        damaged[at] ^= std::byte{4};
        CHECK_FALSE(morale::plan_of(damaged));
    }
    CHECK_FALSE(morale::plan_of(std::vector<std::byte>(100)));
}

TEST_CASE("assumptions with ranges come back from their bytes, and damaged ones do not") {
    const std::vector<Uncertain> given = {{.path = "assumptions.strain.target",
                                           .field = find_field("assumptions.strain.target"),
                                           .low = 1. / 3,
                                           .high = .9,
                                           .source = "somebody",
                                           .heirs = {{find_field("centre.classes[].talk"), 2}}},
                                          {.path = "assumptions.recognition.memory",
                                           .field = find_field("assumptions.recognition.memory"),
                                           .low = 1,
                                           .high = 2,
                                           .source = {}}};
    std::vector<std::byte> bytes = bytes_of(given);
    const auto again = assumptions_of(bytes);
    REQUIRE(again);
    REQUIRE(again->size() == 2);
    CHECK(again->front().path == given[0].path);
    CHECK(again->front().field == given[0].field);
    CHECK(again->front().low == 1. / 3);
    CHECK(again->front().heirs == given[0].heirs);
    CHECK(again->back().field == given[1].field);
    CHECK_FALSE(plan_of(bytes));
    CHECK_FALSE(assumptions_of(std::span(bytes).first(bytes.size() - 1)));
    bytes[bytes.size() / 2] ^= std::byte{4};
    CHECK_FALSE(assumptions_of(bytes));
}
