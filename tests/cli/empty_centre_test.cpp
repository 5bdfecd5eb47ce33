// What `check` says of teams without people and of centres that nobody calls.
#include <catch2/catch.hpp>
#include <string>

#include "tests/cli/program.hpp"

using namespace morale::test;
using Catch::Matchers::Contains;

namespace {

const std::string top =
    "morale: 1\nname: small\ntime: {warmup: 1 week, horizon: 1 week}\ncentre:\n  contacts: {rate: 20 /h}\n";

/// What `check` says of a centre with these lines under `centre:`, and these policies.
std::string said_of(const std::string& centre, const std::string& policies = "policies: {base: {}}\n",
                    const std::string& head = top) {
    const Workplace here;
    here.write("small.yaml", head + centre + policies);
    const Said said = here.run({"check", "small.yaml"});
    CAPTURE(said.talk);
    REQUIRE(said.status == 0);
    return said.talk;
}

}  // namespace

TEST_CASE("check warns of a team without agents") {
    const std::string night = "  teams: [{name: day, agents: 8}, {name: night, agents: 0}]\n";
    CHECK_THAT(said_of(night),
               Contains("small.yaml:6:57: warning W070: team 'night' has no agents, so it does nothing"));
    const std::string classes =
        "  classes: [{name: calls, team: day, share: 50 %}, {name: chats, team: [night, day], share: 50 "
        "%}]\n";
    CHECK_THAT(said_of(night + classes), Contains("warning W070: team 'night' has no agents, and a class of "
                                                  "contacts names it"));
}

TEST_CASE("nothing is said of a team that a policy opens, nor of one that is taken out of a file") {
    const std::string night = "  teams: [{name: day, agents: 8}, {name: night, agents: 0}]\n";
    const std::string opens =
        "policies:\n  base: {}\n  more: {centre: {teams: [{name: night, agents: 2}]}}\n";
    CHECK_THAT(said_of(night, opens), !Contains("W070"));
    const std::string without = "  teams: [{name: care, agents: 0}, {name: day, agents: 8}]\n";
    const std::string extending =
        "morale: 1\nextends: library/status-quo\ntime: {warmup: 1 week, horizon: 1 "
        "week}\ncentre:\n  customers: {count: 2_000}\n";
    const std::string policies = "policies: {base: {}}\n";
    CHECK_THAT(said_of(without, policies, extending), !Contains("W070"));
    const std::string paid = "  teams: [{name: care, agents: 0, wage: 20 USD/h}, {name: day, agents: 8}]\n";
    CHECK_THAT(said_of(paid, policies, extending), Contains("warning W070: team 'care' has no agents"));
}

TEST_CASE("check warns of a centre to which no contact comes") {
    const std::string nobody = "morale: 1\nname: silent\ntime: {warmup: 1 week, horizon: 1 week}\ncentre:\n";
    const std::string lines = "  teams: [{name: day, agents: 8}]\n  customers: {count: 0}\n";
    const std::string policies = "policies: {base: {}}\n";
    CHECK_THAT(said_of(lines, policies, nobody),
               Contains("small.yaml:6:22: warning W071: no contact comes: neither customers nor 'contacts' "
                        "bring any"));
    CHECK_THAT(said_of(lines + "  contacts: {rate: 20 /h}\n", policies, nobody), !Contains("W071"));
}
