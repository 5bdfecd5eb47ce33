// What the picture of a day is made of: agents planned by the roster, and agents needed by Erlang A.
#include <catch2/catch.hpp>

#include "engine/model/hours.hpp"
#include "engine/model/world/load_to_cover.hpp"
#include "engine/outlook/half_hour_by_formula.hpp"
#include "engine/stats/queueing.hpp"

using namespace morale;

namespace {

Parameters centre_of(double agents) {
    Parameters p;
    p.teams = {Team{.name = "care", .agents = agents}};
    p.contacts.hang_up_at_once = 0;
    return p;
}

}  // namespace

TEST_CASE("agents needed are the fewest with whom Erlang A reaches the promise") {
    Parameters p = centre_of(20);
    p.contacts.talk = Distribution::exponential(200);
    p.contacts.after_contact_seconds = 0;
    p.contacts.patience = Distribution::exponential(120);
    p.contacts.redial_share = 0;
    const double seconds = 1800, offered = 90, handle = 200;
    const HalfHour seen{.offered = offered * 10,
                        .answered = offered * 10,
                        .handling_seconds = handle * offered * 10,
                        .available_seconds = 1000,
                        .seconds = seconds * 10};
    const TeamWork work = work_of_teams(p).front();
    for (const double promised : {.5, .8, .95}) {
        const auto needed = agents_needed_by_formula(p, work, seen, promised);
        REQUIRE(needed);
        const auto level = [&](int n) {
            const ErlangA a = erlang_a(offered / seconds, handle, n, 120);
            return a.service_level(20) / (1 - a.abandoned_within(20));
        };
        CAPTURE(promised, *needed, level(*needed), level(*needed - 1));
        CHECK(level(*needed) >= promised);
        CHECK(level(*needed - 1) < promised);
    }
    CHECK_FALSE(agents_needed_by_formula(p, work, {.seconds = 1800}, .8));
}

TEST_CASE("planned are the seats of the roster that are not on leave, in the open half hours") {
    const Parameters p = centre_of(30);
    const auto planned = planned_presence(p, 0, load_of(p));
    Parameters always = p;
    always.roster.always_present = true;
    const auto open = planned_presence(always, 0, load_of(always));
    double agent_hours = 0;
    for (std::size_t i = 0; i < planned.size(); ++i) {
        agent_hours += planned[i] / 2;
        if (open[i] == 0) CHECK(planned[i] < 1);
    }
    // Five shifts a week of those who are not on leave, without breaks and meetings.
    const double shifts = 30 * (1 - p.roster.leave_share) * p.roster.days_per_week;
    const double at_the_phone = shifts * p.roster.shift_hours * (1 - p.roster.off_phone_share);
    CHECK(agent_hours == Approx(at_the_phone).epsilon(.05));
    CHECK(open[22] == 30);
    CHECK(open[0] == 0);
}
