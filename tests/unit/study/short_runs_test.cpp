#include "engine/study/short_runs.hpp"

#include <catch2/catch.hpp>

using namespace morale;

TEST_CASE("a base is foreseen by the wanted runs, by fewer, by shorter ones, in that order") {
    const ShortRuns wanted{.warmup_weeks = 26, .weeks = 52, .runs = 30};
    const ShortRuns least{.warmup_weeks = 2, .weeks = 4, .runs = 2};

    const ShortRuns all = short_runs(wanted, least, 30 * 78);
    CHECK(all.runs == 30);
    CHECK(all.all_weeks() == 30 * 78);

    const ShortRuns fewer = short_runs(wanted, least, 800);
    CHECK(fewer.runs == 10);
    CHECK(fewer.warmup_weeks == 26);
    CHECK(fewer.weeks == 52);

    const ShortRuns shorter = short_runs(wanted, least, 60);
    CHECK(shorter.runs == 2);
    CHECK(shorter.warmup_weeks == 10);
    CHECK(shorter.weeks == 20);
    CHECK(shorter.all_weeks() <= 60);

    const ShortRuns shortest = short_runs(wanted, least, 1);
    CHECK(shortest.runs == 2);
    CHECK(shortest.warmup_weeks == 2);
    CHECK(shortest.weeks == 4);

    const ShortRuns short_anyway = short_runs({.warmup_weeks = 0, .weeks = 1, .runs = 1}, least, .1);
    CHECK(short_anyway.runs == 1);
    CHECK(short_anyway.warmup_weeks == 0);
    CHECK(short_anyway.weeks == 1);
}
