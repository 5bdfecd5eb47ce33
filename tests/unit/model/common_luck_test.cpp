#include <catch2/catch.hpp>

#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

std::vector<std::uint32_t> direct_peers(const World& w, AgentId agent, std::size_t seats) {
    std::vector<std::uint32_t> rows;
    for (const Peer& peer : w.peers.of(agent))
        if (peer.steps == 1 && peer.agent.row < seats) rows.push_back(peer.agent.row);
    return rows;
}

}  // namespace

TEST_CASE("one seat more leaves everybody else who they are") {
    const Parameters before = small_centre(12);
    Parameters after = before;
    after.teams[0].agents += 1;
    const World a = make_world(before, seed, 0), b = make_world(after, seed, 0);
    REQUIRE(b.agents.size() == 13);
    for (AgentId agent : a.agents.ids()) {
        CAPTURE(agent.row);
        CHECK(a.agents.seat[agent].key == b.agents.seat[agent].key);
        CHECK(a.agents.employment[agent].incumbent == b.agents.employment[agent].incumbent);
        CHECK(a.agents.employment[agent].threshold == b.agents.employment[agent].threshold);
        CHECK(a.agents.employment[agent].hired == b.agents.employment[agent].hired);
        CHECK(a.agents.traits[agent].talent == b.agents.traits[agent].talent);
        CHECK(a.agents.traits[agent].warmth == b.agents.traits[agent].warmth);
        CHECK(a.agents.traits[agent].resilience == b.agents.traits[agent].resilience);
        CHECK(a.agents.traits[agent].prosociality == b.agents.traits[agent].prosociality);
        CHECK(direct_peers(a, agent, 12) == direct_peers(b, agent, 12));
    }
}

TEST_CASE("luck belongs to the seat's team and ordinal, not to its row") {
    Parameters one = small_centre(), two = small_centre();
    one.teams = {Team{.name = "billing", .agents = 4}, Team{.name = "tech", .agents = 4}};
    two.teams = {Team{.name = "billing", .agents = 7}, Team{.name = "tech", .agents = 4}};
    const World a = make_world(one, seed, 0), b = make_world(two, seed, 0);
    for (std::uint32_t n = 0; n < 4; ++n)
        CHECK(a.agents.traits[AgentId{4 + n}].talent == b.agents.traits[AgentId{7 + n}].talent);
    CHECK(a.agents.traits[AgentId{0}].talent != a.agents.traits[AgentId{4}].talent);
}

TEST_CASE("a policy that changes nothing is the status quo, and a copy of a world lives as the original") {
    const Parameters base = small_centre();
    const Parameters same = base;
    const World warm = warmed_up(base, seed, 3);
    const World copy = warm;
    const std::uint64_t original = run_policy(warm, base, measurement_start).tape.fingerprint();
    CHECK(run_policy(copy, same, measurement_start).tape.fingerprint() == original);
    CHECK(run_policy(warm, base, measurement_start).tape.fingerprint() == original);
    CHECK(run_policy(warm, same, measurement_start + 2 * week).tape.fingerprint() == original);
    CHECK(lived(base, same, 3).tape.fingerprint() == original);
}

TEST_CASE("replications and seeds differ") {
    const Parameters p = small_centre(6, 2);
    auto fingerprint = [&](Seed s, std::uint32_t replication) {
        return run_policy(warmed_up(p, s, replication), p, measurement_start).tape.fingerprint();
    };
    CHECK(fingerprint(seed, 0) != fingerprint(seed, 1));
    CHECK(fingerprint(seed, 0) != fingerprint(Seed{8}, 0));
}

TEST_CASE("nothing changes before the policy begins") {
    const Parameters base = small_centre();
    Parameters thanks = base;
    thanks.leader_thanks.every_weeks = 1;
    const World warm = warmed_up(base, seed, 0);
    const Tape a = run_policy(warm, base, measurement_start).tape;
    const Tape b = run_policy(warm, thanks, measurement_start + 2 * week).tape;
    for (int w = 0; w < 2; ++w) CHECK(a.week(w).areas == b.week(w).areas);
    CHECK(b.week(2).count(Count::Recognised) > 0);
    CHECK(b.week(0).count(Count::Recognised) + b.week(1).count(Count::Recognised) == 0);
}

TEST_CASE("policies meet the same demand: the same issues, of the same people, on the same days") {
    Parameters base = small_centre();
    base.mechanisms.churn = base.mechanisms.word_of_mouth = false;
    Parameters thanks = base;
    thanks.leader_thanks.every_weeks = 1;
    const Tape a = lived(base, base).tape, b = lived(base, thanks).tape;
    CHECK(a.fingerprint() != b.fingerprint());
    for (int w = 0; w < 4; ++w)
        CHECK(a.week(w).count(Count::IssuesOpened) == b.week(w).count(Count::IssuesOpened));
}
