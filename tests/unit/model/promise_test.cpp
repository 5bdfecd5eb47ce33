// Announcements: hope, what comes of it, and trust.
#include "engine/model/terms/promise.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/model/customers/churn.hpp"
#include "engine/model/customers/experience.hpp"
#include "engine/model/terms/process.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// Customers who call nobody; `promise` is announced in the third week.
Parameters announcing(double promise) {
    Parameters p = quiet_centre(2);
    p.customers.count = 2000;
    p.customers.issues_per_year = 0;
    p.offer.announcement = {.promise = promise, .at_weeks = 2};
    return p;
}

CustomerId one_who(const World& w, bool heard) {
    for (CustomerId id : all_ids<CustomerRow>(2000))
        if (heard_announcement(w, id) == heard) return id;
    FAIL("all are alike");
    return {};
}

double trust_of_hearers(const World& w) {
    return trust(w, one_who(w, true));
}

Parameters with_fix(Parameters p, double delivered_in_week) {
    p.offer.fix = {.gain = .3, .weeks = delivered_in_week, .commitment = 1, .cost = 0, .minutes = 0};
    return p;
}

World lived_to(const Parameters& p, double weeks) {
    World w = begun(p);
    run_until(w, measurement_start + span_of_seconds(weeks * in_seconds(week)));
    return w;
}

}  // namespace

