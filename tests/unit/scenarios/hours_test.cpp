// Hours as a scenario says them: by weekday, in half hours and quarters; the season; closed days.
#include <catch2/catch.hpp>

#include <string>

#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/special_days.hpp"
#include "engine/study/resolved.hpp"
#include "scenarios/load/load.hpp"

using namespace morale;

namespace {

std::string hours_open(int from, int to, int parts = 24) {
    std::string list = "[";
    for (int i = 0; i < parts; ++i)
        list += (i ? ", " : "") + std::string(i * 24 >= from * parts && i * 24 < to * parts ? "1" : "0");
    return list + "]";
}

std::string centre_with_load(const std::string& load) {
    return "morale: 1\ncentre:\n  teams: [{name: desk, agents: 12}]\n  load:\n" + load;
}

StudyPlan plan_with_hours(const std::string& text, const std::vector<std::string>& sets = {}) {
    const Loaded loaded = load_text(text, "hours.yaml", {.sets = sets, .settled = false});
    INFO(render(loaded.diagnostics));
    REQUIRE(loaded.plan);
    return *loaded.plan;
}

std::string complaint_about_hours(const std::string& text) {
    const Loaded loaded = load_text(text, "hours.yaml", {.settled = false});
    REQUIRE_FALSE(loaded.plan);
    return loaded.diagnostics.front().code;
}

const std::string short_friday =
    centre_with_load("    by_day: [1, 1, 1, 1, 0.5, 0, 0]\n    by_hour:\n      monday: " + hours_open(8, 18) +
                     "\n      friday: " + hours_open(8, 13) + "\n");

}  // namespace

TEST_CASE("days that are not named are as Monday, and show says where that is from") {
    const StudyPlan plan = plan_with_hours(short_friday);
    const LoadProfile& load = plan.base.load;
    CHECK(load.of_other_days == load.of_weekday[0]);
    CHECK(load.of_weekday[1].empty());
    CHECK(load.of_weekday[4][13] == 0);
    const Origin* other = find_origin(plan, "", "centre.load.by_hour.other");
    REQUIRE(other);
    CHECK(other->line == find_origin(plan, "", "centre.load.by_hour.monday")->line);
}

TEST_CASE("'other' says the days that are not named, Monday among them") {
    const StudyPlan plan = plan_with_hours(centre_with_load("    by_hour: {other: " + hours_open(9, 17) +
                                                            ", saturday: " + hours_open(9, 12, 48) + "}\n"));
    CHECK(plan.base.load.of_other_days[9] == 1);
    CHECK(plan.base.load.of_weekday[0].empty());
    CHECK(plan.base.load.of_weekday[5].size() == 48);
}

TEST_CASE("one list in a setting says all days; a weekday in a setting says that day") {
    const StudyPlan all = plan_with_hours(short_friday, {"centre.load.by_hour=" + hours_open(6, 20)});
    CHECK(all.base.load.by_hour[6] == 1);
    CHECK(all.base.load.of_weekday[4].empty());
    CHECK(all.base.load.of_other_days.empty());
    CHECK(find_origin(all, "", "centre.load.by_hour.friday") == nullptr);
    const StudyPlan one = plan_with_hours(short_friday, {"centre.load.by_hour.monday=" + hours_open(6, 20)});
    CHECK(one.base.load.of_weekday[0][6] == 1);
    CHECK(one.base.load.of_other_days[6] == 0);
}

TEST_CASE("open days without hours are a mistake; closed ones need none") {
    const std::string friday = "    by_hour: {friday: " + hours_open(8, 13) + "}\n";
    CHECK(complaint_about_hours(centre_with_load(friday)) == "E0330");
    CHECK(plan_with_hours(centre_with_load("    by_day: [0, 0, 0, 0, 1, 0, 0]\n" + friday))
              .base.load.of_other_days.empty());
}

TEST_CASE("an empty list says nothing and is not shown") {
    const StudyPlan plan = plan_with_hours(centre_with_load("    by_month: []\n"));
    CHECK(plan.base.load.by_month.empty());
    for (const FieldPlace& place : field_places(plan.base)) CHECK(place.path != "centre.load.by_month");
    CHECK(says_nothing(*find_field("centre.load.by_month"), plan.base, 0));
}

TEST_CASE("twelve months or 52 weeks make a season, and not both") {
    std::string weeks = "[1";
    for (int i = 1; i < 52; ++i) weeks += ", 1";
    CHECK(plan_with_hours(centre_with_load("    by_week: " + weeks + ", 2]\n")).base.load.by_week.size() ==
          53);
    CHECK(complaint_about_hours(centre_with_load("    by_week: " + weeks + ", 2, 3]\n")) == "E0305");
    const std::string months = "    by_month: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]\n";
    CHECK(plan_with_hours(centre_with_load(months)).base.load.by_month[11] == 2);
    CHECK(complaint_about_hours(centre_with_load(months + "    by_week: " + weeks + "]\n")) == "E0331");
}

TEST_CASE("closed days are dates, or names with a date") {
    const StudyPlan plan = plan_with_hours(
        centre_with_load("    closed:\n      - 2026-04-06\n      - {name: may-day, date: 2026-05-01}\n"));
    REQUIRE(plan.base.closed_days.size() == 2);
    CHECK(plan.base.closed_days[0].name == "2026-04-06");
    CHECK(plan.base.closed_days[1].date - plan.base.closed_days[0].date == 25);
    const StudyPlan other = plan_with_hours(centre_with_load("    closed: [2026-04-06]\n"),
                                            {"centre.load.closed=[2026-12-25, 2026-12-26]"});
    REQUIRE(other.base.closed_days.size() == 2);
    CHECK(other.base.closed_days[1].name == "2026-12-26");
    const StudyPlan moved =
        plan_with_hours(centre_with_load("    closed: [{name: may-day, date: 2026-05-01}]\n"),
                        {"centre.load.closed[may-day].date=2026-05-04"});
    CHECK(moved.base.closed_days[0].date == plan.base.closed_days[1].date + 3);
    CHECK(complaint_about_hours(centre_with_load("    closed: [{name: may-day}]\n")) == "E0332");
    CHECK(complaint_about_hours(centre_with_load("    closed: [2026-04-06, 2026-04-06]\n")) == "E0108");
}

