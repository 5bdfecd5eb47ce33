#include "engine/kernel/profile.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <numeric>

#include "engine/kernel/draws.hpp"

using namespace morale;

namespace {

constexpr Time first_moment = measurement_start;

// Monday to Friday 8 to 20, Saturday 9 to 14 lighter, with a morning peak.
Profile office() {
    const std::array<double, 7> days{1.3, 1.1, 1., 1., .9, .4, 0.};
    std::array<double, 24> hours{};
    for (std::size_t h = 8; h < 20; ++h) hours[h] = h < 12 ? 1.5 : 1.;
    return Profile::of(days, hours);
}

double scale_of(std::int64_t day) {
    return day % 5 == 0 ? 0. : 1. + .01 * static_cast<double>(day % 7);
}

// Work from `from` to `to`, summed in small steps from the left.
template <class Scale>
double work_between(const Profile& profile, Time from, Time to, Scale scale) {
    double sum = 0;
    for (Time t = from; t < to;) {
        const Time next = std::min(to, t + minute - since_step_start(t, minute));
        sum += profile.at(t) * scale(day_index(t)) * in_seconds(next - t);
        t = next;
    }
    return sum;
}

}  // namespace

TEST_CASE("a profile without a pattern is constant and always open") {
    const Profile profile;
    CHECK(profile.at(first_moment - hour) == 1.);
    CHECK(profile.open_hours() == 168.);
    CHECK(profile.advance(first_moment - day, 90.) == first_moment - day + 90 * second);
    CHECK(profile.advance(first_moment, 1e7) == first_moment + span_of_seconds(1e7));
    CHECK(profile.next_open(first_moment + Span{5}) == first_moment + Span{5});
}

TEST_CASE("weights are the product of day and hour with mean 1 over the open half hours") {
    const Profile profile = office();
    double sum = 0;
    int open = 0;
    for (const double w : profile.weights()) {
        sum += w;
        open += w > 0. ? 1 : 0;
    }
    CHECK(sum == Approx(open));
    CHECK(profile.open_hours() == 6 * 12.);
    CHECK(profile.at(first_moment + 9 * hour) / profile.at(first_moment + 13 * hour) == Approx(1.5));
    CHECK(profile.at(first_moment + 9 * hour) / profile.at(first_moment + 2 * day + 9 * hour) == Approx(1.3));
    CHECK_FALSE(profile.open(first_moment + 8 * hour - Span{1}));
    CHECK(profile.open(first_moment + 8 * hour));
    CHECK(profile.open(first_moment + 20 * hour - Span{1}));
    CHECK_FALSE(profile.open(first_moment + 20 * hour));
    CHECK_FALSE(profile.open(first_moment - day + 10 * hour));  // the Sunday before zero
    CHECK(profile.at(first_moment - week + 9 * hour) == profile.at(first_moment + 9 * hour));
}

TEST_CASE("the integral of the intensity up to the moment found is the amount asked for") {
    const Draws draws{Seed{8}, 0};
    const Profile profile = office();
    for (std::uint32_t i = 0; i < 300; ++i) {
        const Time from = first_moment + span_of_seconds(1e7 * (draws.uniform(0, i) - .5));
        const double amount = std::exp(15. * draws.uniform(1, i) - 2.);
        CAPTURE(i, amount, from.time_since_epoch().count());
        const Time plain = profile.advance(from, amount);
        CHECK(work_between(profile, from, plain, [](std::int64_t) { return 1.; }) ==
              Approx(amount).epsilon(1e-9).margin(5e-6));
        const Time scaled = profile.advance(from, amount, scale_of);
        CHECK(work_between(profile, from, scaled, scale_of) == Approx(amount).epsilon(1e-9).margin(5e-6));
    }
}

TEST_CASE("moments rise with the amount, and two parts are as far as the whole") {
    const Profile profile = office();
    const Time from = first_moment - 3 * day + 11 * hour;
    Time before = from;
    for (double amount = 0; amount < 2e6; amount += 977.) {
        const Time to = profile.advance(from, amount);
        REQUIRE(to >= before);
        REQUIRE(std::chrono::abs(profile.advance(to, 5000.) - profile.advance(from, amount + 5000.)) <=
                Span{5});
        before = to;
    }
}

