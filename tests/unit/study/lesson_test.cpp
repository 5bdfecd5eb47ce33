// Lessons: predictions and their scores, figures in texts, and codes.
#include "engine/study/lesson.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

#include "engine/metric/metric.hpp"
#include "engine/study/lesson_code.hpp"
#include "engine/study/lesson_figure.hpp"
#include "engine/study/lesson_score.hpp"

using namespace morale;

namespace {

constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

Lesson number_lesson() {
    return {.story = {},
            .ask = "How long?",
            .kind = PredictionKind::Number,
            .metric = "asa",
            .policy = "eleven",
            .scale = {.lowest = 0, .highest = 200, .step = 5},
            .happened = {},
            .why = {},
            .exercise = {}};
}

Lesson lesson_of(PredictionKind kind, std::string metric) {
    Lesson lesson = number_lesson();
    lesson.kind = kind;
    lesson.metric = std::move(metric);
    lesson.scale = {.lowest = 0, .highest = 1, .step = .01};
    return lesson;
}

LessonAnswer number_answer() {
    return {.lesson = "the-spiral",
            .seed = 42,
            .mark = 0xBEEF,
            .pupil = 777'777,
            .kind = PredictionKind::Number,
            .score = 83,
            .prediction = {37},
            .outcome = {.4321}};
}

LessonAnswer read_back(const std::string& line) {
    const auto read = answer_of(line);
    CAPTURE(line);
    REQUIRE(std::holds_alternative<LessonAnswer>(read));
    return std::get<LessonAnswer>(read);
}

NoCode refusal_of(const std::string& line) {
    const auto read = answer_of(line);
    CAPTURE(line);
    REQUIRE(std::holds_alternative<NoCode>(read));
    return std::get<NoCode>(read);
}

}  // namespace

TEST_CASE(
    "a curve is predicted at nine weeks from the first to the last, and at every week of a short study") {
    CHECK(curve_weeks(52) == std::vector<int>{1, 7, 14, 20, 27, 33, 39, 46, 52});
    CHECK(curve_weeks(3) == std::vector<int>{1, 2, 3});
    CHECK(curve_weeks(1) == std::vector<int>{1});
}

TEST_CASE("a prediction has as many parts as the lesson asks for, each in its range") {
    const Lesson number = number_lesson();
    CHECK(last_position(number.scale) == 40);
    CHECK(can_be_predicted(number, {40}, 52, 2));
    CHECK_FALSE(can_be_predicted(number, {41}, 52, 2));
    CHECK_FALSE(can_be_predicted(number, {1, 2}, 52, 2));
    CHECK(predicted_values(number, {40}) == std::vector<double>{200});
    const Lesson choice = lesson_of(PredictionKind::Choice, "turnover");
    CHECK(can_be_predicted(choice, {1}, 52, 2));
    CHECK_FALSE(can_be_predicted(choice, {2}, 52, 2));
    const Lesson curve = lesson_of(PredictionKind::Curve, "exhaustion");
    CHECK(can_be_predicted(curve, Prediction(9, 100), 52, 2));
    CHECK_FALSE(can_be_predicted(curve, Prediction(9, 101), 52, 2));
    CHECK_FALSE(can_be_predicted(curve, Prediction(8, 100), 52, 2));
}

TEST_CASE("a hundredth of the scale costs two points, and the best policy has all of them") {
    const Lesson number = number_lesson();
    CHECK(score_of(number, {20}, {100}) == 100);
    CHECK(score_of(number, {20}, {120}) == 80);
    CHECK(score_of(number, {0}, {200}) == 0);
    CHECK(score_of(number, {20}, {no_number}) == 0);
    const Lesson curve = lesson_of(PredictionKind::Curve, "exhaustion");
    CHECK(score_of(curve, {50, 50, 50}, {.5, .6, .7}) == 80);
    CHECK(score_of(curve, {50, 50, 50}, {.5, no_number, .7}) == 80);
    const Lesson fewest = lesson_of(PredictionKind::Choice, "turnover");
    CHECK(best_of_choice(fewest, {.4, .2, .3}) == 1);
    CHECK(score_of(fewest, {0}, {.4, .2, .3}) == 0);
    CHECK(score_of(fewest, {1}, {.4, .2, .3}) == 100);
    CHECK(score_of(fewest, {2}, {.4, .2, .3}) == 50);
    const Lesson most = lesson_of(PredictionKind::Choice, "customers_kept");
    CHECK(best_of_choice(most, {no_number, .2, .3}) == 2);
    CHECK(score_of(most, {2}, {.1, .2, .3}) == 100);
    CHECK(score_of(most, {0}, {.3, .3, .3}) == 100);
}

