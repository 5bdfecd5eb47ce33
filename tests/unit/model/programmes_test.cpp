#include "engine/model/firm/programmes.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <iterator>
#include <map>
#include <set>

#include "engine/model/terms/rounds.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

Time at_day(int n) {
    return measurement_start + n * day;
}

/// When each agent of a quiet centre was recognised, in days, each moment once.
std::vector<double> days_of_recognition(const Parameters& p) {
    std::vector<double> days;
    for (const RecognitionRow& row : lived(p).ledger.recognitions)
        if (days.empty() || days.back() != in_days(row.at - measurement_start))
            days.push_back(in_days(row.at - measurement_start));
    return days;
}

constexpr double ten_o_clock = 10 / 24.;

}  // namespace

TEST_CASE("a day of the year is the first one that is not over") {
    Parameters p = quiet_centre();  // begins on 2026-01-05
    const World w = begun(p);
    CHECK(day_of_year(w, 105, at_day(0)) == at_day(0));
    CHECK(day_of_year(w, 105, at_day(0) + second) == at_day(365));
    CHECK(day_of_year(w, 104, at_day(0)) == at_day(364));
    CHECK(day_of_year(w, 1231, at_day(0)) == at_day(360));
    CHECK(day_of_year(w, 1005, at_day(-200)) == at_day(273 - 365));
}

TEST_CASE("29 February is the 28th where there is none") {
    Parameters p = quiet_centre();
    const World w = begun(p);
    CHECK(day_of_year(w, 229, at_day(0)) == at_day(54));         // 2026-02-28
    CHECK(day_of_year(w, 229, at_day(55)) == at_day(54 + 365));  // 2027-02-28
    CHECK(day_of_year(w, 229, at_day(500)) == at_day(785));      // 2028-02-29
    CHECK(day_of_year(w, 228, at_day(500)) == at_day(784));
}

TEST_CASE("the annual week begins on the Monday of its day, not before it is planned") {
    Parameters p = quiet_centre();
    const World w = begun(p);
    CHECK(week_of_year_day(w, 1005, at_day(0)) == at_day(273));  // a Monday
    CHECK(week_of_year_day(w, 1005, at_day(273)) == at_day(273));
    CHECK(week_of_year_day(w, 1005, at_day(274)) == at_day(637));  // 2027: a Tuesday
    CHECK(week_of_year_day(w, 108, at_day(0)) == at_day(0));       // Thursday of the first week
    CHECK(week_of_year_day(w, 108, at_day(1)) == at_day(364));     // its Monday is over
}

TEST_CASE("five events of an annual week come on its five working days, once a year") {
    Parameters p = quiet_centre();
    p.annual_week = {.events = 5, .start = 112};
    const auto days = days_of_recognition(p);
    REQUIRE(days.size() == 10);  // sixty weeks see two
    for (int n = 0; n < 5; ++n) {
        CHECK(days[static_cast<std::size_t>(n)] == Approx(7 + n + ten_o_clock));
        CHECK(days[static_cast<std::size_t>(n + 5)] == Approx(371 + n + ten_o_clock));
    }
}

TEST_CASE("occasions are spread evenly over the year, on open days") {
    Parameters p = quiet_centre();
    p.occasions.events_per_year = 5;
    const auto days = days_of_recognition(p);
    REQUIRE(days.size() == 6);
    CHECK(days.front() == Approx(36.5));
    for (std::size_t n = 1; n < days.size(); ++n) CHECK(days[n] - days[n - 1] == Approx(73).margin(1.5));
}

TEST_CASE("the leader's thanks come in their rhythm and cost the leader's minutes") {
    Parameters p = quiet_centre();
    p.time.horizon_weeks = 12;
    p.leader_thanks = {.every_weeks = 2, .minutes = 6};
    const auto days = days_of_recognition(p);
    REQUIRE(days.size() == 6);
    for (std::size_t n = 1; n < days.size(); ++n) CHECK(days[n] - days[n - 1] == Approx(14));
    const Cell total = lived(p).tape.total();
    CHECK(total.count(Count::Recognised) == 6 * 8);
    CHECK(total.sum(Sum::ProgrammeUsd) == Approx(6 * 8 * 6 / 60. * p.money.manager_hour));
}

TEST_CASE("a round planned by a policy that is over does not come") {
    Parameters base = quiet_centre(), policy = quiet_centre();
    base.time.horizon_weeks = policy.time.horizon_weeks = 12;
    base.leader_thanks.every_weeks = 1;
    World w = warmed_up(base, seed, 0);
    const Record record = run_policy(w, policy, measurement_start + 4 * week);
    CHECK(record.tape.total().count(Count::Recognised) == 4 * 8);
    for (const RecognitionRow& row : record.ledger.recognitions) CHECK(row.at < measurement_start + 4 * week);
}

TEST_CASE("an event keeps those who are at work that day off the phone, and nobody else") {
    Parameters p = quiet_centre(20);
    p.time.horizon_weeks = 1;
    p.mechanisms.absence = false;
    p.mechanisms.recognition = false;
    const Parameters none = p;
    p.annual_week = {.events = 5, .start = 105, .off_phone_minutes = 45};
    const Cell usual = lived(none).tape.total(), week = lived(p).tape.total();
    const double minutes = (week.area(Level::OffPhone) - usual.area(Level::OffPhone)) / 60;
    const double meetings = minutes / 45;
    // Five a week for who works five days; whoever is free, on leave or sick on one of them has fewer.
    CHECK(meetings == Approx(std::round(meetings)));
    CHECK(meetings > 50);
    CHECK(meetings < 100);
    p.annual_week.off_phone_minutes = 0;
    CHECK(lived(p).tape.total().area(Level::OffPhone) == usual.area(Level::OffPhone));
}

TEST_CASE("rounds of one day choose their people independently") {
    Parameters p = quiet_centre(60);
    p.time.horizon_weeks = 8;
    const double hours = 3, weeks = hours / 24 / 7;
    const int which = GENERATE(0, 1, 2, 3);
    CAPTURE(which);
    if (which == 0) p.leader_thanks = {.every_weeks = weeks, .share = .5};
    if (which == 1) p.visits = {.every_weeks = weeks, .share = .5};
    if (which == 2) p.peer_thanks = {.every_weeks = weeks, .share = .5};
    if (which == 3)
        p.awards = {
            .per_year = days_per_year / (hours / 24), .to = static_cast<int>(AwardTo::Lottery), .share = .5};
    std::map<Time, std::set<std::uint32_t>> rounds;  // the seats chosen
    for (const RecognitionRow& row : lived(p).ledger.recognitions) rounds[row.at].insert(row.seat);
    // Of two rounds of a day with as many chances each, half of those chosen in one are chosen in the other.
    int first = 0, both = 0, pairs = 0;
    for (auto round = rounds.begin(); round != rounds.end(); ++round)
        for (auto later = std::next(round); later != rounds.end(); ++later) {
            if (day_index(round->first) != day_index(later->first)) break;
            ++pairs;
            first += static_cast<int>(round->second.size());
            for (const std::uint32_t seat : round->second)
                both += static_cast<int>(later->second.count(seat));
        }
    CAPTURE(pairs, first, both);
    CHECK(pairs > 100);
    CHECK(std::abs(both - .5 * first) < 4 * std::sqrt(.25 * first));
}

TEST_CASE("without levers no programme runs, and none is missed") {
    const Parameters p;
    for (const ProgrammeRow& row : programmes()) {
        CAPTURE(static_cast<int>(row.round));
        CHECK_FALSE(row.runs(p));
        if (row.missed) CHECK_FALSE(comes_all_year(p, *row.missed));
    }
}
