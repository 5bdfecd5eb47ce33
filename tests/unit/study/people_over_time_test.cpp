#include "engine/study/people_over_time.hpp"

#include <catch2/catch.hpp>

#include "tests/unit/study/synthetic.hpp"

using namespace morale;

namespace {

/// A record of ten weeks with an empty ledger.
Record ten_weeks() {
    Record record;
    record.tape.weeks = 10;
    record.tape.groups = 1;
    record.tape.cells.resize(10);
    for (Cell& cell : record.tape.cells) cell.seconds = 7 * 86'400;
    return record;
}

Parameters one_team() {
    Parameters p;
    p.teams = {Team{.name = "care"}};
    return p;
}

Time in_week(double weeks) {
    return measurement_start + span_of_weeks(weeks);
}

}  // namespace

TEST_CASE("people count as thanked by the weeks that they were employed within the horizon") {
    Record record = ten_weeks();
    // One is there all ten weeks and hired long before; one for the first five, thanked twice; one never
    // thanked.
    record.ledger.spells = {{.seat = 1, .hired = in_week(-20), .left = in_week(5), .why = Leaving::Quit},
                            {.seat = 0, .hired = in_week(-100)},
                            {.seat = 1, .incumbent = 1, .hired = in_week(5)}};
    record.ledger.recognitions = {{.at = in_week(1), .seat = 1},
                                  {.at = in_week(2), .seat = 1},
                                  {.at = in_week(3), .seat = 0},
                                  {.at = in_week(8), .seat = 0}};
    Thanked thanked;
    add(thanked, record, one_team());
    CHECK(thanked.never.mean == Approx(.25));  // 5 of 20 weeks
    CHECK(thanked.per_year.mean == Approx(4. / 20 * weeks_per_year));
    // Least first: 5 weeks with none, 10 with two, 5 with two.
    CHECK(thanked.curve[5].mean == Approx(0).margin(1e-12));
    CHECK(thanked.curve[15].mean == Approx(.5));
    CHECK(thanked.gini.mean == Approx(1 - 2 * (.5 * .25 + .25 * .75)));
}

TEST_CASE("without recognition nobody is thanked, and there is no curve") {
    Record record = ten_weeks();
    record.ledger.spells = {{.seat = 0, .hired = in_week(-3)}};
    Thanked thanked;
    add(thanked, record, one_team());
    CHECK(thanked.never.mean == 1);
    CHECK(thanked.gini.n == 0);
}

TEST_CASE("whom no programme reaches is not counted as never thanked") {
    Record record = ten_weeks();
    record.ledger.spells = {{.seat = 0, .hired = in_week(-3)}, {.seat = 0, .team = 1, .hired = in_week(-3)}};
    record.ledger.recognitions = {{.at = in_week(1), .seat = 0}};
    Parameters p = one_team();
    p.teams.push_back(Team{.name = "outside"});
    p.teams[1].outside.outside = true;
    Thanked thanked;
    add(thanked, record, p);
    CHECK(thanked.never.mean == 0);
}

TEST_CASE("who quits counts by tenure, who is still there by exhaustion") {
    Record record = ten_weeks();
    record.ledger.spells = {
        {.seat = 0, .hired = in_week(-10), .left = in_week(2), .why = Leaving::Quit, .exhaustion = .5F},
        {.seat = 1, .hired = in_week(-11), .left = in_week(2), .why = Leaving::Quit, .exhaustion = .7F},
        {.seat = 2, .hired = in_week(-60), .left = in_week(9), .why = Leaving::Quit, .exhaustion = .6F},
        {.seat = 3, .hired = in_week(-1), .left = in_week(1), .why = Leaving::DroppedOut},
        {.seat = 4, .hired = in_week(-1), .exhaustion = .25F}};
    Leavers leavers;
    add(leavers, record);
    CHECK(leavers.by_tenure == std::array<std::int64_t, 3>{1, 1, 1});  // 12, 13 and 69 weeks
    CHECK(leavers.by_reason[static_cast<std::size_t>(Leaving::DroppedOut)] == 1);
    CHECK(leavers.agent_years == Approx((2 + 2 + 9 + 1 + 10) / weeks_per_year));
    CHECK(leavers.exhaustion_of_leavers.mean == Approx(.6));
    CHECK(leavers.exhaustion_of_others.mean == Approx(.25));
}