TEST_CASE("nothing to do takes no time, and closed spans are passed over") {
    const Profile profile = office();
    const Time sunday = first_moment + 6 * day + 10 * hour;
    CHECK(profile.advance(sunday, 0.) == sunday);
    CHECK(profile.advance(sunday, -3.) == sunday);
    CHECK(profile.next_open(sunday) == first_moment + week + 8 * hour);
    CHECK(profile.next_open(first_moment - day) == first_moment + 8 * hour);
    const double rate = profile.at(first_moment + 8 * hour);
    CHECK(profile.advance(sunday, 10. * rate) == first_moment + week + 8 * hour + 10 * second);
    CHECK(profile.advance(first_moment + 20 * hour - second, profile.at(first_moment + 13 * hour)) ==
          first_moment + 20 * hour);
}

TEST_CASE("whole weeks of work take whole weeks from an open moment") {
    const Profile profile = office();
    const double week_of_work = profile.open_hours() * 3600.;
    for (const int weeks : {1, 2, 50, 1000}) {
        const Time from = first_moment + 9 * hour + 17 * minute;
        CHECK(std::chrono::abs(profile.advance(from, weeks * week_of_work) - from - weeks * week) <=
              Span{50});
    }
}

TEST_CASE("what cannot happen within reach is never") {
    const double huge = GENERATE(1e13, 1e30, std::numeric_limits<double>::infinity());
    const auto one = [](std::int64_t) { return 1.; };
    CHECK(Profile{}.advance(first_moment, huge) == never);
    CHECK(Profile{}.advance(first_moment, huge, one) == never);
    CHECK(office().advance(first_moment, huge) == never);
    CHECK(office().advance(first_moment, huge, one) == never);
    CHECK(office().advance(first_moment, 1., [](std::int64_t) { return 0.; }) == never);
    const Profile closed = Profile::of(std::array<double, 7>{}, std::array<double, 24>{});
    CHECK(closed.advance(first_moment, 1.) == never);
    CHECK(closed.next_open(first_moment) == never);
    CHECK(closed.open_hours() == 0.);
    CHECK(Profile{}.advance(never, 1.) == never);
}

TEST_CASE("days with hours of their own keep their share of the week, however long they are open") {
    const std::array<double, 7> by_day{1., 1., 1., 1., .35, .15, 0.};
    std::array<Profile::Day, 7> days{};
    for (std::size_t d = 0; d < days.size(); ++d) {
        const std::size_t from = d == 5 ? 40 : 17, to = d == 4 ? 28 : d == 5 ? 48 : 35;
        for (std::size_t i = from; i < to; ++i) days[d][i] = 1. + .1 * static_cast<double>(i % 5);
    }
    const Profile profile = Profile::of(by_day, days);
    std::array<double, 7> sums{};
    for (std::size_t i = 0; i < Profile::steps; ++i) sums[i / 48] += profile.weights()[i];
    for (std::size_t d = 0; d < 7; ++d) CHECK(sums[d] / sums[0] == Approx(by_day[d]).margin(1e-12));
    CHECK(profile.open_hours() == 4 * 9. + 5.5 + 4.);
    CHECK_FALSE(profile.open(first_moment + 8 * hour + 30 * minute - Span{1}));
    CHECK(profile.open(first_moment + 8 * hour + 30 * minute));
    CHECK(profile.open(first_moment + 4 * day + 13 * hour));
    CHECK_FALSE(profile.open(first_moment + 4 * day + 14 * hour));
    CHECK(profile.next_open(first_moment + 4 * day + 14 * hour) == first_moment + 5 * day + 20 * hour);
}

TEST_CASE("half hours of all days alike are the same whether they are said once or for each day") {
    const std::array<double, 7> by_day{1.3, 1.1, 1., 1., .9, .4, 0.};
    Profile::Day hours{};
    for (std::size_t i = 17; i < 35; ++i) hours[i] = 1. + static_cast<double>(i % 3);
    std::array<Profile::Day, 7> days{};
    days.fill(hours);
    const Profile once = Profile::of(by_day, hours), each = Profile::of(by_day, days);
    for (std::size_t i = 0; i < Profile::steps; ++i)
        CHECK(once.weights()[i] == Approx(each.weights()[i]).margin(1e-14));
}

