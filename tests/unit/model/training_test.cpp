// Training: what a course adds, how it fades, what it takes, and the loop from quits to the budget.
#include "engine/model/minds/training.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "engine/model/minds/quality.hpp"
#include "engine/model/minds/strain.hpp"
#include "engine/model/terms/skill.hpp"
#include "engine/model/terms/training.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

double log_odds_of_trained(double probability) {
    return std::log(probability / (1 - probability));
}

/// The first agent at the neutral point.
World neutral_world(const Parameters& p) {
    World w = begun(p);
    make_average(w, first_agent);
    w.agents.taught[first_agent] = Taught{.as_of = w.now, .due_as_of = w.now};
    refresh_performance(w, first_agent);
    return w;
}

/// Days of work on which the agent's meeting is longer than usual, in `weeks`.
int sessions(World& w, int weeks) {
    const Shift usual_shift = *std::ranges::find_if(w.teams[0].roster.kinds, &Shift::planned);
    int count = 0;
    for (int n = 0; n < 7 * weeks; ++n) {
        w.now += day;
        Shift& shift = w.agents.today[first_agent].shift;
        shift = usual_shift;
        const Span usual = shift.pauses[2].length;
        attend_training(w, first_agent);
        CHECK(shift.pauses[2].begin >= shift.pauses[1].begin + shift.pauses[1].length);
        CHECK(shift.pauses[2].begin + shift.pauses[2].length <= shift.end);
        count += shift.pauses[2].length > usual;
    }
    return count;
}

}  // namespace

TEST_CASE("a full course adds .62 SD to what it trains, and is forgotten in a year") {
    Parameters p = quiet_centre();
    p.mechanisms.skill = false;  // the neutral skill, so that only the course moves quality
    World w = neutral_world(p);
    const Performance before = w.agents.performance[first_agent];
    const Performance& after = w.agents.performance[first_agent];
    SECTION("product knowledge is talent") {
        teach(w, first_agent, Subject::Product, 34);
        refresh_performance(w, first_agent);
        CHECK(log_odds_of_trained(after.resolves) - log_odds_of_trained(before.resolves) ==
              Approx(.25 * .62));
        CHECK(after.handle_factor / before.handle_factor == Approx(std::exp(-.05 * .62)));
        CHECK(after.courteous == before.courteous);
    }
    SECTION("service handling is warmth") {
        teach(w, first_agent, Subject::Service, 34);
        refresh_performance(w, first_agent);
        CHECK(log_odds_of_trained(after.courteous) - log_odds_of_trained(before.courteous) ==
              Approx(.4 * .62));
        CHECK(after.resolves == before.resolves);
    }
    SECTION("half a course gives half, twice half three quarters, and a year leaves 1/e") {
        teach(w, first_agent, Subject::Product, 17);
        CHECK(training_on_talent(w, first_agent) == Approx(.62 / 2));
        teach(w, first_agent, Subject::Product, 17);
        CHECK(training_on_talent(w, first_agent) == Approx(.62 * .75));
        w.now += 52 * week;
        CHECK(training_on_talent(w, first_agent) == Approx(.62 * .75 * std::exp(-1.)));
    }
}

TEST_CASE("a course that does not teach how teaches nothing") {
    Parameters p = quiet_centre();
    p.training.specificity = GENERATE(0., .25);
    World w = neutral_world(p);
    for (int n = 0; n < 5; ++n) teach(w, first_agent, Subject::Service, 34);
    CHECK(fresh_training(w, first_agent, Subject::Service) == p.training.specificity);
}

TEST_CASE("a stress course relieves at once, and a second one only what has come back") {
    const Parameters p = quiet_centre();
    World w = neutral_world(p);
    teach(w, first_agent, Subject::Stress, 34);
    CHECK(w.agents.mind[first_agent].exhaustion == Approx(.365 - .17 * .12));
    teach(w, first_agent, Subject::Stress, 34);
    CHECK(w.agents.mind[first_agent].exhaustion == Approx(.365 - .17 * .12));
    w.now += 26 * week;
    teach(w, first_agent, Subject::Stress, 34);
    CHECK(w.agents.mind[first_agent].exhaustion == Approx(.365 - .17 * .12 * (1 + 1 - std::exp(-1.))));
}

TEST_CASE("a stress course alone is mostly gone after a year, with a redesign of the work it is not") {
    Parameters p = quiet_centre();
    p.mechanisms.peers = false;
    const auto exhaustion_after = [&](bool course, double design, int weeks) {
        p.work = {.autonomy = design, .clarity = design};
        World w = neutral_world(p);
        if (course) teach(w, first_agent, Subject::Stress, 34);
        for (int n = 0; n < weeks; ++n) {
            w.now += week;
            w.agents.today[first_agent] = {.handling_seconds = 830, .available_seconds = 170};
            strain_day(w, first_agent);
        }
        return w.agents.mind[first_agent].exhaustion;
    };
    const auto effect = [&](double design, int weeks) {
        return exhaustion_after(false, 0, weeks) - exhaustion_after(true, design, weeks);
    };
    CHECK(effect(0, 0) == Approx(.17 * .12));
    CHECK(effect(0, 26) < .5 * effect(0, 0));
    CHECK(effect(0, 52) < .2 * effect(0, 0));
    CHECK(effect(1, 52) > effect(0, 0));
}

