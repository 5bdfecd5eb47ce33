// The page of a lesson without a browser, its words, and what is told of a class.
#include "output/live/lesson.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/study/lesson_code.hpp"
#include "engine/study/lesson_score.hpp"
#include "engine/study/plan_bytes.hpp"
#include "engine/study/run.hpp"
#include "engine/study/settle.hpp"
#include "output/classroom/class_words.hpp"
#include "output/encode/json.hpp"
#include "output/live/controls.hpp"
#include "output/live/desk.hpp"
#include "output/live/live_page.hpp"
#include "output/words/lesson.hpp"

using namespace morale;
using Catch::Matchers::Contains;

namespace {

Lesson lesson_about(PredictionKind kind, std::string metric) {
    return {.story = "Six <people> answer.",
            .ask = "What comes out?",
            .kind = kind,
            .metric = std::move(metric),
            .policy = "notes",
            .scale = {.lowest = 0, .highest = 1, .step = .01},
            .happened = "It was {exhaustion of notes}, {exhaustion of notes against nothing}.",
            .why =
                "Less in {how often exhaustion of notes below nothing}; {exhaustion of notes in week 2} in "
                "week 2, {exhaustion of notes in week 99} later.",
            .loop = {"tired", "gone"},
            .exercise = "Try {lowest exhaustion of notes} & more."};
}

StudyPlan lesson_plan(PredictionKind kind, const std::string& metric) {
    StudyPlan plan;
    plan.name = "Small";
    plan.file = "lessons/small-lesson.yaml";
    plan.replications = 3;
    plan.base.teams = {Team{.name = "care", .agents = 6}};
    plan.base.customers.count = 20'000;
    plan.base.time.warmup_weeks = 1;
    plan.base.time.horizon_weeks = 3;
    PolicyPlan notes{"notes", "by hand", plan.base, Time{}, "Write the notes"};
    notes.parameters.praise_note.share = .8;
    plan.policies = {{"nothing", "", plan.base, Time{}}, notes};
    plan.lesson = lesson_about(kind, metric);
    settle(plan);
    return plan;
}

struct Revealed {
    std::string html, code, wrong;
};

Revealed revealed(const StudyResult& study, const std::string& prediction) {
    const std::string all = live::lesson_reveal(study, prediction);
    return {json::text_member(all, "html"), json::text_member(all, "code"), json::text_member(all, "wrong")};
}

/// A class in which each has given these positions.
LessonClass class_of(StudyPlan plan, const std::vector<int>& positions, double shown) {
    LessonClass group{.plan = std::move(plan), .answers = {}};
    int line = 0;
    for (const int at : positions)
        group.answers.push_back({++line,
                                 {.lesson = "small-lesson",
                                  .kind = group.plan.lesson->kind,
                                  .score = at,
                                  .prediction = {at},
                                  .outcome = {shown}}});
    return group;
}

}  // namespace

TEST_CASE("a prediction is shown beside the result, with its score, its code and figures of the run") {
    const StudyPlan plan = lesson_plan(PredictionKind::Number, "exhaustion");
    const StudyResult study = run(plan, {.threads = 2});
    const std::vector<double> outcome = outcome_of(study);
    const std::string shown = lesson_value(plan, outcome.front());
    const Revealed told = revealed(study, "77 50");
    CHECK_THAT(told.html, Contains("You predicted 0.5. The run shows " + shown + "."));
    CHECK_THAT(told.html,
               Contains("<b>" + std::to_string(score_of(*plan.lesson, {50}, outcome)) + "</b> of 100"));
    CHECK_THAT(told.html, Contains("It was " + shown + ", ") && Contains(" of 3; ") &&
                              Contains("(no figure) later.") && Contains(" &amp; more.") && !Contains("{"));
    CHECK_THAT(told.html, Contains("<li>tired</li>\n<li>gone</li>"));
    const auto read = answer_of(told.code);
    REQUIRE(std::holds_alternative<LessonAnswer>(read));
    const auto& answer = std::get<LessonAnswer>(read);
    CHECK(answer.lesson == "small-lesson");
    CHECK(answer.pupil == 77);
    CHECK(answer.prediction == Prediction{50});
    CHECK(answer.outcome.front() == Approx(outcome.front()).margin(1e-4));
    for (const std::string wrong : {"", "77", "77 101", "77 50 50", "77 x", "1048576 50", "-1 50"}) {
        CAPTURE(wrong);
        CHECK_FALSE(revealed(study, wrong).wrong.empty());
    }
}

TEST_CASE("a curve and a choice are shown as such, and how often is told of a hundred") {
    const StudyPlan curve = lesson_plan(PredictionKind::Curve, "exhaustion");
    CHECK_THAT(revealed(run(curve, {}), "1 40 40 40").html,
               Contains("Your curve ends at 0.4, that of the run at ") && Contains(">the run</text>"));
    CHECK_THAT(live::lesson_json(curve), Contains("\"weeks\": [1, 2, 3]") && Contains("\"0.5\""));

    const StudyPlan choice = lesson_plan(PredictionKind::Choice, "exhaustion");
    const StudyResult chosen = run(choice, {});
    const std::size_t best = best_of_choice(*choice.lesson, outcome_of(chosen));
    CHECK_THAT(revealed(chosen, "1 " + std::to_string(best)).html,
               Contains("You chose the right one: ") && Contains("<b>100</b> of 100 points"));
    CHECK_THAT(revealed(chosen, "1 " + std::to_string(1 - best)).html, Contains("<b>0</b> of 100 points"));

    StudyPlan often = lesson_plan(PredictionKind::Number, "exhaustion");
    often.lesson->other = "nothing";
    const StudyResult counted = run(often, {});
    CHECK_THAT(revealed(counted, "1 50").html, Contains("You predicted 50 of 100. The run shows "));
    const double share = outcome_of(counted).front();
    CHECK(share * 3 == Approx(std::round(share * 3)));
}

