#include "engine/model/contract.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <utility>
#include <vector>

#include "engine/model/hours.hpp"
#include "engine/model/world/roster.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// Open from 8 to 20 from Monday to Saturday.
Profile long_days() {
    std::vector<double> hours(24);
    for (std::size_t h = 8; h < 20; ++h) hours[h] = h < 14 ? 1.5 : .5;
    const std::vector<double> days = {1, 1, 1, 1, 1, .7, 0};
    return Profile::of(days, hours);
}

/// A quiet centre around the clock, whose people are never ill and take no leave.
Parameters around_the_clock(double agents) {
    Parameters p = quiet_centre(agents);
    p.load.by_day.assign(7, 1);
    p.load.by_hour.assign(24, 1);
    p.roster.leave_share = 0;
    p.attrition.absence = 0;
    p.mechanisms.absence = false;
    p.skill.colleagues_time = 0;
    return p;
}

Team night_team() {
    Team team{.name = "night", .agents = 7};
    team.contract = {.earliest_start = 22, .latest_start = 22};
    return team;
}

double hours_of_row(const RosterPattern& pattern, std::size_t row) {
    Span sum{};
    for (std::size_t d = 0; d < 7; ++d) sum += pattern.planned(row, d).end - pattern.planned(row, d).begin;
    return in_seconds(sum) / in_seconds(hour);
}

int on_shift(const World& w) {
    int people = 0;
    for (const AgentId agent : w.agents.ids()) {
        const Presence presence = w.agents.work[agent].presence;
        people +=
            presence == Presence::Available || presence == Presence::Handling || presence == Presence::Paused;
    }
    return people;
}

}  // namespace

TEST_CASE("a part-timer is planned for the hours of the contract, each week and exactly") {
    Parameters p;
    Team team{.name = "part", .agents = 20};
    for (const auto& [shift, days] : {std::pair(4., 5.), std::pair(6., 3.), std::pair(5.5, 4.)}) {
        CAPTURE(shift, days);
        team.contract = {.shift_hours = shift, .days_per_week = days};
        const RosterPattern pattern = make_roster(20, roster_of(p, team), long_days());
        for (std::size_t row = 0; row < pattern.rows.size(); ++row)
            CHECK(hours_of_row(pattern, row) == shift * days);
    }
}

TEST_CASE("nobody begins before the earliest start or after the latest") {
    Parameters p;
    Team team{.name = "late", .agents = 9};
    for (const auto& [earliest, latest] : {std::pair(0., 9.), std::pair(10., 24.), std::pair(9.5, 11.)}) {
        CAPTURE(earliest, latest);
        team.contract = {.shift_hours = 6, .earliest_start = earliest, .latest_start = latest};
        const RosterPattern pattern = make_roster(9, roster_of(p, team), long_days());
        for (std::size_t row = 0; row < pattern.rows.size(); ++row) {
            CHECK(hours_of_row(pattern, row) == 30);
            for (std::size_t d = 0; d < 7; ++d) {
                const Shift& shift = pattern.planned(row, d);
                if (!shift.planned()) continue;
                CHECK(in_seconds(shift.begin) >= earliest * 3600);
                CHECK(in_seconds(shift.begin) <= latest * 3600);
                CHECK(in_seconds(shift.end) <= 20 * 3600);
            }
        }
    }
}

TEST_CASE("a night team is planned from 22:00 to 06:00, Sunday's night into Monday") {
    const Parameters p = around_the_clock(1);
    const RosterPattern pattern = make_roster(7, roster_of(p, night_team()), load_of(p));
    const auto present = pattern.presence();
    for (std::size_t i = 0; i < present.size(); ++i) {
        CAPTURE(i);
        const std::size_t half = i % 48;
        if (half < 12 || half >= 44)
            CHECK(present[i] > 1);
        else
            CHECK(present[i] == 0);
    }
    for (std::size_t row = 0; row < 7; ++row) CHECK(hours_of_row(pattern, row) == 40);
}

TEST_CASE("a night team is there from 22:00 to 06:00 and works its hours, week for week") {
    Parameters p = around_the_clock(1);
    p.teams = {night_team()};
    World w = begun(p);
    run_until(w, measurement_start + 12 * hour);  // the night before the first week belongs to no week
    const auto worked = [&] {
        return seen(w).area(Level::Available) + seen(w).area(Level::Handling) + seen(w).area(Level::OffPhone);
    };
    const double before = worked();
    for (int i = 1; i < 3 * 7 * 24; ++i) {
        run_until(w, measurement_start + 12 * hour + i * hour + minute);
        const int now = (12 + i) % 24;
        CAPTURE(i, now);
        if (now < 6 || now >= 22)
            CHECK(on_shift(w) == 5);  // 7 people x 5 nights
        else
            CHECK(on_shift(w) == 0);
    }
    run_until(w, measurement_start + 3 * week + 12 * hour);
    CHECK((worked() - before) / 3600 == Approx(3 * 7 * 40));
}

