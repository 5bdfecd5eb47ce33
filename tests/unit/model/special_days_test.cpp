// Special days that are longer than usual or like another weekday: the load, the shifts, pay and strain.
#include "engine/model/special_days.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

#include "engine/model/hours.hpp"
#include "engine/model/world/day_shift.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

std::vector<double> shop_hours(std::size_t from, std::size_t to) {
    std::vector<double> hours(24);
    std::fill(hours.begin() + static_cast<std::ptrdiff_t>(from),
              hours.begin() + static_cast<std::ptrdiff_t>(to), 1.);
    return hours;
}

constexpr int open_sunday = 13, long_wednesday = 9;

/// The centre opens from Monday to Saturday, 8 to 18.
void open_as_shop(Parameters& p) {
    p.load.by_day = {1, 1, 1, 1, 1, 1, 0};
    p.load.by_hour = shop_hours(8, 18);
}

/// The same shop with a Sunday like a Saturday and a Wednesday from 6 to 22.
void open_before_christmas(Parameters& p) {
    p.special_days = {
        {.name = "sunday", .date = p.time.start_date + open_sunday, .like = 6},
        {.name = "late", .date = p.time.start_date + long_wednesday, .opens_hours = 6, .closes_hours = 22}};
}

/// Nobody calls, and nobody is ill, on leave or gone.
Parameters staffed_shop(double agents = 12) {
    Parameters p = quiet_centre(agents);
    p.mechanisms.absence = false;
    p.attrition.absence = 0;
    p.roster.leave_share = 0;
    p.time.horizon_weeks = 4;
    open_as_shop(p);
    return p;
}

double at_work_in(World& w, Time at) {
    run_until(w, at);
    return w.record.level(Level::Available, 0) + w.record.level(Level::Handling, 0) +
           w.record.level(Level::OffPhone, 0);
}

double wages_of_day(World& w, int day_number) {
    run_until(w, measurement_start + day_number * day - second);
    const double before = seen(w).sum(Sum::WagesUsd);
    run_until(w, measurement_start + day_number * day + second);
    return seen(w).sum(Sum::WagesUsd) - before;
}

/// One row each: 8 to 16, 10 to 18 and 8 to 18 from Monday to Saturday.
RosterPattern three_shifts() {
    RosterPattern pattern;
    pattern.kinds = {Shift{}, Shift{8 * hour, 16 * hour}, Shift{10 * hour, 18 * hour},
                     Shift{8 * hour, 18 * hour}};
    for (std::uint16_t kind = 1; kind <= 3; ++kind)
        pattern.rows.push_back({kind, kind, kind, kind, kind, kind, 0});
    pattern.rows.push_back(pattern.rows.back());
    return pattern;
}

std::array<Span, 2> times_of(const Shift& shift) {
    return {shift.begin, shift.end};
}

/// The three shifts on the second Wednesday, open between these hours.
Shift on_wednesday(std::size_t row, double opens, double closes) {
    Parameters p;
    open_as_shop(p);
    p.special_days = {
        {.date = p.time.start_date + long_wednesday, .opens_hours = opens, .closes_hours = closes}};
    return shift_on(three_shifts(), row, load_of(p), long_wednesday);
}

}  // namespace

TEST_CASE("a special day of a weekday that is always closed has no nearest usual half hour") {
    Parameters p;
    open_as_shop(p);
    const Profile load = load_of(p);
    const SpecialDay late{.name = "sunday", .date = p.time.start_date + open_sunday, .closes_hours = 22};
    const OtherDay sunday = other_day(late, p.time, load, load);
    CHECK(sunday.until == 22 * hour);
    CHECK(sunday.usual_from == Span{});
    CHECK(sunday.usual_until == day);
    p.special_days = {late};
    for (Time at = measurement_start + open_sunday * day; at < measurement_start + (open_sunday + 1) * day;
         at += hour)
        CHECK_FALSE(load_of(p).open(at));
}

TEST_CASE("a special day is open for what it says and as usual for what it does not") {
    Parameters p;
    open_as_shop(p);
    const auto hours = [&p](double opens, double closes) {
        p.special_days = {
            {.date = p.time.start_date + long_wednesday, .opens_hours = opens, .closes_hours = closes}};
        return hours_on(load_of(p), long_wednesday);
    };
    CHECK(hours(opens_as_usual, 22) == OpenHours{8 * hour, 22 * hour});
    CHECK(hours(6, closes_as_usual) == OpenHours{6 * hour, 18 * hour});
    CHECK(hours(0, 24) == OpenHours{Span{}, day});
    CHECK(hours(12, 20) == OpenHours{12 * hour, 20 * hour});
    CHECK_FALSE(hours(20, closes_as_usual).any());
    CHECK(hours_on(load_of(p), long_wednesday + 7) == OpenHours{8 * hour, 18 * hour});
}

