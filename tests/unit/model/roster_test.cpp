#include "engine/model/world/roster.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <numeric>

using namespace morale;

namespace {

Profile default_load() {
    const LoadProfile load;
    return Profile::of(load.by_day, load.by_hour);
}

bool open_throughout(const Profile& load, std::size_t weekday, const Shift& shift) {
    for (Span t = shift.begin; t < shift.end; t += 30 * minute)
        if (!load.open(measurement_start + static_cast<int>(weekday) * day + t)) return false;
    return true;
}

/// Root of the mean squared miss over the open half hours, against the mean presence.
double misfit(const RosterPattern& pattern, const Profile& load) {
    const auto present = pattern.presence();
    const double all = std::accumulate(present.begin(), present.end(), 0.);
    const double mean = all / (load.open_hours() * 2);
    double squares = 0;
    for (std::size_t i = 0; i < present.size(); ++i) {
        const double miss = present[i] / mean - load.weights()[i];
        squares += miss * miss;
    }
    return std::sqrt(squares / (load.open_hours() * 2));
}

}  // namespace

TEST_CASE("every row works its days, once a day, inside opening hours") {
    const Profile load = default_load();
    const int people = GENERATE(1, 2, 5, 10, 52, 77);
    const double days = GENERATE(3., 5., 6., 7.);
    CAPTURE(people, days);
    const RosterPattern pattern = make_roster(people, {.days_per_week = days}, load);
    REQUIRE(pattern.rows.size() == static_cast<std::size_t>(people));
    for (const auto& row : pattern.rows) {
        int planned = 0;
        for (std::size_t d = 0; d < 7; ++d) {
            const Shift& shift = pattern.kinds[row[d]];
            if (!shift.planned()) continue;
            ++planned;
            CHECK(shift.end - shift.begin == 8 * hour);
            CHECK(open_throughout(load, d, shift));
        }
        CHECK(planned == std::min(6, static_cast<int>(days)));
    }
}

TEST_CASE("pauses lie in the shift, in order, without overlap, and add up to the time off the phone") {
    const double share = GENERATE(0., .1, .215, .3, .6);
    const double hours = GENERATE(2., 4., 6.5, 8., 12.);
    CAPTURE(share, hours);
    const RosterPattern pattern =
        make_roster(20, {.shift_hours = hours, .off_phone_share = share}, default_load());
    for (const auto& row : pattern.rows)
        for (const std::uint16_t kind : row) {
            const Shift& shift = pattern.kinds[kind];
            if (!shift.planned()) continue;
            Span from = shift.begin, together{};
            for (const Pause& pause : shift.pauses) {
                CHECK(pause.begin >= from);
                from = pause.begin + pause.length;
                together += pause.length;
            }
            CHECK(from <= shift.end);
            CHECK(in_seconds(together) == Approx(share * in_seconds(shift.end - shift.begin)).margin(1e-5));
        }
}

TEST_CASE("the people present follow the load") {
    const Profile load = default_load();
    // The default centre: within a tenth of the mean presence. Few people can follow only roughly.
    const double centre = misfit(make_roster(52, {}, load), load);
    const double handful = misfit(make_roster(5, {}, load), load);
    CAPTURE(centre, handful);
    CHECK(centre < .10);
    CHECK(handful < .45);
    CHECK(centre < handful);
}

TEST_CASE("presence counts shifts less pauses") {
    const RosterPattern pattern = make_roster(52, {}, default_load());
    const auto present = pattern.presence();
    const double half_hours = std::accumulate(present.begin(), present.end(), 0.);
    CHECK(half_hours == Approx(52 * 5 * 16 * (1 - Roster{}.off_phone_share)).epsilon(1e-9));
    CHECK(std::ranges::min(present) >= 0);
}

TEST_CASE("whatever the shift and the pauses, all lie within the day, also when it closes at midnight") {
    const double hours = GENERATE(2., 3., 4., 6., 7.5, 8., 12.);
    const double off_phone = GENERATE(0., .1, .215, .4, .6);
    const int opens = GENERATE(0, 12, 22);
    std::vector<double> by_hour(24, 0.);
    for (int h = opens; h < 24; ++h) by_hour[static_cast<std::size_t>(h)] = 1;
    const Profile load = Profile::of(std::vector<double>(7, 1.), by_hour);
    const Roster roster{.shift_hours = hours, .off_phone_share = off_phone};
    const RosterPattern pattern = make_roster(9, roster, load);
    CAPTURE(hours, off_phone, opens);
    for (const auto& row : pattern.rows) {
        for (const std::uint16_t kind : row) {
            const Shift& shift = pattern.kinds[kind];
            if (!shift.planned()) continue;
            CHECK(shift.begin >= opens * hour);
            CHECK(shift.end <= day);
            for (const Pause& pause : shift.pauses) {
                CHECK(pause.begin >= shift.begin);
                CHECK(pause.begin + pause.length <= shift.end);
            }
        }
    }
    for (double present : pattern.presence()) CHECK(present >= -1e-9);
}

TEST_CASE("on a day that is open for less than a shift, shifts are that short and there are more of them") {
    const std::array<double, 7> by_day = {1, 1, 1, 1, .35, 0, 0};
    std::array<Profile::Day, 7> days{};
    for (std::size_t d = 0; d < 5; ++d)
        for (std::size_t i = 17; i < (d == 4 ? 25u : 35u); ++i) days[d][i] = 1;
    const Profile load = Profile::of(by_day, days);
    const RosterPattern pattern = make_roster(50, {.days_per_week = 4}, load);
    std::array<double, 7> hours{};
    for (const auto& row : pattern.rows)
        for (std::size_t d = 0; d < 7; ++d) {
            const Shift& shift = pattern.kinds[row[d]];
            if (!shift.planned()) continue;
            hours[d] += in_hours(shift.end - shift.begin);
            CHECK(open_throughout(load, d, shift));
            if (d == 4) CHECK(shift.end - shift.begin == 4 * hour);
        }
    CHECK(hours[4] / hours[0] == Approx(.35).margin(.03));
}
