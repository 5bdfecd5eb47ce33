#include <catch2/catch.hpp>

#include "scenarios/load/diagnostic.hpp"

using namespace morale;

TEST_CASE("a message is place, problem, the line, a caret run and a hint") {
    Report report;
    report.read("policies.yaml", "policies:\n  x:\n\n  recogntion:\n");
    report.error("E0102", {"policies.yaml", 4, 3, 10}, "unknown key 'recogntion'",
                 "did you mean 'recognition'?");
    CHECK(render(report.sorted()) ==
          "policies.yaml:4:3: error E0102: unknown key 'recogntion'\n"
          "    recogntion:\n"
          "    ^~~~~~~~~~\n"
          "  hint: did you mean 'recognition'?\n");
}

TEST_CASE("a message about a whole file quotes no line, and one without hint has none") {
    const Diagnostic d{.severity = Severity::Warning,
                       .code = "E0001",
                       .place = {.file = "x.yaml"},
                       .message = "gone",
                       .hint = "",
                       .source = ""};
    CHECK(render(d) == "x.yaml: warning E0001: gone\n");
}

TEST_CASE("carets count characters and stay below a long line's window") {
    Report report;
    report.read("f", "ä: öö x\n" + std::string(150, 'a') + "HERE" + std::string(150, 'b') + "\n");
    report.error("E0201", {"f", 1, 4, 2}, "m");
    report.error("E0201", {"f", 2, 151, 4}, "m");
    const std::string text = render(report.sorted());
    CHECK(text.starts_with("f:1:4: error E0201: m\n    ä: öö x\n       ^~\n"));
    CHECK(text.find("    …" + std::string(60, 'a') + "HERE" + std::string(96, 'b') + "…\n    " +
                    std::string(61, ' ') + "^~~~\n") != std::string::npos);
}

TEST_CASE("messages are ordered by file, line and column, and cannot act on a terminal") {
    Report report;
    report.read("b", "one\ntwo \x1b[31m\n");
    report.read("a", "three\n");
    report.error("E0201", {"a", 1, 1, 1}, "3");
    report.error("E0201", {"b", 2, 1, 1}, "2\x1b[0m");
    report.error("E0201", {"b", 1, 2, 1}, "1");
    const auto sorted = report.sorted();
    CHECK(sorted[0].message == "1");
    CHECK(sorted[1].message == "2\xef\xbf\xbd[0m");
    CHECK(sorted[1].source == "two \xef\xbf\xbd[31m");
    CHECK(sorted[2].message == "3");
}

TEST_CASE("after so many mistakes further ones are not kept") {
    Report report;
    for (std::size_t i = 0; i < most_diagnostics + 10; ++i) report.error("E0201", {"f", 1, 1, 1}, "m");
    CHECK(report.full());
    const auto sorted = report.sorted();
    REQUIRE(sorted.size() == most_diagnostics + 1);
    CHECK(render(sorted.back()) ==
          "f: error E0020: there are more than 200 mistakes, and the others are not reported\n"
          "  hint: correct these and look again\n");
}

TEST_CASE("as many mistakes as are kept are all that there are") {
    Report report;
    for (std::size_t i = 0; i < most_diagnostics; ++i) report.error("E0201", {"f", 1, 1, 1}, "m");
    CHECK(report.sorted().size() == most_diagnostics);
}

TEST_CASE("a message that quotes a long text is shortened") {
    Report report;
    report.error("E0201", {"f", 1, 1, 1}, std::string(5000, 'm'), std::string(5000, 'h'));
    CHECK(characters(report.sorted()[0].message) == 601);
    CHECK(characters(report.sorted()[0].hint) == 601);
}

TEST_CASE("the name of a file does nothing to a terminal") {
    CHECK(render({.code = "E0001",
                  .place = {.file = "a\x1b[2J.yaml"},
                  .message = "m",
                  .hint = {},
                  .source = {}}) == "a\xef\xbf\xbd[2J.yaml: error E0001: m\n");
}