TEST_CASE("initial training counts as time on the floor") {
    Parameters p = quiet_centre();
    p.training.initial = GENERATE(0., 1., 2.);
    World w = neutral_world(p);
    const double weeks = prepare(w, first_agent);
    CHECK(weeks == Approx(4.2 * p.training.initial).margin(1e-12));
    w.agents.employment[first_agent].on_floor = w.now;
    CHECK(skill(w, first_agent) == Approx(1 - .65 * std::exp(-(weeks - 4.2) / 12)));
}

TEST_CASE("courses at hire delay the first contact and speed up learning") {
    Parameters p = quiet_centre();
    p.training.product.hours_at_hire = 34;
    p.training.service.hours_at_hire = 6;
    World w = neutral_world(p);
    CHECK(prepare(w, first_agent) == Approx(4.2 + 1));
    w.agents.employment[first_agent].on_floor = w.now - 6 * week;
    CHECK(skill(w, first_agent) == Approx(1 - .65 * std::exp(-6 / (12 * .7))));
    CHECK(fresh_training(w, first_agent, Subject::Service) == Approx(6 / 34.));
}

TEST_CASE("sessions come in the rhythm asked for, take time of the shift and cost money") {
    Parameters p = quiet_centre();
    p.training.service.hours_per_year = 52;
    World w = neutral_world(p);
    const double spent = seen(w).sum(Sum::ProgrammeUsd);
    CHECK(sessions(w, 52) == Approx(26).margin(1));
    CHECK(seen(w).sum(Sum::TrainingHours) == Approx(52).margin(2));
    CHECK(seen(w).sum(Sum::ProgrammeUsd) - spent == Approx(52 * 37).margin(2 * 37));
    // 1.5 courses a year against what is forgotten of them in one.
    const double level = fresh_training(w, first_agent, Subject::Service);
    CHECK(level == Approx(52 / 34. / (1 + 52 / 34.)).margin(.08));
}

TEST_CASE("days without room for a session put every subject off and forget none") {
    Parameters p = quiet_centre();
    p.training.product.hours_per_year = 24;
    p.training.service.hours_per_year = 12;
    p.training.stress.hours_per_year = 6;
    World w = neutral_world(p);
    Shift full = *std::ranges::find_if(w.teams[0].roster.kinds, &Shift::planned);
    full.end = full.pauses[2].begin + full.pauses[2].length;
    full.pauses[1].begin = full.pauses[2].begin - full.pauses[1].length;  // lunch leads into the meeting
    for (int n = 0; n < 52 * 7; ++n) {
        w.now += day;
        w.agents.today[first_agent].shift = full;
        attend_training(w, first_agent);
    }
    CHECK(seen(w).sum(Sum::TrainingHours) == 0);
    const Taught& taught = w.agents.taught[first_agent];
    CHECK(taught.due[row_of(Subject::Product)] == Approx(24).margin(.1));
    CHECK(taught.due[row_of(Subject::Service)] == Approx(12).margin(.1));
    CHECK(taught.due[row_of(Subject::Stress)] == Approx(6).margin(.1));
}

TEST_CASE("no course is asked for: no session, and the day is as it was") {
    const Parameters p = quiet_centre();
    World w = neutral_world(p);
    CHECK(sessions(w, 8) == 0);
    CHECK(training_budget(w, 0) == 1);
}

TEST_CASE("managers who expect people to leave train less, the more have left") {
    Parameters p = quiet_centre();
    p.training.follows_turnover = 1;
    World w = neutral_world(p);
    CHECK(training_budget(w, 0) == Approx(1).margin(.01));
    w.teams[0].perceived_quits = 1.5 * p.attrition.neutral_quits_per_week;
    CHECK(training_budget(w, 0) == Approx(.5));
    CHECK(prepare(w, first_agent) == Approx(4.2 / 2));
    w.teams[0].perceived_quits = 5 * p.attrition.neutral_quits_per_week;
    CHECK(training_budget(w, 0) == 0);
}

TEST_CASE("perceived turnover follows the quits over half a year") {
    const Parameters p = quiet_centre();
    World w = neutral_world(p);
    w.teams[0].perceived_quits = 0;
    for (int n = 0; n < 26 * 7; ++n) {
        w.teams[0].recent_quits = .02;
        w.teams[0].quits_as_of = w.now;
        perceive_turnover(w);
    }
    CHECK(w.teams[0].perceived_quits == Approx(.02 * (1 - std::exp(-1.))));
}

TEST_CASE("training cut: everybody has just the usual") {
    Parameters p = quiet_centre();
    p.mechanisms.training = false;
    p.training.initial = 0;
    p.training.product = {.hours_at_hire = 40, .hours_per_year = 100};
    World w = neutral_world(p);
    CHECK(prepare(w, first_agent) == 4.2);
    teach(w, first_agent, Subject::Product, 34);
    CHECK(training_on_talent(w, first_agent) == 0);
    CHECK(learning_of(w, first_agent).head_start_weeks == 0);
    CHECK(sessions(w, 8) == 0);
}

TEST_CASE("a shorter training saves no more than replacing somebody costs") {
    Parameters p = small_centre(20, 26);
    p.attrition.base_per_week = .05;
    p.training.initial = 0;
    p.training_effects.usd_per_hour = 1000;
    const Tape tape = lived(p).tape;
    CHECK(tape.total().count(Count::Hired) > 3);
    for (const Cell& cell : tape.cells) CHECK(cell.sum(Sum::ReplacementUsd) >= 0);
}
