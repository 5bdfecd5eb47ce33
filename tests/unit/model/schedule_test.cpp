// Schedules: agents at the phone by the half hour, in a bare queue and with people who are planned.
#include "engine/model/schedule.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <numeric>

#include "engine/model/hours.hpp"
#include "engine/model/world/roster_by_numbers.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// Open from 8:00 to 12:30, with numbers that rise and fall.
Parameters staffed_queue() {
    Parameters p = quiet_centre(8);
    p.mechanisms.strain = p.mechanisms.absence = p.mechanisms.churn = false;
    p.time.horizon_weeks = 4;
    p.contacts.rate_per_hour = 100;
    p.contacts.talk = Distribution::exponential(170);
    p.contacts.after_contact_seconds = 0;
    p.contacts.return_share = p.contacts.redial_share = 0;
    p.roster.always_present = true;
    p.load.by_day.assign(7, 1.);
    p.load.by_hour.assign(48, 0.);
    for (std::size_t i = 16; i < 25; ++i) p.load.by_hour[i] = 1;
    p.teams[0].present = {3, 5, 8, 8, 6, 4, 7, 5, 2};
    return p;
}

std::size_t staying(const World& w) {
    return static_cast<std::size_t>(std::ranges::count_if(w.teams[0].seats, [&](AgentId agent) {
        const Work& work = w.agents.work[agent];
        return work.presence == Presence::Available ||
               (work.presence == Presence::Handling && !work.leave_due);
    }));
}

std::size_t with_contact(const World& w) {
    return static_cast<std::size_t>(std::ranges::count_if(w.teams[0].seats, [&](AgentId agent) {
        return w.agents.work[agent].presence == Presence::Handling;
    }));
}

double sum_of_schedule(const Schedule& schedule) {
    return std::accumulate(schedule.begin(), schedule.end(), 0.);
}

}  // namespace

TEST_CASE("numbers are for each open hour or each open half hour of a day; a weekday may have its own") {
    Parameters p = staffed_queue();
    const Profile load = load_of(p);
    Team& team = p.teams[0];
    CHECK(open_half_hours(load, 0) == 9);
    CHECK_FALSE(weekday_that_does_not_fit(team, load));
    CHECK(schedule_of(team, load)[18] == 8);
    CHECK(schedule_of(team, load)[15] == 0);
    team.present_on[2] = {1, 2, 3};
    CHECK(weekday_that_does_not_fit(team, load) == 2u);
    p.load.of_weekday[2].assign(48, 0.);
    for (std::size_t i = 17; i < 23; ++i) p.load.of_weekday[2][i] = 1;
    const Profile other = load_of(p);
    CHECK_FALSE(weekday_that_does_not_fit(team, other));
    const Schedule hours = schedule_of(team, other);
    CHECK(hours[2 * 48 + 17] == 1);
    CHECK(hours[2 * 48 + 18] == 1);
    CHECK(hours[2 * 48 + 19] == 2);
    CHECK(most_at_once(hours) == 8);
}

TEST_CASE("in a bare queue just so many are there, and nobody leaves a contact") {
    const Parameters p = staffed_queue();
    World w = begun(p);
    const Schedule schedule = schedule_of(p.teams[0], w.load);
    int more_busy_than_wanted = 0;
    for (int i = 0; i < 14 * 48; ++i) {
        const Time boundary = measurement_start + i * Profile::step;
        run_until(w, boundary);
        const std::size_t busy_before = with_contact(w);
        run_until(w, boundary + Span{1});
        const std::size_t wanted = schedule[static_cast<std::size_t>(i % Profile::steps)];
        CAPTURE(i);
        CHECK(with_contact(w) >= busy_before);
        if (w.load.open(w.now)) {
            CHECK(staying(w) == wanted);
            more_busy_than_wanted += with_contact(w) > wanted ? 1 : 0;
            run_until(w, boundary + Profile::step - second);
            CHECK(staying(w) == wanted);
        } else if (w.teams[0].queues.size() == 1 && w.queues[0].line.empty()) {
            CHECK(staying(w) == 0);
        }
    }
    CHECK(more_busy_than_wanted > 3);
    CHECK(w.record.level(Level::Available, 0) == 0);
}

TEST_CASE("who waits at closing time is served") {
    Parameters p = staffed_queue();
    p.contacts.patience = Distribution::infinite();
    World w = begun(p);
    int waited_at_closing = 0;
    for (int d = 0; d < 14; ++d) {
        run_until(w, measurement_start + d * day + 12 * hour + 30 * minute + second);
        waited_at_closing += w.queues[0].line.empty() ? 0 : 1;
        run_until(w, measurement_start + d * day + 16 * hour);
        CHECK(w.queues[0].line.empty());
        CHECK(staying(w) == 0);
    }
    CHECK(waited_at_closing > 3);
}

TEST_CASE("a policy has numbers of its own, and may do without them") {
    const Parameters base = staffed_queue();
    Parameters more = base, all = base;
    more.teams[0].present = {4, 6, 8, 8, 7, 5, 8, 6, 3};
    all.teams[0].present.clear();
    const auto there = [&](const Parameters& policy) {
        World w = warmed_up(base, seed, 0);
        plan_policy(w, policy, measurement_start);
        run_until(w, measurement_start + 12 * hour + second);
        return staying(w);
    };
    CHECK(there(base) == 2);
    CHECK(there(more) == 3);
    CHECK(there(all) == 8);
    Parameters none = base;
    none.teams[0].present.clear();
    World w = warmed_up(none, seed, 0);
    plan_policy(w, base, measurement_start);
    run_until(w, measurement_start + 12 * hour + second);
    CHECK(staying(w) == 2);
}

