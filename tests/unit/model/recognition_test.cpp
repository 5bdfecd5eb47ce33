#include "engine/model/minds/recognition.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/model/minds/quality.hpp"
#include "engine/model/minds/strain.hpp"
#include "engine/model/terms/attrition.hpp"
#include "engine/model/terms/recognition.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// R itself, before it saturates.
double raw(const World& w, AgentId agent) {
    return w.agents.recognition[agent].felt;
}

double gain_of_last(const World& w) {
    return static_cast<double>(w.ledger.recognitions.back().gain);
}

constexpr Thanks full{.quality = 1};  // worth .7 of the weight

}  // namespace

TEST_CASE("thanks are felt, delay quitting and relieve strain") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    make_average(w, first_agent);
    refresh_performance(w, first_agent);
    const double hazard = quit_hazard(w, first_agent);
    const double resolves = w.agents.performance[first_agent].resolves;
    recognise(w, first_agent, full);
    CHECK(raw(w, first_agent) == Approx(.7));
    CHECK(felt_recognition(w, first_agent) == Approx(1 - std::exp(-.7)));
    CHECK(quit_hazard(w, first_agent) ==
          Approx(hazard * std::exp(-p.attrition.recognition_effect * felt_recognition(w, first_agent))));
    CHECK(w.agents.performance[first_agent].resolves > resolves);
    World thanked = w, not_thanked = begun(p);
    make_average(not_thanked, first_agent);
    for (World* world : {&thanked, &not_thanked}) {
        world->now += day;
        world->agents.today[first_agent].handling_seconds = 83;
        world->agents.today[first_agent].available_seconds = 17;
        strain_day(*world, first_agent);
    }
    CHECK(thanked.agents.mind[first_agent].exhaustion < not_thanked.agents.mind[first_agent].exhaustion);
}

TEST_CASE("five thanks at once are worth 1, .8, .67, .57 and .5 of one") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    double sum = 0;
    for (int n = 0; n < 5; ++n) {
        recognise(w, first_agent, full);
        CHECK(gain_of_last(w) / .7 == Approx(4. / (4 + n)));
        sum += gain_of_last(w) / .7;
    }
    CHECK(sum == Approx(1 + 4. / 5 + 4. / 6 + 4. / 7 + 4. / 8));
    CHECK(felt_recognition(w, first_agent) < 1);
}

TEST_CASE("felt recognition fades exactly exponentially, however often it is looked at") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    w.agents.recognition[first_agent].felt = .9;
    w.agents.recognition[first_agent].as_of = w.now;
    for (int n = 1; n <= 60; ++n) {
        w.now += day;
        lose_fairness(w, first_agent, 0);  // brings the state to now
        CHECK(raw(w, first_agent) ==
              Approx(.9 * std::exp(-n / 7. / p.recognition.memory_weeks)).epsilon(1e-12));
    }
}

TEST_CASE("impulses without saturation sum to the shot noise of their rhythm") {
    Parameters p = quiet_centre();
    p.recognition.half_dose = 1e12;
    World w = begun(p);
    const double rate = GENERATE(.25, 1., 3.);  // a week
    double sum = 0;
    int looks = 0;
    for (double weeks = 0; weeks < 400; weeks += 1 / rate) {
        recognise(w, first_agent, full);
        const double after = raw(w, first_agent) / .7;
        if (weeks > 40) sum += after, ++looks;
        w.now += span_of_seconds(7 * 86'400 / rate);
    }
    // Just after an impulse of a periodic train: 1 / (1 - exp(-1 / (rate x 2 wk))).
    CHECK(sum / looks == Approx(1 / (1 - std::exp(-1 / (rate * 2)))).epsilon(1e-6));
}

TEST_CASE("announced thanks keep three tenths; an executive's weigh more") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    recognise(w, AgentId{1}, {.quality = .7, .announced = true});
    CHECK(gain_of_last(w) == Approx(.4 * .3));
    recognise(w, AgentId{2}, {.weight = 1.2, .quality = .7});
    CHECK(gain_of_last(w) == Approx(.4 * 1.2));
}

