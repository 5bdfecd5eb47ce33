// The rota: the week is planned for the people who will be there, and they share its rows and the leave.
#include "engine/model/floor/rota.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <map>
#include <numeric>

#include "engine/model/staff/hiring.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

using Week = std::array<double, Profile::steps>;

/// The seats that are held: every `stride`-th of the first ones.
World with_vacancies(const Parameters& p, std::uint32_t held, std::uint32_t stride,
                     std::uint32_t replication = 0) {
    World w = make_world(p, seed, replication);
    const std::vector<AgentId> seats = w.teams[0].seats;
    for (AgentId agent : seats) {
        const std::uint32_t ordinal = w.agents.seat[agent].ordinal;
        if (ordinal % stride == 0 && ordinal / stride < held) continue;
        w.agents.employment[agent].stage = Stage::Vacant;
        w.agents.seat[agent].open = false;
    }
    return w;
}

/// People planned to be at the phone this week, by half hour.
Week planned(const World& w) {
    const RosterPattern& roster = w.teams[0].roster;
    RosterPattern taken{.kinds = roster.kinds, .rows = {}};
    for (AgentId agent : w.teams[0].seats) {
        const Turn& turn = w.agents.turn[agent];
        if (w.agents.employment[agent].stage != Stage::OnFloor || turn.on_leave) continue;
        REQUIRE(turn.row < roster.rows.size());
        taken.rows.push_back(roster.rows[turn.row]);
    }
    std::ranges::sort(taken.rows);  // sums do not depend on who takes which
    return taken.presence();
}

std::vector<AgentId> on_leave(const World& w) {
    std::vector<AgentId> away;
    for (AgentId agent : w.teams[0].seats)
        if (w.agents.employment[agent].stage == Stage::OnFloor && w.agents.turn[agent].on_leave)
            away.push_back(agent);
    return away;
}

/// Lives on until just after the turn of that week.
void to_week(World& w, int number) {
    run_until(w, measurement_start + number * week + second);
}

double service_level(const Parameters& p, std::uint32_t held, std::uint32_t stride,
                     std::uint32_t replication) {
    World w = with_vacancies(p, held, stride, replication);
    run_until(w, measurement_start + static_cast<int>(p.time.horizon_weeks) * week);
    const Cell all = seen(std::move(w));
    return static_cast<double>(all.count(Count::AnsweredInTarget)) /
           static_cast<double>(all.count(Count::Offered));
}

}  // namespace

TEST_CASE("vacant seats change nothing of what the people are planned for") {
    Parameters p = quiet_centre(52);
    World full = with_vacancies(p, 52, 1);
    Parameters more = quiet_centre(60), half_empty = quiet_centre(104), every_third = quiet_centre(156);
    std::vector<World> others;
    others.push_back(with_vacancies(more, 52, 1));
    others.push_back(with_vacancies(half_empty, 52, 2));
    others.push_back(with_vacancies(every_third, 52, 3));
    for (int n = 0; n < 30; ++n) {
        to_week(full, n);
        for (World& other : others) {
            to_week(other, n);
            CHECK((planned(other) == planned(full)));
            CHECK(on_leave(other).size() == on_leave(full).size());
        }
    }
}

TEST_CASE("the same people with 8 or 26 vacant seats beside them serve as well") {
    Parameters p = small_centre(52, 8);
    p.mechanisms.attrition = false;
    constexpr std::uint32_t replications = 8;
    for (const auto& [vacant, stride] : {std::pair{8, 1u}, std::pair{26, 1u}, std::pair{52, 2u}}) {
        Parameters with = p;
        with.teams[0].agents += vacant;
        double sum = 0, squares = 0;
        for (std::uint32_t r = 0; r < replications; ++r) {
            const double change = service_level(with, 52, stride, r) - service_level(p, 52, 1, r);
            sum += change, squares += change * change;
        }
        const double mean = sum / replications;
        const double error = std::sqrt((squares / replications - mean * mean) / (replications - 1));
        CAPTURE(vacant, mean, error);
        CHECK(std::abs(mean) <= 4 * error + 1e-12);
        CHECK(std::abs(mean) < .005);
    }
}