TEST_CASE("a class is open longer where it opens and closes with the centre") {
    Parameters p = small_centre();
    open_as_shop(p);
    p.classes.resize(2);
    p.classes[0].name = "calls";
    p.classes[1].name = "chats";
    p.classes[1].by_hour = shop_hours(8, 16);
    p.classes[0].share = p.classes[1].share = .5;
    open_before_christmas(p);
    const std::vector<Profile> of_classes = profiles_of_classes(p);
    CHECK(hours_on(load_of(p), long_wednesday) == OpenHours{6 * hour, 22 * hour});
    CHECK(hours_on(of_classes[0], long_wednesday) == OpenHours{6 * hour, 22 * hour});
    CHECK(hours_on(of_classes[1], long_wednesday) == OpenHours{6 * hour, 16 * hour});
    p.time.horizon_weeks = 2;
    const World w = make_world(p, seed, 0);
    const Time wednesday = measurement_start + long_wednesday * day;
    CHECK(w.queues_by_hour.queue_at(w.load.usual_step(wednesday + 21 * hour), .99) == 0);
    CHECK(w.queues_by_hour.queue_at(w.load.usual_step(wednesday + 7 * hour), .99) == 1);
}

TEST_CASE(
    "shifts that reach the usual closing go on, those from the opening begin earlier and no others move") {
    using Times = std::array<Span, 2>;
    CHECK(times_of(on_wednesday(0, 8, 22)) == Times{8 * hour, 16 * hour});
    CHECK(times_of(on_wednesday(1, 8, 22)) == Times{10 * hour, 22 * hour});
    CHECK(times_of(on_wednesday(0, 6, 18)) == Times{6 * hour, 16 * hour});
    CHECK(times_of(on_wednesday(1, 6, 18)) == Times{10 * hour, 18 * hour});
    CHECK(times_of(on_wednesday(1, 12, 20)) == Times{12 * hour, 20 * hour});
    CHECK(times_of(on_wednesday(0, 12, 20)) == Times{12 * hour, 16 * hour});
    CHECK_FALSE(on_wednesday(0, 17, 22).planned());
}

TEST_CASE("nobody works longer than twelve hours, and every other row begins earlier before it stays") {
    using Times = std::array<Span, 2>;
    CHECK(times_of(on_wednesday(1, 8, 24)) == Times{10 * hour, 22 * hour});
    CHECK(times_of(on_wednesday(2, 6, 22)) == Times{6 * hour, 18 * hour});
    CHECK(times_of(on_wednesday(3, 6, 22)) == Times{8 * hour, 20 * hour});
    CHECK(times_of(on_wednesday(3, 7, 19)) == Times{7 * hour, 19 * hour});
}

TEST_CASE("a night shift ends when the next day is like one that is closed at night") {
    Parameters p;
    p.load.by_day = std::vector<double>(7, 1);
    p.load.by_hour = std::vector<double>(24, 1);
    p.load.of_weekday[6] = shop_hours(2, 24);
    p.load.of_other_days = p.load.by_hour;
    RosterPattern pattern;
    pattern.kinds = {Shift{}, Shift{22 * hour, 30 * hour}};
    pattern.rows = {{1, 1, 1, 1, 1, 1, 1}};
    p.special_days = {{.date = p.time.start_date + 3, .like = 7}};
    const Profile load = load_of(p);
    CHECK(shift_on(pattern, 0, load, 1).end == 30 * hour);
    CHECK(shift_on(pattern, 0, load, 2).end == 24 * hour);
    CHECK(shift_on(pattern, 0, load, 3).end == 30 * hour);
}

TEST_CASE("on a Sunday like a Saturday those come who have a Saturday, and are paid for it on top") {
    const Parameters usual = staffed_shop();
    Parameters p = usual;
    open_before_christmas(p);
    World w = begun(p), as_usual = begun(usual);
    const Time saturday = measurement_start + (open_sunday - 1) * day, sunday = saturday + day;
    run_until(w, saturday - second);
    const double until_friday = seen(w).count(Count::ShiftsPlanned);
    run_until(w, sunday - second);
    const double on_saturday = seen(w).count(Count::ShiftsPlanned) - until_friday;
    const double more = wages_of_day(w, open_sunday) - wages_of_day(as_usual, open_sunday);
    const double on_sunday = seen(w).count(Count::ShiftsPlanned) - until_friday - on_saturday;
    CHECK(on_saturday > 0);
    CHECK(on_sunday == on_saturday);
    CHECK(more == Approx(on_sunday * 8 * p.money.wage_per_hour * p.money.contract_hours / (8. * 5)));
    CHECK(at_work_in(w, sunday + 12 * hour) == on_sunday);
    CHECK(at_work_in(w, sunday + 19 * hour) == 0);
}

