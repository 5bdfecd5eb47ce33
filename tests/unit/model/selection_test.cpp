// Selection for warmth and fit, what the job's preview does, and the personal tie.
#include "engine/model/staff/selection.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/model/minds/personal_tie.hpp"
#include "engine/model/terms/attrition.hpp"
#include "engine/model/terms/meaning.hpp"
#include "engine/model/terms/personal_tie.hpp"
#include "engine/model/terms/selection.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

struct Means {
    double talent = 0, warmth = 0, fit = 0;
};

/// Of many who are hired.
Means of_hires(const Parameters& p) {
    World w = begun(p);
    constexpr int people = 20'000;
    Means sum;
    for (int n = 0; n < people; ++n) {
        w.agents.employment[first_agent].incumbent = static_cast<std::uint32_t>(n);
        choose_person(w, first_agent);
        sum.talent += w.agents.traits[first_agent].talent / people;
        sum.warmth += w.agents.traits[first_agent].warmth / people;
        sum.fit += w.agents.background[first_agent].fit / people;
    }
    return sum;
}

constexpr double within = 4 / 141.;  // four standard errors of 20,000

}  // namespace

TEST_CASE("one score of one in ten lifts each trait by its validity") {
    Parameters p = quiet_centre();
    p.hiring.selection_ratio = .1;
    p.hiring.validity = .4;
    p.selection = {.warmth_validity = .26, .fit_validity = .24};
    const Means m = of_hires(p);
    CHECK(m.talent == Approx(.4 * 1.7550).margin(within));
    CHECK(m.warmth == Approx(.26 * 1.7550).margin(within));
    CHECK(m.fit == Approx(.24 * 1.7550).margin(within));
}

TEST_CASE("stoppers are cold and no less talented; unselected applicants are the zero point") {
    Parameters p = quiet_centre();
    p.selection.warmth = -.5;
    const Means m = of_hires(p);
    CHECK(m.warmth == Approx(-.5).margin(within));
    CHECK(m.talent == Approx(0).margin(within));
    CHECK(m.fit == Approx(0).margin(within));
}

TEST_CASE("fit keeps, and a preview keeps newcomers") {
    Parameters p = quiet_centre();
    p.mechanisms.strain = false;
    World w = begun(p);
    make_average(w, first_agent);
    w.agents.employment[first_agent].hired = w.now;
    const double before = quit_hazard(w, first_agent);
    SECTION("fit") {
        w.agents.background[first_agent].fit = 1;
        CHECK(quit_hazard(w, first_agent) == Approx(before * std::exp(-.2)));
    }
    SECTION("preview, on the first day") {
        w.agents.background[first_agent].preview = 1;
        CHECK(quit_hazard(w, first_agent) == Approx(before * (1 + 2 * .8) / (1 + 2)));
    }
    SECTION("preview, years later") {
        w.now += 500 * week;
        const double late = quit_hazard(w, first_agent);
        w.agents.background[first_agent].preview = 1;
        CHECK(quit_hazard(w, first_agent) == Approx(late));
    }
}

TEST_CASE("selection cut: who comes is the zero point, and neither fit nor preview counts") {
    Parameters p = quiet_centre();
    p.mechanisms.selection = false;
    p.hiring.selection_ratio = .1;
    p.selection = {.warmth = -1, .warmth_validity = .5, .fit_validity = .5, .preview = 1};
    const Means m = of_hires(p);
    CHECK(m.warmth == Approx(0).margin(within));
    CHECK(m.fit == Approx(0).margin(within));
    World w = begun(p);
    w.agents.background[first_agent] = {.fit = 2, .preview = 1};
    CHECK(fit_on_quitting(w, first_agent) == 0);
    CHECK(early_share(w, first_agent) == 1);
}

TEST_CASE("a personal tie puts a floor under meaning, for a share of the agents") {
    Parameters p = quiet_centre(200);
    p.tie.share = .3;
    World w = begun(p);
    int tied = 0;
    for (AgentId agent : all_ids<AgentRow>(200u)) {
        tied += has_tie(w, agent);
        CHECK(felt_meaning(w, agent) == Approx(has_tie(w, agent) ? 1 - std::exp(-.3) : 0));
        CHECK(knows_mission(w, agent) == has_tie(w, agent));
    }
    CHECK(tied == Approx(60).margin(26));
    w.agents.background[first_agent].tie = .1;
    w.agents.meaning[first_agent] = {.slow = 1, .as_of = w.now};
    CHECK(felt_meaning(w, first_agent) == Approx(1 - std::exp(-1.)));  // a floor, not an addition
}

TEST_CASE("personal tie cut: nobody has one, and nobody's time is spent") {
    Parameters p = quiet_centre();
    p.tie.share = 1;
    p.mechanisms.personal_tie = false;
    World w = begun(p);
    book_tie(w, first_agent);
    CHECK_FALSE(has_tie(w, first_agent));
    CHECK(felt_meaning(w, first_agent) == 0);
    CHECK(seen(w).sum(Sum::ProgrammeUsd) == 0);
}
