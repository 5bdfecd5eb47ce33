#include "engine/model/shares.hpp"

#include <catch2/catch.hpp>

#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// Two teams of ten, each with half of the contacts.
Parameters two_teams() {
    Parameters p = small_centre();
    p.teams = {{.name = "care", .agents = 10}, {.name = "desk", .agents = 10}};
    return p;
}

ContactClass named(std::string name, std::string team = {}) {
    ContactClass one;
    one.name = std::move(name);
    one.teams = team.empty() ? std::vector<std::string>{} : std::vector{std::move(team)};
    return one;
}

}  // namespace

TEST_CASE("teams share the contacts as given, else by their agents") {
    Parameters p = two_teams();
    p.teams[1].agents = 30;
    CHECK(given_shares(p) == std::vector{.25, .75});
    p.teams[0].share = p.teams[1].share = .4;
    CHECK(given_shares(p) == std::vector{.5, .5});
}

TEST_CASE("a team without agents takes no contacts, whatever its share") {
    Parameters p = two_teams();
    p.teams[0].agents = 0;
    CHECK(given_shares(p) == std::vector{0., 1.});
    p.teams[0].share = .6;
    p.teams[1].share = .4;
    CHECK(given_shares(p) == std::vector{0., 1.});
    const Record record = lived(p);
    CHECK_FALSE(record.failure);
    double of_care = 0, of_desk = 0;
    for (int week = 0; week < record.tape.weeks; ++week) {
        of_care += record.tape.cell(week, 0).count(Count::Offered);
        of_desk += record.tape.cell(week, 1).count(Count::Offered);
    }
    CHECK(of_care == 0);
    CHECK(of_desk > 1000);
}

TEST_CASE("a class without a team goes to the first that has agents, a class with one to that") {
    Parameters p = two_teams();
    CHECK(team_of(p, named("any")) == 0);
    CHECK(team_of(p, named("its own", "desk")) == 1);
    p.teams[0].agents = 0;
    CHECK(team_of(p, named("any")) == 1);
    CHECK(team_of(p, named("its own", "care")) == 0);
}

TEST_CASE("classes share the contacts as given, else equally") {
    Parameters p = two_teams();
    p.classes = {named("a"), named("b")};
    CHECK(given_shares(p) == std::vector{.5, .5});
    p.classes[1].share = .2;
    CHECK(given_shares(p) == std::vector{0., 1.});
}
