// Memory that is not enough: a sentence with how much is needed, never a crash.
#include <catch2/catch.hpp>

#include "tests/cli/program.hpp"

using namespace morale::test;

namespace {

constexpr auto many_agents =
    "morale: 1\nextends: library/status-quo\ntime: {warmup: 0 weeks, horizon: 1 week}\n"
    "centre: {teams: [{name: care, agents: 60_000}]}\n";

/// Runs the program with so many kilobytes of memory to address.
Said run_within(const Workplace& here, const std::string& kilobytes, const std::string& words) {
    return here.run({"-c", "ulimit -v " + kilobytes + " && exec " MORALE_PROGRAM " " + words}, "/bin/sh");
}

}  // namespace

#ifndef __SANITIZE_ADDRESS__  // which addresses terabytes

TEST_CASE("a study that has no room is not started and says how much it needs") {
    const Workplace here;
    here.write("many.yaml", many_agents);
    const Said said = run_within(here, "60000", "run many.yaml -n 2 -j 1");
    CHECK(said.status == 1);
    CHECK(said.out.empty());
    CHECK(said.talk.find("morale: not enough memory: about ") != std::string::npos);
    CHECK(said.talk.find(" MB needed, about 61 MB allowed\n") != std::string::npos);
    CHECK_FALSE(here.has("out"));
}

TEST_CASE("memory that gives out on the way is said with what is allowed, and nothing is kept") {
    const Workplace here;
    // From the least with which the system loads the program and its libraries begin: none ends it in a
    // crash. A library that has no room to begin ends it before a line of ours runs.
    constexpr int most = 26'000, step = 250;
    bool has_begun = false;
    for (int kilobytes = 20'000; kilobytes <= most; kilobytes += step) {
        const Said said = run_within(here, std::to_string(kilobytes), "run status-quo -n 2 -j 1");
        CAPTURE(kilobytes, said.talk);
        has_begun = has_begun || said.status == 1;
        if (!has_begun && kilobytes < most) continue;
        CHECK(said.status == 1);
        CHECK(said.talk.find("morale: not enough memory") != std::string::npos);
        if (kilobytes == most)
            CHECK(said.talk.find(": about 27 MB allowed, and more needed\n") != std::string::npos);
    }
    CHECK_FALSE(here.has("out/status-quo/summary.csv"));
}

TEST_CASE("sixty thousand agents start within two gigabytes") {
    const Workplace here;
    here.write("many.yaml", many_agents);
    const Said said = run_within(here, "2000000", "run many.yaml -n 1 -j 1");
    CAPTURE(said.talk);
    CHECK(said.status == 0);
}

#endif
