// The page that runs, without a browser: what can be set, how a study grows replication by replication, and
// the file.
#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/language/set.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/study/plan_bytes.hpp"
#include "engine/study/resolved.hpp"
#include "engine/study/run.hpp"
#include "engine/study/sensitivity.hpp"
#include "engine/study/settle.hpp"
#include "output/encode/encodings.hpp"
#include "output/encode/json.hpp"
#include "output/live/base64.hpp"
#include "output/live/controls.hpp"
#include "output/live/desk.hpp"
#include "output/live/lever_positions.hpp"
#include "output/live/lines.hpp"
#include "output/live/live_page.hpp"
#include "output/live/parts.hpp"
#include "output/live/sha256.hpp"
#include "output/tables/tables.hpp"
#include "output/words/numbers.hpp"
#include "output/words/sensitivity.hpp"
#include "tests/support/study_scene.hpp"

using namespace morale;
using Catch::Matchers::Contains;

namespace {

/// A small centre for a short time, with a policy of two levers and a goal.
StudyPlan small_plan() {
    StudyPlan plan;
    plan.name = "Small";
    plan.file = "small.yaml";
    plan.replications = 3;
    plan.base.teams = {Team{.name = "care", .agents = 6}};
    plan.base.customers.count = 20'000;
    plan.base.time.warmup_weeks = 1;
    plan.base.time.horizon_weeks = 3;
    plan.goals = {{.metric = "turnover", .at_most = true, .value = .4, .text = "turnover <= 40 %/yr"}};
    PolicyPlan notes{"notes", "by hand", plan.base, Time{}, "Write the notes"};
    notes.parameters.praise_note.share = .8;
    notes.parameters.praise_note.from = static_cast<int>(Giver::Executive);
    plan.policies = {{"nothing", "", plan.base, Time{}}, notes};
    plan.origins = {{.path = "recognition.praise_note.share", .policy = "notes", .file = {}, .text = "80 %"}};
    settle(plan);
    return plan;
}

live::Desk open_desk(const StudyPlan& plan) {
    live::Desk desk;
    REQUIRE(desk.open(bytes_of(plan)));
    return desk;
}

std::string paired_of(const StudyResult& result) {
    const Provenance none;
    std::string out;
    RowSink sink(out, *find_encoding("csv"), tables::paired_columns(*result.plan));
    tables::paired(sink, {.result = result, .provenance = none, .values = {}, .evidence = {}});
    sink.finish();
    return out;
}

}  // namespace

TEST_CASE("a study that is folded at a desk from bytes is the study of the command line") {
    const StudyPlan plan = small_plan();
    const StudyResult whole = run(plan, {.threads = 2});
    live::Desk desk = open_desk(plan);
    for (int i = 1; i <= plan.replications; ++i) REQUIRE(desk.take(live::Desk::simulated(desk.plan(), i)));
    CHECK(desk.taken() == 3);
    CHECK(desk.paired() == paired_of(whole));
    CHECK_THAT(desk.fingerprints(),
               Contains("3,notes," + mark_text(whole.policies[1].fingerprints.at(2)) + "\n"));
    const std::string parts = desk.parts();
    for (const live::LivePart& part : live::live_parts())
        CHECK_THAT(parts, Contains('"' + std::string(part.id) + "\": "));
    CHECK(desk.parts() == parts);
    // The desk keeps few weekly series, and the parts are those of a study that has all of them.
    const Provenance none;
    const std::vector<ResolvedValue> values = resolved_values(plan);
    const Study study{.result = whole, .provenance = none, .values = values, .evidence = {}, .encodings = {}};
    for (const live::LivePart& part : live::live_parts()) {
        CAPTURE(part.id);
        CHECK(parts.find(json::text(part.print(study))) != std::string::npos);
    }
    CHECK_THAT(parts, Contains("by week"));
}

