#include "tools/cli/command_line.hpp"

#include <catch2/catch.hpp>

using namespace morale;

namespace {

Request understood(const std::vector<std::string>& words) {
    const auto read = read_command_line(words);
    REQUIRE(std::holds_alternative<Understood>(read));
    return std::get<Understood>(read).request;
}

Answered answered(const std::vector<std::string>& words) {
    const auto read = read_command_line(words);
    REQUIRE(std::holds_alternative<Answered>(read));
    return std::get<Answered>(read);
}

}  // namespace

TEST_CASE("flags of a study end up in the request") {
    const Request r = understood({"morale", "compare", "care.yaml", "-p", "a", "--policy", "b", "-s", "x=1",
                                  "-n", "50", "--seed", "7", "-j", "3", "-o", "results", "--json", "-q"});
    CHECK(r.subject == "care.yaml");
    CHECK(r.policies == std::vector<std::string>{"a", "b"});
    CHECK(r.settings == std::vector<std::string>{"x=1"});
    CHECK(r.replications == 50);
    CHECK(r.seed == 7);
    CHECK(r.threads == 3);
    CHECK(r.out == "results");
    CHECK(r.json);
    CHECK(r.quiet);
    CHECK_FALSE(r.verbose);
}

TEST_CASE("a repeated flag does not swallow the file after it") {
    const Request r = understood({"morale", "run", "-s", "a=1", "-s", "b=[1, 2]", "care.yaml"});
    CHECK(r.subject == "care.yaml");
    CHECK(r.settings == std::vector<std::string>{"a=1", "b=[1, 2]"});
}

TEST_CASE("what follows one policy refuses a second") {
    for (const std::string command : {"trace", "diagnose"}) {
        CAPTURE(command);
        CHECK(understood({"morale", command, "care.yaml", "-p", "a"}).policies ==
              std::vector<std::string>{"a"});
        const Answered two = answered({"morale", command, "care.yaml", "-p", "a", "-p", "b"});
        CHECK(two.status == 2);
        CHECK(two.talk ==
              "morale: '" + command + "' takes one policy, and -p names 2\n" + "  hint: give -p once\n");
    }
}

TEST_CASE("what is not typed keeps its default") {
    const Request r = understood({"morale", "new", "here"});
    CHECK(r.five.agents == 52);
    CHECK(r.five.handle_time.empty());
    CHECK_FALSE(understood({"morale", "run", "x"}).replications.has_value());
}

TEST_CASE("a misspelt command is told with the nearest one") {
    const Answered a = answered({"morale", "comapre", "care.yaml"});
    CHECK(a.status == 2);
    CHECK(a.out.empty());
    CHECK(a.talk == "morale: there is no command 'comapre'\n  hint: did you mean 'compare'?\n");
}

TEST_CASE("a misspelt flag is told with the nearest one") {
    CHECK(answered({"morale", "compare", "care.yaml", "--polcy", "x"}).talk ==
          "morale: 'compare' has no flag '--polcy'\n  hint: did you mean '--policy'?\n");
    CHECK(
        answered({"morale", "list", "--sed", "1"}).talk.starts_with("morale: 'list' has no flag '--sed'\n"));
}

TEST_CASE("a flag that a command does not take is refused") {
    CHECK(answered({"morale", "list", "--seed", "1"}).status == 2);
    CHECK(answered({"morale", "check", "care.yaml", "-n", "3"}).status == 2);
}

TEST_CASE("a missing file is asked for") {
    CHECK(answered({"morale", "check"}).talk ==
          "morale: 'check' needs a FILE\n  hint: 'morale check --help' shows what it takes\n");
}

TEST_CASE("one word too many is refused") {
    CHECK(answered({"morale", "compare", "a.yaml", "b.yaml"}).talk ==
          "morale: 'compare' has no use for 'b.yaml'\n"
          "  hint: one scenario at a time: policies that are compared stand in one file\n");
}

TEST_CASE("numbers that make no sense are refused") {
    CHECK(answered({"morale", "run", "x", "-n", "0"}).status == 2);
    CHECK(answered({"morale", "run", "x", "-n", "many"}).status == 2);
    CHECK(answered({"morale", "run", "x", "-j", "0"}).status == 2);
    CHECK(answered({"morale", "run", "x", "-o", ""}).status == 2);
    CHECK(answered({"morale", "run", "x", "--store", ""}).status == 2);
    CHECK(answered({"morale", "fit", "x", "-o", ""}).status == 2);
    CHECK(answered({"morale", "run", "x", "--seed", "-1"}).status == 2);
    CHECK(answered({"morale", "new", "x", "--agents", "0"}).status == 2);
    CHECK(answered({"morale", "new", "x", "--case", "headsets", "--agents", "9"}).status == 2);
}

TEST_CASE("a number that makes no sense is quoted with what it may be") {
    CHECK(answered({"morale", "run", "x", "-n", "many"}).talk ==
          "morale: --replications: 'many' is not a whole number from 1 to 1000000\n"
          "  hint: 'morale run --help' shows what it takes\n");
    CHECK(answered({"morale", "new", "x", "--agents", "0"}).talk ==
          "morale: --agents: '0' is not a number above zero\n"
          "  hint: 'morale new --help' shows what it takes\n");
    CHECK(answered({"morale", "run", "x", "-s"}).talk ==
          "morale: --set needs a value\n  hint: 'morale run --help' shows what it takes\n");
}

TEST_CASE("help goes to the results and shows every command") {
    const Answered help = answered({"morale", "--help"});
    CHECK(help.status == 0);
    CHECK(help.talk.empty());
    for (const Command& command : commands()) {
        CAPTURE(command.name);
        CHECK(help.out.find(command.name) != std::string::npos);
        const Answered own = answered({"morale", std::string(command.name), "--help"});
        CHECK(own.status == 0);
        CHECK(own.out.find(command.examples) != std::string::npos);
        CHECK(own.out.find("Usage: morale " + std::string(command.name)) != std::string::npos);
    }
    CHECK(answered({"morale"}).status == 2);
    CHECK(answered({"morale", "--version"}).out.starts_with("morale 0."));
}
