#include "engine/model/firm/awards.hpp"

#include <catch2/catch.hpp>

#include "engine/model/firm/programmes.hpp"
#include "engine/model/firm/thanks.hpp"
#include "engine/model/minds/meaning.hpp"
#include "engine/model/terms/habit.hpp"
#include "engine/model/terms/recognition.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

constexpr std::uint32_t agents = 10;

/// The higher the row, the more each has resolved, and the slower.
World with_records(const Parameters& p) {
    World w = begun(p);
    for (std::uint32_t row = 0; row < agents; ++row) {
        const auto n = static_cast<float>(row);
        w.agents.tally[AgentId{row}] = {
            .handled = 1000, .resolved = 500 + 30 * n, .seconds = 2e5F + 1e4F * n};
    }
    return w;
}

Parameters with_awards(const Awards& awards) {
    Parameters p = quiet_centre(agents);
    p.awards = awards;
    return p;
}

double felt(const World& w, std::uint32_t row) {
    return w.agents.recognition[AgentId{row}].felt;
}
double fair(const World& w, std::uint32_t row) {
    return fairness(w, AgentId{row});
}

}  // namespace

TEST_CASE("a surprise for the best reaches them and lifts the peers who see it") {
    const Parameters p = with_awards({.per_year = 4, .share = .1, .value = 0});
    World w = with_records(p);
    award(w);
    CHECK(seen(w).count(Count::Recognised) == 1);
    CHECK(felt(w, 9) == Approx(.4));
    CHECK(seen(w).count(Count::PraiseSeen) > 0);
    for (const Peer& peer : w.peers.of(AgentId{9})) CHECK(felt(w, peer.agent.row) > 0);
    for (std::uint32_t row = 0; row < agents; ++row) CHECK(fair(w, row) == 1);
    CHECK(w.agents.tally[AgentId{9}].handled == 0);
    CHECK(seen(w).sum(Sum::ProgrammeUsd) == Approx(.5 * p.money.manager_hour));
}

TEST_CASE("announced, it is worth three tenths and lifts nobody else") {
    const Parameters p = with_awards({.per_year = 4, .share = .1, .value = 0, .announced = true});
    World w = with_records(p);
    award(w);
    CHECK(felt(w, 9) == Approx(.4 * .3));
    CHECK(seen(w).count(Count::PraiseSeen) == 0);
    for (std::uint32_t row = 0; row < 9; ++row) CHECK(felt(w, row) == 0);
}

TEST_CASE("who resolves more than the winners and is passed over loses fairness") {
    Parameters p = with_awards({.per_year = 4, .share = .1, .value = 0});
    p.awards.tied_to = static_cast<int>(TiedTo::HandleTime);  // the fastest resolves the least
    p.mechanisms.fairness = GENERATE(true, false);
    World w = with_records(p);
    award(w);
    CHECK(felt(w, 0) > 0);
    for (std::uint32_t row = 1; row < agents; ++row)
        CHECK(fair(w, row) == Approx(p.mechanisms.fairness ? .95 : 1));
}

TEST_CASE("a lottery passes over about half of the others, awards for everybody nobody") {
    Parameters p = with_awards({.per_year = 4, .share = .3, .value = 0});
    p.awards.to = static_cast<int>(GENERATE(AwardTo::Lottery, AwardTo::Everybody));
    World w = with_records(p);
    award(w);
    int passed_over = 0;
    for (std::uint32_t row = 0; row < agents; ++row) passed_over += fair(w, row) < 1;
    CHECK(seen(w).count(Count::PraiseSeen) == 0);
    if (static_cast<AwardTo>(p.awards.to) == AwardTo::Everybody) {
        CHECK(passed_over == 0);
        CHECK(seen(w).count(Count::Recognised) == agents);
    } else {
        CHECK(passed_over > 0);
    }
}

