// `morale page`: one file, or what is missing for it. What the file does in a browser is tried in tests/page.
#include <catch2/catch.hpp>

#include "tests/cli/program.hpp"

using namespace morale::test;

namespace {

/// Stands for what tools/page-engine builds.
void write_engine(const Workplace& here) {
    std::filesystem::create_directory(here.folder() / "engine");
    here.write("engine/engine.wasm.gz", "an engine");
    here.write("engine/page.js", "begin();");
}

Said page(const Workplace& here, std::vector<std::string> words) {
    words.insert(words.begin(), "page");
    return here.run(words, {}, {{"MORALE_PAGE_ENGINE", (here.folder() / "engine").string()}});
}

}  // namespace

TEST_CASE("without an engine the command says how to build one") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = page(here, {"small.yaml"});
    CHECK(said.status == 1);
    CHECK(contains(said.talk, "the engine of the page was not built"));
    CHECK(contains(said.talk, "hint: tools/page-engine installs what it needs and builds them"));
    CHECK_FALSE(here.has("small.html"));
}

TEST_CASE("the page holds the decision of compare, and is made again over itself but over nothing else") {
    const Workplace here;
    write_engine(here);
    here.write("small.yaml", small_scenario());
    const Said said = page(here, {"small.yaml", "-n", "3"});
    CAPTURE(said.talk);
    CHECK(said.status == 0);
    CHECK(said.out == "small.html\n");
    const std::string html = here.read("small.html");
    CHECK(here.run({"compare", "small.yaml", "-n", "3", "-o", "out"}).status == 0);
    const std::string report = here.read("out/report.html");
    const std::size_t from = report.find("<p class=\"decision\">");
    CHECK(contains(html, report.substr(from, report.find("</p>", from) - from)));

    CHECK(page(here, {"small.yaml", "-n", "3", "-j", "1"}).status == 0);
    CHECK(here.read("small.html") == html);
    here.write("mine.html", "my own page");
    const Said refused = page(here, {"small.yaml", "-n", "3", "-o", "mine.html"});
    CHECK(refused.status == 1);
    CHECK(contains(refused.talk, "mine.html is there already and was not made by 'morale page'"));
    CHECK(here.read("mine.html") == "my own page");
    CHECK(page(here, {"small.yaml", "-n", "3", "-o", "mine.html", "--replace"}).status == 0);
    CHECK(here.read("mine.html") == html);
}

TEST_CASE("a page compares policies, more than once") {
    const Workplace here;
    write_engine(here);
    here.write("small.yaml", small_scenario());
    CHECK(page(here, {"small.yaml", "-n", "1"}).status == 2);
    CHECK(page(here, {"small.yaml", "-p", "nothing"}).status == 2);
    CHECK(page(here, {"small.yaml", "-n", "3", "-o", "nowhere/small.html"}).status == 1);
    CHECK(page(here, {"absent.yaml"}).status == 3);
    CHECK_FALSE(here.has("small.html"));
}

TEST_CASE("the page of a lesson has all its policies, and some of them are refused") {
    const Workplace here;
    write_engine(here);
    const std::string lesson = "lessons/the-spiral";
    const Said some = page(here, {lesson, "-p", "as-before", "-p", "fewer", "-o", "spiral.html"});
    CHECK(some.status == 2);
    CHECK(contains(some.talk,
                   "'" + lesson + "' is a lesson, which asks about all its policies; -p leaves some out"));
    CHECK_FALSE(here.has("spiral.html"));
    REQUIRE(page(here, {lesson, "-o", "spiral.html"}).status == 0);
    REQUIRE(
        page(here, {lesson, "-p", "fewer-held", "-p", "as-before", "-p", "fewer", "-o", "all.html"}).status ==
        0);
    const std::string question = "How does the exhaustion of those who stay go on over the two years?";
    CHECK(contains(here.read("spiral.html"), question));
    CHECK(contains(here.read("all.html"), question));
}
