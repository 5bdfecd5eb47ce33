#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "engine/kernel/time.hpp"
#include "engine/metric/benchmarks.hpp"
#include "engine/metric/unit.hpp"
#include "tests/unit/metric/cells.hpp"

using namespace morale;
using morale::test::measured;
using morale::test::observe;
using morale::test::set;

namespace {

constexpr double days = 86'400;

// 4 weeks (28 days), of a study of a year, of a small centre in round numbers.
Cell small_centre() {
    Cell c;
    c.seconds = 28 * days;
    c.horizon_seconds = 364 * days;
    set(c, Count::Offered, 1000);
    set(c, Count::Answered, 940);
    set(c, Count::Abandoned, 60);
    set(c, Count::Waited, 300);
    set(c, Count::AnsweredInTarget, 784);
    set(c, Count::AbandonedInTarget, 20);
    set(c, Count::Redialled, 48);
    set(c, Count::Returned, 200);
    set(c, Count::Handled, 900);
    set(c, Count::Resolved, 630);
    set(c, Count::Courteous, 675);
    set(c, Count::Praised, 9);
    set(c, Count::IssuesOpened, 740);
    set(c, Count::IssuesResolved, 610);
    set(c, Count::ResolvedAtFirst, 504);
    set(c, Count::IssuesUnresolved, 110);
    set(c, Count::IssuesGivenUp, 20);
    set(c, Count::Recognised, 30);
    set(c, Count::MissionDoses, 15);
    set(c, Count::Hired, 2);
    set(c, Count::Quit, 3);
    set(c, Count::ShiftsPlanned, 200);
    set(c, Count::ShiftsOnLeave, 20);
    set(c, Count::ShiftsSick, 9);
    set(c, Count::Churned, 7);
    set(c, Count::ChurnedOnIssue, 4);
    set(c, Count::Acquired, 14);
    set(c, Count::Refused, 1);
    set(c, Count::ToldGood, 28);
    set(c, Count::ToldBad, 56);
    set(c, Count::Referred, 3);
    set(c, Count::Faults, 2);
    set(c, Level::Waiting, .5 * c.seconds);
    set(c, Level::Handling, 2 * c.seconds);
    set(c, Level::Available, .5 * c.seconds);
    set(c, Level::OffPhone, .5 * c.seconds);
    set(c, Level::Headcount, 10 * c.seconds);
    set(c, Level::Training, 1 * c.seconds);
    set(c, Level::Vacant, 2 * c.seconds);
    set(c, Level::Customers, 1000 * c.seconds);
    set(c, Sum::WaitSeconds, 9400);
    set(c, Sum::AbandonSeconds, 1200);
    set(c, Sum::HandleSeconds, 252'000);
    set(c, Sum::WagesUsd, 28'000);
    set(c, Sum::ReplacementUsd, 14'000);
    set(c, Sum::ProgrammeUsd, 2'800);
    set(c, Sum::ContactValueUsd, 560);
    set(c, Sum::CustomerValueUsd, 56'000);
    set(c, Sum::LostValueUsd, 560);
    observe(c, Spread::Process, {-.1});
    return c;
}

constexpr double years = 28. / 365;

}  // namespace

TEST_CASE("queue metrics use the denominators of the glossary") {
    const Cell c = small_centre();
    CHECK(measured("service_level", c) == Approx(784. / 980));
    CHECK(measured("asa", c) == Approx(10));
    CHECK(measured("abandonment", c) == Approx(.06));
    CHECK(measured("p_wait", c) == Approx(.3));
    CHECK(measured("mean_wait_all", c) == Approx(10.6));
    CHECK(measured("mean_wait_abandoned", c) == Approx(20));
    CHECK(measured("mean_queue", c) == Approx(.5));
    CHECK(measured("mean_in_system", c) == Approx(2.5));
    CHECK(measured("contacts_offered", c) == Approx(250));
    CHECK(measured("contacts_answered", c) == Approx(235));
    CHECK(measured("redial_share", c) == Approx(.048));
}

TEST_CASE("paid time is time on shift, and as much for each shift on leave or sick") {
    const Cell c = small_centre();
    const double worked = 200 - 20 - 9;
    CHECK(measured("occupancy", c) == Approx(2 / 2.5));
    CHECK(measured("aht", c) == Approx(280));
    CHECK(measured("utilisation", c) == Approx(2 / (3 * 200 / worked)));
    CHECK(measured("shrinkage", c) == Approx(1 - 2.5 / (3 * 200 / worked)));
    CHECK(measured("absence", c) == Approx(.05));
    CHECK(measured("agents_present", c) == Approx(2.5));
    CHECK(measured("contacts_per_agent_day", c) == Approx(900 / worked));
}

TEST_CASE("agents who are always present have no shifts, and their paid time is all of it") {
    Cell c;
    c.seconds = 100;
    set(c, Level::Handling, 80 * 5);
    set(c, Level::Available, 20 * 5);
    CHECK(measured("utilisation", c) == Approx(.8));
    CHECK(measured("shrinkage", c) == 0);
    CHECK(std::isnan(measured("absence", c)));
    CHECK(std::isnan(measured("contacts_per_agent_day", c)));
}

TEST_CASE("turnover is leavers per head-year of 365 days") {
    const Cell c = small_centre();
    CHECK(measured("turnover", c) == Approx(3 / (10 * years)));
    CHECK(measured("turnover_ratio", c) == Approx(3 / (10 * years) / .151));
    CHECK(measured("headcount", c) == Approx(10));
    CHECK(measured("vacancies", c) == Approx(2));
    CHECK(measured("trainees", c) == Approx(1));
    CHECK(measured("quits", c) == Approx(3 / years));
    CHECK(measured("hires", c) == Approx(2 / years));
}

TEST_CASE("states are means of the observations") {
    Cell c;
    observe(c, Spread::Exhaustion, {.2, .4, .6});
    observe(c, Spread::Cynicism, {.1, .3});
    observe(c, Spread::Recognition, {.25, .75});
    observe(c, Spread::Meaning, {.5});
    observe(c, Spread::Fairness, {.9, 1.1});
    observe(c, Spread::Skill, {.35, .95});
    observe(c, Spread::Quality, {-1, .8});
    observe(c, Spread::Satisfaction, {-.5, .25});
    CHECK(measured("exhaustion", c) == Approx(.4));
    CHECK(measured("cynicism", c) == Approx(.2));
    CHECK(measured("recognition", c) == Approx(.5));
    CHECK(measured("meaning", c) == Approx(.5));
    CHECK(measured("fairness", c) == Approx(1));
    CHECK(measured("skill", c) == Approx(.65));
    CHECK(measured("experienced_quality", c) == Approx(-.1));
    CHECK(measured("satisfaction", c) == Approx(-.125));
}

TEST_CASE("executives' illusion is what they perceive less what was") {
    Cell c = small_centre();  // 630 of 900 resolved
    CHECK(std::isnan(measured("perception_gap", c)));
    observe(c, Spread::PerceivedResolved, {.8, .78});
    observe(c, Spread::Obstacles, {1, .5});
    observe(c, Spread::CareerProspect, {0, .5});
    set(c, Count::Promoted, 2);
    CHECK(measured("perceived_resolved", c) == Approx(.79));
    CHECK(measured("perception_gap", c) == Approx(.09));
    CHECK(measured("obstacles", c) == Approx(.75));
    CHECK(measured("prospect", c) == Approx(.25));
    CHECK(measured("promotions", c) == Approx(2 / years));
}

SCENARIO("continuity tells a week of thanks from a year of them") {
    GIVEN("a year of weekly observations") {
        Cell even;
        Cell one_week;
        for (int i = 0; i < 52; ++i) {
            observe(even, Spread::RecognitionOfDay, {.1});
            observe(one_week, Spread::RecognitionOfDay, {i == 40 ? 5.2 : 0});
        }
        THEN("the same sum counts fully when even, as one 52nd when in one week") {
            CHECK(measured("continuity", even) == Approx(1));
            CHECK(measured("continuity", one_week) == Approx(1. / 52));
        }
        THEN("without any recognition there is nothing to be continuous") {
            Cell none;
            observe(none, Spread::RecognitionOfDay, {0, 0, 0});
            CHECK(std::isnan(measured("continuity", none)));
        }
    }
}

TEST_CASE("thanks are counted per employed agent and month of a twelfth of a year") {
    const Cell c = small_centre();
    CHECK(measured("recognitions_per_agent_month", c) == Approx(30 / (10 * years * 12)));
    CHECK(measured("mission_doses_per_agent_month", c) == Approx(15 / (10 * years * 12)));
    CHECK(measured("praise_share", c) == Approx(.01));
}

TEST_CASE("quality metrics are shares of contacts or of issues, as they say") {
    const Cell c = small_centre();
    CHECK(measured("resolved_at_first_contact", c) == Approx(504. / 720));
    CHECK(measured("contacts_per_issue", c) == Approx(1000. / 740));
    CHECK(measured("repeat_share", c) == Approx(.2));
    CHECK(measured("resolved_share", c) == Approx(.7));
    CHECK(measured("courtesy_share", c) == Approx(.75));
}

TEST_CASE("customer metrics count per customer and time") {
    const Cell c = small_centre();
    const double per_year = 7 / (1000 * years);
    CHECK(measured("customers_kept", c) == Approx(std::exp(-per_year)));
    CHECK(measured("churn", c) == Approx(per_year / 12));
    CHECK(measured("active_customers", c) == Approx(1000));
    CHECK(measured("customers_lost", c) == Approx(7 / years));
    CHECK(measured("customers_lost_on_issue", c) == Approx(4 / years));
    CHECK(measured("customers_gained", c) == Approx(14 / years));
    CHECK(measured("customers_refused", c) == Approx(1 / years));
    CHECK(measured("told_good", c) == Approx(28 / years));
    CHECK(measured("told_bad", c) == Approx(56 / years));
}

TEST_CASE("what the firm offers is measured over its customers, its paid hours and its days") {
    Cell c = small_centre();
    observe(c, Spread::Process, {-.3, .1});
    observe(c, Spread::Trust, {-.2, 0});
    observe(c, Spread::Should, {.4, .5});
    observe(c, Spread::Quality, {-1, .8});
    CHECK(measured("value_churn", c) == Approx(.01));
    CHECK(measured("referrals", c) == Approx(3 / years));
    CHECK(measured("repeat_business", c) == Approx(1 - 4. / 720));
    CHECK(measured("productivity", c) == Approx(610 / (28 * 24 * 3 * 200. / 171)));
    CHECK(measured("process_quality", c) == Approx(-.1));
    CHECK(measured("trust", c) == Approx(-.1));
    CHECK(measured("expectation_gap", c) == Approx(.45 + .1));
    CHECK(measured("faults", c) == Approx(2 / years));
}

TEST_CASE("money is per year, and net value is what is earned less all costs") {
    const Cell c = small_centre();
    CHECK(measured("wages", c) == Approx(365'000));
    CHECK(measured("replacement_cost", c) == Approx(182'500));
    CHECK(measured("programme_cost", c) == Approx(36'500));
    CHECK(measured("cost_total", c) == Approx(584'000));
    CHECK(measured("customer_value", c) == Approx(730'000));
    CHECK(measured("contact_value", c) == Approx(7'300));
    CHECK(measured("net_value", c) == Approx(730'000 + 7'300 - 584'000));
}

TEST_CASE("who is there at the end is a line of the money, and part of the net value") {
    Cell c = small_centre();
    const double before = measured("net_value", c);
    set(c, Sum::CustomerStockUsd, -3000);
    set(c, Sum::StaffStockUsd, 1000);
    CHECK(measured("customers_at_end", c) == Approx(-3000 / years));
    CHECK(measured("staff_at_end", c) == Approx(1000 / years));
    CHECK(measured("net_value", c) == Approx(before - 2000 / years));
    CHECK(measured("cost_total", c) == Approx(584'000));
}

TEST_CASE("nothing to measure is not a number, for every metric") {
    for (const Metric& metric : metrics()) {
        CAPTURE(metric.name);
        CHECK(std::isnan(metric.value(Cell{})));
    }
}

TEST_CASE("a team has no customers, so what is about customers is not available there") {
    Cell team = small_centre();
    set(team, Level::Customers, 0);
    for (const char* name : {"customers_kept", "active_customers", "churn", "customers_lost", "told_bad",
                             "customer_value", "customers_at_end"}) {
        CAPTURE(name);
        CHECK(std::isnan(measured(name, team)));
    }
}

TEST_CASE("a team has costs, but no net value") {
    Cell team = small_centre();
    team.spreads[static_cast<std::size_t>(Spread::Process)] = {};
    CHECK(measured("cost_total", team) == Approx(584'000));
    CHECK(std::isnan(measured("net_value", team)));
}

SCENARIO("a metric of several weeks is the metric of their sum, not the mean of theirs") {
    GIVEN("a busy week with short waits and a quiet one with long waits") {
        Cell busy = small_centre();
        Cell quiet = small_centre();
        set(quiet, Count::Offered, 10);
        set(quiet, Count::Answered, 10);
        set(quiet, Sum::WaitSeconds, 3000);
        WHEN("they are added") {
            Cell both = busy;
            both.add(quiet);
            THEN("each contact weighs the same") {
                CHECK(measured("asa", both) == Approx((9400. + 3000) / 950));
                CHECK(measured("asa", both) < (measured("asa", busy) + measured("asa", quiet)) / 2);
            }
            THEN("rates per time do not change with the length of the span") {
                CHECK(measured("turnover", both) == Approx(measured("turnover", busy)));
                CHECK(measured("net_value", both) == Approx(measured("net_value", busy)));
                CHECK(measured("customers_kept", both) == Approx(measured("customers_kept", busy)));
            }
        }
        WHEN("two equal groups of the same weeks are added") {
            Cell both = busy;
            both.add_group(busy);
            THEN("levels and amounts double, ratios stay") {
                CHECK(measured("headcount", both) == Approx(20));
                CHECK(measured("cost_total", both) == Approx(2 * measured("cost_total", busy)));
                CHECK(measured("turnover", both) == Approx(measured("turnover", busy)));
                CHECK(measured("service_level", both) == Approx(measured("service_level", busy)));
            }
        }
    }
}

TEST_CASE("the table is fit to be read: names are unique, headlines first, every row says what it is") {
    const std::set<std::string_view> units = {"1",      "s",        "1/yr",     "1/month", "1/wk",
                                              "1/day",  "1/h",      "h/yr",     "USD/yr",  "seats",
                                              "agents", "contacts", "customers"};
    std::set<std::string_view> names;
    bool headline = true;
    for (const Metric& metric : metrics()) {
        CAPTURE(metric.name);
        CHECK(names.insert(metric.name).second);
        CHECK_FALSE((metric.headline && !headline));
        headline = metric.headline;
        CHECK(units.contains(metric.unit));
        CHECK_FALSE(metric.title.empty());
        CHECK_FALSE(metric.meaning.empty());
        CHECK(metric.meaning.back() != '.');
        CHECK((metric.decimals >= 0 && metric.decimals <= 4));
        CHECK(find_metric(metric.name) == &metric);
    }
    CHECK(find_metric("service level") == nullptr);
}

TEST_CASE("of less than a year money is told as it is, of a year and more per year") {
    Cell c = small_centre();
    const auto with_horizon = [&](double weeks) {
        c.horizon_seconds = weeks * 7 * days;
        return measured("cost_total", c);
    };
    CHECK(with_horizon(4) == Approx(44'800));
    CHECK(with_horizon(51) == Approx(44'800));
    CHECK(with_horizon(52) == Approx(44'800 / years));
    CHECK(with_horizon(104) == Approx(44'800 / years));
    with_horizon(4);
    for (const Metric& metric : metrics()) {
        if (!metric.unit.ends_with("/yr")) continue;
        CAPTURE(metric.name);
        Cell twice = c;  // the same again in the next four weeks: an amount doubles, a rate does not
        twice.add(c);
        twice.horizon_seconds = 8 * 7 * days;
        const double times = metric.value(twice) / metric.value(c);
        if (metric.value(c) != 0) CHECK(times == Approx(is_money(metric) ? 2 : 1));
    }
}

TEST_CASE("a cell keeps how long its study measures, whatever is added") {
    Cell sum, first = small_centre();
    sum.add(first);
    sum.add(first);
    CHECK(sum.seconds == 56 * days);
    CHECK(sum.horizon_seconds == 364 * days);
}

TEST_CASE("the unit and the meaning of money say its currency and its span") {
    const Metric& cost = *find_metric("cost_total");
    CHECK(unit_of(cost, {}) == "USD/yr");
    CHECK(unit_of(cost, {.currency = "EUR", .weeks = 104}) == "EUR/yr");
    CHECK(unit_of(cost, {.currency = "EUR", .weeks = 51}) == "EUR");
    CHECK(unit_of(*find_metric("turnover"), {.currency = "EUR", .weeks = 4}) == "1/yr");
    CHECK(meaning_of(cost, {}) == "wages, replacement and programmes, per year");
    CHECK(meaning_of(cost, {.weeks = 1}) == "wages, replacement and programmes, as the total of the week");
    CHECK(meaning_of(cost, {.weeks = 4}) == "wages, replacement and programmes, as the total of the 4 weeks");
    CHECK(meaning_of(cost, {.weeks = 104}) ==
          "wages, replacement and programmes, per year, the average of 104 weeks");
    for (const Metric& metric : metrics())
        if (is_money(metric)) CHECK_THAT(std::string{metric.meaning}, !Catch::Matchers::Contains("per year"));
}

TEST_CASE("benchmarks are of metrics that there are, within their range") {
    for (const Benchmark& row : benchmarks) {
        CAPTURE(row.who);
        const Metric* metric = find_metric(row.metric);
        REQUIRE(metric);
        CHECK(row.low <= row.high);
        CHECK(row.low > metric->range.lowest);
        CHECK_FALSE(row.source.empty());
    }
}

TEST_CASE("what a comparison shows is a headline with a direction") {
    for (const char* name :
         {"net_value", "turnover", "exhaustion", "service_level", "customers_kept", "cost_total"}) {
        CAPTURE(name);
        CHECK(find_metric(name)->headline);
        CHECK(find_metric(name)->better != Better::Neither);
    }
}

TEST_CASE("a headline metric says from which difference on it matters; money leaves it to the scenario") {
    for (const Metric& metric : metrics()) {
        CAPTURE(metric.name);
        const bool money = metric.unit.starts_with("USD");
        CHECK((metric.matters_from > 0) == (metric.headline && !money));
    }
}

TEST_CASE("what is read as a percentage without a time is a share, and lies between 0 and 1") {
    for (const Metric& metric : metrics()) {
        CAPTURE(metric.name);
        CHECK(metric.range.lowest < metric.range.highest);
        if (!metric.percent || metric.unit != "1") continue;
        CHECK(metric.range.lowest == 0);
        CHECK(metric.range.highest == 1);
    }
}

TEST_CASE("a file of metrics without its row in the table is found") {
    const std::filesystem::path folder = std::filesystem::path(MORALE_SOURCE_DIR) / "engine/metric";
    std::ifstream in(folder / "metrics.cpp");
    const std::string table{std::istreambuf_iterator<char>(in), {}};
    for (const auto& file : std::filesystem::directory_iterator(folder / "metrics")) {
        const std::string stem = file.path().stem().string();
        CAPTURE(stem);
        CHECK(table.find("metrics/" + stem + ".hpp\"") != std::string::npos);
        std::ifstream source(file.path());
        const std::string text{std::istreambuf_iterator<char>(source), {}};
        const std::size_t begin = text.find("constexpr std::array ") + 21;
        const std::string rows = text.substr(begin, text.find(' ', begin) - begin);
        CAPTURE(rows);
        CHECK(table.find(rows) != std::string::npos);
    }
}

TEST_CASE("a metric has one row, by its name and by itself") {
    for (std::size_t row = 0; row < metrics().size(); ++row) {
        CHECK(metric_row(metrics()[row]) == row);
        CHECK(metric_row(metrics()[row].name) == row);
    }
}