TEST_CASE("a form letter is worth nothing, something poorer costs fairness") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    recognise(w, AgentId{1}, {.quality = .3});
    CHECK(felt_recognition(w, AgentId{1}) == 0);
    CHECK(fairness(w, AgentId{1}) == 1);
    const double hazard = quit_hazard(w, AgentId{2});
    recognise(w, AgentId{2}, {.quality = .2, .seen = true});
    CHECK(felt_recognition(w, AgentId{2}) == 0);
    CHECK(fairness(w, AgentId{2}) == Approx(.95));
    CHECK(quit_hazard(w, AgentId{2}) == Approx(hazard * std::exp(.2 * .05)));
    CHECK(seen(w).count(Count::PraiseSeen) == 0);
    w.now += 13 * week;
    CHECK(fairness(w, AgentId{2}) == Approx(1 - .05 * std::exp(-1.)));
    const double recent = std::exp(-13 * 7 / 30.);  // of the first one
    recognise(w, AgentId{2}, full);
    CHECK(gain_of_last(w) == Approx(.7 / (1 + recent / 4) * (1 - .05 * std::exp(-1.))).epsilon(1e-6));
}

TEST_CASE("peers see deserved praise through the graph, less with every step") {
    const Parameters p = quiet_centre(12);
    World w = begun(p);
    recognise(w, first_agent, {.quality = 1, .seen = true});
    REQUIRE_FALSE(w.peers.of(first_agent).empty());
    for (const Peer& peer : w.peers.of(first_agent))
        CHECK(raw(w, peer.agent) == Approx(.7 * std::pow(.3, peer.steps)));
    CHECK(w.ledger.recognitions.back().seen_by == w.peers.of(first_agent).size());
    CHECK(seen(w).count(Count::PraiseSeen) == static_cast<double>(w.peers.of(first_agent).size()));
}

TEST_CASE("without peers nobody sees it") {
    Parameters p = quiet_centre(12);
    const bool cut = GENERATE(true, false);
    if (cut)
        p.mechanisms.peers = false;
    else
        p.peers.ties_per_seat = 0;
    World w = begun(p);
    recognise(w, first_agent, {.quality = 1, .seen = true});
    CHECK(raw(w, first_agent) == Approx(.7));
    CHECK(seen(w).count(Count::PraiseSeen) == 0);
    for (std::uint32_t row = 1; row < 12; ++row) CHECK(felt_recognition(w, AgentId{row}) == 0);
}

TEST_CASE("after an annual week everyday life looks poorer: fairness falls with the glow") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    Recognition& r = w.agents.recognition[first_agent];
    r.week_sum = 3, r.week_days = 5, r.other_sum = 20, r.other_days = 100;
    feel_contrast(w, first_agent);
    CHECK(fairness(w, first_agent) == Approx(1 - .05 * (.6 - .2)));
    CHECK(w.agents.recognition[first_agent].week_days == 0);
    r.week_sum = 1, r.week_days = 5, r.other_sum = 60, r.other_days = 100;
    feel_contrast(w, first_agent);  // the other weeks were better: no contrast
    CHECK(fairness(w, first_agent) == Approx(1 - .05 * (.6 - .2)));
}

TEST_CASE("the contrast is felt after a real annual week, unless fairness is cut") {
    Parameters p = quiet_centre();
    p.annual_week = {.events = 5, .start = 112};
    p.customers.count = 0;
    p.mechanisms.fairness = GENERATE(true, false);
    World w = begun(p);
    run_until(w, measurement_start + 2 * week);
    if (p.mechanisms.fairness)
        CHECK(fairness(w, first_agent) < .999);
    else
        CHECK(fairness(w, first_agent) == 1);
}

TEST_CASE("recognition cut: received, but not felt") {
    Parameters p = quiet_centre();
    p.mechanisms.recognition = false;
    World w = begun(p);
    const double hazard = quit_hazard(w, first_agent);
    recognise(w, first_agent, full);
    CHECK(felt_recognition(w, first_agent) == 0);
    CHECK(quit_hazard(w, first_agent) == hazard);
    CHECK(seen(w).count(Count::Recognised) == 1);
}
