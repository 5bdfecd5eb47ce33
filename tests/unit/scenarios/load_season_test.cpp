// The season of a table of a year or more, and the rate of a table of days.
#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <fstream>
#include <string>
#include <vector>

#include "engine/language/value_text.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/season.hpp"
#include "engine/study/resolved.hpp"
#include "scenarios/load/interval_notices.hpp"
#include "scenarios/load/load.hpp"
#include "scenarios/load/load_of_table.hpp"
#include "scenarios/load/table_season.hpp"
#include "tests/support/folder.hpp"

using namespace morale;

namespace {

constexpr double first_of_2023 = 19358;  // a Sunday
constexpr std::array<double, 12> season_of_the_shop = {.8, .7, .9, 1, 1, .95, .85, .9, 1, 1, 1.2, 2.4};

/// Days from 1 January 2023 on with a hundred contacts, on Saturdays half, on Sundays none, by the season.
std::string table_of_days(int days) {
    std::string text = "date,offered\n";
    for (int d = 0; d < days; ++d) {
        const double date = first_of_2023 + d;
        const double of_weekday = d % 7 == 0 ? 0 : d % 7 == 6 ? 500 : 1000;
        const double season = season_of_the_shop[static_cast<std::size_t>(month_of(date))];
        text += date_text(date) + ',' + std::to_string(std::lround(of_weekday * season)) + '\n';
    }
    return text;
}

Loaded load_of_days(int days, const std::string& load, const std::vector<std::string>& sets = {}) {
    const test::EmptyFolder folder;
    std::ofstream(folder / "days.csv", std::ios::binary) << table_of_days(days);
    std::ofstream(folder / "own.yaml", std::ios::binary)
        << "morale: 1\nextends: library/queues/bare-queue\ncentre:\n  load: " + load + "\n";
    return morale::load(
        folder / "own.yaml",
        {.sets = sets, .case_library = MORALE_SOURCE_DIR "/scenarios/library", .settled = false});
}

Parameters base_of_days(int days, const std::string& load, const std::vector<std::string>& sets = {}) {
    const Loaded loaded = load_of_days(days, load, sets);
    INFO(render(loaded.diagnostics));
    REQUIRE(loaded.plan);
    return loaded.plan->base;
}

/// Contacts of a mean week by the plan's rate and open hours.
double contacts_a_week(const Parameters& p) {
    return p.contacts.rate_per_hour * load_of(p).open_hours();
}

}  // namespace

TEST_CASE("two years show the season by month and the mean week without it") {
    const Parameters p = base_of_days(731, "{from: days.csv}");
    double mean = 0, days = 0;
    for (int d = 0; d < 365; ++d)
        mean += season_of_the_shop[static_cast<std::size_t>(month_of(first_of_2023 + d))], ++days;
    mean /= days;
    REQUIRE(p.load.by_month.size() == 12);
    for (std::size_t m = 0; m < 12; ++m)
        CHECK(p.load.by_month[m] == Approx(season_of_the_shop[m] / mean).epsilon(.005));
    CHECK(contacts_a_week(p) == Approx(5500 * mean).epsilon(.005));
    CHECK(p.load.by_day[5] == Approx(.5).epsilon(.005));
    CHECK(p.contacts.day_factor_sd < .05);
}

TEST_CASE("a year and two months with two winters have the mean week of a year") {
    const Parameters p = base_of_days(365 + 59, "{from: days.csv}"),
                     two = base_of_days(731, "{from: days.csv}");
    CHECK(contacts_a_week(p) == Approx(contacts_a_week(two)).epsilon(.01));
    CHECK(p.load.by_month[11] == Approx(two.load.by_month[11]).epsilon(.01));
}

TEST_CASE("the busy season is no row of unusual days") {
    std::string text = table_of_days(731);
    const auto notices = [](const std::string& days) {
        const Measured<IntervalTable> read = read_intervals_text(days, "days.csv");
        REQUIRE(read.table);
        std::string all;
        for (const std::string& line : notices_of(*read.table, usual_week(*read.table))) all += line;
        return all;
    };
    CHECK(notices(text).empty());
    const std::size_t march = text.find("2023-03-08,900\n");
    REQUIRE(march != std::string::npos);
    text.replace(march, 14, "2023-03-08,450");
    // The day itself makes its month a hundredth weaker.
    CHECK(
        notices(text).starts_with("days far from their weekday's contacts, which count like the others: "
                                  "2023-03-08 has 450, usual are 89"));
}

TEST_CASE("less than a year has no season and what the scenario says itself counts") {
    CHECK(base_of_days(350, "{from: days.csv}").load.by_month.empty());
    CHECK(base_of_days(731, "{from: days.csv, by_month: []}").load.by_month.empty());
    CHECK(base_of_days(731, "{from: days.csv, by_month: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5]}")
              .load.by_month[11] == 5);
    CHECK(base_of_days(731, "{from: days.csv}", {"centre.load.by_month=[]"}).load.by_month.empty());
    std::string weeks = "[2";
    for (int w = 1; w < 52; ++w) weeks += ", 1";
    const Parameters by_week = base_of_days(731, "{from: days.csv, by_week: " + weeks + "]}");
    CHECK((by_week.load.by_month.empty() && by_week.load.by_week.size() == 52));
}

TEST_CASE("a table of days says the contacts of anonymous callers by the hours of the scenario") {
    const Parameters p = base_of_days(350, "{from: days.csv}");
    CHECK(p.contacts.rate_per_hour > 0);
    const double week = contacts_a_week(p);
    const Parameters shorter = base_of_days(350, "{from: days.csv}",
                                            {"centre.load.by_hour=[0,0,0,0,0,0,0,0,0,1,1,1,"
                                             "1,1,0,0,0,0,0,0,0,0,0,0]"});
    CHECK(load_of(shorter).open_hours() == 30);
    CHECK(contacts_a_week(shorter) == Approx(week).epsilon(1e-3));
    CHECK(base_of_days(350, "{from: days.csv}", {"centre.contacts.rate=7 /h"}).contacts.rate_per_hour == 7);
    const Loaded loaded = load_of_days(350, "{from: days.csv}");
    CHECK(find_origin(*loaded.plan, "", "centre.contacts.rate")->line == 4);
}
