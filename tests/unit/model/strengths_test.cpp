// Teams that are better or worse at a class than what is stated for it.
#include "engine/model/strengths.hpp"

#include <catch2/catch.hpp>

#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// Two classes, one team for each and both.
Parameters two_teams_of_classes() {
    Parameters p = small_centre(10, 4);
    p.teams = {{.name = "old", .agents = 6}, {.name = "new", .agents = 6}};
    for (const std::string name : {"bills", "faults"})
        p.classes.push_back({.name = name,
                             .teams = {"old"},
                             .share = .5,
                             .talk = Distribution::exponential(120),
                             .patience = p.contacts.patience,
                             .after_contact_seconds = 80});
    p.classes[1].teams = {"new"};
    return p;
}

}  // namespace

TEST_CASE("factors are those of the team and the class that are named, the last ones of several") {
    Parameters p = two_teams_of_classes();
    CHECK(factors_of(p, p.classes[0]).empty());
    p.strengths = {{.name = "a", .teams = {"old", "new"}, .classes = {"faults"}, .handle_factor = .5},
                   {.name = "b", .teams = {"new"}, .classes = {"faults"}, .resolution_factor = 1.2}};
    CHECK(factors_of(p, p.classes[0]).empty());
    const std::vector<TeamFactors> of_faults = factors_of(p, p.classes[1]);
    REQUIRE(of_faults.size() == 2);
    CHECK(of_faults[0].handle == .5);
    CHECK(of_faults[1].handle == 1);
    CHECK(of_faults[1].resolution == 1.2);
}

TEST_CASE("a team of half the handle time lives as one whose contacts take half, to the last bit") {
    Parameters said = two_teams_of_classes(), stated = two_teams_of_classes();
    said.strengths = {{.name = "fast", .teams = {"old"}, .classes = {"bills"}, .handle_factor = .5}};
    stated.classes[0].talk = Distribution::exponential(60);
    stated.classes[0].after_contact_seconds = 40;
    CHECK(lived(said).tape.fingerprint() == lived(stated).tape.fingerprint());
    CHECK(lived(said).tape.fingerprint() != lived(two_teams_of_classes()).tape.fingerprint());
}

TEST_CASE("a policy may make a team resolve more of a class, and nothing else of it changes at once") {
    Parameters base = two_teams_of_classes();
    base.strengths = {{.name = "taught", .teams = {"new"}, .classes = {"faults"}}};
    Parameters better = base, surely = base;
    better.strengths[0].resolution_factor = .5;
    surely.strengths[0].resolution_factor = 10;
    const auto resolved = [&](const Parameters& policy, int team) {
        const Cell c = lived(base, policy).tape.group(team);
        return c.count(Count::Resolved) / c.count(Count::Handled);
    };
    CHECK(resolved(better, 1) == Approx(.5 * resolved(base, 1)).epsilon(.05));
    CHECK(resolved(better, 0) == Approx(resolved(base, 0)).epsilon(.03));
    CHECK(resolved(surely, 1) == 1);
}
