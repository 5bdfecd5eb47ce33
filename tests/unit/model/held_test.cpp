// Feedbacks held at the base's course: what is held, what is not, and that holding the base changes nothing.
#include "engine/model/minds/held.hpp"

#include <catch2/catch.hpp>

#include "engine/model/terms/meaning.hpp"
#include "engine/model/terms/recognition.hpp"
#include "engine/model/terms/skill.hpp"
#include "engine/model/terms/strain.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// A busy centre from which some people leave.
Parameters centre_to_hold() {
    Parameters p = small_centre(12, 6);
    p.attrition.base_per_week = .03;
    return p;
}

/// Mean over the people on the floor.
template <class Value>
double mean_of_people(const World& w, Value value) {
    double sum = 0;
    int people = 0;
    for (AgentId agent : w.agents.ids())
        if (w.agents.employment[agent].stage == Stage::OnFloor) sum += value(w, agent), ++people;
    return sum / people;
}

/// The world of a policy that cuts, some weeks after it began.
World held_for_weeks(const World& warm, const Parameters& policy, const BaseCourse& course, int weeks) {
    World w = warm;
    w.base_course = &course;
    plan_policy(w, policy, measurement_start);
    run_until(w, measurement_start + weeks * week + second);
    return w;
}

}  // namespace

TEST_CASE("a base that holds a feedback at its own course is exactly the base") {
    const Parameters base = centre_to_hold();
    const World warm = warmed_up(base, seed, 3);
    const BaseCourse course = course_of(warm);
    const std::uint64_t as_it_is = run_policy(warm, base, measurement_start).tape.fingerprint();
    for (const Cut& cut : cuts()) {
        CAPTURE(cut.name);
        Parameters held = base;
        held.cuts.*cut.flag = true;
        CHECK(run_policy(warm, held, measurement_start, &course).tape.fingerprint() == as_it_is);
    }
}

TEST_CASE("a policy's people act as exhausted as those of the base, and are as exhausted as they are") {
    const Parameters base = centre_to_hold();
    const World warm = warmed_up(base, seed, 1);
    const BaseCourse course = course_of(warm);
    Parameters harder = base;
    harder.strain.offset += 1;
    Parameters held = harder;
    held.cuts.strain = true;
    const World free = held_for_weeks(warm, harder, course, 5), w = held_for_weeks(warm, held, course, 5);
    const TeamLevels usual = *course.at(measurement_start + 5 * week, 0);
    CHECK(mean_of_people(w, exhaustion_deviation) == Approx(usual.exhaustion).margin(1e-5));
    CHECK(mean_of_people(w, acting_cynicism) == Approx(usual.cynicism).margin(1e-5));
    CHECK(mean_of_people(w, own_exhaustion_deviation) > usual.exhaustion + .05);
    CHECK(mean_of_people(free, exhaustion_deviation) > usual.exhaustion + .05);
}

TEST_CASE("people of a team whose mean is held still differ as much as they do") {
    const Parameters base = centre_to_hold();
    const World warm = warmed_up(base, seed, 1);
    const BaseCourse course = course_of(warm);
    Parameters held = base;
    held.strain.offset += 1;
    held.cuts.strain = true;
    const World w = held_for_weeks(warm, held, course, 5);
    const double shift = w.teams[0].shift.exhaustion;
    CHECK(shift < 0);
    for (AgentId agent : w.agents.ids())
        CHECK(exhaustion_deviation(w, agent) == own_exhaustion_deviation(w, agent) + shift);
}

TEST_CASE("felt recognition that is held does not act, although it is given") {
    const Parameters base = centre_to_hold();
    const World warm = warmed_up(base, seed, 2);
    const BaseCourse course = course_of(warm);
    Parameters thanked = base;
    thanked.leader_thanks.every_weeks = 1;
    Parameters held = thanked;
    held.cuts.recognition = true;
    const World free = held_for_weeks(warm, thanked, course, 4), w = held_for_weeks(warm, held, course, 4);
    const double usual = course.at(measurement_start + 4 * week, 0)->recognition;
    CHECK(mean_of_people(free, felt_recognition) > usual + .01);
    CHECK(mean_of_people(w, own_felt_recognition) > usual + .01);
    CHECK(mean_of_people(w, felt_recognition) == Approx(usual).margin(1e-5));  // a second after midnight
}

TEST_CASE("time per contact and pressure that are held are those of the base's team that day") {
    const Parameters base = centre_to_hold();
    const World warm = warmed_up(base, seed, 2);
    const BaseCourse course = course_of(warm);
    Parameters slower = base;
    slower.time_pressure.wanted_occupancy -= .1;
    Parameters held = slower;
    held.cuts.time_pressure = true;
    const World w = held_for_weeks(warm, held, course, 5), other = held_for_weeks(warm, slower, course, 5);
    const TeamLevels usual = *course.at(measurement_start + 5 * week, 0);
    CHECK(w.teams[0].standard.time == usual.time);
    CHECK(w.teams[0].standard.pressure == usual.pressure);
    CHECK(other.teams[0].standard.pressure > usual.pressure);
}

TEST_CASE("a policy that cuts and does not know the base's course is a broken requirement") {
    const Parameters base = centre_to_hold();
    Parameters held = base;
    held.cuts.skill = true;
    CHECK(run_policy(warmed_up(base, seed, 1), held, measurement_start).failure.has_value());
}

TEST_CASE("every mechanism either can be held or says why not") {
    for (const Cut& cut : cuts()) {
        CAPTURE(cut.name);
        CHECK(why_not_cut(cut.name).empty());
        CHECK(find_cut(cut.name) == &cut);
    }
    CHECK_FALSE(why_not_cut("attrition").empty());
    CHECK(why_not_cut("weather").empty());
}
