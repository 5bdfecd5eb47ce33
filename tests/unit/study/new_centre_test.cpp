#include "engine/study/new_centre.hpp"

#include <catch2/catch.hpp>

#include "engine/kernel/time.hpp"
#include "engine/outlook/outlook.hpp"

using namespace morale;

TEST_CASE("the long run of a first centre shows the numbers that are known of it") {
    const NewCentre centre = new_centre({.agents = 80,
                                         .contacts_per_day = 3000,
                                         .handle_seconds = 360,
                                         .leavers_per_year = 40,
                                         .cost_of_leaver = 9000});
    CHECK(centre.talk_seconds + centre.after_contact_seconds == Approx(360));
    CHECK(centre.turnover == .5);
    Parameters p;
    p.teams.front().agents = centre.agents;
    p.customers.count = centre.customers;
    p.contacts.talk = Distribution::lognormal(centre.talk_seconds, 1.2);
    p.contacts.after_contact_seconds = centre.after_contact_seconds;
    p.attrition.base_per_week = centre.base_quits_per_week;
    p.attrition.neutral_quits_per_week = centre.turnover / weeks_per_year;
    const CentreOutlook shown = outlook_of(p);
    CHECK(shown.contacts_per_week == Approx(7 * 3000).epsilon(.02));
    CHECK(shown.turnover == Approx(.5).epsilon(.02));
}
