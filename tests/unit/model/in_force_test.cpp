// What is seen while a policy that ends is in force, and what each class of contacts promises.
#include "engine/model/record/in_force.hpp"

#include <catch2/catch.hpp>

#include "engine/model/promised.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;

namespace {

HalfHour sum_of(const HalfHours& week) {
    HalfHour all;
    for (const HalfHour& one : week.cells) all.add(one);
    return all;
}

Record lived_between(const Parameters& base, const Parameters& policy, Time from, Time until) {
    return run_out(warmed_up(base, policy, {from, until}, test::seed, 0));
}

}  // namespace

TEST_CASE("what is seen in force are the contacts of the weeks between beginning and end") {
    const Parameters base = test::small_centre(6, 4);
    Parameters policy = base;
    policy.teams[0].agents = 7;
    const Record record = lived_between(base, policy, measurement_start + week, measurement_start + 3 * week);
    Cell own = record.tape.week(1);
    own.add(record.tape.week(2));
    REQUIRE_FALSE(record.in_force.empty());
    const HalfHour seen = sum_of(record.in_force.of_teams);
    CHECK(seen.offered == own.count(Count::Offered));
    CHECK(seen.answered == own.count(Count::Answered));
    CHECK(seen.wait_seconds == Approx(own.sum(Sum::WaitSeconds)));
    CHECK(seen.seconds == 14 * 86'400);
    CHECK(record.in_force.waits[0].count() == static_cast<std::int64_t>(own.count(Count::Answered)));
    CHECK(sum_of(record.of_teams).offered > seen.offered);
}

TEST_CASE("a policy from the start, one from always and one that outlives the horizon have what they saw") {
    const Parameters base = test::small_centre(6, 3);
    Parameters policy = base;
    policy.teams[0].agents = 7;
    const auto offered_until = [&](Time from, Time until) {
        const Record record = lived_between(base, policy, from, until);
        Cell whole;
        const int ends = static_cast<int>((until - measurement_start) / week);
        for (int w = 0; w < std::min(ends, 3); ++w) whole.add(record.tape.week(w));
        CHECK(sum_of(record.in_force.of_teams).offered == whole.count(Count::Offered));
        CHECK(record.in_force.waits[0].count() == static_cast<std::int64_t>(whole.count(Count::Answered)));
    };
    offered_until(measurement_start, measurement_start + 2 * week);
    offered_until(always, measurement_start + 2 * week);
    offered_until(measurement_start, measurement_start + 9 * week);
    CHECK(test::lived(base, policy).in_force.empty());
}

TEST_CASE("a class promises its own share, a team that of its classes if they are alike") {
    Parameters p = test::small_centre();
    p.teams.push_back(Team{.name = "post"});
    CHECK(promised_by_team(p) == std::vector{.8, .8});
    p.classes.resize(3);
    for (const std::size_t c : {0U, 1U}) p.classes[c].teams = {"team"};
    p.classes[2].teams = {"post"};
    p.classes[2].target_share = .95;
    CHECK(promised_by_class(p) == std::vector{.8, .8, .95});
    CHECK(promised_by_team(p) == std::vector{.8, .95});
    p.classes[1].target_share = .5;
    CHECK(promised_by_team(p) == std::vector{.8, .95});  // its classes differ
    p.classes[0].target_share = .5;
    CHECK(promised_by_team(p) == std::vector{.5, .95});
    p.classes[0].share = p.classes[2].share = .5;  // the second one has no contacts
    p.classes[1].target_share = 0;
    CHECK(promised_by_team(p) == std::vector{.5, .95});
}
