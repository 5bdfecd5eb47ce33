// `morale class`: codes of pupils, line by line, and a lesson of one's own.
#include <catch2/catch.hpp>

#include "engine/study/lesson_code.hpp"
#include "scenarios/load/load.hpp"
#include "tests/cli/program.hpp"

using namespace morale;
using namespace morale::test;

namespace {

const std::string own_lesson =
    "# How tired are they?\nmorale: 1\nname: Own\nextends: library/status-quo\n"
    "policies:\n  nothing: {}\n  notes: {recognition: {praise_note: {share: 80 %}}}\n"
    "lesson:\n  ask: How tired are they?\n  predict: {number: exhaustion, of: notes, lowest: 0, highest: 1}\n"
    "  happened: '{exhaustion of notes}'\n  why: so\n";

/// What the page of that lesson would hand over.
std::string code_of_own(std::uint32_t pupil, int position) {
    const std::filesystem::path library = MORALE_SOURCE_DIR "/scenarios/library";
    const Loaded loaded =
        load_text(own_lesson, "own-lesson.yaml", {.case_library = library, .settled = false});
    REQUIRE(loaded.plan);
    return code_of({.lesson = "own-lesson",
                    .seed = 5,
                    .mark = mark_of(*loaded.plan->lesson, {"nothing", "notes"}),
                    .pupil = pupil,
                    .kind = PredictionKind::Number,
                    .score = 100 - position,
                    .prediction = {position},
                    .outcome = {.31}});
}

}  // namespace

TEST_CASE("codes of a class are counted, and a line that is none is named") {
    const Workplace here;
    here.write("own-lesson.yaml", own_lesson);
    const std::string first = code_of_own(1, 30), second = code_of_own(2, 30);
    std::string broken = code_of_own(3, 40);
    broken[broken.size() - 6] = broken[broken.size() - 6] == 'A' ? 'B' : 'A';
    here.write("codes.txt", "# class 7b\n" + first + "\n\nAnna: " + second + "\r\n" + first + "\n" + broken +
                                "\nabsent\nM9-own-lesson-5-000000000\nM1-unknown-1-0\n");
    const Said said = here.run({"class", "codes.txt", "own-lesson.yaml"});
    CAPTURE(said.talk, said.out);
    CHECK(said.status == 0);
    CHECK(contains(said.out, "2 codes; left out: 1 blank line, 1 note and 1 repeated code; 4 bad lines.\n"));
    CHECK(contains(said.out, "0.3 to 0.4  2  ## <- the run\n"));
    CHECK(contains(said.talk, "codes.txt:6: the code is damaged"));
    CHECK(contains(said.talk, "codes.txt:7: there is no code in it"));
    CHECK(contains(said.talk, "codes.txt:8: the code is from a newer version of the program"));
    CHECK(contains(said.talk, "codes.txt:9: the code is damaged"));

    const Said unknown = here.run({"class", "codes.txt"});
    CHECK(unknown.status == 1);
    CHECK(contains(unknown.talk, "codes.txt:2: there is no lesson 'own-lesson'; name its scenario after"));
    here.write("own-lesson.yaml", own_lesson + "  exercise: again\n");
    CHECK(here.run({"class", "codes.txt", "own-lesson.yaml"}).status == 0);
    std::string other = own_lesson;
    other.replace(other.find("highest: 1}"), 11, "highest: x9}");
    here.write("own-lesson.yaml", other);
    CHECK(here.run({"class", "codes.txt", "own-lesson.yaml"}).status == 3);  // x9 is no number
    other.replace(other.find("highest: x9}"), 12, "highest: 0.9}");
    here.write("own-lesson.yaml", other);
    CHECK(contains(here.run({"class", "codes.txt", "own-lesson.yaml"}).talk,
                   "codes.txt:2: the code is from another version of the lesson 'own-lesson'"));
}

TEST_CASE("a class is written as a page, a picture, a table and a document, and over nothing else") {
    const Workplace here;
    here.write("own-lesson.yaml", own_lesson);
    here.write("codes.txt", code_of_own(1, 20) + '\n' + code_of_own(2, 60) + '\n');
    for (const std::string file : {"class.html", "class.svg", "class.csv", "class.json"}) {
        CAPTURE(file);
        CHECK(here.run({"class", "codes.txt", "own-lesson.yaml", "-o", file}).status == 0);
        CHECK(here.has(file));
        CHECK(here.run({"class", "codes.txt", "own-lesson.yaml", "-o", file}).status == 1);
        CHECK(here.run({"class", "codes.txt", "own-lesson.yaml", "-o", file, "--replace"}).status == 0);
    }
    CHECK(contains(here.read("class.csv"), "own-lesson,5,2,,0.6,0.31,40\n"));
    CHECK(contains(here.read("class.svg"), "</svg>"));
    CHECK(here.run({"class", "codes.txt", "own-lesson.yaml", "--json"}).out == here.read("class.json"));
    CHECK(here.run({"class", "codes.txt", "own-lesson.yaml", "-o", "class.txt"}).status == 2);
    CHECK(here.run({"class", "nowhere.txt"}).status == 1);
    here.write("plain.yaml", small_scenario());
    CHECK(contains(here.run({"class", "codes.txt", "plain.yaml"}).talk, "plain.yaml has no lesson"));
}

TEST_CASE("a lesson of the library can be copied, and is one of one's own then") {
    const Workplace here;
    CHECK(here.run({"new", "mine", "--case", "lessons/the-spiral"}).status == 0);
    CHECK(contains(here.read("mine/scenario.yaml"), "\nextends: library/status-quo\n"));
    CHECK(here.run({"new", "queue", "--case", "lessons/one-agent-more"}).status == 0);
    CHECK(contains(here.read("queue/scenario.yaml"), "\nextends: library/queues/bare-queue\n"));
    CHECK(contains(here.run({"show", "queue/scenario.yaml"}).out, "lesson.predict.number"));
}

TEST_CASE("show tells the lesson and the sliders, and a cut-down study has none") {
    const Workplace here;
    here.write("own-lesson.yaml",
               own_lesson +
                   "play:\n  - {path: pay.wage, policy: notes, lowest: 16 USD/h, highest: 20 USD/h, step: 1 "
                   "USD/h, label: Wage}\n");
    const std::string shown = here.run({"show", "own-lesson.yaml"}).out;
    CHECK(contains(shown, "lesson.ask "));
    CHECK(contains(shown, "lesson.predict.number "));
    CHECK(contains(shown, "play[pay.wage].step "));
    CHECK(contains(here.run({"show", "own-lesson.yaml", "--json"}).out, "\"path\": \"lesson.happened\""));
    CHECK_FALSE(contains(here.run({"show", "own-lesson.yaml", "-p", "nothing"}).out, "lesson.ask"));
    CHECK(contains(here.run({"show", "own-lesson.yaml", "-s", "lesson.ask=why"}).talk, "E0111"));
}
