// Complaints and what comes of them.
#include "engine/model/customers/complaints.hpp"

#include <catch2/catch.hpp>

#include "engine/model/terms/complaints.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

constexpr std::uint32_t customers = 20'000;

Parameters complaining_centre() {
    Parameters p = quiet_centre();
    p.customers.count = customers;
    p.customers.issues_per_year = 1e-9;
    p.churn.base_per_month = 0;
    p.churn.new_per_month = 0;
    return p;
}

/// Every customer's issue ends unresolved; what is left two weeks later.
Cell after_failures(const Parameters& p, World& w) {
    for (std::uint32_t n = 0; n < customers; ++n) {
        const Words luck = w.luck(Purpose::Ending, n);
        complain_or_leave(w, {.issue = n, .customer = CustomerId{n}}, {.unresolved = true},
                          p.churn.leave_unresolved, luck.w[2]);
    }
    run_until(w, w.now + 2 * week);
    return seen(w);
}

Cell after_failures(const Parameters& p) {
    World w = begun(p);
    return after_failures(p, w);
}

double lost(const Parameters& p) {
    return after_failures(p).count(Count::ChurnedOnIssue) / customers;
}

}  // namespace

TEST_CASE("four to fifty in a hundred complain, by how bad it was") {
    const ComplaintParameters p;
    CHECK(share_complaining(p, {}) == 0);
    CHECK(share_complaining(p, {.waited = 3 * minute}) == .04);
    CHECK(share_complaining(p, {.disrespected = true}) == .25);
    CHECK(share_complaining(p, {.unresolved = true, .waited = 3 * minute}) == Approx(.29));
    CHECK(share_complaining(p, {.unresolved = true, .disrespected = true, .waited = 3 * minute}) == .5);
}

TEST_CASE("without answers complaints are counted, and as many customers leave as without complaints") {
    Parameters p = complaining_centre();
    const Cell c = after_failures(p);
    const double written = c.count(Count::ComplaintsWritten), spoken = c.count(Count::ComplaintsSpoken);
    CHECK((written + spoken) / customers == Approx(.25).margin(.01));
    CHECK(written / (written + spoken) == Approx(.3).margin(.03));
    CHECK(c.count(Count::Recovered) == 0);
    p.mechanisms.complaints = false;
    const Cell cut = after_failures(p);
    CHECK(cut.count(Count::ComplaintsWritten) + cut.count(Count::ComplaintsSpoken) == 0);
    CHECK(c.count(Count::ChurnedOnIssue) / customers == Approx(.075).margin(.006));
    CHECK(cut.count(Count::ChurnedOnIssue) / customers == Approx(.075).margin(.006));
}

TEST_CASE("answers keep customers, quick ones most") {
    Parameters p = complaining_centre();
    const double silent = lost(p);
    p.recovery = {.share = 1, .within_days = 10};
    const double answered = lost(p);
    p.recovery.within_days = 3;
    const double quick = lost(p);
    CHECK(answered < silent);
    CHECK(quick < answered);
    // Of a quarter who complain, .30 or .05 are lost where .54 were; the others as before.
    const double usual = .75 * .63 + .25 * .54;
    CHECK(quick == Approx(.075 * (.75 * .63 + .25 * .05) / usual).margin(.006));
}

TEST_CASE("an answer is paid for and raises satisfaction; complaints cut, nothing happens") {
    Parameters p = complaining_centre();
    p.recovery = {.share = 1, .within_days = 5, .cost_per_case = 10};
    p.mechanisms.complaints = GENERATE(true, false);
    World w = begun(p);
    const Column<CustomerRow, Attitude> before = w.customers.attitude;
    const Cell c = after_failures(p, w);
    double raised = 0;
    for (CustomerId id : all_ids<CustomerRow>(customers))
        raised += w.customers.attitude[id].satisfaction.value() > before[id].satisfaction.value();
    if (!p.mechanisms.complaints) {
        CHECK(raised + c.sum(Sum::ProgrammeUsd) == 0);
    } else {
        CHECK(c.sum(Sum::ProgrammeUsd) == Approx(10 * c.count(Count::Recovered)));
        CHECK(raised > .9 * c.count(Count::Recovered));
    }
}

TEST_CASE("in a lively centre some customers complain") {
    const Cell c = lived(small_centre(10, 6)).tape.total();
    CHECK(c.count(Count::ComplaintsSpoken) > c.count(Count::ComplaintsWritten));
    CHECK(c.count(Count::ComplaintsWritten) > 0);
}
