// Ctrl-C and a polite kill, within a replication that takes longer than anybody waits.
#include <catch2/catch.hpp>
#include <csignal>
#include <string>
#include <vector>

#include "tests/cli/program.hpp"

using namespace morale::test;

namespace {

/// A centre of a hundred and fifty agents over fifty years: one replication takes a minute.
std::string long_scenario() {
    return "morale: 1\n"
           "name: Long\n"
           "extends: library/status-quo\n"
           "time: {warmup: 500 weeks, horizon: 2080 weeks}\n"
           "centre:\n"
           "  teams:\n"
           "    - {name: care, agents: 150}\n"
           "  customers: {count: 600_000}\n"
           "observed: {turnover: 35 %/yr}\n"
           "policies:\n"
           "  nothing: {}\n"
           "  thanks:\n"
           "    recognition: {leader_thanks: {every: 1 wk}}\n";
}

constexpr int begun_ms = 3000;  // by then the first replication is under way
constexpr double promptly = 3;  // s; far less on a machine that does nothing else

void check_left(const Said& said, int status) {
    CAPTURE(said.talk);
    CHECK(said.status == status);
    CHECK_FALSE(said.by_signal);
    CHECK(said.seconds_after_signal < promptly);
    CHECK(said.out.empty());
    CHECK(said.talk.ends_with("stopping…\nmorale: interrupted; nothing was kept\n"));
}

}  // namespace

TEST_CASE("every command that simulates is left within a replication") {
    const auto words = GENERATE(std::vector<std::string>{"run", "long.yaml", "-n", "2"},
                                std::vector<std::string>{"compare", "long.yaml", "-n", "4", "-j", "2"},
                                std::vector<std::string>{"diagnose", "long.yaml", "-n", "2", "-j", "1"},
                                std::vector<std::string>{"fit", "long.yaml"},
                                std::vector<std::string>{"trace", "long.yaml"});
    const Workplace here;
    here.write("long.yaml", long_scenario());
    CAPTURE(words.front());
    check_left(here.run_and_signal(words, SIGINT, begun_ms), 130);
    CHECK(here.files() == std::vector<std::string>{"long.yaml"});
}

TEST_CASE("a polite kill is told by its own status") {
    const Workplace here;
    here.write("long.yaml", long_scenario());
    check_left(here.run_and_signal({"run", "long.yaml", "-n", "2"}, SIGTERM, begun_ms), 143);
    CHECK(here.files() == std::vector<std::string>{"long.yaml"});
}

TEST_CASE("a terminal that is closed and processor time that is used up leave nothing either") {
    const Workplace here;
    here.write("long.yaml", long_scenario());
    check_left(here.run_and_signal({"run", "long.yaml", "-n", "2"}, SIGHUP, begun_ms), 129);
    check_left(here.run_and_signal({"run", "long.yaml", "-n", "2"}, SIGXCPU, begun_ms), 152);
    CHECK(here.files() == std::vector<std::string>{"long.yaml"});
}

TEST_CASE("the runs of a new scenario can be left") {
    const Workplace here;
    const Said said = here.run_and_signal(
        {"new", "mine", "--agents", "1500", "--contacts-per-day", "60000", "--leavers-per-year", "600"},
        SIGTERM, 2000);
    check_left(said, 143);
    CHECK(here.files().empty());
}

TEST_CASE("a second signal ends the program where it stands") {
    // The first one is obeyed so soon that the second may come too late: one of many tries is enough. When
    // the machine is so busy that both wait together, the system says which of them is the second.
    const Workplace here;
    here.write("long.yaml", long_scenario());
    bool ended = false;
    for (int i = 0; i < 20 && !ended; ++i) {
        const Said said =
            here.run_and_signal({"run", "long.yaml", "-n", "2", "-j", "2"}, SIGINT, 1000, SIGTERM);
        CAPTURE(said.talk);
        ended = said.by_signal;
        CHECK((said.status == 130 || said.status == 143));
        if (!ended) CHECK(said.talk.ends_with("stopping…\nmorale: interrupted; nothing was kept\n"));
        CHECK(said.seconds_after_signal < promptly);
    }
    CHECK(ended);
}

TEST_CASE("check that is interrupted says nothing of what it has not finished") {
    // Before it runs the base, a signal ends it without a word; afterwards it is done. One of many tries is
    // enough.
    const Workplace here;
    bool left = false;
    for (int i = 0; i < 20 && !left; ++i) {
        const Said said = here.run_and_signal({"check", "service-week"}, SIGINT, 200 + 100 * i);
        CAPTURE(i, said.talk, said.out);
        if (!contains(said.talk, "stopping")) continue;
        left = said.status == 130 && said.talk.ends_with("morale: interrupted; nothing was kept\n");
    }
    CHECK(left);
}
