#include <catch2/catch.hpp>

#include <filesystem>

#include "engine/study/resolved.hpp"
#include "scenarios/load/load.hpp"
#include "scenarios/load/show.hpp"

using namespace morale;
namespace fs = std::filesystem;

namespace {

const fs::path source = MORALE_SOURCE_DIR;

/// The same world, policies and goals; where values were written does not count.
void check_same(const StudyPlan& a, const StudyPlan& b) {
    CHECK(a.name == b.name);
    CHECK(a.question == b.question);
    CHECK(a.replications == b.replications);
    CHECK(a.seed == b.seed);
    REQUIRE(a.policies.size() == b.policies.size());
    REQUIRE(field_places(a.base).size() == field_places(b.base).size());
    const auto same_values = [&](const Parameters& left, const Parameters& right) {
        StudyPlan one, two;
        one.base = left;
        two.base = right;
        const auto x = resolved_values(one), y = resolved_values(two);
        for (std::size_t i = 0; i < x.size(); ++i) {
            CAPTURE(x[i].path, x[i].text, y[i].text);
            CHECK((x[i].path == y[i].path && x[i].value == y[i].value));
        }
    };
    same_values(a.base, b.base);
    CHECK(a.base.contacts.talk == b.base.contacts.talk);
    for (std::size_t i = 0; i < a.policies.size(); ++i) {
        CHECK(a.policies[i].name == b.policies[i].name);
        CHECK(a.policies[i].why == b.policies[i].why);
        CHECK(a.policies[i].from == b.policies[i].from);
        same_values(a.policies[i].parameters, b.policies[i].parameters);
    }
    REQUIRE(a.goals.size() == b.goals.size());
    for (std::size_t i = 0; i < a.goals.size(); ++i)
        CHECK((a.goals[i].value == b.goals[i].value && a.goals[i].text == b.goals[i].text));
}

StudyPlan plan_of(const Loaded& loaded) {
    CAPTURE(render(loaded.diagnostics));
    REQUIRE(loaded.plan);
    return *loaded.plan;
}

}  // namespace

TEST_CASE("what is shown loads to the same study") {
    const StudyPlan plan = plan_of(load_text(R"yaml(# "Who" stays: #1, or: none?
morale: 1
name: "a: b # c"
centre:
  teams: [{name: "x, y", agents: 45, share: 1/3}, {name: z, agents: 3, share: 2/3}]
  customers: {count: 12_345, issues: 0.1 /week, new: 9.4 %/yr}
  contacts: {talk: "beta(low=1 s, high=9 min, mean=4.1 min, cv=0.3)", patience: endless, after_contact: 1.7 min}
  classes: [{name: k, team: z, talk: "triangular(low=1 s, mode=2.3 s, high=4 s)"}]
  hiring: {training: 1 month, fill_time: empirical(data/calls.csv:talk min)}
policies:
  nothing: {}
  more:
    why: 'say "it": now'
    from: 36.5 h
    pay: {wage: +7 %}
    centre: {teams: [{name: "x, y", agents: -5 %}]}
    recognition: {annual_week: {start: 02-03, announced: no}}
goals: ["service_level >= 75 %"]
)yaml",
                                             (source / "tests/unit/scenarios/x.yaml").generic_string(), {}));
    for (const bool origins : {false, true}) {
        const std::string text = show(plan, origins);
        CAPTURE(text);
        check_same(plan, plan_of(load_text(text, (source / "shown.yaml").generic_string(), {})));
    }
}

TEST_CASE("every case of the library is shown as it is") {
    for (const auto& entry : fs::recursive_directory_iterator(source / "scenarios/library")) {
        if (entry.path().extension() != ".yaml" || entry.path().filename() == "evidence.yaml" ||
            entry.path().filename() == "practices.yaml")
            continue;
        CAPTURE(entry.path().string());
        const LoadOptions options{.case_library = source / "scenarios/library"};
        const StudyPlan plan = plan_of(load(entry.path(), options));
        check_same(plan, plan_of(load_text(show(plan, true), "shown.yaml", options)));
    }
}

TEST_CASE("origins stand behind their values") {
    const StudyPlan plan =
        plan_of(load_text("morale: 1\ntime: {warmup: 3 weeks}\npolicies: {p: {pay: {wage: 20 USD/h}}}\n",
                          "dir/f.yaml", {.sets = {"time.horizon=9 weeks"}}));
    const std::string text = show(plan, true);
    CAPTURE(text);
    CHECK(text.find("  warmup: 3 wk                                           # f.yaml:2\n") !=
          std::string::npos);
    CHECK(text.find("  horizon: 9 wk                                          # command line:1\n") !=
          std::string::npos);
    CHECK(text.find("  start: 2026-01-05                                      # default\n") !=
          std::string::npos);
    CHECK(text.ends_with(
        "policies:\n  p:\n    pay:\n      wage: 20 USD/h                                     # f.yaml:3\n"));
    CHECK(show(plan, false).find('#') == std::string::npos);
}

TEST_CASE("resolved values have each field once, and what policies set") {
    const StudyPlan plan = plan_of(load_text(
        "morale: 1\ntime: {warmup: 3 weeks}\npolicies: {p: {pay: {wage: +2 USD/h}}, q: {}}\n", "f.yaml", {}));
    const auto rows = resolved_values(plan);
    const auto find = [&](std::string_view policy, std::string_view path) {
        for (const ResolvedValue& row : rows)
            if (row.policy == policy && row.path == path) return row;
        FAIL("no row " << path);
        return ResolvedValue{};
    };
    CHECK(rows.size() == field_places(plan.base).size() + 1);
    CHECK(std::get<double>(find("", "time.warmup").value) == 3);
    CHECK(find("", "time.warmup").unit == "wk");
    CHECK(find("", "time.warmup").line == 2);
    CHECK(find("", "time.horizon").file.empty());
    CHECK(find("p", "pay.wage").text == "20 USD/h");
    CHECK(find("", "centre.contacts.patience").text == "exponential(mean=348 s)");
    CHECK(find("", "centre.teams[team].agents").text == "52");
}