TEST_CASE("a special day may be like another weekday, longer than usual and busier") {
    const std::string shop = "    by_day: [1, 1, 1, 1, 1, 1, 0]\n    by_hour: " + hours_open(9, 18) + "\n";
    const StudyPlan plan =
        plan_with_hours(centre_with_load(
            shop + "    special:\n      - {name: sunday, date: 2026-12-20, like: saturday, load: 1.4}\n"
                   "      - {name: late, date: 2026-12-23, closes: 24 h}\n"));
    REQUIRE(plan.base.special_days.size() == 2);
    const SpecialDay &sunday = plan.base.special_days[0], &late = plan.base.special_days[1];
    CHECK(like_words[static_cast<std::size_t>(sunday.like)] == "saturday");
    CHECK(sunday.load_factor == 1.4);
    CHECK(sunday.opens_hours == opens_as_usual);
    CHECK(late.closes_hours == 24);
    CHECK(late.like == 0);
    const auto number = static_cast<std::int64_t>(late.date - plan.base.time.start_date);
    CHECK(hours_on(load_of(plan.base), number) == OpenHours{9 * hour, day});
    const auto complaint = [&shop](const std::string& one) {
        return complaint_about_hours(centre_with_load(shop + "    special: [" + one + "]\n"));
    };
    CHECK(complaint("{date: 2026-12-20, closes: 22 h}") == "E0348");
    CHECK(complaint("{date: 2026-12-21, like: sunday}") == "E0348");
    CHECK(complaint("{date: 2026-12-21, opens: 9 h, closes: 18 h}") == "E0348");
    const std::string never = "    by_hour: {monday-sunday: " + hours_open(0, 0) + "}\n";
    CHECK(complaint_about_hours(
              centre_with_load(never + "    special: [{date: 2026-12-21, closes: 22 h}]\n")) == "E0305");
}

TEST_CASE("days in a row share a list, also over the turn of the week, and each day is said once") {
    const auto with_hours = [](const std::string& block) {
        return centre_with_load("    by_day: [1, 1, 1, 1, 1, 1, 1]\n    by_hour:\n" + block);
    };
    const LoadProfile load =
        plan_with_hours(with_hours("      tuesday-friday: " + hours_open(8, 18) +
                                   "\n      saturday-monday: " + hours_open(10, 14) + "\n"))
            .base.load;
    for (std::size_t d = 0; d < 7; ++d) {
        CAPTURE(d);
        const bool weekend = d == 0 || d > 4;
        CHECK(load.of_weekday[d][9] == (weekend ? 0 : 1));
        CHECK(load.of_weekday[d][11] == 1);
    }
    CHECK(complaint_about_hours(with_hours("      monday-friday: " + hours_open(8, 18) +
                                           "\n      friday: " + hours_open(8, 12) + "\n")) == "E0017");
    CHECK(complaint_about_hours(with_hours("      monday-payday: " + hours_open(8, 18) + "\n")) == "E0102");
}

TEST_CASE("a class of contacts may have hours of its own, in lists that fit") {
    const auto with_class = [](const std::string& rest) {
        return "morale: 1\ncentre:\n  teams: [{name: desk, agents: 12}]\n  classes:\n"
               "    - {name: calls, share: 60 %}\n    - {name: chats, share: 40 %" +
               rest + "}\n";
    };
    const Parameters p =
        plan_with_hours(with_class(", by_hour: " + hours_open(12, 22) + ", by_day: [1, 1, 1, 1, 1, 1, 1]"))
            .base;
    CHECK(classes_have_hours(p));
    CHECK(load_of(p).weights()[40] > 0);
    CHECK(load_of(p).weights()[6 * 48 + 40] > 0);
    CHECK_FALSE(classes_have_hours(plan_with_hours(with_class("")).base));
    CHECK(complaint_about_hours(with_class(", by_hour: [1, 1]")) == "E0305");
    CHECK(complaint_about_hours(with_class(", by_day: [0, 0, 0, 0, 0, 0, 0]")) == "E0305");
    CHECK(complaint_about_hours(
              with_class(", by_hour: " + hours_open(12, 22)) +
              "  customers: [{name: a, count: 900, classes: chats}, {name: b, count: 900}]\n") == "E0349");
}

TEST_CASE("a class whose weekdays have no hours never opens") {
    const std::string hours =
        "    by_day: [1, 1, 1, 1, 1, 1, 0]\n    by_hour:\n      monday-friday: " + hours_open(8, 18) +
        "\n      saturday: " + hours_open(0, 0) + "\n";
    const std::string classes =
        "  classes:\n    - {name: calls, share: 60 %}\n    - {name: chats, share: 40 %, by_day: [0, 0, 0, 0, "
        "0, 1, 0]}\n";
    CHECK(complaint_about_hours(centre_with_load(hours) + classes) == "E0305");
}

TEST_CASE("days in a row are weekdays only where lists of hours are") {
    const StudyPlan plan = plan_with_hours(
        "morale: 1\ncentre: {teams: [{name: desk, agents: 12}]}\npolicies: {nothing: {}, monday-wednesday: "
        "{}}\n");
    REQUIRE(plan.policies.size() == 2);
    CHECK(plan.policies[1].name == "monday-wednesday");
}
