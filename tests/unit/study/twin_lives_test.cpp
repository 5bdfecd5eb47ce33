#include "engine/study/twin_lives.hpp"

#include <catch2/catch.hpp>

using namespace morale;

namespace {

constexpr Time monday = measurement_start;

DiaryEntry entry_of(Time at, Happening what, double after = 0, std::uint32_t issue = 0) {
    return {.at = at, .what = what, .contact = {.issue = issue}, .after = after};
}

std::vector<DiaryEntry> ordinary_day() {
    return {entry_of(monday + 8 * hour, Happening::ComesToWork),
            entry_of(monday + 9 * hour, Happening::Answers, 0, 7),
            entry_of(monday + 10 * hour, Happening::Resolves, 0, 7),
            entry_of(monday + 16 * hour, Happening::GoesHome),
            entry_of(monday + day, Happening::EndsTheDay, .36)};
}

}  // namespace

TEST_CASE("lives that tell the same do not part") {
    CHECK(partings(ordinary_day(), ordinary_day()).empty());
}

TEST_CASE("a life parts from its twin where one tells what the other does not") {
    const auto one = ordinary_day();
    auto other = ordinary_day();
    other.insert(other.begin() + 3, entry_of(monday + 11 * hour, Happening::IsRecognised, .5));
    other.back().after = .34;
    const std::vector<Parting> found = partings(one, other);
    REQUIRE(found.size() == 2);
    CHECK(found[0].aspect == Aspect::Recognition);
    CHECK(found[0].at == monday + 11 * hour);
    CHECK_FALSE(found[0].one.has_value());
    CHECK(found[0].other->after == .5);
    CHECK(found[1].aspect == Aspect::Exhaustion);
    CHECK(found[1].one->after == .36);
}

TEST_CASE("a difference of exhaustion that is too small to tell parts no lives") {
    auto other = ordinary_day();
    other.back().after = .36 + .9 * least_difference;
    CHECK(partings(ordinary_day(), other).empty());
}

TEST_CASE("another contact at the same moment is a parting, at the earlier of two moments") {
    auto other = ordinary_day();
    other[1].contact.issue = 8;
    CHECK(partings(ordinary_day(), other).at(0).aspect == Aspect::Contacts);
    other = ordinary_day();
    other[1].at -= minute;
    CHECK(partings(ordinary_day(), other).at(0).at == monday + 9 * hour - minute);
}

TEST_CASE("a day has what its diary tells, and the exhaustion of the midnight that ends it") {
    auto diary = ordinary_day();
    diary.push_back(entry_of(monday + day + hour, Happening::LeavesTheJob));
    const std::vector<DayOfLife> days = days_of_life(diary, monday, monday + 2 * day);
    REQUIRE(days.size() == 2);
    CHECK(days[0].worked);
    CHECK(days[0].answered == 1);
    CHECK(days[0].resolved == 1);
    CHECK(days[0].exhaustion == .36);
    CHECK_FALSE(days[0].left);
    CHECK(days[1].left);
    CHECK_FALSE(days[1].worked);
    CHECK_FALSE(days[1].exhaustion.has_value());
}
