// What customers experience, whether they stay, and what they tell.
#include <catch2/catch.hpp>
#include <cmath>

#include "engine/model/customers/churn.hpp"
#include "engine/model/customers/experience.hpp"
#include "engine/model/customers/word_of_mouth.hpp"
#include "engine/model/terms/churn.hpp"
#include "engine/model/terms/experience.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// Customers to whom nothing happens but what the test does.
Parameters customers_only(double count = 5000) {
    Parameters p = quiet_centre(2);
    p.customers.count = count;
    p.customers.issues_per_year = 0;
    p.churn.new_per_month = 0;
    return p;
}

World told(const Parameters& p, std::uint32_t stories) {
    World w = begun(p);
    for (std::uint32_t n = 0; n < stories; ++n)
        tell(w, {.issue = n, .customer = CustomerId{n % 1000}}, Story::Bad, 0);
    return w;
}

}  // namespace

TEST_CASE("experienced quality is built of its parts") {
    const ExperienceParameters p;
    CHECK(experienced_quality(p, {}) == -1);
    CHECK(experienced_quality(p, {.courteous = true, .waited = 600 * second}) == -1);
    CHECK(experienced_quality(p, {.resolved = true}) == Approx(.2));
    CHECK(experienced_quality(p, {.resolved = true, .courteous = true}) == Approx(.8));
    CHECK(experienced_quality(p, {.resolved = true, .earlier_attempts = 2}) == Approx(-.1));
    CHECK(experienced_quality(p, {.resolved = true, .waited = 240 * second}) == Approx(0).margin(1e-12));
    CHECK(experienced_quality(p, {.resolved = true, .courteous = true, .wow = true}) == Approx(.9));
}

TEST_CASE("a bad surprise weighs twice a good one of the same size") {
    const ExperienceParameters p;
    Attitude good{.satisfaction = Compact(0), .expectation = Compact(.2)},
        bad = good;  // with what should be: .3
    learn_from(p, good, .3 + .25);
    learn_from(p, bad, .3 - .25);
    CHECK(good.satisfaction.value() == Approx(.3 * .25).margin(4e-5));
    CHECK(bad.satisfaction.value() == Approx(-.3 * .5).margin(4e-5));
    CHECK(good.expectation.value() == Approx(.2 + .2 * (.55 - .2)).margin(4e-5));
    Attitude worst = good;
    for (int n = 0; n < 100; ++n) learn_from(p, worst, -1);
    CHECK(worst.satisfaction.value() >= -1);
}

TEST_CASE("experience cut: satisfaction stays neutral") {
    Parameters p = customers_only();
    p.mechanisms.experience = false;
    World w = begun(p);
    const Compact before = w.customers.attitude[CustomerId{5}].satisfaction;
    remember(w, CustomerId{5}, 0, {.resolved = false});
    CHECK(w.customers.attitude[CustomerId{5}].satisfaction == before);
    CHECK(seen(w).spread(Spread::Quality).n == 1);
}