TEST_CASE("who stays until a late closing is paid for it, wears out faster, and nobody else does") {
    const Parameters usual = [] {
        Parameters p = staffed_shop();
        p.strain.contagion = 0;
        return p;
    }();
    Parameters p = usual;
    p.special_days = {{.date = p.time.start_date + long_wednesday, .closes_hours = 21}};
    World w = begun(p), as_usual = begun(usual);
    const double more = wages_of_day(w, long_wednesday) - wages_of_day(as_usual, long_wednesday);
    const Time wednesday = measurement_start + long_wednesday * day;
    CHECK(at_work_in(as_usual, wednesday + 20 * hour) == 0);
    const double late = at_work_in(w, wednesday + 20 * hour);
    CHECK(late > 0);
    CHECK(late < 12);
    CHECK(more == Approx(late * 3 * p.money.wage_per_hour * p.money.contract_hours / (8. * 5)));
    CHECK(at_work_in(w, wednesday + 21 * hour + second) == 0);
    run_until(w, wednesday + day + second);
    run_until(as_usual, wednesday + day + second);
    int worn = 0;
    for (AgentId agent : w.agents.ids()) {
        const double exhaustion = w.agents.mind[agent].exhaustion;
        const double otherwise = as_usual.agents.mind[agent].exhaustion;
        CHECK(exhaustion >= otherwise);
        worn += exhaustion > otherwise ? 1 : 0;
    }
    CHECK(worn == late);
}

TEST_CASE("as many contacts come on a long day as its half hours bring, each like the nearest usual one") {
    Parameters p = quiet_centre(4);
    p.mechanisms.strain = p.mechanisms.absence = p.mechanisms.churn = false;
    p.time.horizon_weeks = 2;
    p.roster.always_present = true;
    p.contacts.rate_per_hour = 800;
    p.contacts.day_factor_sd = 0;
    p.contacts.return_share = p.contacts.redial_share = 0;
    open_as_shop(p);
    open_before_christmas(p);
    p.special_days[1].load_factor = 1.5;
    World w = begun(p);
    const auto issues_until = [&w](Time at) {
        run_until(w, at);
        return seen(w).count(Count::IssuesOpened);
    };
    const auto check_day = [&](int number, double opens, double closes, double each) {
        double before = issues_until(measurement_start + number * day), all = 0;
        const double first = before;
        for (double h = 0; h < 24; h += .5) {
            CAPTURE(number, h);
            const double now =
                issues_until(measurement_start + number * day + span_of_seconds((h + .5) * 3600));
            const double expected = h >= opens && h < closes ? each : 0;
            CHECK(now - before == Approx(expected).margin(4 * std::sqrt(expected)));
            all += expected, before = now;
        }
        CHECK(before - first == Approx(all).margin(4 * std::sqrt(all)));
    };
    check_day(6, 0, 0, 0);
    check_day(8, 8, 18, 400);
    check_day(long_wednesday, 6, 22, 600);
    check_day(open_sunday, 8, 18, 400);
}

TEST_CASE("half hours that only a special day opens are measured in its week alone") {
    Parameters p = staffed_shop();
    open_before_christmas(p);
    const Parameters usual = staffed_shop();
    World w = begun(p), as_usual = begun(usual);
    run_until(w, measurement_start + 4 * week - second);
    run_until(as_usual, measurement_start + 4 * week - second);
    const auto weeks = [](const World& of, int weekday, int half_hour) {
        return of.half_hours_of_teams.read_so_far().at(0, weekday * 48 + half_hour).seconds / 1800;
    };
    CHECK(weeks(w, 6, 24) == 1);
    CHECK(weeks(w, 2, 42) == 1);
    CHECK(weeks(w, 2, 24) == 4);
    CHECK(weeks(as_usual, 6, 24) == 4);
}

TEST_CASE("numbers of agents are those of the nearest half hour where a day is longer") {
    Parameters p = quiet_centre(9);
    p.time.horizon_weeks = 2;
    p.roster.always_present = true;
    open_as_shop(p);
    p.teams[0].present = {2, 4, 6, 8, 8, 8, 8, 6, 4, 3};
    open_before_christmas(p);
    World w = begun(p);
    const auto there = [&w](int number, Span since) {
        run_until(w, measurement_start + number * day + since);
        return w.record.level(Level::Available, 0);
    };
    CHECK(there(6, 12 * hour) == 0);
    CHECK(there(long_wednesday, 5 * hour + 30 * minute) == 0);
    CHECK(there(long_wednesday, 6 * hour + minute) == 2);
    CHECK(there(long_wednesday, 9 * hour + minute) == 4);
    CHECK(there(long_wednesday, 21 * hour) == 3);
    CHECK(there(long_wednesday, 22 * hour + minute) == 0);
    CHECK(there(open_sunday, 10 * hour + minute) == 6);
}