TEST_CASE("a token costs everybody fairness, an award as large as sales stars' gives it") {
    const Parameters token = with_awards({.per_year = 4, .share = .1, .value = 20}),
                     lavish = with_awards({.per_year = 4, .share = .1, .value = 1000}),
                     cash = with_awards({.per_year = 4, .share = .1, .value = 1000, .cash = true});
    World few = with_records(token), many = with_records(lavish), notes = with_records(cash);
    for (World* w : {&few, &many, &notes}) award(*w);
    CHECK(fair(few, 3) == Approx(1 - .05 * .96));
    CHECK(fair(many, 3) == Approx(1.05));
    CHECK(felt(many, 9) == Approx(.4 * 2));
    CHECK(felt(notes, 9) == Approx(.4 * 1.2));
    CHECK(felt(few, 9) == Approx(.4 * 1.02));
}

TEST_CASE("heavy prizes in cash take three tenths of every gain of meaning") {
    Parameters p = with_awards({.per_year = 4, .value = GENERATE(100., 1000.), .cash = true});
    World w = with_records(p);
    w.agents.traits[first_agent] = Traits{};
    give_dose(w, first_agent, 1);
    const double dose = w.agents.meaning[first_agent].fast + w.agents.meaning[first_agent].slow;
    CHECK(dose == Approx(p.awards.value < p.award_effects.heavy_cash ? 1 : .7));
}

TEST_CASE("awards cut: paid for, but neither felt nor compared") {
    Parameters p = with_awards({.per_year = 52, .share = .5, .value = 20, .cash = true});
    p.mechanisms.awards = false;
    World w = begun(p);
    run_until(w, measurement_start + 3 * week);
    CHECK(seen(w).sum(Sum::ProgrammeUsd) > 0);
    for (std::uint32_t row = 0; row < agents; ++row) {
        CHECK(felt(w, row) == 0);
        CHECK(fair(w, row) == 1);
    }
}

TEST_CASE("peers thank each other with their own weight; without peers nobody does") {
    Parameters p = quiet_centre(agents);
    p.peer_thanks = {.every_weeks = 1, .share = 1};
    p.mechanisms.peers = GENERATE(true, false);
    World w = begun(p);
    peers_thank(w);
    CHECK(felt(w, 0) == Approx(p.mechanisms.peers ? .6 * .4 : 0));
    CHECK(seen(w).sum(Sum::ProgrammeUsd) == Approx(.5 * p.money.manager_hour));
}

TEST_CASE("when a habit ends, fairness falls once by twice its weekly gain") {
    Parameters with = quiet_centre(agents);
    with.leader_thanks = {.every_weeks = 1, .quality = .7};
    with.mechanisms.habit = GENERATE(true, false);
    Parameters without = with;
    without.leader_thanks.every_weeks = 0;
    World w = begun(with);
    run_until(w, measurement_start + 30 * week);
    const double gain = weekly_gain(w, Programme::LeaderThanks);
    CHECK(gain > .1);
    CHECK(gain < .4);
    w.parameters = &without;
    miss_dropped(w, with);
    CHECK(fair(w, 0) == Approx(with.mechanisms.habit ? 1 - 2 * gain : 1));
    miss_dropped(w, with);
    CHECK(fair(w, 0) == Approx(with.mechanisms.habit ? 1 - 2 * gain : 1));  // once
}

TEST_CASE("recognition ends when its time is over, and is missed") {
    Parameters p = quiet_centre(agents);
    p.leader_thanks.every_weeks = 1;
    p.recognition_end.after_weeks = 10;
    const Record r = lived(p);
    Parameters endless = p;
    endless.recognition_end.after_weeks = 0;
    const Record all = lived(endless);
    CHECK(r.ledger.recognitions.size() == 10 * agents);
    CHECK(all.ledger.recognitions.size() == 60 * agents);
    World w = begun(p);
    run_until(w, measurement_start + 10 * week + hour);
    CHECK(fair(w, 0) < .9);
}
