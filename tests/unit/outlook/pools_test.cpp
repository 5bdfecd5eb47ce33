#include <catch2/catch.hpp>

#include "engine/outlook/outlook.hpp"
#include "tests/support/full_and_part.hpp"

using namespace morale;
using morale::test::full_and_part;

TEST_CASE("a pool is one line, whose contacts go to those who are there") {
    const CentreOutlook found = outlook_of(full_and_part());
    const TeamOutlook &full = found.teams[0], &part = found.teams[1];
    int together = 0;
    for (std::size_t i = 0; i < full.steps.size(); ++i) {
        const Outlook &a = full.steps[i], &b = part.steps[i];
        if (a.hours <= 0) continue;
        CAPTURE(i);
        if (i % 48 < 20) CHECK((b.staff == 0 && b.offered == 0));
        if (a.staff <= 0 || b.staff <= 0) continue;
        ++together;
        CHECK(a.offered / a.staff == Approx(b.offered / b.staff));
        CHECK(a.service_level == Approx(b.service_level).margin(.01));
        CHECK(a.occupancy == Approx(b.occupancy).margin(.01));
    }
    CHECK(together > 40);
}

namespace {

/// Four and twelve servers who answer two classes as one line.
Parameters four_and_twelve() {
    Parameters p;
    p.customers.count = 0;
    p.roster.always_present = true;
    p.mechanisms.attrition = p.mechanisms.strain = p.mechanisms.absence = false;
    p.contacts.rate_per_hour = 150;
    p.contacts.talk = Distribution::exponential(240);
    p.contacts.patience = Distribution::exponential(180);
    p.contacts.after_contact_seconds = p.contacts.redial_share = p.contacts.return_share = 0;
    p.contacts.day_factor_sd = 0;
    p.load.by_day.assign(7, 1.);
    p.load.by_hour.assign(24, 1.);
    p.teams = {Team{.name = "one", .agents = 4}, Team{.name = "two", .agents = 12}};
    p.classes.resize(2);
    for (ContactClass& c : p.classes) {
        c.talk = p.contacts.talk;
        c.patience = p.contacts.patience;
        c.after_contact_seconds = 0;
    }
    p.classes[0].name = "a", p.classes[0].teams = {"one", "two"}, p.classes[0].share = .6;
    p.classes[1].name = "b", p.classes[1].teams = {"two", "one"}, p.classes[1].share = .4;
    return p;
}

}  // namespace

TEST_CASE("teams without contracts that are one line are told as one line, busy weeks too") {
    const Parameters both = four_and_twelve();
    Parameters alone = both;
    alone.teams = {Team{.name = "all", .agents = 16}};
    for (ContactClass& c : alone.classes) c.teams = {"all"};
    for (const double demand : {1., 1.52}) {
        CAPTURE(demand);
        const Outlook exact = week_under(alone, demand)[0];
        const Outlook told = side_by_side(week_under(both, demand)[0], week_under(both, demand)[1]);
        CHECK(told.service_level == Approx(exact.service_level).margin(1e-4));
        CHECK(told.abandoned == Approx(exact.abandoned).margin(1e-4));
        CHECK(told.wait == Approx(exact.wait).epsilon(.001));
    }
    const CentreOutlook shown = as_told(outlook_of(both), both);
    CHECK(shown.teams[0].week.service_level == Approx(week_under(alone, 1)[0].service_level).margin(1e-4));
}

TEST_CASE("teams of which one helps late are told as one line at best") {
    Parameters late = four_and_twelve(), at_once = late;
    for (ContactClass& c : late.classes) c.overflow.after_seconds = 15;
    CHECK(week_under(late, 1)[0].service_level == Approx(week_under(at_once, 1)[0].service_level));
}