TEST_CASE("on a day that is closed all day no work passes, and it opens on the next") {
    const Draws draws{Seed{9}, 0};
    const Profile usual = office(), profile = office().closed_on({8, 3, -4, 9});
    const auto scale = [](std::int64_t d) { return d == 8 || d == 3 || d == -4 || d == 9 ? 0. : 1.; };
    CHECK(profile.shut(3));
    CHECK_FALSE(profile.shut(4));
    CHECK(profile.at(first_moment + 3 * day + 10 * hour) == 0.);
    CHECK(profile.next_open(first_moment + 2 * day + 21 * hour) == first_moment + 4 * day + 8 * hour);
    CHECK(profile.next_open(first_moment + 7 * day + 20 * hour) == first_moment + 10 * day + 8 * hour);
    for (std::uint32_t i = 0; i < 200; ++i) {
        const Time from = first_moment + span_of_seconds(2e6 * (draws.uniform(0, i) - .5));
        const double amount = std::exp(13. * draws.uniform(1, i) - 1.);
        CAPTURE(i, amount, from.time_since_epoch().count());
        const Time found = profile.advance(from, amount);
        CHECK(work_between(usual, from, found, scale) == Approx(amount).epsilon(1e-6).margin(1e-3));
    }
    CHECK(profile.advance(first_moment, std::numeric_limits<double>::infinity()) == never);
}

TEST_CASE("on a short day work passes in its own hours, by either clock, and closed days are passed over") {
    const Draws draws{Seed{10}, 0};
    const Profile usual = office(), profile = office().closed_on({4}).with_other(
                                        {{.number = 10, .from = 9 * hour, .until = 13 * hour},
                                         {.number = 3, .until = 10 * hour + 30 * minute},
                                         {.number = -5, .from = 15 * hour}});
    CHECK(profile.at(first_moment + 3 * day + 9 * hour) == usual.at(first_moment + 3 * day + 9 * hour));
    CHECK(profile.at(first_moment + 3 * day + 10 * hour + 30 * minute) == 0.);
    CHECK(profile.at(first_moment + 10 * day + 9 * hour - Span{1}) == 0.);
    CHECK(profile.open(first_moment + 10 * day + 13 * hour - Span{1}));
    CHECK_FALSE(profile.shut(10));
    CHECK(profile.put_off(first_moment + 10 * day + 13 * hour));
    CHECK_FALSE(profile.put_off(first_moment + 9 * day + 3 * hour));
    CHECK(profile.hours_of(10).until == 13 * hour);
    CHECK(profile.hours_of(11).until == day);
    CHECK(profile.next_open(first_moment + 3 * day + 11 * hour) == first_moment + 5 * day + 8 * hour);
    const auto scaled = [](std::int64_t d) { return d == 4 ? 0. : scale_of(d); };
    const auto one = [](std::int64_t) { return 1.; };
    for (std::uint32_t i = 0; i < 200; ++i) {
        const Time from = first_moment + span_of_seconds(2e6 * (draws.uniform(0, i) - .5));
        const double amount = std::exp(13. * draws.uniform(1, i) - 1.);
        CAPTURE(i, amount, from.time_since_epoch().count());
        CHECK(work_between(profile, from, profile.advance(from, amount), one) ==
              Approx(amount).epsilon(1e-6).margin(1e-3));
        CHECK(work_between(profile, from, profile.advance(from, amount, scaled), scaled) ==
              Approx(amount).epsilon(1e-6).margin(1e-3));
    }
    CHECK(profile.advance(first_moment, std::numeric_limits<double>::infinity()) == never);
}

namespace {

/// Sunday the 6th is like a Saturday with twice the work, Wednesday the 9th is open from six to eleven at
/// night, and Monday the 14th is like a Sunday.
Profile office_with_other_days() {
    return office().with_other({{.number = 9,
                                 .from = 6 * hour,
                                 .until = 23 * hour,
                                 .usual_from = 8 * hour,
                                 .usual_until = 20 * hour},
                                {.number = 6, .weekday = 5, .factor = 2.},
                                {.number = 14, .weekday = 6}});
}

}  // namespace

