#include "engine/language/uncertain_text.hpp"
#include "engine/language/uncertain_writing.hpp"

#include <catch2/catch.hpp>
#include <filesystem>

#include "engine/language/uncertain_text.hpp"
#include "engine/language/uncertain_writing.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/study/uncertain.hpp"
#include "scenarios/load/evidence_book.hpp"
#include "scenarios/load/load.hpp"

using namespace morale;

namespace {

const std::filesystem::path library_files = MORALE_SOURCE_DIR "/scenarios/library";

constexpr std::string_view scenario = R"yaml(morale: 1
assumptions:
  strain: {memory: "uncertain(20 wk, 13 wk..52 wk, source=our survey, May (n = 40))"}
  recognition: {memory: uncertain(evidence)}
  quality:
    resolution: uncertain(65 %, evidence)
  churn: {acted_on: "uncertain(0.3, 0.15..0.5)"}
centre: {money: {customer: "uncertain(5 USD/month, 4 USD/month..9 USD/month)"}}
)yaml";

Loaded loaded(std::string_view text, std::vector<std::string> sets = {}) {
    return load_text(text, "f.yaml", {.sets = std::move(sets), .case_library = library_files});
}

StudyPlan plan_made(const Loaded& made) {
    CAPTURE(render(made.diagnostics));
    REQUIRE(made.plan);
    return *made.plan;
}

UncertainValue value_of(std::string_view path, std::string_view text) {
    static EvidenceBook book(library_files);  // reading the catalogue takes long
    const Result<UncertainValue> value = parse_uncertain(*find_field(path), text, sources_of(book, {}));
    if (fault(value)) FAIL(fault(value)->message);
    return std::get<UncertainValue>(value);
}

std::string fault_of(std::string_view path, std::string_view text) {
    EvidenceBook book(library_files);
    const Result<UncertainValue> value = parse_uncertain(*find_field(path), text, sources_of(book, {}));
    return fault(value) ? fault(value)->message : "";
}

}  // namespace

TEST_CASE("an uncertain value is its best estimate, and its range is kept") {
    const StudyPlan plan = plan_made(loaded(scenario));
    CHECK(plan.base.strain.memory_weeks == 20);
    CHECK(plan.base.quality.resolution == .65);
    CHECK(plan.base.churn.acted_on == .3);
    CHECK(plan.base.money.value_per_customer_month == 5);
    CHECK_FALSE(plan.base.study.uncertain);
    std::vector<std::string> paths;
    for (const Uncertain& u : plan.uncertain) paths.push_back(u.path);
    CHECK(paths == std::vector<std::string>{"centre.money.customer", "assumptions.quality.resolution",
                                            "assumptions.strain.memory", "assumptions.recognition.memory",
                                            "assumptions.churn.acted_on"});
    const Uncertain* strain = find_uncertain(plan, "assumptions.strain.memory");
    REQUIRE(strain != nullptr);
    CHECK(strain->low == 13);
    CHECK(strain->high == 52);
    CHECK(strain->source == "our survey, May (n = 40)");
    CHECK(uncertain_text(plan, *strain) == "uncertain(20 wk, 13 wk..52 wk)");
}

TEST_CASE("the catalogue of evidence gives what is not said, with its source") {
    EvidenceBook book(library_files);
    const auto found = book.range(*find_field("assumptions.recognition.memory"));
    REQUIRE(fault(found) == nullptr);
    const auto& row = std::get<KnownRange>(found);
    const UncertainValue whole = value_of("assumptions.recognition.memory", "uncertain(evidence)");
    CHECK(whole.best == Parameters{}.recognition.memory_weeks);
    CHECK(whole.low < whole.best);
    CHECK(whole.best < whole.high);
    CHECK(whole.source.starts_with(row.source));
    const UncertainValue both = value_of("assumptions.recognition.memory", "uncertain(evidence, evidence)");
    CHECK(both.low == whole.low);
    const UncertainValue range =
        value_of("assumptions.recognition.memory", "uncertain( 3 weeks , evidence )");
    CHECK(range.best == 3);
    CHECK(range.low == whole.low);
    const UncertainValue own =
        value_of("assumptions.recognition.memory", "uncertain(evidence, 1 wk..5 wk, source=\"ours\")");
    CHECK(own.best == whole.best);
    CHECK(own.high == 5);
    CHECK(own.source == "ours");
}

TEST_CASE("every assumption with a range in the catalogue can take it by name") {
    int taken = 0;
    for (const Field* field : language_fields()) {
        if (!field->path.starts_with("assumptions.") || !can_be_uncertain(*field)) continue;
        CAPTURE(field->path);
        CHECK(fault_of(field->path, "uncertain(evidence)") == "");
        ++taken;
    }
    CHECK(taken > 200);
}