TEST_CASE("without bytes the desk simulates itself, and damaged ones are not folded") {
    const StudyPlan plan = small_plan();
    live::Desk desk = open_desk(plan), other = open_desk(plan);
    std::vector<std::byte> bytes = live::Desk::simulated(plan, 1);
    CHECK(desk.take({}));
    CHECK(other.take(bytes));
    CHECK(desk.fingerprints() == other.fingerprints());
    bytes[bytes.size() / 2] ^= std::byte{1};
    CHECK_FALSE(desk.take(bytes));
    CHECK_FALSE(desk.take(std::span(bytes).first(5)));
    CHECK(desk.taken() == 1);
    CHECK_FALSE(live::Desk{}.open(bytes));
}

TEST_CASE("requests change the plan that was opened, and what is wrong with them is told") {
    live::Desk desk = open_desk(small_plan());
    CHECK(
        desk.change("set\tnotes\trecognition.praise_note.share\t60 %\nreplications\t5\nseed\t9\ngoal\t0\t35\n"
                    "number\tagents\t8")
            .empty());
    CHECK(desk.plan().policies[1].parameters.praise_note.share == .6);
    CHECK(desk.plan().policies[1].parameters.teams[0].agents == 8);
    CHECK(desk.plan().replications == 5);
    CHECK(desk.plan().seed.value == 9);
    CHECK(desk.plan().goals[0].value == .35);
    CHECK(desk.plan().goals[0].text == "turnover <= 35 % a year");

    // Each begins with the plan as it was opened.
    CHECK(desk.change("replications\t4").empty());
    CHECK(desk.plan().policies[1].parameters.praise_note.share == .8);
    const auto wrong = [&](const std::string& requests) { return desk.change(requests); };
    CHECK(wrong("number\tagents\t0") == "Seats for agents: 0 is not between 1 and 5,000.");
    CHECK(wrong("number\tagents\tsix") == "Seats for agents: 'six' is not a number.");
    CHECK(wrong("number\tchairs\t6") == "This centre has no number 'chairs'.");
    CHECK(wrong("goal\t1\t6") == "There is no goal '1'.");
    CHECK(wrong("replications\t1.5") ==
          "The number of replications is a whole number between 2 and 1,000, not '1.5'.");
    CHECK(wrong("seed\t-1") == "The seed is a whole number between 0 and 9,007,199,254,740,991, not '-1'.");
    CHECK(wrong("set\tthanks\tpay.wage\tx2") == "There is no policy 'thanks'.");
    CHECK_THAT(wrong("set\tnotes\trecognition.praise_note.share\t800 %"),
               Contains("notes, recognition.praise_note.share: "));
    CHECK(wrong("do it") == "A line of the settings is not understood: 'do it'.");
    CHECK(desk.plan().replications == 4);
}

TEST_CASE("a goal of a part is told and changed with its percentile and its part") {
    StudyPlan plan = small_plan();
    plan.goals = {{.metric = "wait_p99.5",
                   .of = "care",
                   .part = PartKind::Team,
                   .value = 60,
                   .text = "wait_p99.5[team care] <= 60 s"}};
    const std::vector<live::NumberControl> controls = live::goal_controls(plan);
    CHECK(controls.at(0).label == "99.5 % waited at most [team care], at most");
    live::Desk desk = open_desk(plan);
    CHECK(desk.change("goal\t0\t35").empty());
    CHECK(desk.plan().goals[0].text == "wait_p99.5[team care] <= 35 s");
}

TEST_CASE("a centre that has no room in a page is refused before it runs") {
    StudyPlan plan = small_plan();
    plan.base.customers.count = 4e8;
    for (PolicyPlan& policy : plan.policies) policy.parameters.customers.count = 4e8;
    live::Desk desk = open_desk(plan);
    CHECK_THAT(desk.change("seed\t2"), Contains("GB of memory, more than a page should have"));
}