TEST_CASE("shifts have the numbers of the schedule, none is longer than a shift, and nobody has two a day") {
    Parameters p = staffed_queue();
    for (std::size_t i = 16; i < 42; ++i) p.load.by_hour[i] = 1;
    p.teams[0].present = {4, 6, 8, 8, 8, 7, 8, 8, 6, 6, 4, 4, 4};
    p.roster.days_per_week = 5;
    const Schedule schedule = schedule_of(p.teams[0], load_of(p));
    const int rows = rows_for_numbers(p.roster, schedule);
    const RosterPattern pattern = roster_by_numbers(rows, p.roster, schedule);
    const auto present = pattern.presence();
    for (std::size_t i = 0; i < present.size(); ++i) CHECK(present[i] == schedule[i]);
    int planned = 0;
    for (const auto& row : pattern.rows) {
        int days = 0;
        for (std::size_t d = 0; d < 7; ++d) {
            const Shift& shift = pattern.kinds[row[d]];
            CHECK(shift.end - shift.begin <= 8 * hour);
            days += shift.planned() ? 1 : 0;
        }
        CHECK(days <= 5);
        planned += days;
    }
    CHECK(planned > rows * 4);
    CHECK(people_for_schedule(p, p.teams[0], load_of(p)) == 8);  // always present
    p.roster.always_present = false;
    CHECK(people_for_schedule(p, p.teams[0], load_of(p)) == std::ceil(rows / (1 - p.roster.leave_share)));
}

TEST_CASE("planned people who are never ill and never leave have the numbers of the schedule") {
    Parameters p = staffed_queue();
    p.roster.always_present = false;
    p.roster.leave_share = 0;
    p.mechanisms.absence = false;
    p.attrition.absence = 0;
    p.skill.colleagues_time = 0;  // nobody leaves the phone to help another
    p.teams[0].agents = people_for_schedule(p, p.teams[0], load_of(p));
    World w = begun(p);
    const Schedule schedule = schedule_of(p.teams[0], w.load);
    for (int i = 0; i < 14 * 48; ++i) {
        const Time boundary = measurement_start + i * Profile::step;
        run_until(w, boundary + second);
        CAPTURE(i);
        CHECK(staying(w) == schedule[static_cast<std::size_t>(i % Profile::steps)]);
    }
}

TEST_CASE("with too few people the shifts of some are gaps, spread over the hours") {
    Parameters p = staffed_queue();
    p.roster.always_present = false;
    p.roster.leave_share = 0;
    p.mechanisms.absence = false;
    p.attrition.absence = 0;
    const int needed = people_for_schedule(p, p.teams[0], load_of(p));
    p.teams[0].agents = needed - 3;
    World w = begun(p);
    const double before = seen(w).area(Level::Available) + seen(w).area(Level::Handling);
    run_until(w, measurement_start + 3 * week);
    const double there = seen(w).area(Level::Available) + seen(w).area(Level::Handling) - before;
    const double asked = 3 * 1800 * sum_of_schedule(schedule_of(p.teams[0], w.load));
    CHECK(there / asked == Approx(1 - 3. / needed).margin(.08));
}

TEST_CASE("a load that varies much from day to day has a mean of one and the deviation that is said") {
    Parameters p = staffed_queue();
    p.contacts.day_factor_sd = .6;
    p.contacts.rate_per_hour = 2000;
    p.contacts.patience = Distribution::constant(0);
    p.time.horizon_weeks = 40;
    World w = begun(p);
    const double whole_day = 2000 * 4.5;
    double sum = 0, squares = 0, before = seen(w).count(Count::Offered);
    constexpr int days = 280;
    for (int d = 1; d <= days; ++d) {
        run_until(w, measurement_start + d * day);
        const double now = seen(w).count(Count::Offered), factor = (now - before) / whole_day;
        CHECK(factor > 0);
        before = now;
        sum += factor, squares += factor * factor;
    }
    const double mean = sum / days, sd = std::sqrt(squares / days - mean * mean);
    CHECK(mean == Approx(1).margin(4 * .6 / std::sqrt(days)));
    CHECK(sd == Approx(.6).margin(.13));
}

TEST_CASE("after closing time each of two teams ends its own queue, and the night is quiet") {
    Parameters p = staffed_queue();
    p.contacts.patience = Distribution::infinite();
    p.teams.push_back(p.teams[0]);
    p.teams[0].name = "alone";
    p.teams[0].agents = 1;
    p.teams[0].present.assign(9, 1);
    p.teams[0].share = .08;
    p.teams[1].share = .92;
    World w = begun(p);
    for (int d = 0; d < 14; ++d) {
        run_until(w, measurement_start + d * day + 23 * hour);
        REQUIRE_FALSE(w.requirements.failed);
        for (const QueueState& queue : w.queues) CHECK(queue.line.empty());
        const std::uint64_t before = w.events;
        run_until(w, measurement_start + (d + 1) * day + 7 * hour);
        CHECK(w.events - before < 60);  // looks at each half hour, and the turn of the day
    }
}

TEST_CASE("48 numbers are those of the half hours from midnight, also where the centre is open for fewer") {
    Parameters p = staffed_queue();
    const Profile load = load_of(p);
    const Schedule asked = schedule_of(p.teams[0], load);
    std::vector<double> day_long(48, 9);  // also while it is closed, when nobody comes
    for (std::size_t i = 0; i < 9; ++i) day_long[16 + i] = p.teams[0].present[i];
    p.teams[0].present = day_long;
    CHECK_FALSE(weekday_that_does_not_fit(p.teams[0], load));
    CHECK(schedule_of(p.teams[0], load) == asked);
    p.teams[0].present.push_back(9);
    CHECK(weekday_that_does_not_fit(p.teams[0], load) == 0u);
}
