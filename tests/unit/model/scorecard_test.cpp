#include "engine/model/firm/scorecard.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/kernel/math.hpp"
#include "engine/model/minds/quality.hpp"
#include "engine/model/terms/scorecard.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

Performance after(const Parameters& p, double weeks) {
    World w = begun(p);
    make_average(w, first_agent);
    scorecard_day(w, weeks);
    refresh_performance(w, first_agent);
    return w.agents.performance[first_agent];
}

}  // namespace

TEST_CASE("weight on service lengthens contacts and betters them, weight on speed the opposite") {
    const Parameters usual = quiet_centre();
    Parameters service = usual, speed = usual;
    service.scorecard.external = .5;
    speed.scorecard.productivity = .5;
    const Performance base = after(usual, 1000), good = after(service, 1000), fast = after(speed, 1000);
    CHECK(good.handle_factor == Approx(base.handle_factor * std::exp(.1)));
    CHECK(fast.handle_factor == Approx(base.handle_factor * std::exp(-.1)));
    CHECK(math::logit(good.resolves) == Approx(math::logit(base.resolves) + 1.2 * .1));
    CHECK(math::logit(fast.resolves) == Approx(math::logit(base.resolves) - 1.2 * .1));
    CHECK(math::logit(good.courteous) == Approx(math::logit(base.courteous) + .2));
    CHECK(math::logit(fast.courteous) == Approx(math::logit(base.courteous) - .2));
}

TEST_CASE("effort follows the weights in four weeks") {
    Parameters p = quiet_centre();
    p.scorecard.external = 1;
    World w = begun(p);
    scorecard_day(w, 4);
    CHECK(w.leadership.effort == Approx(1 - std::exp(-1.)));
}

TEST_CASE("a prize moves three tenths of the effort to its metric, unless it is a surprise") {
    Parameters p = quiet_centre();
    p.awards = {.per_year = 4, .announced = GENERATE(true, false)};
    const TiedTo metric = GENERATE(TiedTo::Service, TiedTo::HandleTime, TiedTo::Nothing);
    p.awards.tied_to = static_cast<int>(metric);
    World w = begun(p);
    scorecard_day(w, 1e6);
    const double expected = !p.awards.announced || metric == TiedTo::Nothing ? 0
                            : metric == TiedTo::Service                      ? .3
                                                                             : -.3;
    CHECK(w.leadership.effort == Approx(expected));
}

TEST_CASE("being measured on speed is a demand, being measured on service is none") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    CHECK(watched_on_demand(w) == 0);
    w.leadership.effort = -.5;
    CHECK(watched_on_demand(w) == Approx(.175));
    w.leadership.effort = .5;
    CHECK(watched_on_demand(w) == 0);
}

TEST_CASE("at the weights of the status quo, and cut, effort stays where it was, exactly") {
    Parameters p = quiet_centre();
    if (GENERATE(true, false)) {
        p.scorecard.productivity = 1;
        p.mechanisms.scorecard = false;
    }
    World w = begun(p);
    run_until(w, measurement_start + 3 * week);
    CHECK(w.leadership.effort == 0);
    CHECK(effort_on_log_time(w) == 0);
}