TEST_CASE("a replication that broke a requirement is not sent, and is told where it is folded") {
    StudyPlan plan = small_plan();
    plan.base.word_of_mouth.retell = 1;
    plan.base.word_of_mouth.bad_share = 1;
    plan.base.word_of_mouth.bad_tells = plan.base.word_of_mouth.acquaintances = 60;
    for (PolicyPlan& policy : plan.policies) policy.parameters.word_of_mouth = plan.base.word_of_mouth;
    REQUIRE(live::Desk::simulated(plan, 1).empty());
    live::Desk desk = open_desk(plan);
    CHECK(desk.take(live::Desk::simulated(plan, 1)));
    CHECK(desk.taken() == 1);
    CHECK_THAT(desk.parts(), Contains("\"failed\": \"") && !Contains("\"failed\": \"\""));
}

TEST_CASE(
    "what can be set is what people know of the centre and what each policy sets, in words that read back") {
    const StudyPlan plan = small_plan();
    const auto centre = live::centre_controls(plan);
    REQUIRE(centre.size() == 5);
    CHECK(centre[0].value == 6);
    CHECK(centre[4].unit == "USD");
    const auto goals = live::goal_controls(plan);
    REQUIRE(goals.size() == 1);
    CHECK(goals[0].value == 40);
    CHECK(goals[0].unit == "% a year");
    const auto policies = live::policy_controls(plan);
    REQUIRE(policies.size() == 2);
    CHECK(policies[0].levers.empty());
    REQUIRE(policies[1].levers.size() == 2);
    const live::LeverControl& share = policies[1].levers[0];
    CHECK(share.label == "Share of unsolicited praises that are followed by a note");
    CHECK(share.texts.at(share.now) == "80 %");
    CHECK(share.texts.front() == "0 %");
    CHECK(share.texts.back() == "100 %");
    CHECK(policies[1].levers[1].words);
    for (const live::LeverControl& lever : policies[1].levers)
        for (const std::string& text : lever.texts) {
            Parameters p = plan.policies[1].parameters;
            CAPTURE(lever.path, text);
            CHECK(std::holds_alternative<WasSet>(set(p, lever.path, text)));
        }
}

TEST_CASE("a slider goes in round steps through its range, and past the value that is there now") {
    for (const Field* field : language_fields()) {
        if (!std::holds_alternative<SlotOf<double>>(field->slot)) continue;
        const double now = field->lowest > 0 ? field->lowest * 1.37 : std::min(field->highest, .37);
        const std::vector<double> values = live::lever_positions(*field, now, field->lowest);
        CAPTURE(field->path);
        CHECK(std::ranges::is_sorted(values));
        CHECK(std::ranges::count(values, now) == 1);
        CHECK(values.front() >= field->lowest);
        CHECK(values.back() <= field->highest);
        CHECK(values.size() >= 2);
        CHECK(values.size() <= 60);
    }
    const Field& share = *find_field("recognition.praise_note.share");
    CHECK(live::lever_positions(share, .8, 0).size() == 21);
    CHECK(live::lever_positions(share, .83, 0).size() == 22);
}

TEST_CASE("the page holds its plan, its engine and a policy that allows its own script and nothing else") {
    const auto finished = scene::finished_study({.policies = 3, .replications = 4, .weeks = 6});
    finished->plan.name = "</title><script>alert(1)</script>";
    finished->plan.question = "Is </script> & \"this\" safe?";
    const std::vector<std::uint8_t> engine{1, 2, 3};
    std::string html;
    live::live_page(html, finished->study(), {.engine = engine, .script = "begin();"});
    const std::string hash = live::base64(live::sha256("begin();"));
    CHECK_THAT(html, Contains("default-src 'none'; script-src 'sha256-" + hash +
                              "' 'wasm-unsafe-eval'; style-src 'sha256-"));
    CHECK_THAT(html, !Contains("unsafe-inline") && !Contains("alert(1)</script>"));
    CHECK_THAT(html, Contains(std::string(live::mark_of_live_page) + "AQID</script>"));
    const std::size_t from = html.find("<style>") + 7;
    const std::string style = html.substr(from, html.find("</style>") - from);
    CHECK_THAT(html, Contains("style-src 'sha256-" + live::base64(live::sha256(style)) + "'"));
    // Elements of scripts: controls, plan, engine and the script itself, each closed once.
    const auto times = [&](std::string_view what) {
        std::size_t n = 0;
        for (std::size_t at = 0; (at = html.find(what, at)) != std::string::npos; ++at) ++n;
        return n;
    };
    CHECK(times("<script") == 4);
    CHECK(times("</script>") == 4);
    CHECK(times(" style=\"") == 0);
    CHECK(times("http") == times("http-equiv") + times("http://www.w3.org/2000/svg"));
}