TEST_CASE("half hours beyond the usual ones of a day have the weight of the nearest") {
    const Profile usual = office(), profile = office_with_other_days();
    const Time ninth = first_moment + 9 * day, week_later = ninth + week;
    CHECK(profile.at(ninth + 6 * hour) == usual.at(ninth + 8 * hour));
    CHECK(profile.at(ninth + 23 * hour - Span{1}) == usual.at(ninth + 19 * hour));
    CHECK(profile.at(ninth + 6 * hour - Span{1}) == 0.);
    CHECK(profile.at(ninth + 23 * hour) == 0.);
    CHECK(profile.at(ninth + 13 * hour) == usual.at(ninth + 13 * hour));
    CHECK(profile.at(week_later + 21 * hour) == 0.);
    CHECK(profile.usual_step(ninth + 7 * hour) == 2 * 48 + 16);
    CHECK(profile.usual_step(ninth + 22 * hour) == 2 * 48 + 39);
    CHECK(profile.usual_step(week_later + 22 * hour) == 2 * 48 + 44);
}

TEST_CASE("a day is like another weekday whether its own is open or not") {
    const Profile usual = office(), profile = office_with_other_days();
    const Time saturday = first_moment + 5 * day, sunday = saturday + day, monday = first_moment + 14 * day;
    CHECK(profile.at(sunday + 9 * hour) == 2. * usual.at(saturday + 9 * hour));
    CHECK(profile.at(sunday + 7 * hour) == 0.);
    CHECK(profile.at(sunday + week + 9 * hour) == 0.);
    CHECK(profile.at(monday + 9 * hour) == 0.);
    CHECK(profile.hours_of(6).weekday == 5);
    CHECK(profile.hours_of(13).weekday == 6);
    CHECK(profile.hours_of(-1).weekday == 6);
    CHECK(profile.usual_step(sunday + 9 * hour) == 5 * 48 + 18);
    CHECK(profile.next_open(saturday + 21 * hour) == sunday + 8 * hour);
    CHECK(profile.next_open(first_moment + 13 * day) == monday + day + 8 * hour);
    CHECK(profile.next_open(first_moment + 9 * day) == first_moment + 9 * day + 6 * hour);
}

TEST_CASE("closed although it is open in other weeks is a half hour that another day opens or closes") {
    const Profile profile = office_with_other_days();
    const Time sunday = first_moment + 6 * day, wednesday = first_moment + 9 * day;
    CHECK_FALSE(profile.put_off(sunday + 9 * hour));
    CHECK(profile.put_off(sunday + week + 9 * hour));
    CHECK_FALSE(profile.put_off(sunday + week + 7 * hour));
    CHECK_FALSE(profile.put_off(wednesday + 21 * hour));
    CHECK(profile.put_off(wednesday - week + 21 * hour));
    CHECK(profile.put_off(first_moment + 14 * day + 9 * hour));
    CHECK_FALSE(profile.put_off(first_moment + 21 * day + 9 * hour));
}

TEST_CASE("by either clock work passes on days that are longer than usual or like another weekday") {
    const Draws draws{Seed{11}, 0};
    const Profile profile = office_with_other_days().closed_on({4, 17});
    const auto scaled = [](std::int64_t d) { return d == 4 || d == 17 ? 0. : scale_of(d); };
    const auto one = [](std::int64_t) { return 1.; };
    for (std::uint32_t i = 0; i < 200; ++i) {
        const Time from = first_moment + span_of_seconds(2e6 * draws.uniform(0, i));
        const double amount = std::exp(13. * draws.uniform(1, i) - 1.);
        CAPTURE(i, amount, from.time_since_epoch().count());
        CHECK(work_between(profile, from, profile.advance(from, amount), one) ==
              Approx(amount).epsilon(1e-6).margin(1e-3));
        CHECK(work_between(profile, from, profile.advance(from, amount, scaled), scaled) ==
              Approx(amount).epsilon(1e-6).margin(1e-3));
    }
}
