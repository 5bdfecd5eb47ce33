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
