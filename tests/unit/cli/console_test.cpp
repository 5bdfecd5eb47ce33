#include "tools/cli/console.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>

#include "tools/cli/progress.hpp"

using namespace morale;

TEST_CASE("columns line up by characters, not bytes") {
    CHECK(columns({{"é", "1"}, {"abc", "22"}}, {Align::Left, Align::Right}) == "é     1\nabc  22\n");
    CHECK(columns({{"a", ""}, {"bb", "x"}}, {Align::Left, Align::Left}) == "a\nbb  x\n");
}

TEST_CASE("long text is broken between words and indented") {
    CHECK(wrapped("one two three four", 9, 2) == "one two\n  three\n  four");
    CHECK(wrapped("", 9, 2) == "");
}

TEST_CASE("quiet keeps errors and drops the rest") {
    std::ostringstream out, talk;
    Console console{.out = out, .talk = talk, .quiet = true};
    say(console, "hello");
    Diagnostic warning;
    warning.severity = Severity::Warning;
    show_diagnostics(console, std::vector{warning});
    CHECK(talk.str().empty());
    complain(console, "no", "yes");
    CHECK(talk.str() == "morale: no\n  hint: yes\n");
    CHECK(out.str().empty());
}

TEST_CASE("a bar shows how far it is, and what is known when there is room") {
    CHECK(progress_line(12, 30, 6, "notes lead", 100) ==
          "[########............]  40 %  12 of 30  9 s left  notes lead");
    CHECK(progress_line(12, 30, 6, "notes lead", 50) == "[########............]  40 %  12 of 30  9 s left");
    CHECK(progress_line(0, 30, 0, "", 100) == "[....................]   0 %  0 of 30");
    CHECK(progress_line(30, 30, 6, "", 100) == "[####################] 100 %  30 of 30");
}

TEST_CASE("a bar knows its place among many millions of replications") {
    CHECK(progress_line(30'000'000, 40'000'000, 60, "", 100) ==
          "[###############.....]  75 %  30000000 of 40000000  20 s left");
    CHECK(progress_line(1'500'000'000, 2'000'000'000, 60, "", 100) ==
          "[###############.....]  75 %  1500000000 of 2000000000  20 s left");
}

TEST_CASE("without a terminal progress is one line for each tenth") {
    std::ostringstream out, talk;
    Console console{.out = out, .talk = talk};
    {
        Progress progress(console, 40);
        for (int done = 0; done <= 40; ++done) progress.show(done, "");
    }
    const std::string told = talk.str();
    CHECK(std::count(told.begin(), told.end(), '\n') == 10);
    CHECK(told.starts_with("10 %: 4 of 40 replications, "));
    CHECK(told.ends_with("100 %: 40 of 40 replications\n"));
    CHECK(told.find('\r') == std::string::npos);
    CHECK(out.str().empty());
    talk.str({});
    Progress(console, 3).show(1, "");
    CHECK(talk.str() == "33 %: 1 of 3 replications, 1 s left\n");
}

TEST_CASE("a bar is never wider than the terminal, where it could not be taken away") {
    std::ostringstream out, talk;
    Console console{.out = out, .talk = talk, .terminal = true, .talk_width = 80};
    const std::string known(60, 'x');
    Progress progress(console, 3);
    progress.show(1, known);
    CHECK(talk.str().find(known) == std::string::npos);
    console.talk_width = 120;
    progress.show(1, known);
    CHECK(talk.str().find(known) != std::string::npos);
}
