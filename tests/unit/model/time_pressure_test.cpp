#include "engine/model/minds/time_pressure.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/model/minds/quality.hpp"
#include "engine/model/terms/time_pressure.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// Worked days of this occupancy, one after the other.
void work_days(World& w, double occupancy, int days) {
    for (int n = 0; n < days; ++n) {
        w.agents.today[first_agent] = {.handling_seconds = occupancy * 28'800,
                                       .available_seconds = (1 - occupancy) * 28'800,
                                       .handled = 80};
        time_pressure_day(w);
    }
}

const Standard& standard(const World& w) {
    return w.teams[0].standard;
}

}  // namespace

TEST_CASE("a team that is as busy as it should be takes the usual time") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    CHECK(time_per_contact(w, first_agent) == 1);
    work_days(w, .83, 40);
    CHECK(standard(w).pressure == Approx(0).margin(1e-12));
    CHECK(standard(w).held == Approx(1));
    CHECK(effort_on_demand(w, first_agent) == Approx(0).margin(1e-12));
    CHECK(time_on_resolution(w, first_agent) == Approx(0).margin(1e-12));
}

TEST_CASE("load beyond what people can do shortens contacts, costs effort and resolution") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    refresh_performance(w, first_agent);
    const Performance before = w.agents.performance[first_agent];
    work_days(w, .95, 1);
    CHECK(standard(w).pressure == Approx(1 - .83 / .95));
    CHECK(standard(w).time == Approx(std::exp(-.64 * (1 - .83 / .95))));
    CHECK(effort_on_demand(w, first_agent) ==
          Approx(.35 * 8 / 4 * (std::exp(.37 * standard(w).pressure) - 1)));
    CHECK(time_on_resolution(w, first_agent) == Approx(1.2 * std::log(standard(w).time)));
    refresh_performance(w, first_agent);
    CHECK(w.agents.performance[first_agent].handle_factor < before.handle_factor);
    CHECK(w.agents.performance[first_agent].resolves < before.resolves);
}

TEST_CASE("contacts that are given up weigh as those that are served") {
    const Parameters p = quiet_centre();
    World w = begun(p), crowded = w;
    crowded.teams[0].standard.given_up = 20;
    work_days(w, .83, 1);
    work_days(crowded, .83, 1);
    CHECK(standard(w).pressure == Approx(0).margin(1e-12));
    CHECK(standard(crowded).pressure == Approx(.2));
}

TEST_CASE("the standard follows practice, downwards and back, unless it is a ratchet or held") {
    Parameters p = quiet_centre();
    World w = begun(p);
    work_days(w, .95, 60);
    const double low = standard(w).held;
    CHECK(low < .97);
    CHECK(standard(w).time < low);
    World recovering = w;
    work_days(recovering, .7, 60);
    CHECK(standard(recovering).held > low);

    Parameters ratchet = p;
    ratchet.time_pressure.ratchet = true;
    World stuck = w;
    stuck.parameters = &ratchet;
    work_days(stuck, .7, 60);
    CHECK(standard(stuck).held <= low);

    Parameters held = p;
    held.service_standard.hold = true;
    World firm = begun(held);
    work_days(firm, .95, 60);
    CHECK(standard(firm).held == 1);
    CHECK(standard(firm).time < 1);
    CHECK(seen(firm).sum(Sum::ProgrammeUsd) > 0);
}

TEST_CASE("who has little to do idles, and takes no longer for a contact") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    work_days(w, .17, 600);
    CHECK(standard(w).held == 1);
    CHECK(standard(w).time == 1);
    CHECK(time_per_contact(w, first_agent) == 1);
}

TEST_CASE("a customer needs some time, however long the queue") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    w.teams[0].standard.given_up = 100'000;
    work_days(w, 1, 400);
    CHECK(standard(w).time >= .7);
    CHECK(standard(w).held >= .7);
    CHECK(standard(w).time == Approx(.7).epsilon(.05));
}

TEST_CASE("the standard falls faster than it comes back, and never passes what was usual") {
    const TimePressureParameters p;
    CHECK(1 - standard_after(p, 1, .9, 1) > standard_after(p, .9, 1, 1) - .9);
    CHECK(standard_after(p, .8, 1, 10'000) == Approx(1));
    CHECK(practice_under(p, 1, -.5) == 1);
    CHECK(practice_under(p, .9, -.05) == Approx(.9 * std::exp(.64 * .05)));
}

TEST_CASE("a team that is usually busier than others is not pressed by its own usual load") {
    Parameters p = quiet_centre();
    p.usual.teams = {{.occupancy = .92, .standard = .97, .practice = .95}};
    World w = begun(p);
    CHECK(standard(w).held == .97);
    work_days(w, .92 / .97, 1);
    CHECK(standard(w).pressure == Approx(0).margin(1e-12));
    CHECK(standard(w).time == Approx(.97 / .95));
}

TEST_CASE("cut, time pressure leaves everything as it is") {
    Parameters p = quiet_centre();
    p.mechanisms.time_pressure = false;
    World w = begun(p);
    work_days(w, .99, 30);
    CHECK(time_per_contact(w, first_agent) == 1);
    CHECK(time_on_resolution(w, first_agent) == 0);
    CHECK(effort_on_demand(w, first_agent) == 0);
    CHECK(seen(w).spread(Spread::TimePressure).n == 0);
}