TEST_CASE("the least number is on shift in every open half hour as far as there are people") {
    Parameters p = around_the_clock(1);
    p.load.by_hour.assign(24, .1);
    for (std::size_t h = 9; h < 17; ++h) p.load.by_hour[h] = 5;
    Team team{.name = "desk", .agents = 12};
    team.contract = {.least_on_shift = 2};
    const auto fewest = [&](int people) {
        const RosterPattern pattern = make_roster(people, roster_of(p, team), load_of(p));
        std::array<int, 336> there{};
        for (std::size_t row = 0; row < pattern.rows.size(); ++row)
            for (std::size_t d = 0; d < 7; ++d)
                for (Span t = pattern.planned(row, d).begin; t < pattern.planned(row, d).end;
                     t += 30 * minute)
                    ++there[(d * 48 + static_cast<std::size_t>(t / (30 * minute))) % there.size()];
        return *std::min_element(there.begin(), there.end());
    };
    CHECK(fewest(12) >= 2);
    team.contract = {};
    CHECK(fewest(12) < 2);
}

TEST_CASE("part-timers are paid for their hours, at their wage") {
    Parameters p = around_the_clock(10);
    p.teams[0].contract = {.shift_hours = 4};
    CHECK(paid_hours_of(p, p.teams[0]) == p.money.contract_hours / 2);
    const auto wages = [](const Parameters& of) {
        World w = begun(of);
        run_until(w, measurement_start + 2 * week + second);
        return seen(w).sum(Sum::WagesUsd);
    };
    const double half = wages(p);
    Parameters full = p;
    full.teams[0].contract = {};
    CHECK(wages(full) == Approx(2 * half));
    full.teams[0].contract.wage_per_hour = 3 * full.money.wage_per_hour;
    CHECK(wages(full) == Approx(6 * half));
}

TEST_CASE("days on which the centre is closed are not paid, and a wage is not that of people outside") {
    Parameters p = around_the_clock(10);
    p.load.by_day[6] = 0;
    p.teams[0].contract = {.days_per_week = 7};
    CHECK(paid_hours_of(p, p.teams[0]) == p.money.contract_hours * 6 / 5);
    p.teams[0].contract = {.wage_per_hour = 3 * p.money.wage_per_hour};
    CHECK(wage_of(p, p.teams[0]) == 3 * p.money.wage_per_hour);
    p.teams[0].outside.outside = true;
    CHECK(wage_of(p, p.teams[0]) == p.money.wage_per_hour);
}

TEST_CASE("where there are too few shifts for the least number, no day is left without any") {
    Parameters p = around_the_clock(1);
    Team team{.name = "desk", .agents = 10};
    team.contract = {.least_on_shift = 5};
    const RosterPattern pattern = make_roster(10, roster_of(p, team), load_of(p));
    for (std::size_t d = 0; d < 7; ++d) {
        CAPTURE(d);
        const auto planned =
            std::ranges::count_if(pattern.rows, [&](const auto& row) { return row[d] != 0; });
        CHECK(planned >= 7);
        CHECK(planned <= 8);
    }
}

TEST_CASE("a night shift ends at midnight before a day on which the centre is shut") {
    Parameters p = around_the_clock(1);
    p.teams = {night_team()};
    p.closed_days = {{.name = "shut", .date = p.time.start_date + 2}};
    World w = begun(p);
    run_until(w, measurement_start + 2 * day - minute);
    CHECK(on_shift(w) == 5);
    run_until(w, measurement_start + 2 * day + minute);
    CHECK(on_shift(w) == 0);
    run_until(w, measurement_start + 3 * day - minute);
    CHECK(on_shift(w) == 0);
    run_until(w, measurement_start + 3 * day + 23 * hour);
    CHECK(on_shift(w) == 5);
}

TEST_CASE(
    "a team whose shifts may go on after midnight follows the load at every hour, and its people rest") {
    Parameters p = around_the_clock(1);
    Team team{.name = "round", .agents = 60};
    team.contract = {.latest_start = 23};
    const RosterPattern pattern = make_roster(60, roster_of(p, team), load_of(p));
    const auto present = pattern.presence();
    double early = 0, later = 0;
    for (std::size_t i = 0; i < present.size(); ++i) (i % 48 < 14 ? early : later) += present[i];
    early /= 7 * 14, later /= 7 * 34;
    CAPTURE(early, later);
    CHECK(early < 1.15 * later);
    CHECK(later < 1.15 * early);
    const std::size_t rows = pattern.rows.size();
    for (std::size_t row = 0; row < rows; ++row) {
        CAPTURE(row);
        CHECK(hours_of_row(pattern, row) == 40);
        for (std::size_t d = 0; d < 7; ++d) {
            const Shift& now = pattern.planned(row, d);
            const Shift& next = pattern.planned(d < 6 ? row : (row + 1) % rows, (d + 1) % 7);
            if (now.planned() && next.planned()) CHECK(in_hours(day + next.begin - now.end) >= 11);
        }
    }
}
