// Newcomers take their colleagues' time, as long as they have something to learn.
#include "engine/model/floor/coaching.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/model/terms/skill.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// A morning in the second week; so many of the team began on the floor so many weeks ago, at its shortest.
World morning(const Parameters& p, std::size_t newcomers, double weeks_ago) {
    World w = make_world(p, seed, 0);
    run_until(w, measurement_start + week + day - second);
    for (std::size_t n = 0; n < w.agents.size(); ++n)
        w.agents.employment[w.teams[0].seats[n]].on_floor =
            w.now - span_of_weeks(n < newcomers ? weeks_ago : 500);
    run_until(w, w.now + 2 * second);
    return w;
}

bool works(const World& w, AgentId agent) {
    return w.agents.today[agent].midnight == measurement_start + week + day;
}

double meeting_hours(const World& w, AgentId agent) {
    return in_seconds(w.agents.today[agent].shift.pauses[2].length) / 3600;
}

/// Hours in meetings today beyond those of the same team without newcomers; of all, and of the newcomers.
struct More {
    double all = 0, newcomers = 0;
    int at_work = 0, newcomers_at_work = 0;
};

More more_hours(const Parameters& p, std::size_t newcomers, double weeks_ago = 0) {
    const World w = morning(p, newcomers, weeks_ago), usual = morning(p, 0, 0);
    More more;
    for (std::size_t n = 0; n < w.agents.size(); ++n) {
        const AgentId agent = w.teams[0].seats[n];
        if (!works(w, agent)) continue;
        const double hours = meeting_hours(w, agent) - meeting_hours(usual, agent);
        more.all += hours;
        ++more.at_work;
        if (n >= newcomers) continue;
        more.newcomers += hours;
        ++more.newcomers_at_work;
    }
    return more;
}

}  // namespace

TEST_CASE("each newcomer takes a twentieth of a colleague's time, which meetings show") {
    const Parameters p = quiet_centre(20);
    const More more = more_hours(p, 5);
    REQUIRE(more.newcomers_at_work >= 2);
    CHECK(more.all == Approx(more.newcomers_at_work * .05 * 8).epsilon(.02));
    CHECK(more.newcomers == Approx(0).margin(.02));  // on their second day
}

TEST_CASE("it is over when they have learned, and takes longer with a longer learning time") {
    Parameters p = quiet_centre(20);
    const double fresh = more_hours(p, 5).all;
    const double later = more_hours(p, 5, 12).all;
    CHECK(later == Approx(fresh * std::exp(-1.)).epsilon(.03));
    CHECK(more_hours(p, 5, 120).all < .001 * fresh);
    p.skill.learning_weeks = 24;
    CHECK(more_hours(p, 5, 12).all == Approx(fresh * std::exp(-.5)).epsilon(.03));
}

TEST_CASE("nobody looks after themselves, and newcomers alone have nobody to ask") {
    Parameters alone = quiet_centre(1);
    const World w = morning(alone, 1, 6), usual = morning(alone, 0, 0);
    CHECK(meeting_hours(w, first_agent) == meeting_hours(usual, first_agent));
    CHECK(more_hours(quiet_centre(10), 10).all < .1);
}

TEST_CASE("who was trained less has more to ask") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    w.agents.employment[first_agent].on_floor = w.now;
    CHECK(inexperience(w, first_agent) == Approx(1));
    w.agents.taught[first_agent].head_start_weeks = -4.2;
    CHECK(inexperience(w, first_agent) == Approx(std::exp(4.2 / 12)));
}

TEST_CASE("without skill, or with colleagues who give no time, no meeting is longer") {
    Parameters p = quiet_centre(20);
    p.skill.colleagues_time = 0;
    CHECK(more_hours(p, 5).all == 0);
    p = quiet_centre(20);
    p.mechanisms.skill = false;
    CHECK(more_hours(p, 5).all == 0);
}