TEST_CASE("customers leave by themselves with the base hazard times exp(-(S - S0))") {
    Parameters p = customers_only(20'000);
    p.churn.base_per_month = .02;
    const double above = GENERATE(-.6, 0., .5);
    CAPTURE(above);
    World w = begun(p);
    for (Attitude& attitude : w.customers.attitude)
        attitude.satisfaction = Compact(p.experience.neutral_satisfaction + above);
    const double before = w.record.level(Level::Customers, w.firm_group());
    run_until(w, measurement_start + 8 * week);
    const double months = 8 * 7 / (365. / 12);
    const double expected = before * (1 - std::exp(-.02 * std::exp(-above) * months));
    CHECK(std::abs(seen(w).count(Count::Churned) - expected) < 4 * std::sqrt(expected) + 1);
}

TEST_CASE("at the end of an issue they leave with what they say times what is acted on") {
    const Parameters p = customers_only();
    World w = begun(p);
    const double said = p.churn.leave_unresolved;
    leave_on_issue(w, CustomerId{1}, said, said * p.churn.acted_on + 1e-9);
    CHECK(w.customers.is[CustomerId{1}] == Customership::Active);
    leave_on_issue(w, CustomerId{1}, said, said * p.churn.acted_on - 1e-9);
    CHECK(w.customers.is[CustomerId{1}] == Customership::Gone);
    leave_on_issue(w, CustomerId{1}, said, 0);  // once only
    CHECK(seen(w).count(Count::ChurnedOnIssue) == 1);
    CHECK(seen(w).count(Count::Churned) == 1);
}

TEST_CASE("what an issue lets expect of churn is its chance, whether the customer leaves or not") {
    const Parameters p = customers_only();
    World w = begun(p);
    const double before = seen(w).sum(Sum::ChurnExpected);
    leave_on_issue(w, CustomerId{1}, .5, 1);
    CHECK(w.customers.is[CustomerId{1}] == Customership::Active);
    CHECK(seen(w).sum(Sum::ChurnExpected) - before == Approx(.5 * p.churn.acted_on));
    leave_on_issue(w, CustomerId{1}, .5, 0);
    CHECK(w.customers.is[CustomerId{1}] == Customership::Gone);
    CHECK(seen(w).sum(Sum::ChurnExpected) - before == Approx(2 * .5 * p.churn.acted_on));
}

TEST_CASE("churn cut: nobody goes, nobody comes") {
    Parameters p = small_centre();
    p.mechanisms.churn = false;
    const Cell c = lived(p).tape.total();
    CHECK(c.count(Count::Churned) + c.count(Count::Acquired) + c.count(Count::Refused) == 0);
    CHECK(c.mean(Level::Customers) == Approx(4000));
}

TEST_CASE("prospects decide at their rate, and come as they are willing") {
    Parameters p = customers_only(20'000);
    p.churn.new_per_month = .05;
    p.churn.base_per_month = 0;
    const double willing = GENERATE(.9, .5);
    World w = begun(p);
    p.word_of_mouth.memory_weeks = 1e9;
    for (Hearsay& heard : w.customers.hearsay) heard.willingness = static_cast<float>(willing);
    run_until(w, measurement_start + 8 * week);
    const Cell c = seen(w);
    const double decide = 20'000 * .05 / p.churn.neutral_willingness * 8 * 7 / (365. / 12);
    CHECK(std::abs(c.count(Count::Acquired) - willing * decide) < 4 * std::sqrt(willing * decide));
    const double unheard = p.offer.market.unaided;
    const double referred = std::max(0., willing - unheard) * decide,
                 refused = std::max(0., unheard - willing) * decide;
    CHECK(std::abs(c.count(Count::Referred) - referred) <= 4 * std::sqrt(referred));
    CHECK(std::abs(c.count(Count::Refused) - refused) <= 4 * std::sqrt(refused));
}

TEST_CASE("willingness comes back as stories are forgotten") {
    const Parameters p = customers_only();
    World w = begun(p);
    w.customers.hearsay[ProspectId{3}] = {.willingness = .5f, .heard_minute = 0};
    w.now = measurement_start + 26 * week;
    CHECK(willingness(w, ProspectId{3}) == Approx(.7 - .2 * std::exp(-1.)).epsilon(1e-6));
}

TEST_CASE("a bad story makes a cascade of mean 1 / (1 - m) tellers") {
    Parameters p = customers_only();
    p.word_of_mouth.retell = GENERATE(0., .108, .2);
    const double m = p.word_of_mouth.retell * .74 * 5;
    const double stories = 4000;
    const Cell c = seen(told(p, 4000));
    const double tellers = c.count(Count::ToldBad) / 5 / stories;
    // Variance of the total progeny of a branching process with binomial offspring.
    const double offspring_variance = m * (1 - p.word_of_mouth.retell * .74);
    const double se = std::sqrt(offspring_variance / std::pow(1 - m, 3) / stories);
    CAPTURE(m, tellers, se);
    CHECK(std::abs(tellers - 1 / (1 - m)) <= 4 * se + 1e-12);
}

TEST_CASE("a bad story lowers the satisfaction of those who hear it, never below -1") {
    Parameters p = customers_only(200);
    p.word_of_mouth.retell = 0;
    World w = begun(p);
    const CustomerTable before = w.customers;
    auto lowered_by = [&](CustomerId id) {
        return before.attitude[id].satisfaction.value() - w.customers.attitude[id].satisfaction.value();
    };
    tell(w, {.issue = 1, .customer = CustomerId{0}}, Story::Bad, 0);
    CHECK(lowered_by(CustomerId{0}) == 0);
    int heard = 0;
    for (CustomerId id : all_ids<CustomerRow>(200)) {
        if (lowered_by(id) == 0) continue;
        CHECK(lowered_by(id) == Approx(.02).margin(4e-5));
        ++heard;
    }
    CHECK(heard >= 1);
    CHECK(heard <= 5);
    for (std::uint32_t n = 0; n < 400; ++n) tell(w, {.issue = n, .customer = CustomerId{0}}, Story::Bad, 0);
    for (const Attitude& attitude : w.customers.attitude) CHECK(attitude.satisfaction.value() >= -1);
}

TEST_CASE("without acquaintances nothing is told") {
    Parameters p = small_centre();
    const bool cut = GENERATE(true, false);
    if (cut)
        p.mechanisms.word_of_mouth = false;
    else
        p.word_of_mouth.acquaintances = 0;
    const Cell c = lived(p).tape.total();
    CHECK(c.count(Count::IssuesUnresolved) > 0);
    CHECK(c.count(Count::ToldBad) == 0);
    CHECK(c.count(Count::ToldGood) == 0);
}

TEST_CASE("a story that does not die out ends the replication with a failure") {
    Parameters p = small_centre(6, 1);
    p.word_of_mouth.retell = 1;
    p.word_of_mouth.bad_share = 1;
    const Record record = lived(p);
    REQUIRE(record.failure);
    CHECK(record.failure->what == "a story dies out before everybody has heard it");
    CHECK(record.failure->file == "word_of_mouth.cpp");
    CHECK(record.failure->at < measurement_start);
}
