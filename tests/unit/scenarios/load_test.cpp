#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "engine/language/vocabulary.hpp"
#include "engine/model/life/simulate.hpp"
#include "engine/study/resolved.hpp"
#include "scenarios/load/load.hpp"

using namespace morale;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view northwind = R"yaml(# Does a note keep anyone?
morale: 1
name: Northwind care
time:   {start: 2026-01-05, warmup: 26 weeks, horizon: 104 weeks}
study:  {replications: 12, seed: 7}
centre:
  teams:
    - {name: billing, agents: 45}
    - {name: tech, agents: 38}
  customers: {count: 450_000, issues: 2.2 /yr}
  contacts: {talk: "lognormal(mean=3 min, cv=1.2)", after_contact: 100 s, patience: exponential(mean=5.8 min)}
policies:
  status-quo: {}
  service-week: {recognition: {annual_week: {events: 5, start: 10-05}}}
  note-on-praise:
    why: a leader writes by hand
    from: week 10
    recognition: {praise_note: {from: executive, share: 80 %, within: 3 days}}
    centre: {teams: [{name: tech, agents: +10}]}
goals:
  - service_level >= 75 %
  - turnover <= 40 %/yr
)yaml";

const std::array cost = {MetricName{"cost", "USD/yr"}};

std::string errors(const Loaded& loaded) {
    return render(loaded.diagnostics);
}

StudyPlan plan_of(std::string_view text, const LoadOptions& options = {}) {
    Loaded loaded = load_text(text, "f.yaml", options);
    CAPTURE(errors(loaded));
    REQUIRE(loaded.plan);
    return *std::move(loaded.plan);
}

std::string codes_of(const Loaded& loaded) {
    std::string out;
    for (const Diagnostic& d : loaded.diagnostics) out += (out.empty() ? "" : " ") + d.code;
    return out;
}

std::string codes_of(std::string_view text, LoadOptions options = {}) {
    options.settled = false;  // mistakes are looked at, and nothing is run
    return codes_of(load_text(text, "f.yaml", options));
}

/// A folder of small files that goes when the test ends.
struct Folder {
    fs::path path = fs::temp_directory_path() /
                    ("morale-load-test-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)));
    Folder() { fs::create_directories(path / "library"); }
    ~Folder() { fs::remove_all(path); }
    void write(const std::string& name, std::string_view text) const {
        std::ofstream(path / name, std::ios::binary) << text;
    }
    Loaded load(const std::string& name, std::vector<std::string> sets = {}) const {
        return morale::load(path / name, {.sets = std::move(sets), .case_library = path / "library"});
    }
};

}  // namespace

