// Classes of contact with hours of their own.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <numeric>
#include <vector>

#include "engine/model/hours.hpp"
#include "engine/model/world/load_to_cover.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

std::vector<double> open_between(int from, int to) {
    std::vector<double> hours(24);
    std::fill(hours.begin() + from, hours.begin() + to, 1.);
    return hours;
}

/// Calls from 8 to 16, 60 % of the contacts; chats from 12 to 22.
Parameters calls_and_chats() {
    Parameters p = small_centre(30, 8);
    p.load.by_day = {1, 1, 1, 1, 1, 0, 0};
    p.load.by_hour = open_between(8, 16);
    p.contacts.return_after = Distribution::exponential(1800);
    p.classes.resize(2);
    p.classes[0] = {.name = "calls", .share = .6, .talk = p.contacts.talk, .patience = p.contacts.patience};
    p.classes[1] = {.name = "chats",
                    .share = .4,
                    .talk = Distribution::constant(60),
                    .patience = p.contacts.patience,
                    .by_hour = open_between(12, 22)};
    p.customers.count = 6'000;
    return p;
}

double issues_of_class(const Record& r, int c) {
    return static_cast<double>(r.by_class.group(c).count(Count::IssuesOpened));
}

}  // namespace

TEST_CASE("the load is what the classes bring together") {
    const Parameters p = calls_and_chats();
    const Profile load = load_of(p);
    CHECK(load.open_hours() == 5 * 14);
    // Calls: .6 / 8 an hour, chats: .4 / 10.
    const double morning = load.weights()[9 * 2], both = load.weights()[13 * 2],
                 evening = load.weights()[20 * 2];
    CHECK(morning / evening == Approx((.6 / 8) / (.4 / 10)));
    CHECK(both == Approx(morning + evening));
    CHECK(load.weights()[23 * 2] == 0);
    CHECK(open_days(p) == 5);
    Parameters plain = p;
    plain.classes[1].by_hour.clear();
    CHECK(load_of(plain) == Profile::of(p.load.by_day, p.load.by_hour));
}

TEST_CASE("a class may have weekdays of its own") {
    Parameters p = calls_and_chats();
    p.classes[1].by_day = {0, 0, 0, 0, 0, 1, 1};
    const Profile load = load_of(p);
    CHECK(load.weights()[5 * 48 + 30] > 0);
    CHECK(load.weights()[5 * 48 + 18] == 0);
    CHECK(load.weights()[30] > 0);
    CHECK(open_days(p) == 7);
}

TEST_CASE("contacts of a class come in its hours, as many as its share, and again in its hours") {
    const Parameters p = calls_and_chats();
    const Record r = lived(p);
    const double calls = issues_of_class(r, 0), chats = issues_of_class(r, 1), all = calls + chats;
    CHECK(std::abs(calls / all - .6) < 4 * std::sqrt(.24 / all));
    for (int n = 0; n < 336; ++n) {
        const double hour = n % 48 / 2.;
        CAPTURE(n, hour);
        if (hour < 8 || hour >= 16) CHECK(r.of_classes.at(0, n).offered == 0);
        if (hour < 12 || hour >= 22) CHECK(r.of_classes.at(1, n).offered == 0);
    }
    CHECK(r.of_classes.at(0, 9 * 2).offered > 0);
    CHECK(r.of_classes.at(1, 20 * 2).offered > 0);
}

TEST_CASE("a contact has the talk time of the class that its moment leads to") {
    Parameters p = calls_and_chats();
    p.classes[0].talk = Distribution::constant(300);
    p.classes[0].after_contact_seconds = p.classes[1].after_contact_seconds = 0;
    const Record r = lived(p);
    const auto mean = [&](int c) {
        const Cell cell = r.by_class.group(c);
        return cell.sum(Sum::HandleSeconds) / static_cast<double>(cell.count(Count::Handled));
    };
    CHECK(mean(0) / mean(1) == Approx(5).epsilon(.1));
}

TEST_CASE("a team is planned for the hours of the classes that it answers") {
    Parameters p = calls_and_chats();
    p.teams = {Team{.name = "phones", .agents = 20}, Team{.name = "writers", .agents = 10}};
    p.classes[0].teams = {"phones"};
    p.classes[1].teams = {"writers"};
    const HalfHoursOfWeek phones = planned_presence(p, 0, load_of(p)),
                          writers = planned_presence(p, 1, load_of(p));
    for (std::size_t i = 0; i < phones.size(); ++i) {
        const double hour = static_cast<double>(i % 48) / 2;
        CAPTURE(i, hour);
        if (hour < 8 || hour >= 16) CHECK(phones[i] == 0);
        if (hour < 12 || hour >= 22) CHECK(writers[i] == 0);
    }
    CHECK(phones[20] > 0);
    CHECK(writers[36] > 0);
}

TEST_CASE("a policy that moves contacts to another class moves them in time as well") {
    const Parameters before = calls_and_chats();
    Parameters after = before;
    after.classes[0].share = .2, after.classes[1].share = .8;
    const Record r = lived(before, after);
    const double calls = issues_of_class(r, 0), all = calls + issues_of_class(r, 1);
    CHECK(std::abs(calls / all - .2) <
          4 * std::sqrt(.16 / all) + .01);  // two weeks of warm-up are not counted
}

TEST_CASE("what a policy does to shares opens and closes nothing, and schedules still fit") {
    Parameters before = calls_and_chats();
    before.customers.count = 0;
    before.contacts.rate_per_hour = 40;
    before.teams = {Team{.name = "phones", .agents = 20}, Team{.name = "writers", .agents = 10}};
    before.teams[1].present.assign(14, 3.);
    before.classes[0].teams = {"phones"};
    before.classes[1].teams = {"writers"};
    Parameters after = before;
    after.classes[0].share = 1, after.classes[1].share = 0;
    CHECK(load_of(after).open_hours() == load_of(before).open_hours());
    const Record r = lived(before, after);
    CHECK(issues_of_class(r, 1) == 0);
    CHECK(issues_of_class(r, 0) == Approx(40. * 14 * 5 * 8).epsilon(.05));
}

TEST_CASE("days of a class that the centre does not name are as those that it names") {
    Parameters p = calls_and_chats();
    p.load.of_weekday[0] = open_between(20, 23);
    p.load.of_other_days.clear();
    p.classes[1].by_hour.clear();
    p.classes[1].by_day = {0, 0, 0, 0, 0, 1, 0};
    const Profile chats = profiles_of_classes(p)[1];
    CHECK(chats.open_hours() == 3);
    CHECK(chats.weights()[5 * 48 + 41] > 0);
}

TEST_CASE("classes that a team answers only later do not move its shifts") {
    Parameters p = calls_and_chats();
    p.teams = {Team{.name = "phones", .agents = 20}, Team{.name = "writers", .agents = 10}};
    p.classes[0].teams = {"phones", "writers"};
    p.classes[0].overflow.after_seconds = 300;
    p.classes[1].teams = {"writers"};
    const HalfHoursOfWeek writers = planned_presence(p, 1, load_of(p));
    for (std::size_t i = 0; i < 24; ++i) CHECK(writers[i] == 0);
    CHECK(load_of_team(p, 1, load_of(p))[9 * 2] == 0);
}
