// `trace --twin` as a person meets it: where the lives of one seat part.
#include <catch2/catch.hpp>
#include <string>

#include "tests/cli/program.hpp"

using namespace morale::test;

TEST_CASE("trace tells the same seat under two policies side by side") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = here.run({"trace", "small.yaml", "--twin", "notes", "--agent", "2"});
    CAPTURE(said.out, said.talk);
    CHECK(said.status == 0);
    CHECK(said.out.starts_with("Seat 2 under 'nothing' and under 'notes', with the same luck\n"));
    CHECK(contains(said.out, "Where they part\n"));
    CHECK(contains(said.out, "recognition\n      nothing: nothing more of that kind\n      notes, 2026-"));
    CHECK(contains(said.out, "2026-01-05"));
    const Said json = here.run({"trace", "small.yaml", "--twin", "notes", "--agent", "2", "--json"});
    CHECK(contains(json.out, "\"partings\": [{\"time\": \"2026-"));
    const Said same = here.run({"trace", "small.yaml", "--twin", "nothing"});
    CHECK(same.status == 2);
    CHECK(contains(same.talk, "a life and its twin are both lived under 'nothing'"));
    const Said unknown = here.run({"trace", "small.yaml", "--twin", "nots"});
    CHECK(unknown.status == 2);
    CHECK(contains(unknown.talk, "did you mean 'notes'?"));
}

TEST_CASE("a life is told as a story, and two of them week by week side by side") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said life = here.run({"trace", "small.yaml", "-p", "notes", "--agent", "2", "--story"});
    CAPTURE(life.out, life.talk);
    CHECK(life.status == 0);
    CHECK(life.out.starts_with("The life of seat 2 under 'notes', "));
    CHECK(contains(life.out, "A note comes, because a customer has praised the person: felt"));
    CHECK(contains(life.out, "of them solved."));
    CHECK(contains(life.out, "Whoever is on the seat at first "));
    const Said two = here.run({"trace", "small.yaml", "--twin", "notes", "--agent", "2", "--story"});
    CAPTURE(two.out);
    CHECK(two.status == 0);
    CHECK(contains(two.out, "week"));
    CHECK(contains(two.out, "5 to 11 January"));
    CHECK(contains(two.out, "thanked "));
    CHECK(contains(two.out, "under 'nothing', "));
    const Said same = here.run({"trace", "small.yaml", "--twin", "nothing", "-p", "notes", "--story"});
    CHECK(contains(same.out, "The same person, under 'nothing', "));
}

TEST_CASE("policies that set the same live the same lives") {
    const Workplace here;
    here.write("small.yaml", small_scenario() + "  same: {}\n");
    const Said said = here.run({"trace", "small.yaml", "--twin", "same"});
    CAPTURE(said.out);
    CHECK(contains(said.out, "Both lives are the same until 2026-02-02."));
}