TEST_CASE("the file of a lesson has no result in it, and a desk reveals one only after a run") {
    const StudyPlan plan = lesson_plan(PredictionKind::Choice, "exhaustion");
    StudyResult nothing;
    nothing.plan = &plan;
    const Provenance none;
    std::string html;
    live::live_page(html,
                    {.result = nothing, .provenance = none, .values = {}, .evidence = {}, .encodings = {}},
                    {.engine = {}, .script = "begin();"});
    CHECK_THAT(html, Contains("<div id=\"after\" hidden>") && Contains("Six &lt;people&gt; answer.") &&
                         !Contains("class=\"decision\"") && !Contains("<svg"));
    live::Desk desk;
    REQUIRE(desk.open(bytes_of(plan)));
    CHECK(desk.reveal("1 0").empty());
    REQUIRE(desk.take({}));
    CHECK_THAT(desk.reveal("1 0"), Contains("\"code\": \"M1-small-lesson-1-"));
}

TEST_CASE("the sliders of play take the place of the page's own") {
    StudyPlan plan = lesson_plan(PredictionKind::Choice, "exhaustion");
    plan.play = {
        {.path = "recognition.praise_note.share", .policy = "notes", .lowest = .1, .highest = .7, .step = .2},
        {.path = "pay.wage", .label = "Wage", .lowest = 16, .highest = 20, .step = 2},
        {.path = "recognition.praise_note.from", .policy = "notes"}};
    const auto cards = live::policy_controls(plan);
    REQUIRE(cards.size() == 2);
    REQUIRE(cards[0].levers.size() == 1);
    CHECK(cards[0].levers[0].label == "Wage");
    CHECK(cards[0].levers[0].texts == std::vector<std::string>{"16 USD/h", "18 USD/h", "20 USD/h"});
    REQUIRE(cards[1].levers.size() == 3);
    const live::LeverControl& share = cards[1].levers[0];
    CHECK(share.texts == std::vector<std::string>{"10 %", "30 %", "50 %", "70 %", "80 %"});
    CHECK(share.texts.at(share.now) == "80 %");
    CHECK(cards[1].levers[2].words);
}

TEST_CASE("a class is told by bars of the scale, quartiles and scores") {
    const StudyPlan plan = lesson_plan(PredictionKind::Number, "exhaustion");
    ClassResults results{.file = "codes.txt",
                         .lines = 9,
                         .blank = 2,
                         .notes = 1,
                         .repeated = 1,
                         .bad = {{7, "broken"}},
                         .lessons = {class_of(plan, {0, 10, 15, 100}, .33)}};
    const std::vector<ClassBar> bars = class_bars(results.lessons[0]);
    REQUIRE(bars.size() == 10);
    CHECK(bars[0].count == 1);
    CHECK(bars[1].count == 2);
    CHECK(bars[9].count == 1);
    CHECK(std::ranges::count(bars, true, &ClassBar::holds_result) == 1);
    CHECK(bars[3].holds_result);
    const ThreePoints points = quartiles_of({1, 2, 3, 4, 5});
    CHECK(points.low == 2);
    CHECK(points.middle == 3);
    CHECK(points.high == 4);
    CHECK(std::isnan(quartiles_of({}).middle));
    CHECK(told_lines(results) == "4 codes; left out: 2 blank lines, 1 note and 1 repeated code; 1 bad line.");
    const std::string text = class_text(results, 100);
    CHECK_THAT(text, Contains("0.1 to 0.2  2  ##\n") && Contains("0.3 to 0.4  0   <- the run\n") &&
                         Contains("median 0.125, half of them from 0.075 to 0.362"));
    CHECK_THAT(class_page(results),
               Contains("<svg") && Contains("What comes out?") && Contains(">the run</text>"));
    CHECK_THAT(class_csv(results), Contains("\nsmall-lesson,1,2,,0.1,0.33,10\n"));
    CHECK_THAT(class_json(results),
               Contains("\"repeated\": 1") && Contains("{\"line\": 7, \"problem\": \"broken\"}"));

    CHECK_THAT(text, !Contains("different results"));
    results.lessons[0].answers[0].answer.outcome = {.66};
    CHECK_THAT(class_text(results, 100),
               Contains("on average over 2 different results: the codes are not of one page and one run"));

    LessonClass chosen = class_of(lesson_plan(PredictionKind::Choice, "exhaustion"), {0, 1, 1}, 1);
    const std::vector<ClassBar> choices = class_bars(chosen);
    REQUIRE(choices.size() == 2);
    CHECK(choices[1].name == "Write the notes");
    CHECK(choices[1].count == 2);
    CHECK(choices[1].holds_result);
}
