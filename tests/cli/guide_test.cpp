// The commands of the guide in scenarios/README.md, as they stand there but for the length of the study.
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "tests/cli/program.hpp"

using namespace morale::test;

namespace {

/// The words of a line as a shell takes them: blanks part them, except within single quotes.
std::vector<std::string> words_of(const std::string& line) {
    std::vector<std::string> words(1);
    bool quoted = false;
    for (const char c : line)
        if (c == '\'')
            quoted = !quoted;
        else if (c != ' ' || quoted)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    if (words.back().empty()) words.pop_back();
    return words;
}

std::vector<std::string> commands_of_guide() {
    std::ifstream page(MORALE_SOURCE_DIR "/scenarios/README.md");
    std::vector<std::string> commands;
    std::string line;
    while (std::getline(page, line))
        if (line.starts_with("    morale ")) commands.push_back(line.substr(11, line.find(" #") - 11));
    return commands;
}

/// A week from Monday, 2 June 2025: six calls each half hour from 9 to 12 on working days.
std::string week_of_calls() {
    std::string rows = "date,interval,offered\n";
    for (int d = 2; d < 16; ++d)
        for (int half = 18; half < 24; ++half) {
            std::ostringstream row;
            row << "2025-06-" << (d < 10 ? "0" : "") << d << ',' << (half < 20 ? "0" : "") << half / 2
                << (half % 2 ? ":30," : ":00,") << ((d - 2) % 7 < 5 ? 6 : 0) << '\n';
            rows += row.str();
        }
    return rows;
}

}  // namespace

TEST_CASE("the commands of the guide run as they stand") {
    const Workplace here;
    const std::vector<std::string> commands = commands_of_guide();
    CHECK(commands.size() == 7);
    for (const std::string& command : commands) {
        std::vector<std::string> words = words_of(command);
        for (const char* more : {"-s", "time.warmup=1 week", "-s", "time.horizon=1 week"})
            words.emplace_back(more);
        if (words.front() != "check")
            for (const char* more : {"-n", "2", "-q", "-o", "out"}) words.emplace_back(more);
        const Said said = here.run(words);
        CAPTURE(command, said.talk);
        CHECK((said.status == 0 || said.status == 4));  // a goal may be missed in so short a time
        CHECK_FALSE(said.out.empty());
        std::filesystem::remove_all(here.folder() / "out");
    }
}

TEST_CASE("new makes a scenario of a table of contacts, whose days and hours it has") {
    const Workplace here;
    here.write("calls.csv", week_of_calls());
    const Said said = here.run(
        {"new", "desks/mine", "--from", "calls.csv", "--agents", "3", "--leavers-per-year", "1", "-q"});
    CAPTURE(said.talk);
    CHECK(said.status != 3);
    const std::string text = here.read("desks/mine/scenario.yaml");
    CHECK(contains(text, "\n  load: {from: ../../calls.csv}\n"));
    CHECK(contains(text, "25.71 contacts a day"));  // 180 a week
    const Said shown = here.run({"show", "desks/mine/scenario.yaml"});
    CAPTURE(shown.talk);
    CHECK(contains(shown.out, "centre.load.by_day"));
    CHECK(contains(shown.out, "[1, 1, 1, 1, 1, 0, 0]"));
    const Said both = here.run({"new", "other", "--from", "calls.csv", "--contacts-per-day", "9"});
    CHECK(both.status == 2);
    here.write("day.csv", "date,interval,offered\n2025-06-02,09:00,4\n2025-06-02,09:30,4\n");
    const Said short_table = here.run({"new", "other", "--from", "day.csv"});
    CHECK(short_table.status == 3);
    CHECK(contains(short_table.talk, "does not cover a whole week"));
    CHECK_FALSE(here.has("other"));
}
