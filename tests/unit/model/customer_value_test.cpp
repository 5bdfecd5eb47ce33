// What customers are worth, how newcomers begin, and who comes because of a good story.
#include "engine/model/terms/customer_value.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/model/customers/churn.hpp"
#include "engine/model/customers/word_of_mouth.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/terms/churn.hpp"
#include "engine/model/terms/mission_mention.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

Parameters paying_customers(double count = 20'000) {
    Parameters p = quiet_centre(2);
    p.customers.count = count;
    p.customers.issues_per_year = 0;
    p.word_of_mouth.acquaintances = 10;
    return p;
}

}  // namespace

TEST_CASE("values are lognormal with mean 1, whatever their spread") {
    Parameters p = paying_customers();
    p.offer.market.value_cv = GENERATE(0., .5, 1.);
    const double cv = p.offer.market.value_cv;
    World w = begun(p);
    double sum = 0, squares = 0;
    for (CustomerId id : all_ids<CustomerRow>(20'000)) {
        const double value = value_of(w, id);
        sum += value, squares += value * value;
    }
    CHECK(sum / 20'000 == Approx(1).margin(4 * cv / std::sqrt(20'000.) + 1e-12));
    CHECK(std::sqrt(std::max(0., squares / 20'000 - sum * sum / 4e8)) == Approx(cv).margin(.08));
}

TEST_CASE("the value of the active follows who leaves and who comes, and money follows it") {
    const Parameters p = paying_customers();
    World w = begun(p);
    const double before = w.offer.value_sum;
    leave_on_issue(w, CustomerId{3}, 1, 0);
    CHECK(w.offer.value_sum == Approx(before - value_of(w, CustomerId{3})));
    CHECK(seen(w).sum(Sum::LostValueUsd) == Approx(5 * value_of(w, CustomerId{3})));
    const double booked = seen(w).sum(Sum::CustomerValueUsd);
    book_day(w);
    CHECK(seen(w).sum(Sum::CustomerValueUsd) - booked == Approx(w.offer.value_sum * 5 * 12 / 365));
}

TEST_CASE("with equal values money is the number of customers times the margin") {
    Parameters p = paying_customers();
    p.offer.market.value_cv = 0;
    World w = begun(p);
    run_until(w, measurement_start + 10 * week);
    CHECK(w.offer.value_sum == w.record.level(Level::Customers, w.firm_group()));
}

TEST_CASE("when good customers leave more readily, the same number of leavers takes more value along") {
    Parameters p = paying_customers();
    World w = begun(p);
    double sum = 0;
    for (CustomerId id : all_ids<CustomerRow>(20'000)) {
        CHECK(value_on_leaving(w, id) == 1);
        if (id.row == 100) break;
    }
    p.offer.market.value_on_leaving = .3;
    double weighted = 0;
    for (CustomerId id : all_ids<CustomerRow>(20'000)) {
        sum += value_on_leaving(w, id);
        weighted += value_on_leaving(w, id) * value_of(w, id);
    }
    CHECK(sum / 20'000 == Approx(1).margin(.02));
    CHECK(weighted / 20'000 > 1.1);
    const double says = .25, leaves = says * p.churn.acted_on;
    for (CustomerId id : all_ids<CustomerRow>(100)) {
        leave_on_issue(w, id, says, leaves);
        CHECK(w.customers.active(id) == (value_on_leaving(w, id) <= 1));
    }
}

TEST_CASE("a good story wins over a prospect who would not have come") {
    Parameters p = paying_customers();
    World w = begun(p);
    const ProspectId prospect{3};
    const double before = willingness(w, prospect);
    int told = 0;
    for (std::uint32_t n = 0; n < 200'000 && willingness(w, prospect) == before; ++n, ++told)
        tell(w, {.issue = n, .customer = CustomerId{n % 20'000}}, Story::Good, .4 * (n % 97) / 97);
    CHECK(willingness(w, prospect) == Approx(before + .5 * (1 - before)));
    CHECK(seen(w).count(Count::ToldGood) == told);
}

TEST_CASE("referrals come of good stories, and none without word of mouth") {
    Parameters p = small_centre(10, 12);
    p.churn.new_per_month = .1;
    const Cell c = lived(p).tape.total();
    CHECK(c.count(Count::Referred) > 0);
    CHECK(c.count(Count::Referred) < c.count(Count::Acquired));
    Parameters cut = p;
    cut.mechanisms.word_of_mouth = false;
    const Cell silent = lived(cut).tape.total();
    CHECK(silent.count(Count::Referred) == 0);
    CHECK(silent.count(Count::Acquired) > 0);
    Parameters unimpressed = p;
    unimpressed.offer.market.good_story = 0;
    CHECK(lived(unimpressed).tape.total().count(Count::Acquired) < c.count(Count::Acquired));
}

TEST_CASE("mentioning the mission takes seconds, wins goodwill, and reminds the agent of it") {
    Parameters p = small_centre(8, 4);
    const Cell without = lived(p).tape.total();
    p.offer.mention.share = .5;
    const Cell with = lived(p).tape.total();
    CHECK(without.count(Count::Mentioned) == 0);
    CHECK(with.count(Count::Mentioned) == Approx(.5 * with.count(Count::Handled)).epsilon(.05));
    CHECK(with.spread(Spread::Meaning).sum > without.spread(Spread::Meaning).sum);
    World w = begun(p);
    CHECK(mention_on_handle_time(w) == Approx(1 + .5 * 5 / 280));
    p.mechanisms.meaning = false;
    CHECK(lived(p).tape.total().spread(Spread::Meaning).sum == 0);
}

TEST_CASE("the value of the active is the sum of theirs, from the start to the last who leaves") {
    const Parameters p = paying_customers(40);
    World w = begun(p);
    double sum = 0;
    for (CustomerId id : all_ids<CustomerRow>(40)) sum += value_of(w, id);
    CHECK(w.offer.value_sum == Approx(sum));
    for (std::uint32_t row = 0; row < 40; ++row) leave_on_issue(w, CustomerId{row}, 1, 0);
    CHECK(w.offer.value_sum >= 0);
    CHECK(w.offer.value_sum == Approx(0).margin(1e-9));
}