TEST_CASE("what has no range in the catalogue says so") {
    CHECK(fault_of("centre.faults.rate", "uncertain(evidence)") ==
          "the evidence has no range for 'centre.faults.rate'");
    CHECK(fault_of("centre.classes[].after_contact", "uncertain(evidence)") ==
          "the catalogue of evidence has no row for 'centre.classes[].after_contact'");
    EvidenceBook nowhere("/nowhere");
    CHECK(fault(parse_uncertain(*find_field("assumptions.strain.slope"), "uncertain(evidence)",
                                sources_of(nowhere, {})))
              ->message == "there is no catalogue of evidence in '/nowhere/evidence.yaml'");
}

TEST_CASE("an element of a list can be uncertain") {
    const StudyPlan plan = plan_made(loaded(R"yaml(morale: 1
centre:
  teams:
    - {name: care, agents: 10}
    - {name: away, agents: 4, outside: yes, outside_wage: "uncertain(14 USD/h, 10 USD/h..18 USD/h)"}
)yaml"));
    REQUIRE(plan.uncertain.size() == 1);
    CHECK(plan.uncertain[0].path == "centre.teams[away].outside_wage");
    CHECK(plan.uncertain[0].element == 1);
    const Parameters p = drawn(plan, plan.base, 1);
    CHECK(p.teams[1].outside.wage_per_hour == plan.base.teams[1].outside.wage_per_hour);  // not asked
}

TEST_CASE("a distribution can be uncertain: the range is of its mean, and classes take their share in it") {
    const StudyPlan plan = plan_made(loaded(R"yaml(morale: 1
centre:
  contacts:
    talk: uncertain(lognormal(mean=3 min, cv=1.2), 2 min..5 min, source=our switch)
    patience: uncertain(evidence)
  classes:
    - {name: orders, share: 60 %, talk: 2 min}
    - {name: questions, share: 40 %}
)yaml"));
    REQUIRE(plan.uncertain.size() == 2);
    CHECK(plan.base.contacts.talk == Distribution::lognormal(180, 1.2));
    const Uncertain& talk = *find_uncertain(plan, "centre.contacts.talk");
    CHECK(talk.low == 120);
    CHECK(talk.high == 300);
    CHECK(uncertain_text(plan, talk) == "uncertain(lognormal(mean=3 min, cv=1.2), 2 min..5 min)");
    REQUIRE(talk.heirs.size() == 1);
    CHECK(talk.heirs[0].second == 1);
    const Uncertain& patience = *find_uncertain(plan, "centre.contacts.patience");
    CHECK(best_estimate(plan, patience) == Parameters{}.contacts.patience.mean());
    CHECK(patience.heirs.size() == 2);
    CHECK(value_of("centre.contacts.talk", uncertain_text(plan, talk)).high == 300);
    CHECK(fault_of("centre.contacts.patience", "uncertain(endless, 1 min..2 min)") ==
          "'endless' has no mean that could be uncertain");
    CHECK(fault_of("centre.contacts.talk", "uncertain(3 min, 0 s..5 min)") ==
          "a mean of zero is not possible here");
}

TEST_CASE("what is set later is certain unless it says otherwise") {
    CHECK(plan_made(loaded(scenario, {"assumptions.churn.acted_on=0.4"})).uncertain.size() == 4);
    CHECK(plan_made(loaded(scenario, {"assumptions.churn.acted_on=+10 %"})).uncertain.size() == 4);
    const StudyPlan wider = plan_made(loaded(scenario, {"assumptions.churn.acted_on=uncertain(0.3, 0..1)"}));
    CHECK(wider.uncertain.size() == 5);
    CHECK(find_uncertain(wider, "assumptions.churn.acted_on")->high == 1);
    const StudyPlan more = plan_made(loaded(scenario, {"assumptions.strain.slope=uncertain(evidence)"}));
    CHECK(more.uncertain.size() == 6);
    CHECK(more.uncertain[2].path == "assumptions.strain.slope");
}

TEST_CASE("an uncertain value reads back from its text as the same") {
    const StudyPlan plan = plan_made(loaded(scenario));
    std::vector<std::string> shown;
    for (const Uncertain& u : plan.uncertain) shown.push_back(u.path + "=" + uncertain_text(plan, u));
    const StudyPlan again = plan_made(loaded("morale: 1", shown));
    REQUIRE(again.uncertain.size() == plan.uncertain.size());
    for (std::size_t i = 0; i < plan.uncertain.size(); ++i) {
        CHECK(again.uncertain[i].path == plan.uncertain[i].path);
        CHECK(again.uncertain[i].low == plan.uncertain[i].low);
        CHECK(again.uncertain[i].high == plan.uncertain[i].high);
        CHECK(best_estimate(again, again.uncertain[i]) == best_estimate(plan, plan.uncertain[i]));
    }
}

TEST_CASE("a study that is asked to draw needs something to draw") {
    const Loaded asked = loaded("morale: 1\nstudy: {uncertain: yes}\n");
    REQUIRE(asked.diagnostics.size() == 1);
    CHECK(asked.diagnostics[0].code == "E0313");
    CHECK(plan_made(loaded(scenario, {"study.uncertain=yes"})).base.study.uncertain);
}
