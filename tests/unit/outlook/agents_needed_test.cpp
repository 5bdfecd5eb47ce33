#include "engine/outlook/agents_needed.hpp"

#include <array>
#include <catch2/catch.hpp>

#include "engine/stats/queueing.hpp"

using namespace morale;

namespace {

using Figure = HalfHourBound::Figure;

/// One team that answers calls of 300 s with exponential patience, and a target of 20 s.
Parameters line_of_calls(double patience) {
    Parameters p;
    p.teams = {Team{.name = "care", .agents = 10}};
    p.contacts.talk = Distribution::exponential(200);
    p.contacts.after_contact_seconds = 100;
    p.contacts.patience = Distribution::exponential(patience);
    p.contacts.target_seconds = 20;
    return p;
}

AgentsNeeded needed(const Parameters& p, double offered, HalfHourBound bound) {
    return agents_needed(p, work_of_teams(p)[0], {.per_hour = offered}, std::array{bound});
}

}  // namespace

TEST_CASE("as few agents are needed as Erlang A says") {
    const Parameters p = line_of_calls(240);
    for (const double offered : {3., 40., 250., 1200.})
        for (const double share : {.5, .8, .95}) {
            CAPTURE(offered, share);
            int fewest = 1;
            const auto level = [&](int n) {
                const ErlangA line = erlang_a(offered / 3600, 300, n, 240);
                return line.service_level(20) / (1 - line.abandoned_within(20));
            };
            while (level(fewest) < share) ++fewest;
            const AgentsNeeded found = needed(p, offered, {Figure::ServiceLevel, share});
            CHECK(found.agents == fewest);
            CHECK(found.service_level == Approx(level(fewest)).epsilon(1e-2));
        }
}

TEST_CASE("abandonment and waits bound the agents too, and the strictest of several bounds counts") {
    const Parameters p = line_of_calls(240);
    const AgentsNeeded lost = needed(p, 250, {Figure::Abandoned, .03});
    CHECK(lost.abandoned <= .03);
    CHECK(erlang_a(250 / 3600., 300, lost.agents - 1, 240).p_abandon > .03);
    const AgentsNeeded quick = needed(p, 250, {Figure::Wait, 5});
    CHECK(erlang_a(250 / 3600., 300, quick.agents - 1, 240).mean_wait > 5);
    const std::array both{HalfHourBound{Figure::Abandoned, .03}, HalfHourBound{Figure::Wait, 5}};
    CHECK(agents_needed(p, work_of_teams(p)[0], {.per_hour = 250}, both).agents ==
          std::max(lost.agents, quick.agents));
}

TEST_CASE("nobody is needed where nobody calls, and no number keeps those who never wait") {
    Parameters p = line_of_calls(240);
    CHECK(needed(p, 0, {}).agents == 0);
    CHECK(needed(p, 250, {Figure::Abandoned, -1}).agents == most_agents_needed);
    CHECK(HalfHourBound{Figure::Wait, 0}.is_beyond_reach());
    CHECK(HalfHourBound{Figure::ServiceLevel, 1}.is_beyond_reach());
    CHECK_FALSE(HalfHourBound{Figure::Abandoned, .01}.is_beyond_reach());
}

TEST_CASE("calls that no number answers need as many agents as there can be") {
    Parameters p = line_of_calls(240);
    p.contacts.talk = Distribution::exponential(1e7);
    CHECK(needed(p, 1e7, {Figure::ServiceLevel, .8}).agents == most_agents_needed);
}

TEST_CASE("what is needed does not count the calls of those who try again only because too few are there") {
    Parameters p = line_of_calls(240);
    p.contacts.redial_share = .8;
    const TeamWork work = work_of_teams(p)[0];
    const std::array bound{HalfHourBound{Figure::ServiceLevel, .8}};
    const double first = 250;
    // The line as it is with so few agents: a fixed point of its own, by the closed form.
    const auto offered_with = [&](int agents) {
        double offered = first;
        for (int round = 0; round < 200; ++round)
            offered = first / (1 - .8 * erlang_a(offered / 3600, 300, agents, 240).p_abandon);
        return OfferedNow{.per_hour = offered,
                          .abandoned = erlang_a(offered / 3600, 300, agents, 240).p_abandon,
                          .tries_again = .8};
    };
    const OfferedNow few = offered_with(15), enough = offered_with(24);
    CHECK(few.per_hour > 1.5 * enough.per_hour);
    CHECK(few.first_tries() == Approx(first));
    CHECK(agents_needed(p, work, few, bound).agents == agents_needed(p, work, enough, bound).agents);
    // Those who try again still count as far as they would with that many agents.
    const int needed_of_all = agents_needed(p, work, enough, bound).agents;
    CHECK(needed_of_all >= agents_needed(p, work, {.per_hour = first}, bound).agents);
    const OfferedNow there = offered_with(needed_of_all), fewer = offered_with(needed_of_all - 1);
    const auto level = [&](const OfferedNow& now, int agents) {
        const ErlangA line = erlang_a(now.per_hour / 3600, 300, agents, 240);
        return line.service_level(20) / (1 - line.abandoned_within(20));
    };
    CHECK(level(there, needed_of_all) >= .8);
    CHECK(level(fewer, needed_of_all - 1) < .8);
}

TEST_CASE("where nobody waits, who finds nobody free counts against what is asked for, as Erlang B says") {
    Parameters p = line_of_calls(240);
    p.contacts.patience = Distribution::constant(0);
    const double offered = 100, load = offered / 3600 * 300;
    int fewest = 0;
    for (double lost = 1; lost > .2;) lost = load * lost / (++fewest + load * lost);
    const AgentsNeeded found = needed(p, offered, {Figure::ServiceLevel, .8});
    CHECK(found.agents == fewest);
    CHECK(found.service_level >= .8);
}
