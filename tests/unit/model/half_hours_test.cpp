#include "engine/model/record/half_hours.hpp"

#include <catch2/catch.hpp>

#include "tests/unit/model/small_world.hpp"

using namespace morale;

namespace {

constexpr Time at_minute(int minutes) {
    return measurement_start + minutes * minute;
}

}  // namespace

TEST_CASE("half hours of a week begin on Monday at midnight") {
    CHECK(half_hour_of_week(at_minute(0)) == 0);
    CHECK(half_hour_of_week(at_minute(29)) == 0);
    CHECK(half_hour_of_week(at_minute(30)) == 1);
    CHECK(half_hour_of_week(at_minute(7 * 24 * 60)) == 0);
    CHECK(half_hour_of_week(at_minute(-1)) == 335);
}

TEST_CASE("what happens counts in its half hour, over the turn of the week too") {
    Recorder pen(2, 1, at_minute(-60));
    HalfHourReader reader({.8});
    pen.count(Count::Offered, 0, 50);
    pen.level(Level::Handling, 0, 2, at_minute(-10));
    const auto pass = [&](int minutes) {
        while (reader.due() <= at_minute(minutes)) reader.turn(pen);
    };
    pass(0);
    pen.turn(at_minute(0), 0);
    reader.begin();
    pen.count(Count::Offered, 0, 4);
    pen.count(Count::Answered, 0, 4);
    pen.count(Count::AnsweredInTarget, 0, 3);
    pass(40);
    pen.count(Count::Offered, 0, 6);
    pen.count(Count::Answered, 0, 4);
    pen.count(Count::AnsweredInTarget, 0, 4);
    pen.count(Count::Abandoned, 0, 1);
    pen.sum(Sum::WaitSeconds, 0, 12);
    pen.level(Level::Handling, 0, -1, at_minute(40));

    constexpr int minutes_of_week = 7 * 24 * 60;
    pass(minutes_of_week);
    pen.count(Count::Offered, 0, 7);
    pen.count(Count::Abandoned, 0, 1);  // at the same moment, before the bin turns
    reader.bin_turns(pen, at_minute(minutes_of_week));
    pen.turn(at_minute(minutes_of_week), 1);
    pen.count(Count::Offered, 0, 1);
    pass(2 * minutes_of_week);

    const HalfHours week = reader.take();
    REQUIRE(week.groups == 1);
    const HalfHour &first = week.at(0, 0), &second_one = week.at(0, 1), &last = week.at(0, 335);
    CHECK(first.offered == 4 + 7 + 1);
    CHECK(first.seconds == 2 * 1800);
    CHECK(first.handling_seconds == 2 * 1800 + 1 * 1800);
    CHECK(first.with_contacts == 2);
    CHECK(first.met == 0);
    CHECK(second_one.offered == 6);
    CHECK(second_one.wait_seconds == 12);
    CHECK(second_one.handling_seconds == 10 * 60 * 2 + 20 * 60 * 1 + 1800);
    CHECK(second_one.with_contacts == 1);
    CHECK(second_one.met == 1);  // four of the five whose wait has ended, which is what is promised
    CHECK(last.handling_seconds == 2 * 1800);
    CHECK(last.with_contacts == 0);
}

TEST_CASE("half hours of a simulated centre add up to its weeks, whenever it is looked at") {
    const Parameters p = test::small_centre(6, 3);
    const Record record = test::lived(p);
    HalfHour all;
    for (const HalfHour& one : record.of_teams.cells) all.add(one);
    const Cell total = record.tape.total();
    CHECK(all.offered == total.count(Count::Offered));
    CHECK(all.answered == total.count(Count::Answered));
    CHECK(all.abandoned == total.count(Count::Abandoned));
    CHECK(all.handling_seconds == Approx(total.area(Level::Handling)).epsilon(1e-12));
    CHECK(all.available_seconds == Approx(total.area(Level::Available)).epsilon(1e-12));
    CHECK(all.seconds == 3 * 7 * 24 * 3600.);
    CHECK(all.met > 0);
    CHECK(all.met < all.with_contacts);
    // At night nobody is there and nobody calls.
    CHECK(record.of_teams.at(0, 4).offered == 0);
    CHECK(record.of_teams.at(0, 4).available_seconds == 0);
    CHECK(record.of_teams.at(0, 22).offered > 0);
    CHECK(record.of_classes.cells.empty());
}

TEST_CASE("a closed day is no half hour in which nobody was there") {
    Recorder pen(1, 1, at_minute(0));
    HalfHourReader reader({.8});
    reader.turn(pen);
    reader.begin();
    reader.turn(pen, true);
    pen.count(Count::Answered, 0);
    reader.turn(pen, true);
    reader.turn(pen, false);
    const HalfHours week = reader.take();
    CHECK(week.at(0, 0).seconds == 0);
    CHECK(week.at(0, 1).seconds == 1800);
    CHECK(week.at(0, 2).seconds == 1800);
}
