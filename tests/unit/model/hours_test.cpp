// The hours of a centre: what lists of hours, half hours and quarters say of the week, and closed days.
#include "engine/model/hours.hpp"

#include <catch2/catch.hpp>
#include <numeric>

#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

std::vector<double> open_between(double from, double to, std::size_t parts) {
    std::vector<double> weights(parts);
    for (std::size_t i = 0; i < parts; ++i) {
        const double at = 24. * static_cast<double>(i) / static_cast<double>(parts);
        weights[i] = at >= from && at < to ? 1 : 0;
    }
    return weights;
}

}  // namespace

TEST_CASE("hours, half hours and quarters become half hours; two quarters their mean") {
    const Profile::Day of_hours = half_hours(open_between(8, 18, 24));
    CHECK(of_hours == half_hours(open_between(8, 18, 48)));
    CHECK(of_hours == half_hours(open_between(8, 18, 96)));
    const Profile::Day late = half_hours(open_between(8.25, 18, 96));
    CHECK(late[16] == .5);
    CHECK(late[17] == 1);
}

TEST_CASE("a weekday has its own hours, else those of the other days, else those of all") {
    LoadProfile load;
    load.by_hour = open_between(8, 18, 24);
    CHECK_FALSE(differs_by_weekday(load));
    load.of_weekday[4] = open_between(7, 14, 48);
    CHECK(differs_by_weekday(load));
    CHECK(hours_of(load, 4).size() == 48);
    CHECK(hours_of(load, 3).data() == load.by_hour.data());
    load.of_other_days = open_between(9, 17, 24);
    CHECK(hours_of(load, 3).data() == load.of_other_days.data());
}

TEST_CASE("a day opens that has a weight and an hour above zero") {
    Parameters p;
    CHECK(open_days(p) == 6);
    p.load.of_weekday[6] = open_between(8, 12, 24);  // Sunday has no weight
    CHECK(open_days(p) == 6);
    p.load.of_weekday[0] = std::vector<double>(24, 0.);
    CHECK(open_days(p) == 5);
    CHECK(load_of(p).next_open(measurement_start) == measurement_start + day + 8 * hour);
}

TEST_CASE("issues come on a weekday in proportion to its weight, within its own hours") {
    Parameters p = small_centre(10, 20);
    p.mechanisms.churn = p.mechanisms.word_of_mouth = false;
    p.contacts.day_factor_sd = 0;
    p.load.by_day = {1, 1, 1, 1, .4, .2, 0};
    p.load.by_hour = open_between(8.5, 17.5, 48);
    p.load.of_weekday[4] = open_between(8.5, 14, 48);
    p.load.of_weekday[5] = open_between(20, 24, 24);
    World w = begun(p);
    std::array<double, 7> opened{};
    for (int d = 0; d < 140; ++d) {
        const double before = seen(w).count(Count::IssuesOpened);
        const Time midnight = measurement_start + d * day;
        const std::size_t weekday = static_cast<std::size_t>(d % 7);
        const Span closes = weekday == 4 ? 14 * hour : weekday == 5 ? 24 * hour : 17 * hour + 30 * minute;
        run_until(w, midnight + closes);
        const double in_hours = seen(w).count(Count::IssuesOpened);
        opened[weekday] += in_hours - before;
        run_until(w, midnight + day);
        if (d > 0) CHECK(seen(w).count(Count::IssuesOpened) == in_hours);
    }
    const double usual = (opened[0] + opened[1] + opened[2] + opened[3]) / 4;
    CHECK(opened[4] / usual == Approx(.4).margin(4 * std::sqrt(.4 * 1.4 / usual)));
    CHECK(opened[5] / usual == Approx(.2).margin(4 * std::sqrt(.2 * 1.2 / usual)));
    CHECK(opened[6] == 0);
}