TEST_CASE("what the people plan to be there follows the load, whoever is on leave") {
    Parameters p = quiet_centre(52);
    World w = with_vacancies(p, 52, 1);
    const double per_step = 1 / (w.load.open_hours() * 2);
    for (int n = 0; n < 24; ++n) {
        to_week(w, n);
        const Week there = planned(w);
        const double mean = std::accumulate(there.begin(), there.end(), 0.) * per_step;
        double squares = 0;
        for (std::size_t i = 0; i < there.size(); ++i)
            squares += std::pow(there[i] / mean - w.load.weights()[i], 2);
        CAPTURE(n);
        CHECK(std::sqrt(squares * per_step) < .10);
    }
}

TEST_CASE("every week as many people are on leave, and all in turn") {
    const double share = GENERATE(0., .05, .096, .25);
    const std::uint32_t people = GENERATE(5u, 52u);
    CAPTURE(share, people);
    Parameters p = quiet_centre(people);
    p.roster.leave_share = share;
    World w = with_vacancies(p, people, 1);
    std::vector<int> weeks(people), since(people);
    const int all = 52;
    for (int n = 0; n < all; ++n) {
        to_week(w, n);
        const std::vector<AgentId> away = on_leave(w);
        CHECK(std::abs(static_cast<double>(away.size()) - share * people) < 1);
        for (AgentId agent : away) ++weeks[agent.row];
    }
    const auto [least, most] = std::ranges::minmax(weeks);
    CHECK(most - least <= 1);
    CHECK(std::accumulate(weeks.begin(), weeks.end(), 0.) / (all * people) ==
          Approx(share).margin(1. / (all * people) + 1e-9));
}

TEST_CASE("a share of one in four is every fourth week") {
    Parameters p = quiet_centre(4);
    p.roster.leave_share = .25;
    World w = with_vacancies(p, 4, 1);
    to_week(w, 0);
    std::vector<AgentId> before = on_leave(w);
    REQUIRE(before.size() == 1);
    const AgentId first = before[0];
    for (int n = 1; n < 40; ++n) {
        to_week(w, n);
        const std::vector<AgentId> away = on_leave(w);
        REQUIRE(away.size() == 1);
        CHECK((away[0] == first) == (n % 4 == 0));
    }
}

TEST_CASE("all share the early, the late and the weekend shifts, while colleagues come and go") {
    Parameters p = small_centre(40, 104);
    p.customers.count = 0;
    p.attrition.base_per_week *= 2;
    World w = make_world(p, seed, 0);
    struct Worked {
        int weeks = 0, shifts = 0, early = 0, weekend = 0;
    };
    std::map<std::uint64_t, Worked> worked;
    for (int n = 0; n < 104; ++n) {
        to_week(w, n);
        for (AgentId agent : w.teams[0].seats) {
            const Turn& turn = w.agents.turn[agent];
            if (w.agents.employment[agent].stage != Stage::OnFloor || turn.on_leave) continue;
            Worked& of = worked[w.agents.person(agent)];
            ++of.weeks;
            for (std::size_t d = 0; d < 7; ++d) {
                const Shift& shift = w.teams[0].roster.planned(turn.row, d);
                if (!shift.planned()) continue;
                ++of.shifts;
                of.early += shift.begin < 9 * hour;
                of.weekend += d == 5;
            }
        }
    }
    int long_there = 0;
    double early = 0, weekend = 0, shifts = 0;
    for (const auto& [person, of] : worked) early += of.early, weekend += of.weekend, shifts += of.shifts;
    for (const auto& [person, of] : worked) {
        CHECK(of.shifts == 5 * of.weeks);
        if (of.weeks < 80) continue;
        ++long_there;
        CHECK(of.early / static_cast<double>(of.shifts) == Approx(early / shifts).margin(.12));
        CHECK(of.weekend / static_cast<double>(of.shifts) == Approx(weekend / shifts).margin(.06));
    }
    CHECK(long_there > 5);
}

namespace {

struct Nights {
    double all = 0, brief = 0;

    void add(const Shift& sunday, const Shift& monday) {
        if (!sunday.planned() || !monday.planned()) return;
        all += 1;
        brief += monday.begin + day - sunday.end < 11 * hour;
    }
};

}  // namespace