TEST_CASE("who hears is a share of the customers, and the others hope for nothing") {
    const Parameters p = announcing(.2);
    const World w = lived_to(p, 2.01);
    int heard = 0;
    for (CustomerId id : all_ids<CustomerRow>(2000)) heard += heard_announcement(w, id);
    CHECK(std::abs(heard - .6 * 2000) < 4 * std::sqrt(2000 * .24));
    CHECK(raised_expectation(w, one_who(w, true)) == Approx(.2));
    CHECK(raised_expectation(w, one_who(w, false)) == 0);
    CHECK(seen(w).sum(Sum::ProgrammeUsd) == 20'000);
}

TEST_CASE("hope makes the same contact a poorer one, and is forgotten in time") {
    const Parameters p = announcing(.2);
    World w = lived_to(p, 2.01);
    const CustomerId hearer = one_who(w, true), other = one_who(w, false);
    w.customers.attitude[hearer] = w.customers.attitude[other];
    remember(w, hearer, 0, {.resolved = true});
    remember(w, other, 0, {.resolved = true});
    CHECK(w.customers.attitude[hearer].satisfaction.value() <
          w.customers.attitude[other].satisfaction.value());
    run_until(w, measurement_start + 28 * week);
    CHECK(raised_expectation(w, hearer) == Approx(.2 * std::exp(-1.)).epsilon(.01));
}

TEST_CASE("a promise that nothing follows costs twice its size in trust after eight weeks") {
    const Parameters p = announcing(.2);
    CHECK(trust_of_hearers(lived_to(p, 9.99)) == 0);
    const World w = lived_to(p, 10.01);
    CHECK(trust_of_hearers(w) == Approx(-.4).epsilon(.01));
    CHECK(trust(w, one_who(w, false)) == 0);
    CHECK(broken_promise_on_hostility(w, one_who(w, true)) == Approx(.4).epsilon(.01));
    CHECK(trust_of_hearers(lived_to(p, 62)) == Approx(-.4 * std::exp(-1.)).epsilon(.02));
}

TEST_CASE("a promise kept in time costs nothing; one partly kept costs twice the gap") {
    const double worth = quality_of_fix(Parameters{}, .3);
    const Parameters in_time = with_fix(announcing(worth), 6);
    CHECK(trust_of_hearers(lived_to(in_time, 12)) == Approx(0).margin(1e-12));
    const Parameters too_much = with_fix(announcing(worth + .1), 6);
    CHECK(trust_of_hearers(lived_to(too_much, 10.01)) == Approx(-.2).epsilon(.01));
    const Parameters late = with_fix(announcing(worth), 12);
    CHECK(trust_of_hearers(lived_to(late, 13)) < -worth);
}

TEST_CASE("what was fixed before it was announced adds half of it to trust") {
    const double worth = quality_of_fix(Parameters{}, .3);
    const Parameters p = with_fix(announcing(worth), 1);
    const World w = lived_to(p, 2.01);
    CHECK(trust_of_hearers(w) == Approx(worth / 2).epsilon(.01));
    CHECK(broken_promise_on_hostility(w, one_who(w, true)) == 0);
    CHECK(trust_of_hearers(lived_to(p, 12)) > 0);
}

TEST_CASE("who trusts less leaves more readily, after an issue and by themselves") {
    const Parameters p = announcing(.2);
    World w = lived_to(p, 10.01);
    const CustomerId hearer = one_who(w, true), other = one_who(w, false);
    const double says = .25, leaves = says * p.churn.acted_on;
    leave_on_issue(w, other, says, leaves * 1.2);
    leave_on_issue(w, hearer, says, leaves * 1.2);
    CHECK(w.customers.active(other));
    CHECK_FALSE(w.customers.active(hearer));

    Parameters many = announcing(.3);
    many.customers.count = 50'000;
    Parameters silent = many;
    silent.mechanisms.trust = false;
    const double told = lived(many).tape.total().count(Count::Churned);
    CHECK(told > 1.05 * lived(silent).tape.total().count(Count::Churned));
}

TEST_CASE("trust cut: announced and paid for, but nobody hopes or distrusts") {
    Parameters p = announcing(.2);
    p.mechanisms.trust = false;
    const World w = lived_to(p, 12);
    for (CustomerId id : all_ids<CustomerRow>(100)) {
        CHECK(raised_expectation(w, id) == 0);
        CHECK(trust(w, id) == 0);
    }
    CHECK(seen(w).spread(Spread::Trust).sum == 0);
}

TEST_CASE("an extra counts for nothing to who was promised something and did not get it") {
    const Parameters p = announcing(.2);
    World w = lived_to(p, 10.01);
    w.offer.promise.hope = 0;
    const CustomerId hearer = one_who(w, true), other = one_who(w, false);
    w.customers.attitude[hearer] = w.customers.attitude[other];
    for (CustomerId id : {hearer, other})
        remember(w, id, 0, {.resolved = true, .courteous = true, .wow = true});
    CHECK(w.customers.attitude[hearer].satisfaction.value() <
          w.customers.attitude[other].satisfaction.value());
}

TEST_CASE("one announcement is made once, also when a policy starts again") {
    const Parameters p = announcing(.2);
    World w = lived_to(p, 3);
    w.next_parameters = &p;
    schedule(w, w.now, PolicyStarts{});
    run_until(w, measurement_start + 30 * week);
    CHECK(seen(w).sum(Sum::ProgrammeUsd) == 20'000);
}

TEST_CASE("what customers think right drifts by the year, and they are less satisfied") {
    Parameters p = small_centre(6, 20);
    const double usual = lived(p).tape.total().spread(Spread::Satisfaction).mean();
    p.offer.market.expectations_drift = .5;
    const Cell c = lived(p).tape.total();
    CHECK(c.spread(Spread::Satisfaction).mean() < usual);
    CHECK(c.spread(Spread::Should).mean() == Approx(.4 + .5 * 10 * 7 / 365.).epsilon(.01));
}

TEST_CASE("competition multiplies the base hazard of leaving") {
    Parameters p = quiet_centre(2);
    p.customers.count = 50'000;
    p.customers.issues_per_year = 0;
    const double usual = lived(p).tape.total().count(Count::Churned);
    p.offer.market.competition = 2;
    const double fierce = lived(p).tape.total().count(Count::Churned);
    CHECK(fierce == Approx(2 * usual).epsilon(.08));
}