TEST_CASE("a page offers to look for where the decision turns if it has assumptions and none is drawn") {
    const auto finished = scene::finished_study({.policies = 2, .replications = 4, .weeks = 6});
    const std::vector<Uncertain> assumptions = {{.path = "assumptions.recognition.memory",
                                                 .field = find_field("assumptions.recognition.memory"),
                                                 .low = 7 * 86'400,
                                                 .high = 70 * 86'400,
                                                 .source = {}}};
    const auto page_of = [&](const std::vector<Uncertain>& offered) {
        std::string html;
        live::live_page(html, finished->study(), {.engine = {}, .script = "begin();"}, offered);
        return html;
    };
    const std::string with = page_of(assumptions);
    CHECK_THAT(with, Contains("<section id=\"turns\">") && Contains("id=\"assumptions\">"));
    CHECK_THAT(with, Contains("\"path\": \"assumptions.recognition.memory\", \"area\": \"What thanks do\""));
    for (const std::string id : {"id=\"turns\"", "id=\"turnable\"", "id=\"assumptions\""})
        CHECK(with.find(id) == with.rfind(id));
    CHECK_THAT(page_of({}), !Contains("id=\"turns\""));
    finished->plan.uncertain = assumptions;
    finished->plan.base.study.uncertain = true;
    CHECK_THAT(page_of(assumptions), !Contains("id=\"turns\""));
}

TEST_CASE("a page finds where the decision turns as the search on threads does") {
    StudyPlan plan = small_plan();
    const Uncertain cost{.path = "centre.money.replacement",
                         .field = find_field("centre.money.replacement"),
                         .low = 1,
                         .high = 60'000,
                         .source = {}};
    live::Desk desk = open_desk(plan), bench;
    REQUIRE(desk.assume(bytes_of(std::vector{cost})));
    CHECK_THAT(desk.begin_turn("centre.money.replacement\t3"), Contains("once the study has been run"));
    for (int i = 1; i <= plan.replications; ++i) REQUIRE(desk.take(live::Desk::simulated(desk.plan(), i)));
    CHECK_THAT(desk.begin_turn("centre.money.wage\t3"), Contains("knows no range of 'centre.money.wage'"));
    CHECK_THAT(desk.begin_turn("centre.money.replacement\t2.5"), Contains("whole number between 2 and 200"));
    REQUIRE(desk.begin_turn("centre.money.replacement\t3").empty());
    REQUIRE(bench.open(desk.turn()->plan_bytes()));
    CHECK_FALSE(desk.turn()->take("1\n2"));
    for (std::string jobs; !(jobs = desk.turn()->jobs()).empty();) {
        std::string found;
        for (const std::string_view job : live::split(jobs, '\n'))
            found += (found.empty() ? "" : "\n") + live::difference(bench.plan(), job);
        REQUIRE(desk.turn()->take(found));
    }
    plan.uncertain = {cost};
    const auto theirs = sensitivity(plan, {.turns = {0}, .turn_replications = 3, .threads = 1});
    REQUIRE(theirs->policy == 1);
    CHECK_THAT(desk.turn()->found(), Contains(escaped(told_break_even(*theirs, *theirs->rows.at(0).turns))));
}
