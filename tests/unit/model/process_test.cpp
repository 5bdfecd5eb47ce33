// The process of the firm: burden, fixes, faults and the service standard.
#include "engine/model/terms/process.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/model/minds/quality.hpp"
#include "engine/model/minds/strain.hpp"
#include "engine/model/terms/experience.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

double logit(double share) {
    return std::log(share / (1 - share));
}

Performance of_average(World& w) {
    make_average(w, first_agent);
    refresh_performance(w, first_agent);
    return w.agents.performance[first_agent];
}

Parameters with_fix(double gain = .3) {
    Parameters p = quiet_centre();
    p.offer.fix = {
        .gain = gain, .begins_weeks = 2, .weeks = 4, .commitment = .5, .cost = 8000, .minutes = 60};
    return p;
}

double exhaustion_after_a_day(const Parameters& p) {
    World w = begun(p);
    make_average(w, first_agent);
    w.now += day;
    w.agents.today[first_agent].handling_seconds = 83;
    w.agents.today[first_agent].available_seconds = 17;
    strain_day(w, first_agent);
    return w.agents.mind[first_agent].exhaustion;
}

}  // namespace

TEST_CASE("burden lowers resolution, takes time, annoys customers and strains agents") {
    const Parameters usual = quiet_centre();
    Parameters slow = usual;
    slow.offer.process.burden = .5;
    World w = begun(usual), b = begun(slow);
    const Performance before = of_average(w), after = of_average(b);
    CHECK(logit(before.resolves) - logit(after.resolves) == Approx(.5));
    CHECK(after.handle_factor == Approx(before.handle_factor * std::exp(.05)));
    CHECK(process_on_quality(b) == Approx(-.05));
    CHECK(exhaustion_after_a_day(slow) > exhaustion_after_a_day(usual));
}

TEST_CASE("at the defaults the process changes nothing, exactly, and so it is when cut") {
    Parameters p = quiet_centre();
    const bool cut = GENERATE(true, false);
    if (cut) {
        p.mechanisms.process = false;
        p.offer.process.burden = 1;
        p.offer.process.standard_time = 1.3;
        p.offer.process.faults_per_year = 100;
        p.offer.fix.gain = .5;
    }
    World w = begun(p);
    run_until(w, measurement_start + 20 * week);
    CHECK(process_on_resolution(w) == 0);
    CHECK(process_on_quality(w) == 0);
    CHECK(process_on_demand(w) == 0);
    CHECK(process_on_handle_time(w) == 1);
    CHECK((quality_of_fix(p, .5) == 0) == cut);
}

TEST_CASE("a fix is delivered after its weeks at the pace of the commitment, and costs meanwhile") {
    Parameters p = with_fix();
    World w = begun(p);
    run_until(w, measurement_start + 10 * week);
    CHECK(process_quality(w) == 0);
    run_until(w, measurement_start + 10 * week + hour);  // 2 weeks and 4 / .5
    CHECK(process_quality(w) == .3);
    run_until(w, measurement_start + 30 * week);
    CHECK(process_quality(w) == .3);
    CHECK(seen(w).sum(Sum::ProgrammeUsd) == Approx(8000 + 60 * 4 / 60. * 45).epsilon(.02));
    p.offer.fix.commitment = 1;
    World keen = begun(p);
    run_until(keen, measurement_start + 6 * week + hour);
    CHECK(process_quality(keen) == .3);
    p.offer.fix.commitment = 0;
    World idle = begun(p);
    run_until(idle, measurement_start + 50 * week);
    CHECK(process_quality(idle) == 0);
    CHECK(seen(idle).sum(Sum::ProgrammeUsd) == 0);
}

TEST_CASE("a fix under way goes on under the next policy, and one delivered stays") {
    const Parameters p = with_fix();
    World w = warmed_up(p, seed, 0);
    w.next_parameters = &p;
    schedule(w, measurement_start + 5 * week, PolicyStarts{});
    run_until(w, measurement_start + 10 * week + hour);
    CHECK(process_quality(w) == .3);
    schedule(w, measurement_start + 20 * week, PolicyStarts{});
    run_until(w, measurement_start + 40 * week);
    CHECK(process_quality(w) == .3);
}

TEST_CASE(
    "faults come at their rate, stay until they are found and repaired, and measuring finds them sooner") {
    Parameters p = quiet_centre();
    p.time.horizon_weeks = 520;
    p.offer.process.faults_per_year = 10;
    World w = begun(p), measured = begun(p);
    run_until(w, measurement_start + 500 * week);
    const Cell c = seen(w);
    const double expected = 10 * 500 * 7 / 365.;
    CHECK(std::abs(c.count(Count::Faults) - expected) < 4 * std::sqrt(expected));
    const double open = 10 * 3 * 7 / 365.;  // Little's law: three weeks each
    CHECK(c.spread(Spread::Process).mean() == Approx(-.3 * open).epsilon(.25));

    p.offer.process.measuring = 500;  // halves two weeks of finding
    World quick = begun(p);
    run_until(quick, measurement_start + 500 * week);
    CHECK(seen(quick).count(Count::Faults) == c.count(Count::Faults));
    CHECK(seen(quick).spread(Spread::Process).mean() ==
          Approx(c.spread(Spread::Process).mean() * 2 / 3).epsilon(.1));
    CHECK(seen(quick).sum(Sum::ProgrammeUsd) == Approx(500. * 500).epsilon(.01));
}

TEST_CASE("a shorter standard saves time and resolves less") {
    Parameters p = quiet_centre();
    World w = begun(p);
    const Performance usual = of_average(w);
    p.offer.process.standard_time = .8;
    World brisk = begun(p);
    const Performance after = of_average(brisk);
    CHECK(after.handle_factor == Approx(.8 * usual.handle_factor));
    CHECK(logit(after.resolves) - logit(usual.resolves) == Approx(1.2 * std::log(.8)));
}

TEST_CASE("what a fix is worth to a customer is the rise of the mean of what they experience") {
    const Parameters p;
    const ExperienceParameters& e = p.experience;
    auto mean = [&](double resolves, double more) {
        return resolves * (.75 * experienced_quality(e, {.resolved = true, .courteous = true}) +
                           .25 * experienced_quality(e, {.resolved = true}) + more) +
               (1 - resolves) * experienced_quality(e, {});
    };
    const double better = 1 / (1 + std::exp(-(logit(.7) + .3)));
    CHECK(quality_of_fix(p, .3) == Approx(mean(better, 0) - mean(.7, 0) + .7 * .1 * .3).epsilon(1e-9));
}