SCENARIO("a public holiday") {
    GIVEN("a centre that is closed on the second Wednesday") {
        Parameters usual = small_centre(10, 3);
        Parameters p = usual;
        p.closed_days = {{.name = "holiday", .date = p.time.start_date + 9}};
        World w = begun(p);
        run_until(w, measurement_start + 9 * day);
        WHEN("that day passes") {
            const Cell before = seen(w);
            run_until(w, measurement_start + 10 * day);
            const Cell after = seen(w);
            THEN("nobody works or falls ill, no contact comes, and everybody is paid") {
                for (const Count none : {Count::IssuesOpened, Count::Offered, Count::Handled,
                                         Count::ShiftsPlanned, Count::ShiftsSick})
                    CHECK(after.count(none) == before.count(none));
                CHECK(after.area(Level::Available) == before.area(Level::Available));
                CHECK(after.sum(Sum::WagesUsd) > before.sum(Sum::WagesUsd));
            }
        }
        WHEN("both centres live through it") {
            const Tape with = lived(p).tape, without = lived(usual).tape;
            THEN("the week before is the same, and people are as busy as ever on its other days") {
                CHECK(with.week(0).counts == without.week(0).counts);
                const auto occupancy = [](const Cell& c) {
                    return c.area(Level::Handling) / (c.area(Level::Handling) + c.area(Level::Available));
                };
                CHECK(with.week(1).area(Level::Handling) < .95 * without.week(1).area(Level::Handling));
                CHECK(occupancy(with.week(1)) == Approx(occupancy(without.week(1))).margin(.04));
                CHECK(with.week(2).count(Count::Offered) ==
                      Approx(without.week(2).count(Count::Offered)).epsilon(.05));
            }
        }
    }
}

TEST_CASE("an event of the annual week that falls on a closed day does not take place") {
    Parameters p = quiet_centre(4);
    p.time.horizon_weeks = 4;
    p.annual_week.events = 5;
    p.annual_week.start = 112;  // 12 January 2026, the second Monday
    Parameters closed = p;
    closed.closed_days = {{.name = "holiday", .date = p.time.start_date + 9}};
    const auto celebrated = [](const Parameters& of) { return lived(of).ledger.recognitions.size(); };
    CHECK(celebrated(p) == 5 * 4);
    CHECK(celebrated(closed) == 4 * 4);
}

SCENARIO("a day with hours of its own") {
    GIVEN("a centre that is open from nine to one on the second Wednesday") {
        Parameters usual = small_centre(10, 3);
        Parameters p = usual;
        p.special_days = {
            {.name = "eve", .date = p.time.start_date + 9, .opens_hours = 9, .closes_hours = 13}};
        World w = begun(p), as_usual = begun(usual);
        const Time midnight = measurement_start + 9 * day;
        const auto at_work = [](const World& at) {
            return at.record.level(Level::Available, 0) + at.record.level(Level::Handling, 0);
        };
        WHEN("it opens later than usual") {
            run_until(w, midnight + 8 * hour + 59 * minute);
            run_until(as_usual, midnight + 8 * hour + 59 * minute);
            THEN("nobody is there and nothing has come, although it is so on other days") {
                CHECK(at_work(w) == 0);
                CHECK(at_work(as_usual) > 0);
            }
        }
        WHEN("it is open") {
            run_until(w, midnight + 8 * hour);
            const Cell before = seen(w);
            run_until(w, midnight + 12 * hour);
            THEN("people are there, and issues come at their usual rate") {
                CHECK(at_work(w) > 2);
                CHECK(seen(w).count(Count::IssuesOpened) > before.count(Count::IssuesOpened) + 20);
            }
        }
        WHEN("it has closed") {
            run_until(w, midnight + 13 * hour + 30 * minute);
            const Cell before = seen(w);
            run_until(w, midnight + day);
            const Cell after = seen(w);
            THEN("everybody goes home, nothing comes or comes again, and everybody is paid") {
                CHECK(at_work(w) == 0);
                for (const Count none :
                     {Count::IssuesOpened, Count::Offered, Count::Returned, Count::Redialled})
                    CHECK(after.count(none) == before.count(none));
                run_until(w, midnight + day + second);
                CHECK(seen(w).sum(Sum::WagesUsd) > after.sum(Sum::WagesUsd));
            }
        }
        WHEN("both centres live through it") {
            const Tape with = lived(p).tape, without = lived(usual).tape;
            THEN("the week before is the same, and the week has what the open hours of the day bring") {
                CHECK(with.week(0).counts == without.week(0).counts);
                const Profile load = load_of(usual);
                double day_load = 0, open = 0, week_load = 0;
                for (std::size_t i = 0; i < Profile::steps; ++i) {
                    week_load += load.weights()[i];
                    if (i / 48 != 2) continue;
                    day_load += load.weights()[i];
                    if (i % 48 >= 18 && i % 48 < 26) open += load.weights()[i];
                }
                const double part = 1 - (day_load - open) / week_load;
                const double seen_part =
                    with.week(1).count(Count::IssuesOpened) / without.week(1).count(Count::IssuesOpened);
                CHECK(seen_part == Approx(part).margin(.03));
            }
        }
    }
}

