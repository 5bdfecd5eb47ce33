#include "engine/outlook/people.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/outlook/backlog.hpp"
#include "engine/outlook/customers.hpp"
#include "engine/outlook/pressure.hpp"

using namespace morale;

namespace {

DailyLoad usual_day() {
    const Parameters p;
    return {.occupancy = p.strain.neutral_occupancy,
            .hostile = p.hostility.neutral_per_day,
            .quits = p.attrition.neutral_quits_per_week};
}

}  // namespace

TEST_CASE("under the neutral load people are as the reference population is") {
    const People people = people_under(Parameters{}, 0, usual_day(), .365);
    CHECK(people.exhaustion == Approx(.365).margin(.03));
    CHECK(people.turnover == Approx(.38).margin(.04));
    CHECK(people.skill == Approx(.93).margin(.025));
    CHECK(people.handle_by_agent == Approx(1).margin(.02));
    CHECK(people.handle_by_time <= people.handle_by_agent);
    CHECK(people.demand == Approx(0).margin(1e-9));
}

TEST_CASE("more load tires people, who fall ill, leave and are replaced by novices") {
    DailyLoad busy = usual_day();
    busy.occupancy = .92;
    const People usual = people_under(Parameters{}, 0, usual_day(), .365);
    const People pressed = people_under(Parameters{}, 0, busy, .5);
    CHECK(pressed.exhaustion > usual.exhaustion + .07);
    CHECK(pressed.turnover > 1.3 * usual.turnover);
    CHECK(pressed.absence > usual.absence);
    CHECK(pressed.skill < usual.skill);
    CHECK(pressed.on_floor < usual.on_floor);
    CHECK(pressed.handle_by_agent > usual.handle_by_agent);
}

TEST_CASE("newcomers are fresher than the team, however little it has to carry") {
    DailyLoad quiet = usual_day();
    quiet.occupancy = .3, quiet.hostile = 1;
    Parameters settled, changing;
    settled.attrition.base_per_week = 1e-6;
    changing.attrition.base_per_week = .03;
    const auto in_balance = [&](const Parameters& p) {
        double exhaustion = .365;
        for (int i = 0; i < 30; ++i) exhaustion = people_under(p, 0, quiet, exhaustion).exhaustion;
        return exhaustion;
    };
    CHECK(in_balance(settled) < .2);
    CHECK(in_balance(changing) < in_balance(settled));
}

TEST_CASE("a constant hazard leaves people for its mean time, and seats empty while somebody is sought") {
    Parameters p;
    p.mechanisms.strain = p.mechanisms.selection = false;
    p.attrition.early_extra = p.attrition.contagion = 0;
    p.attrition.base_per_week = .02;
    const People people = people_under(p, 0, usual_day(), .365);
    CHECK(people.turnover == Approx(.02 * 365 / 7));
    CHECK(people.employed == Approx(50. / (50 + 6)).epsilon(.01));
    CHECK(people.on_floor == Approx(50 * std::exp(-.02 * 4.2) / (50 + 6)).epsilon(.01));
}

TEST_CASE("a quiet team is never pressed, a busy one lives with its own ups and downs") {
    const Parameters p;
    const UsualPressure quiet = usual_pressure(p, .4, {.fast_sd = .02, .slow_sd = .05});
    CHECK(quiet.standard == 1);
    CHECK(quiet.practice == 1);
    const UsualPressure busy = usual_pressure(p, .93, {.fast_sd = .02, .slow_sd = .05});
    CHECK(busy.standard < 1);
    CHECK(busy.practice < 1);
    CHECK(busy.practice > .9);
}

TEST_CASE("mail that comes while nobody has time lies until somebody has") {
    BacklogGiven g;
    g.handle_seconds = 600;
    g.targets = {{.share = 1, .seconds = 3600}};
    g.weeks = 4;
    for (int d = 0; d < 7; ++d)
        for (int k = 16; k < 32; ++k) {  // 8 to 16 o'clock; the line takes everybody until noon
            const auto step = static_cast<std::size_t>(d * 48 + k);
            g.arriving[step] = 3;
            g.staff[step] = 4;
            g.spare[step] = k < 24 ? 0 : 3;
        }
    const Backlog found = backlog_of(g);
    CHECK(found.handled_per_week == Approx(7. * 16 * 3).epsilon(.01));
    CHECK(found.busy[20] == 1);
    CHECK(found.busy[31] == 0);
    CHECK(found.wait > 1800);
    CHECK(found.in_time < .6);
    CHECK(found.taken[26] == Approx(3));
}

TEST_CASE("the reference centre meets as many hostile contacts as its neutral point says") {
    const Parameters p;
    CHECK(hostility_of(p, .70, 13) == Approx(p.hostility.neutral_share).margin(.012));
    CHECK(hostility_of(p, .55, 13) > hostility_of(p, .85, 13));
    CHECK(satisfaction_beyond_usual(p, .85, 0) > 0);
}

TEST_CASE("dropping out of training shortens the mean stay as a uniform moment does") {
    constexpr double hazard = .02, dropout = .3, training = 4;
    Parameters p;
    p.hiring.training_weeks = training;
    p.hiring.training_dropout = dropout;
    p.attrition.base_per_week = hazard;
    p.attrition.early_extra = p.attrition.exhaustion_effect = 0;
    const double ends = std::exp(-hazard * training);
    const double lost = (1 - ends * (1 + hazard * training)) / (hazard * hazard) / training;
    const double stay = (1 - ends) / hazard - dropout * lost + (1 - dropout) * ends / hazard;
    CHECK(people_under(p, 0, usual_day(), .365).turnover == Approx(52 / stay).epsilon(.003));
    p.hiring.training_dropout = 0;
    CHECK(people_under(p, 0, usual_day(), .365).turnover == Approx(52 * hazard).epsilon(.003));
}
