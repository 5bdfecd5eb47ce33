#include <catch2/catch.hpp>

#include "engine/outlook/outlook.hpp"

using namespace morale;

namespace {

/// Full-timers and part-timers who share one class of calls.
Parameters full_and_part() {
    Parameters p;
    p.teams = {Team{.name = "full", .agents = 30}, Team{.name = "part", .agents = 20}};
    p.teams[1].contract = {.shift_hours = 4, .earliest_start = 10};
    p.classes.resize(1);
    p.classes[0].name = "calls";
    p.classes[0].teams = {"full", "part"};
    return p;
}

}  // namespace

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