TEST_CASE("figures are a metric of a policy, of a week, against another one, and how often") {
    const std::vector<std::string> policies{"notes", "as it is", "best of all"};
    const auto figure = [&](std::string_view text) {
        return std::get<LessonFigure>(figure_of(text, policies, 52));
    };
    const auto no_figure = [&](std::string_view text) {
        return std::get<NoFigure>(figure_of(text, policies, 52));
    };
    CHECK(figure("turnover of notes").policy == 0);
    CHECK(metrics()[figure("turnover of notes").metric].name == "turnover");
    CHECK(figure(" turnover  of  best of all ").policy == 2);
    CHECK(figure("exhaustion of as it is in week 52").of_week == 52);
    CHECK(figure("turnover of notes against as it is").other == 1);
    CHECK(figure("lowest turnover of notes").kind == LessonFigure::Kind::Lowest);
    CHECK(figure("highest turnover of notes").kind == LessonFigure::Kind::Highest);
    CHECK(figure("how often turnover of notes below as it is").kind == LessonFigure::Kind::Below);
    CHECK(figure("how often turnover of notes above as it is").kind == LessonFigure::Kind::Above);
    CHECK(no_figure("turnover").why == NoFigure::Why::Form);
    CHECK(no_figure("how often turnover of notes").why == NoFigure::Why::Form);
    CHECK(no_figure("turnovers of notes").piece == "turnovers");
    CHECK(no_figure("turnover of note").why == NoFigure::Why::Policy);
    CHECK(no_figure("turnover of notes against nobody").piece == "nobody");
    CHECK(no_figure("turnover of notes in week 53").why == NoFigure::Why::Week);
    CHECK(no_figure("turnover of notes in week 0").why == NoFigure::Why::Week);
    const std::vector<TextPiece> pieces = pieces_of_text("a {b} c{d");
    REQUIRE(pieces.size() == 4);
    CHECK(pieces[1].text == "b");
    CHECK(pieces[1].is_figure);
    CHECK(pieces[3].text == "d");
}

TEST_CASE("a code is read back, also as people write it") {
    const std::string code = code_of(number_answer());
    CHECK(code.starts_with("M1-the-spiral-42-"));
    for (const std::string& line :
         {code, "Anna: " + code + " (group 3)", "m1-The-Spiral-42-" + code.substr(17)}) {
        const LessonAnswer read = read_back(line);
        CHECK(read.lesson == "the-spiral");
        CHECK(read.seed == 42);
        CHECK(read.mark == 0xBEEF);
        CHECK(read.pupil == 777'777);
        CHECK(read.score == 83);
        CHECK(read.prediction == Prediction{37});
        CHECK(read.outcome.at(0) == Approx(.4321).margin(5e-5));
    }
    std::string small = code;
    for (char& c : small) c = c == '0' ? 'o' : c == '1' ? 'l' : static_cast<char>(std::tolower(c));
    small.replace(0, 17, "m1-the-spiral-42-");
    CHECK(read_back(small).pupil == 777'777);

    LessonAnswer choice = number_answer();
    choice.kind = PredictionKind::Choice;
    choice.prediction = {31};
    choice.outcome = {5};
    CHECK(read_back(code_of(choice)).prediction == Prediction{31});
    CHECK(read_back(code_of(choice)).outcome == std::vector<double>{5});
    LessonAnswer curve = number_answer();
    curve.kind = PredictionKind::Curve;
    curve.prediction = {0, 50, 100};
    curve.outcome = {.25, no_number, 2};
    const LessonAnswer read = read_back(code_of(curve));
    CHECK(read.prediction == curve.prediction);
    CHECK(read.outcome.at(0) == .25);
    CHECK(std::isnan(read.outcome.at(1)));
    CHECK(read.outcome.at(2) == 1);
}

TEST_CASE("a character that is another one, missing or too many is found") {
    const std::string code = code_of(number_answer());
    int found = 0;
    for (std::size_t i = 3; i < code.size(); ++i) {
        std::string other = code;
        other[i] = code[i] == '7' ? '8' : '7';
        std::string shorter = code;
        shorter.erase(i, 1);
        for (const std::string& line : {other, shorter, code + "0"}) {
            CAPTURE(line);
            CHECK(std::holds_alternative<NoCode>(answer_of(line)));
            ++found;
        }
    }
    CHECK(found > 60);
    CHECK(refusal_of(code.substr(0, code.size() - 4)) == NoCode::Damaged);
    CHECK(refusal_of("M2" + code.substr(2)) == NoCode::Newer);
    CHECK(refusal_of("absent today") == NoCode::None);
    CHECK(refusal_of("M1-") == NoCode::Damaged);
    CHECK(refusal_of("M1-the-spiral-42-!!") == NoCode::Damaged);
}

TEST_CASE("a lesson is called by the name of its file, and has a mark of what it asks") {
    CHECK(lesson_name("library/lessons/the-spiral.yaml") == "the-spiral");
    CHECK(lesson_name("My own Lesson (2).yaml") == "my-own-lesson-2");
    CHECK(lesson_name("") == "lesson");
    Lesson other = number_lesson();
    const std::vector<std::string> policies{"a", "b"};
    CHECK(mark_of(other, policies) == mark_of(number_lesson(), policies));
    other.scale.highest = 210;
    CHECK(mark_of(other, policies) != mark_of(number_lesson(), policies));
    CHECK(mark_of(number_lesson(), {"a", "c"}) != mark_of(number_lesson(), policies));
}