TEST_CASE("the night before Monday is short no oftener than where all move on by one row of one roster") {
    Parameters p = small_centre(40, 104);
    p.customers.count = 0;
    p.attrition.base_per_week *= 2;
    p.load.by_day.assign(7, 1);  // round the clock: shifts begin at every hour
    p.load.by_hour.assign(24, 1);
    World w = make_world(p, seed, 0);
    std::map<std::uint64_t, Shift> sunday;
    Nights seen, moving_on;
    for (int n = 0; n < 104; ++n) {
        to_week(w, n);
        const RosterPattern& roster = w.teams[0].roster;
        std::map<std::uint64_t, Shift> next_sunday;
        for (AgentId agent : w.teams[0].seats) {
            const Turn& turn = w.agents.turn[agent];
            if (w.agents.employment[agent].stage != Stage::OnFloor || turn.on_leave) continue;
            seen.add(sunday[w.agents.person(agent)], roster.planned(turn.row, 0));
            next_sunday[w.agents.person(agent)] = roster.planned(turn.row, 6);
        }
        sunday = next_sunday;
        for (std::size_t row = 0; row < roster.rows.size(); ++row)
            moving_on.add(roster.planned(row, 6), roster.planned((row + 1) % roster.rows.size(), 0));
    }
    CAPTURE(seen.all, seen.brief, moving_on.all, moving_on.brief);
    CHECK(seen.all > 1000);
    CHECK(seen.brief / seen.all <= 1.1 * moving_on.brief / moving_on.all);
}

TEST_CASE(
    "who begins in the middle of a week goes along with a colleague, and has a row of their own after it") {
    Parameters p = quiet_centre(12);
    World w = with_vacancies(p, 11, 1);
    to_week(w, 3);
    run_until(w, w.now + 2 * day);
    const AgentId newcomer = w.teams[0].seats[11];
    make_person(w, newcomer);
    begin_on_floor(w, newcomer);
    REQUIRE(w.agents.turn[newcomer].row < w.teams[0].roster.rows.size());
    to_week(w, 4);
    CHECK(w.teams[0].roster.rows.size() + on_leave(w).size() == 12);
    std::vector<std::uint32_t> rows;
    for (AgentId agent : w.teams[0].seats)
        if (!w.agents.turn[agent].on_leave) rows.push_back(w.agents.turn[agent].row);
    std::ranges::sort(rows);
    CHECK(std::ranges::adjacent_find(rows) == rows.end());
}

TEST_CASE("who ends training in the week is planned for it, who is still in training is not") {
    Parameters p = quiet_centre(12);
    World w = with_vacancies(p, 10, 1);
    to_week(w, 3);
    for (std::size_t n : {10u, 11u}) {
        Employment& e = w.agents.employment[w.teams[0].seats[n]];
        e.stage = Stage::Training;
        e.on_floor = measurement_start + 4 * week + (n == 10 ? 3 : 8) * day;
    }
    to_week(w, 4);
    CHECK(w.agents.turn[w.teams[0].seats[10]].row < w.teams[0].roster.rows.size());
    CHECK(w.agents.turn[w.teams[0].seats[11]].row == Turn::none);
    CHECK(w.teams[0].roster.rows.size() + on_leave(w).size() == 11);
}

TEST_CASE("nobody has a row of numbered shifts before their first day on the floor") {
    Parameters p = quiet_centre(12);
    p.teams[0].present.assign(10, 4.);
    World w = with_vacancies(p, 10, 1);
    to_week(w, 3);
    const AgentId newcomer = w.teams[0].seats[10];
    w.agents.employment[newcomer].stage = Stage::Training;
    w.agents.employment[newcomer].on_floor = measurement_start + 4 * week + 3 * day;
    to_week(w, 4);
    CHECK(w.agents.turn[newcomer].row == Turn::none);
    run_until(w, measurement_start + 4 * week + 3 * day);
    const std::size_t rows = w.teams[0].roster.rows.size();
    REQUIRE(10 - on_leave(w).size() < rows);  // some shifts are gaps
    make_person(w, newcomer);
    begin_on_floor(w, newcomer);
    std::vector<std::uint32_t> taken;
    for (AgentId agent : w.teams[0].seats)
        if (w.agents.employment[agent].stage == Stage::OnFloor && !w.agents.turn[agent].on_leave)
            taken.push_back(w.agents.turn[agent].row);
    std::ranges::sort(taken);
    CHECK(taken.back() < rows);
    CHECK(std::ranges::adjacent_find(taken) == taken.end());
}
