// Teams that share a queue are planned beside each other: who can come at any hour fills what others leave.
#include "engine/model/world/load_to_cover.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <vector>

#include "engine/model/floor/rota.hpp"
#include "engine/model/hours.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// Open from 8 to 20 from Monday to Friday, always as busy; one team is there in the mornings only.
Parameters morning_and_all_day(double morning, double all_day) {
    Parameters p = quiet_centre();
    p.load.by_day = {1, 1, 1, 1, 1, 0, 0};
    p.load.by_hour.assign(24, 0);
    std::fill_n(p.load.by_hour.begin() + 8, 12, 1.);
    p.roster.leave_share = 0;
    p.teams = {Team{.name = "all-day", .agents = all_day}, Team{.name = "morning", .agents = morning}};
    p.teams[1].contract = {.shift_hours = 4, .earliest_start = 8, .latest_start = 8};
    p.classes.resize(1);
    p.classes[0].name = "calls";
    p.classes[0].teams = {"all-day", "morning"};
    return p;
}

struct HalvesOfDay {
    double morning = 0, later = 0;  // mean agents at the phone from 8 to 12 and from 12 to 20
};

HalvesOfDay halves_of(const HalfHoursOfWeek& presence) {
    HalvesOfDay halves;
    for (std::size_t i = 0; i < 5 * 48; ++i) {
        if (i % 48 < 24)
            halves.morning += presence[i] / (5 * 8);
        else
            halves.later += presence[i] / (5 * 16);
    }
    return halves;
}

HalvesOfDay together(const Parameters& p) {
    HalvesOfDay both;
    for (std::size_t row = 0; row < p.teams.size(); ++row) {
        const HalvesOfDay team = halves_of(planned_presence(p, row, load_of(p)));
        both.morning += team.morning, both.later += team.later;
    }
    return both;
}

}  // namespace

TEST_CASE("a team that is planned by itself follows the whole load") {
    Parameters p = morning_and_all_day(10, 20);
    p.classes[0].overflow.after_seconds = 20;
    for (const std::size_t row : {0, 1}) CHECK(load_to_cover(p, row, load_of(p)) == whole_load(load_of(p)));
    const HalvesOfDay alone = halves_of(planned_presence(p, 0, load_of(p)));
    CHECK(alone.later < 1.3 * alone.morning);  // shifts of eight hours meet in the middle of twelve
}

TEST_CASE("people who can come at any hour are planned for what the others of their queue cannot reach") {
    const Parameters p = morning_and_all_day(10, 20);
    const HalvesOfDay both = together(p), all_day = halves_of(planned_presence(p, 0, load_of(p)));
    CHECK(both.morning == Approx(both.later).epsilon(.1));
    CHECK(all_day.later > 1.5 * all_day.morning);
}

TEST_CASE("the order in which teams are written does not matter where they reach unlike parts of the load") {
    const Parameters p = morning_and_all_day(10, 20);
    Parameters other = p;
    std::swap(other.teams[0], other.teams[1]);
    CHECK(planned_presence(p, 0, load_of(p)) == planned_presence(other, 1, load_of(p)));
    CHECK(planned_presence(p, 1, load_of(p)) == planned_presence(other, 0, load_of(p)));
}

TEST_CASE("days on which colleagues work are filled less") {
    Parameters p = morning_and_all_day(10, 20);
    p.load.by_day = {1, 1, 1, 1, 1, 1, 0};
    p.load.by_day[5] = .2;
    p.teams[1].present_on[5].assign(12, 4.);  // Saturday by schedule, and nobody else then
    for (std::size_t d = 0; d < 5; ++d) p.teams[1].present_on[d].assign(12, 0.);
    p.teams[1].contract = {.shift_hours = 4};
    const HalfHoursOfWeek presence = planned_presence(p, 0, load_of(p));
    p.teams[1].present_on[5].assign(12, 0.);
    const HalfHoursOfWeek without = planned_presence(p, 0, load_of(p));
    const auto saturday = [](const HalfHoursOfWeek& week) {
        double agents = 0;
        for (std::size_t i = 5 * 48; i < 6 * 48; ++i) agents += week[i];
        return agents;
    };
    CHECK(saturday(presence) < .5 * saturday(without));
}

TEST_CASE("rosters are planned anew for the week after a change of the other team's seats") {
    const Parameters before = morning_and_all_day(10, 20), after = morning_and_all_day(1, 20);
    World w = begun(before);
    const auto planned = [&] { return halves_of(w.teams[0].roster.presence()); };
    CHECK(planned().later > 1.5 * planned().morning);
    w.parameters = &after;
    read_loads(w);
    run_until(w, measurement_start + 6 * day);
    CHECK(planned().later > 1.5 * planned().morning);
    run_until(w, measurement_start + 8 * day);
    CHECK(planned().later < 1.4 * planned().morning);
}