TEST_CASE(
    "a night shift that runs into a short day ends when that closes, or at midnight if it opens later") {
    Parameters p = small_centre(8, 1);
    p.load.by_day = std::vector<double>(7, 1);
    p.load.by_hour = std::vector<double>(24, 1);
    p.mechanisms.absence = false;
    p.attrition.absence = 0;
    p.roster.leave_share = 0;
    p.teams[0].contract = {.earliest_start = 22, .latest_start = 22};
    p.special_days = {{.name = "until-two", .date = p.time.start_date + 2, .closes_hours = 2},
                      {.name = "from-nine", .date = p.time.start_date + 5, .opens_hours = 9}};
    World w = begun(p);
    const auto there_at = [&](Span since) {
        run_until(w, measurement_start + since);
        return w.record.level(Level::Available, 0) + w.record.level(Level::Handling, 0) +
               w.record.level(Level::OffPhone, 0);
    };
    CHECK(there_at(2 * day + hour) > 0);
    CHECK(there_at(2 * day + 3 * hour) == 0);
    CHECK(there_at(4 * day + 3 * hour) > 0);
    CHECK(there_at(5 * day - hour) > 0);
    CHECK(there_at(5 * day + 2 * hour) == 0);
    CHECK(there_at(6 * day + 2 * hour) > 0);
}

TEST_CASE("a shift that is over before a special day opens falls away, and the later ones are there") {
    Parameters p = quiet_centre(6);
    p.mechanisms.absence = false;
    p.attrition.absence = 0;
    p.roster.leave_share = 0;
    p.teams = {Team{.name = "early", .agents = 6}, Team{.name = "late", .agents = 6}};
    p.teams[0].contract = {.shift_hours = 6, .earliest_start = 8, .latest_start = 8};
    p.special_days = {{.name = "from-three", .date = p.time.start_date + 8, .opens_hours = 15}};
    World w = begun(p);
    const auto there_at = [&](Span since, int team) {
        run_until(w, measurement_start + since);
        return w.record.level(Level::Available, team) + w.record.level(Level::OffPhone, team);
    };
    run_until(w, measurement_start + 8 * day);
    const double planned = seen(w).count(Count::ShiftsPlanned);
    CHECK(there_at(8 * day + 10 * hour, 0) == 0);
    CHECK(there_at(8 * day + 16 * hour, 0) == 0);
    CHECK(there_at(8 * day + 16 * hour, 1) > 0);
    CHECK(seen(w).count(Count::ShiftsPlanned) - planned == there_at(8 * day + 16 * hour, 1));
    CHECK(there_at(9 * day + 10 * hour, 0) > 0);
}