SCENARIO("a scenario becomes a plan") {
    GIVEN("the scenario of the product page") {
        const StudyPlan plan = plan_of(northwind);
        THEN("its world is set and the rest has its defaults") {
            CHECK(plan.name == "Northwind care");
            CHECK(plan.question == "Does a note keep anyone?");
            CHECK(plan.replications == 12);
            CHECK(plan.seed == Seed{7});
            CHECK(plan.base.time.horizon_weeks == 104);
            REQUIRE(plan.base.teams.size() == 2);
            CHECK(plan.base.teams[1].name == "tech");
            CHECK(plan.base.customers.count == 450'000);
            CHECK(plan.base.contacts.talk == Distribution::lognormal(180, 1.2));
            CHECK(plan.base.contacts.redial_share == Parameters{}.contacts.redial_share);
        }
        THEN("its policies are complete, in order, and change only what they say") {
            REQUIRE(plan.policies.size() == 3);
            CHECK(plan.policies[0].name == "status-quo");
            CHECK(plan.policies[1].parameters.annual_week.events == 5);
            const PolicyPlan& note = plan.policies[2];
            CHECK(note.why == "a leader writes by hand");
            CHECK(note.from == measurement_start + 9 * week);
            CHECK(note.parameters.praise_note.share == 0.8);
            CHECK(note.parameters.praise_note.from == static_cast<int>(Giver::Executive));
            CHECK(note.parameters.teams[1].agents == 48);
            CHECK(note.parameters.teams[0].agents == 45);
            CHECK(note.parameters.customers.count == 450'000);
        }
        THEN("its goals are in the units of the metrics") {
            REQUIRE(plan.goals.size() == 2);
            CHECK(plan.goals[0].metric == "service_level");
            CHECK_FALSE(plan.goals[0].at_most);
            CHECK(plan.goals[0].value == 0.75);
            CHECK(plan.goals[1].value == 0.4);
            CHECK(plan.goals[1].text == "turnover <= 40 %/yr");
        }
        THEN("every written value remembers where, and nothing else does") {
            const Origin* share = find_origin(plan, "note-on-praise", "recognition.praise_note.share");
            REQUIRE(share);
            CHECK(share->line == 18);
            CHECK(share->column == 57);
            CHECK(share->text == "80 %");
            CHECK(find_origin(plan, "", "centre.teams[tech].agents")->line == 9);
            CHECK_FALSE(find_origin(plan, "", "recognition.praise_note.share"));
            CHECK_FALSE(find_origin(plan, "", "centre.contacts.redial_share"));
        }
    }
}

TEST_CASE("what is not said is told by the file") {
    CHECK(plan_of("morale: 1\n").policies.size() == 1);
    CHECK(plan_of("morale: 1\n").policies[0].name == "base");
    CHECK(plan_of("morale: 1\n").name == "f");
    CHECK(plan_of("# a\nmorale: 1\nquestion: b\n").question == "b");
    CHECK(plan_of("morale: 1\npolicies:\n  a:\n  b: {}\n").policies.size() == 2);
}

TEST_CASE("bare queues can be said") {
    const StudyPlan plan = plan_of(R"yaml(morale: 1
centre:
  teams: [{name: servers, agents: 4}]
  customers: {count: 0}
  contacts: {rate: 1 /min, talk: exponential(mean=3 min), after_contact: 0 s, patience: endless, redial_share: 0, return_share: 0, day_factor_sd: 0}
  load: {by_day: [1, 1, 1, 1, 1, 1, 1], by_hour: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]}
  roster: {always_present: yes}
  classes:
    - {name: urgent, share: 0.4, priority: 1, talk: constant(1 min)}
    - {name: usual, share: 0.6, team: servers}
mechanisms: {skill: no, quality: no, strain: no, recognition: no, peers: no, fairness: no, meaning: no, attrition: no, absence: no, experience: no, churn: no, word_of_mouth: no, hostility: no, acting: no, respect: no, retaliation: no, call_backs: no, complaints: no}
)yaml");
    CHECK(plan.base.contacts.rate_per_hour == 60);
    CHECK(plan.base.contacts.patience == Distribution::infinite());
    CHECK(plan.base.roster.always_present);
    CHECK_FALSE(plan.base.mechanisms.strain);
    REQUIRE(plan.base.classes.size() == 2);
    CHECK(plan.base.classes[0].priority == 1);
    CHECK(plan.base.classes[0].talk == Distribution::constant(60));
    CHECK(plan.base.classes[1].teams == std::vector<std::string>{"servers"});
}

TEST_CASE("a contact knows its queue by eight bits") {
    const auto text = [](int count) {
        std::string out = "morale: 1\ncentre:\n  teams: [{name: a, agents: 5}]\n  classes:\n";
        for (int i = 0; i < count; ++i) out += "    - {name: c" + std::to_string(i) + "}\n";
        return out;
    };
    CHECK(codes_of(text(255)).empty());
    CHECK(codes_of(text(256)) == "E0314");
}

TEST_CASE("the keys of events tell so many agents apart and no more") {
    const auto text = [](int agents, int concurrency) {
        const std::string some = "agents: " + std::to_string(agents) + "}";
        return "morale: 1\ncentre:\n  teams: [{name: a, " + some + ", {name: b, " + some +
               "]\n  classes: [{name: c, channel: chat, concurrency: " + std::to_string(concurrency) + "}]\n";
    };
    CHECK(codes_of(text(32'000, 1)).empty());
    CHECK(codes_of(text(33'000, 1)) == "E0315");
    CHECK(codes_of(text(8'000, 3)).empty());
    CHECK(codes_of(text(8'500, 3)) == "E0315");
}

TEST_CASE("a policy's seats count beside those that the base has had") {
    const auto text = [](const std::string& policy) {
        return "morale: 1\ncentre:\n  teams: [{name: a, agents: 40_000}, {name: b, agents: 20_000}]\n"
               "policies:\n  p: {" +
               policy + "}\n";
    };
    CHECK(codes_of(text("")).empty());
    CHECK(codes_of(text("staffing: {budget: 1.05}")).empty());
    CHECK(codes_of(text("staffing: {budget: 1.5}")) == "E0315");
    CHECK(codes_of(text("centre: {teams: [{name: a, agents: 20_000}, {name: b, agents: 40_000}]}")) ==
          "E0315");
}

TEST_CASE("what comes again takes its time") {
    for (const std::string rhythm :
         {"mission: {stories: {every: 1 ms}}", "mission: {letters: {every: 1 s}}",
          "executives: {visits: {every: 10 min}}", "recognition: {leader_thanks: {every: 1 min}}",
          "recognition: {peers: {every: 0.000001 wk}}", "breaks: {every: 8 ms}"}) {
        CAPTURE(rhythm);
        CHECK(codes_of("morale: 1\npolicies: {p: {" + rhythm + "}}\n") == "E0205");
    }
    CHECK(codes_of("morale: 1\nmission: {stories: {every: 1 wk}}\n"
                   "policies: {p: {mission: {stories: {every: x0.001}}}}\n") == "E0205");
    CHECK(codes_of("morale: 1\npolicies: {p: {mission: {stories: {every: 0 s}}, breaks: {every: 6 min}}}\n")
              .empty());
    for (const std::string law : {"0 s", "0.9 s", "exponential(mean=1 ms)", "uniform(low=0 s, high=1 s)"})
        for (const std::string name : {"redial_after", "return_after"}) {
            CAPTURE(name, law);
            CHECK(codes_of("morale: 1\ncentre: {contacts: {" + name + ": \"" + law + "\"}}\n") == "E0205");
        }
    CHECK(codes_of("morale: 1\ncentre: {contacts: {redial_after: 1 s, return_after: endless}}\n").empty());
}

TEST_CASE("a class takes the centre's times, wherever they stand and whoever says them") {
    const std::string contacts = "  contacts: {talk: 60 s, patience: 90 s, after_contact: 5 s}\n";
    const std::string classes =
        "  classes: [{name: own, share: 0.5, talk: 20 s}, {name: heir, share: 0.5}]\n";
    const std::string begin = "morale: 1\ncentre:\n";
    for (const std::string& text : {begin + contacts + classes, begin + classes + contacts}) {
        const StudyPlan plan = plan_of(text);
        CHECK(plan.base.classes[0].talk == Distribution::constant(20));
        CHECK(plan.base.classes[1].talk == Distribution::constant(60));
        CHECK(plan.base.classes[1].patience == Distribution::constant(90));
        CHECK(plan.base.classes[1].after_contact_seconds == 5);
    }
    const Loaded changed =
        load_text(begin + contacts + classes, "f.yaml", {.sets = {"centre.contacts.talk=5 min"}});
    REQUIRE(changed.plan);
    CHECK(changed.plan->base.classes[0].talk == Distribution::constant(20));
    CHECK(changed.plan->base.classes[1].talk == Distribution::constant(300));
}

SCENARIO("files extend each other") {
    const Folder f;
    f.write("library/status-quo.yaml",
            "# lib\nmorale: 1\nname: lib\nquestion: why\ntime: {warmup: 10 weeks, horizon: 20 "
            "weeks}\ncentre: {teams: [{name: a, agents: 5}], load: {by_day: [1, 1, 1, 1, 1, 1, "
            "0]}}\npolicies: {one: {pay: {wage: 20 USD/h}}, two: {}}\n");
    GIVEN("an overlay over the library") {
        f.write("x.yaml",
                "# mine\nmorale: 1\nextends: library/status-quo\ntime: {warmup: 12 weeks}\ncentre: "
                "{teams: [{name: b, agents: 6}, {name: a, share: 40 %}], load: {by_day: [1, 1, 1, 1, 1, "
                "0, 0]}}\npolicies: {two: {pay: {wage: +1 USD/h}}, one: {why: because}, three: {}}\n");
        const Loaded loaded = f.load("x.yaml");
        CAPTURE(errors(loaded));
        REQUIRE(loaded.plan);
        const StudyPlan& plan = *loaded.plan;
        THEN("blocks merge by key, named lists by name, other lists are replaced") {
            CHECK(plan.base.time.warmup_weeks == 12);
            CHECK(plan.base.time.horizon_weeks == 20);
            REQUIRE(plan.base.teams.size() == 2);
            CHECK(plan.base.teams[0].name == "a");
            CHECK(plan.base.teams[0].agents == 5);
            CHECK(plan.base.teams[0].share == 0.4);
            CHECK(plan.base.teams[1].agents == 6);
            CHECK(plan.base.load.by_day == std::vector<double>{1, 1, 1, 1, 1, 0, 0});
        }
        THEN("policies of the same name merge, in the order of the base") {
            REQUIRE(plan.policies.size() == 3);
            CHECK(plan.policies[0].name == "one");
            CHECK(plan.policies[0].why == "because");
            CHECK(plan.policies[0].parameters.money.wage_per_hour == 20);
            CHECK(plan.policies[1].parameters.money.wage_per_hour == 19);
        }
        THEN("every value remembers its own file, and the question is the file's own") {
            CHECK(find_origin(plan, "", "time.horizon")->file.ends_with("library/status-quo.yaml"));
            CHECK(find_origin(plan, "", "time.warmup")->file.ends_with("x.yaml"));
            CHECK(plan.question == "mine");
            CHECK(plan.name == "x");
        }
    }
    GIVEN("a list of files, of which the later win, each relative to the file that names it") {
        fs::create_directories(f.path / "sub");
        f.write("sub/a.yaml", "morale: 1\nextends: b\n");
        f.write("sub/b.yaml", "morale: 1\ntime: {warmup: 3 weeks}\n");
        f.write("c.yaml", "morale: 1\ntime: {warmup: 4 weeks, horizon: 8 weeks}\n");
        f.write("x.yaml", "morale: 1\nextends: [c.yaml, sub/a.yaml]\n");
        const Loaded loaded = f.load("x.yaml");
        REQUIRE(loaded.plan);
        CHECK(loaded.plan->base.time.warmup_weeks == 3);
        CHECK(loaded.plan->base.time.horizon_weeks == 8);
    }
    GIVEN("an overlay that says nothing") {
        f.write("x.yaml", "morale: 1\nextends: library/status-quo\ntime:\ncentre: {}\npolicies:\n");
        const Loaded plain = f.load("library/status-quo.yaml"), over = f.load("x.yaml");
        REQUIRE((plain.plan && over.plan));
        THEN("it changes nothing") {
            const auto a = resolved_values(*plain.plan), b = resolved_values(*over.plan);
            REQUIRE(a.size() == b.size());
            for (std::size_t i = 0; i < a.size(); ++i) {
                CAPTURE(a[i].path);
                CHECK((a[i].path == b[i].path && a[i].text == b[i].text && a[i].file == b[i].file &&
                       a[i].line == b[i].line));
            }
        }
    }
    GIVEN("a chain that bites its tail, a missing file, and a mistake in a lower file") {
        f.write("a.yaml", "morale: 1\nextends: b.yaml\n");
        f.write("b.yaml", "morale: 1\nextends: a.yaml\n");
        f.write("c.yaml",
                "morale: 1\nextends: nowhere.yaml\npolicies: {p: {centre: {teams: [{name: x, agents: "
                "3}]}}}\n");
        f.write("d.yaml", "morale: 1\nextends: e.yaml\n");
        f.write("e.yaml", "time: {warmup: 3}\n");
        CHECK(codes_of(f.load("a.yaml")) == "E0106");
        CHECK(codes_of(f.load("c.yaml")) == "E0105");
        const Loaded low = f.load("d.yaml");
        CHECK(codes_of(low) == "E0101 E0202");
        CHECK(low.diagnostics[1].place.file.ends_with("e.yaml"));
        CHECK(codes_of(f.load("none.yaml")) == "E0001");
        CHECK(codes_of(f.load("library")) == "E0001");
    }
}

SCENARIO("the command line sets values") {
    GIVEN("absolute and relative settings") {
        const StudyPlan plan = plan_of(
            northwind,
            {.sets = {"centre.teams[tech].agents=+2", "time.horizon=52 weeks",
                      "centre.load.by_day=[1, 1, 1, 1, 1, 0, 0]",
                      "policies.service-week.recognition.annual_week.events=3", "study.replications=5"}});
        THEN("relative ones count from the file, and policies from the changed world") {
            CHECK(plan.base.teams[1].agents == 40);
            CHECK(plan.policies[2].parameters.teams[1].agents == 50);
            CHECK(plan.base.time.horizon_weeks == 52);
            CHECK(plan.base.load.by_day[5] == 0);
            CHECK(plan.policies[1].parameters.annual_week.events == 3);
            CHECK(plan.replications == 5);
        }
        THEN("they are their own origin, once") {
            const Origin* agents = find_origin(plan, "", "centre.teams[tech].agents");
            CHECK(agents->file == command_line);
            CHECK(agents->line == 1);
            CHECK(agents->text == "+2");
            CHECK(std::count_if(plan.origins.begin(), plan.origins.end(), [](const Origin& o) {
                      return o.policy.empty() && o.path == "time.horizon";
                  }) == 1);
        }
    }
    GIVEN("settings with mistakes") {
        CHECK(codes_of(northwind, {.sets = {"foo"}}) == "E0404");
        CHECK(codes_of(northwind, {.sets = {"=3"}}) == "E0404");
        CHECK(codes_of(northwind, {.sets = {"centre.teams[tech]=3"}}) == "E0404");
        CHECK(codes_of(northwind, {.sets = {"name=x"}}) == "E0111");
        CHECK(codes_of(northwind, {.sets = {"centre.contacts.talk=exponential()"}}) == "E0212");
        CHECK(codes_of(northwind, {.sets = {"time.warmup="}}) == "E0404");
        CHECK(codes_of(northwind, {.sets = {"time.warmp=3 weeks"}}) == "E0102");
        CHECK(codes_of(northwind, {.sets = {"centre.teams[tch].agents=3"}}) == "E0110");
        CHECK(codes_of(northwind, {.sets = {"policies.nobody.pay.wage=3 USD/h"}}) == "E0110");
        CHECK(codes_of(northwind, {.sets = {"centre.load.by_day=[1,"}}) == "E0010");
        const Loaded bad =
            load_text(northwind, "f.yaml",
                      {.sets = {"time.warmup=2 weeks", "centre.load.by_day=[1, 1, 1, 1, 1, 1, y]"}});
        CHECK(errors(bad) ==
              "command line:2:39: error E0201: 'y' is not a number\n"
              "    centre.load.by_day=[1, 1, 1, 1, 1, 1, y]\n"
              "                                          ^\n"
              "  hint: weights are numbers without unit, such as 1 or 0.5\n");
    }
}

TEST_CASE("a policy that says nothing is the world") {
    StudyPlan plan = plan_of(northwind, {.sets = {"pay.wage=+1 USD/h"}});
    const auto world = resolved_values(plan);
    plan.base = plan.policies[0].parameters;
    const auto nothing = resolved_values(plan);
    REQUIRE(world.size() == nothing.size());
    for (std::size_t i = 0; i < world.size(); ++i) {
        CAPTURE(world[i].path);
        CHECK((world[i].path == nothing[i].path && world[i].value == nothing[i].value));
    }
    CHECK(plan.policies[0].from == measurement_start);
}

TEST_CASE("the start of a policy can be set") {
    const StudyPlan plan = plan_of(
        northwind, {.sets = {"policies.note-on-praise.from=week 3", "policies.status-quo.from=8 weeks",
                             "policies.status-quo.from=5 weeks"}});
    CHECK(plan.policies[2].from == measurement_start + 2 * week);
    CHECK(plan.policies[0].from == measurement_start + 5 * week);
    CHECK(plan.policies[1].from == measurement_start);
    CHECK(codes_of(northwind, {.sets = {"policies.status-quo.from=week 105"}}) == "E0311");
    CHECK(codes_of(northwind, {.sets = {"policies.status-quo.from=week 10", "time.horizon=9 weeks"}}) ==
          "E0311 E0311");
}

TEST_CASE("a policy can have been always, and says so among its values") {
    const auto plan = plan_of("morale: 1\npolicies:\n  a: {pay: {wage: +1 USD/h}, from: always}\n  b: {}\n");
    CHECK(plan.policies[0].from == always);
    CHECK(plan.policies[1].from == measurement_start);
    const auto values = resolved_values(plan);
    const auto from = std::ranges::find(values, "from", &ResolvedValue::path);
    REQUIRE(from != values.end());
    CHECK((from->policy == "a" && from->text == "always" && from->line == 3));
    CHECK(plan_of(northwind, {.sets = {"policies.status-quo.from=always"}}).policies[0].from == always);
    CHECK(codes_of("morale: 1\npolicies: {a: {from: always, centre: {customers: {count: 5}}}}\n") == "E0109");
    CHECK(codes_of("morale: 1\npolicies: {a: {from: ever}}\n") == "E0311");
}

TEST_CASE("the example of LANGUAGE.md is a scenario") {
    const fs::path source = MORALE_SOURCE_DIR;
    std::ifstream in(source / "scenarios/LANGUAGE.md", std::ios::binary);
    const std::string page(std::istreambuf_iterator<char>(in), {});
    const std::size_t from = page.find("```yaml\n") + 8;
    const StudyPlan plan = plan_of(page.substr(from, page.find("```", from) - from),
                                   {.case_library = source / "scenarios/library"});
    CHECK(plan.question == "Does a note by hand keep anyone?");
    CHECK(plan.base.teams.size() == 2);
    CHECK(plan.policies.size() == 2);
}

TEST_CASE("policies begin at a date, a week or after a duration") {
    const auto from = [](const std::string& text) {
        return plan_of("morale: 1\npolicies: {a: {from: " + text + "}}\n").policies[0].from -
               measurement_start;
    };
    CHECK(from("2026-01-12") == week);
    CHECK(from("week 1") == Span{0});
    CHECK(from("week 10") == 9 * week);
    CHECK(from("10 weeks") == 10 * week);
    CHECK(from("36 h") == 36 * hour);
    for (const char* bad :
         {"2026-01-04", "week 0", "week 53", "52 weeks", "soon", "3", "week 1.5", "-1 weeks"}) {
        CAPTURE(bad);
        CHECK(codes_of("morale: 1\npolicies: {a: {from: " + std::string(bad) + "}}\n") == "E0311");
    }
}

TEST_CASE("relative changes belong to policies and the command line") {
    CHECK(codes_of("morale: 1\npay: {wage: +1 USD/h}\n") == "E0214");
    CHECK(codes_of("morale: 1\ncentre: {contacts: {talk: x1.2}}\n") == "E0214");
    const StudyPlan plan = plan_of("morale: 1\ncentre: {contacts: {talk: exponential(mean=100 s)}}\n",
                                   {.sets = {"centre.contacts.talk=+20 %"}});
    CHECK(plan.base.contacts.talk.mean() == Approx(120));
    CHECK(codes_of("morale: 1\n", {.sets = {"centre.contacts.talk=+20 s"}}) == "E0214");
    CHECK(codes_of("morale: 1\npolicies: {a: {recognition: {praise_note: {share: +2}}}}\n") == "E0205");
}

TEST_CASE("goals use the units of the metrics that are given") {
    const MetricName metrics[] = {{"wait", "s"}, {"cost", "USD"}, {"share", "1"}, {"net_value", "USD"}};
    const auto goal = [&](const std::string& text) {
        return plan_of("morale: 1\ngoals: ['" + text + "']\n", {.metrics = metrics}).goals[0].value;
    };
    CHECK(goal("wait <= 2 min") == 120);
    CHECK(goal("cost <= 1_000 USD") == 1000);
    CHECK(goal("share >= 0.5") == 0.5);
    CHECK(codes_of("morale: 1\ngoals: [wait <= 3]\n", {.metrics = metrics}) == "E0202");
    CHECK(codes_of("morale: 1\ngoals: [weight <= 3 s]\n", {.metrics = metrics}) == "E0402");
}

TEST_CASE("what people write for a metric that is read in percent is understood") {
    const MetricName metrics[] = {
        {.name = "turnover", .unit = "1/yr", .percent = true, .lowest = 0},
        {.name = "churn", .unit = "1/month", .percent = true, .lowest = 0},
        {.name = "service_level", .unit = "1", .percent = true, .lowest = 0, .highest = 1},
        {.name = "headcount", .unit = "agents", .lowest = 0}};
    const auto goal = [&](const std::string& text) {
        return plan_of("morale: 1\ngoals: ['" + text + "']\n", {.metrics = metrics}).goals[0].value;
    };
    for (const char* text : {"35 %", "35 %/yr", "0.35 /yr", "35 % per year", "35 % a year"}) {
        CAPTURE(text);
        CHECK(goal("turnover <= " + std::string(text)) == .35);
    }
    CHECK(goal("churn <= 1.2 %") == .012);
    CHECK(goal("churn <= 1.2 %/month") == .012);
    CHECK(goal("churn <= 12 %/yr") == Approx(.01));
    CHECK(goal("service_level >= 80 %") == .8);
    CHECK(goal("headcount >= 48 agents") == 48);
    CHECK(goal("headcount >= 48") == 48);
}

TEST_CASE("one mistake is told once") {
    CHECK(codes_of("morale: 1\ncentre: {teams: [{name: a, agents: x}]}\n") == "E0201");
    CHECK(codes_of("morale: 1\ncentre: {teams: 3}\npolicies: {p: {centre: {teams: [{name: a, agents: "
                   "3}]}}}\n") == "E0103");
    CHECK(codes_of("morale: 1\ncentre: {teams: []}\n") == "E0301");
    CHECK(codes_of("morale: 1\ntime: {horizon: x}\npolicies: {p: {from: 60 weeks}}\n") == "E0201");
    CHECK(codes_of("- a\n- b\n") == "E0103");
    CHECK(codes_of("morale\n") == "E0103");
    CHECK(codes_of("morale: 1\ncentre: *x\n") == "E0013");
}

TEST_CASE("an element that is inherited and not mentioned beside new ones is noted") {
    const Folder folder;
    folder.write("base.yaml",
                 "morale: 1\ncentre: {teams: [{name: care, agents: 40}, {name: tech, agents: 9}]}\n");
    const auto noted = [&](std::string_view teams, std::string_view name = "top.yaml",
                           std::string_view extends = "base") {
        folder.write(std::string(name), "morale: 1\nextends: " + std::string(extends) +
                                            "\ncentre:\n  teams:\n" + std::string(teams));
        const Loaded loaded = folder.load(std::string(name));
        CAPTURE(errors(loaded));
        REQUIRE(loaded.plan);
        return loaded.plan->inherited;
    };
    const std::vector<Inherited> both =
        noted("    - {name: desk, agents: 12}\n    - {name: new, agents: 1}\n");
    REQUIRE(both.size() == 2);
    CHECK(both[0].list == "centre.teams");
    CHECK(both[0].element == "care");
    CHECK(fs::path(both[0].file).filename() == "base.yaml");
    CHECK(both[1].element == "tech");
    CHECK(fs::path(both[0].beside.file).filename() == "top.yaml");
    CHECK(both[0].beside.line == 5);
    CHECK(both[0].beside.column == 14);

    CHECK(noted("    - {name: care, agents: 12}\n").empty());
    CHECK(noted("    - {name: care}\n    - {name: desk, agents: 12}\n").empty());

    // A file above says the same of the file below, or silences it.
    noted("    - {name: desk, agents: 12}\n");
    CHECK(noted("    - {name: desk, agents: 13}\n", "above.yaml", "top").size() == 2);
    CHECK(noted("    - {name: tech}\n", "above.yaml", "top").size() == 1);

    // Who names two files has put them beside each other.
    folder.write("other.yaml", "morale: 1\ncentre: {teams: [{name: back, agents: 3}]}\n");
    folder.write("pair.yaml", "morale: 1\nextends: [base, other]\n");
    CHECK(folder.load("pair.yaml").plan->inherited.empty());
}

TEST_CASE("amounts are in the currency of the scenario, and nothing is converted") {
    const StudyPlan plan = plan_of(
        "morale: 1\npay: {wage: 20 EUR/h}\ncentre: {money: {replacement: 9000EUR, currency: EUR}}\n"
        "policies: {usual: {}, more: {pay: {wage: +1 EUR/h}}}\ngoals: [cost <= 3 EUR/yr]\n",
        {.metrics = cost});
    CHECK(plan.base.money.currency == "EUR");
    CHECK(plan.base.money.wage_per_hour == 20);
    CHECK(plan.base.money.replacement == 9000);
    CHECK(plan.policies[1].parameters.money.wage_per_hour == 21);
    CHECK(plan.goals[0].value == 3);
    CHECK(plan_of("morale: 1\n").base.money.currency == "USD");
}

TEST_CASE("what a file takes over keeps its figures under the new label; the file itself does not mix") {
    const LoadOptions library{.case_library = fs::path(MORALE_SOURCE_DIR) / "scenarios/library"};
    const std::string begin = "morale: 1\nextends: library/status-quo\n";
    const std::string euros = begin + "centre: {money: {currency: EUR}}\n";
    CHECK(plan_of(euros, library).base.money.replacement == 14'113);
    CHECK(codes_of(euros + "pay: {wage: 20 EUR/h}\n", library).empty());
    CHECK(codes_of(euros + "pay: {wage: 20 USD/h}\n", library) == "E0218");
    CHECK(codes_of(begin + "pay: {wage: 20 EUR/h}\n", library) == "E0218");
    LoadOptions relabelled = library;
    relabelled.sets = {"centre.money.currency=GBP"};  // the file was written in dollars
    CHECK(plan_of(begin + "pay: {wage: 20 USD/h}\n", relabelled).base.money.currency == "GBP");
    relabelled.sets.emplace_back("pay.wage=21 GBP/h");
    CHECK(codes_of(begin, relabelled).empty());
    relabelled.sets.back() = "pay.wage=21 USD/h";
    CHECK(codes_of(begin, relabelled) == "E0218");
}

TEST_CASE("an uncertain amount may be in the currency, and its source in any words") {
    const StudyPlan plan = plan_of(
        "morale: 1\ncentre: {money: {currency: EUR, customer: \"uncertain(5 EUR/month, 3 EUR/month..8 "
        "EUR/month, "
        "source=the BBC)\"}}\n");
    CHECK(plan.uncertain.at(0).field == find_field("centre.money.customer"));
    CHECK(codes_of("morale: 1\ncentre: {money: {currency: EUR, customer: uncertain(evidence)}}\n",
                   {.case_library = fs::path(MORALE_SOURCE_DIR) / "scenarios/library"})
              .empty());
}

TEST_CASE("a goal in money is held to what comes to pass in the weeks where less than a year is measured") {
    const LoadOptions money{.metrics = cost};
    const std::string month = "morale: 1\ntime: {horizon: 4 weeks}\n";
    CHECK(plan_of(month + "goals: [cost <= 3 USD]\n", money).goals[0].value == 3);
    CHECK(codes_of(month + "goals: [cost <= 3 USD/yr]\n", money) == "E0203");
    CHECK_THAT(errors(load_text(month + "goals: [cost <= 3 USD/yr]\n", "f.yaml", money)),
               Catch::Matchers::Contains("hint: write 3 USD; money is given as the total of the 4 weeks\n"));
    CHECK(codes_of("morale: 1\ngoals: [cost <= 3 USD]\n", money) == "E0203");
}
