#include "engine/stats/survival.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <random>

#include "engine/stats/interval.hpp"

using namespace morale;

namespace {

// Weeks in remission of 21 patients on 6-MP (Freireich et al. 1963), the textbook example of Kaplan and
// Meier.
LifeTable remission() {
    LifeTable table;
    for (const int week : {6, 6, 6, 7, 10, 13, 16, 22, 23}) table.add(0, week, true);
    // Still in remission after the week, as Kaplan and Meier count them.
    for (const int week : {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}) table.add(0, week + 1, false);
    return table;
}

double unit_exponential(std::mt19937& bits) {
    return -std::log((static_cast<double>(bits()) + .5) / 4294967296.0);
}

// A hazard of .08129 for three periods and .02710 after; a period is four weeks, so that it ends with a week.
double duration(std::mt19937& bits) {
    const double passed = unit_exponential(bits);
    const double early = 3 * .08129;
    return 4 * (passed < early ? passed / .08129 : 3 + (passed - early) / .02710);
}

}  // namespace

TEST_CASE("the remission data give the published Kaplan-Meier curve") {
    const auto curve = remission().curve();
    REQUIRE(curve.size() == 37);
    CHECK(curve[0].survival == 1);
    CHECK(curve[6].survival == 1);
    CHECK(curve[7].at_risk == 21);
    CHECK(curve[7].left == 3);
    CHECK(curve[8].at_risk == 17);
    CHECK(curve[11].at_risk == 15);
    CHECK(curve[24].at_risk == 6);
    const auto [week, survival] = GENERATE(table<int, double>({{6, .8571},
                                                               {7, .8067},
                                                               {10, .7529},
                                                               {13, .6902},
                                                               {16, .6275},
                                                               {22, .5378},
                                                               {23, .4482},
                                                               {35, .4482}}));
    CAPTURE(week);
    CHECK(curve[static_cast<std::size_t>(week) + 1].survival == Approx(survival).margin(5e-5));
}

TEST_CASE("bounds are Greenwood's on the log-log scale") {
    // S(6) = 18/21, Greenwood's sum 3 / (21 x 18); published standard error .0764.
    const SurvivalPoint p = remission().curve()[7];
    const double sum = 3.0 / (21 * 18);
    CHECK(p.survival * std::sqrt(sum) == Approx(.0764).margin(5e-5));
    const double spread = 1.959964 * std::sqrt(sum) / std::abs(std::log(6.0 / 7));
    CHECK(p.low == Approx(std::pow(6.0 / 7, std::exp(spread))).epsilon(1e-6));
    CHECK(p.high == Approx(std::pow(6.0 / 7, std::exp(-spread))).epsilon(1e-6));
    // As R's survfit(conf.type = "log-log") prints them.
    CHECK(p.low == Approx(.620).margin(5e-4));
    CHECK(p.high == Approx(.952).margin(5e-4));
}

TEST_CASE("with everyone seen to the end survival is the share still there") {
    LifeTable table;
    for (const double end : {.5, 1.2, 1.9, 3.0}) table.add(0, end, true);
    const auto curve = table.curve();
    REQUIRE(curve.size() == 5);
    CHECK(curve[1].survival == Approx(.75));
    CHECK(curve[2].survival == Approx(.25));
    CHECK(curve[3].survival == Approx(.25));
    CHECK(curve[4].survival == 0);
    CHECK(std::isnan(curve[4].low));
    CHECK(curve[0].high == 1);
}

TEST_CASE("who enters late is at risk only from then on") {
    LifeTable table;
    table.add(0, 2.5, true);
    table.add(2, 4, false);
    table.add(3, 3.25, true);
    const auto curve = table.curve();
    REQUIRE(curve.size() == 5);
    CHECK(curve[1].at_risk == 1);
    CHECK(curve[2].at_risk == 1);
    CHECK(curve[3].at_risk == 2);
    CHECK(curve[3].survival == Approx(.5));
    CHECK(curve[4].at_risk == 2);
    CHECK(curve[4].survival == Approx(.25));
}

TEST_CASE("a week seen in part counts in part, weeks seen by nobody change nothing") {
    LifeTable table;
    table.add(1.25, 2.5, false);
    const auto curve = table.curve();
    REQUIRE(curve.size() == 4);
    CHECK(curve[1].at_risk == 0);
    CHECK(curve[1].survival == 1);
    CHECK(curve[2].at_risk == Approx(.75));
    CHECK(curve[3].at_risk == Approx(.5));
}

TEST_CASE("a spell that cannot be is refused") {
    LifeTable table;
    CHECK_FALSE(table.add(-1, 2, true));
    CHECK_FALSE(table.add(3, 2, true));
    CHECK_FALSE(table.add(0, NAN, false));
    CHECK_FALSE(table.add(0, INFINITY, false));
    CHECK(table.curve().size() == 1);
    CHECK(table.add(2, 2, false));
}

TEST_CASE("delayed entry and censoring leave the curve where it belongs") {
    const bool late = GENERATE(false, true);
    const bool censored = GENERATE(false, true);
    CAPTURE(late, censored);
    std::mt19937 bits(1963);
    LifeTable spells;
    for (int spell = 0; spell < 40000; ++spell) {
        const double entry = late ? 10 * unit_exponential(bits) : 0;
        const double exit = censored ? entry + 60 * unit_exponential(bits) : 5000;
        const double length = duration(bits);
        if (length > entry) spells.add(entry, std::min(length, exit), length <= exit);
    }
    const auto curve = spells.curve(.999);
    const auto [period, survival] =
        GENERATE(table<int, double>({{3, .7836}, {6, .7224}, {12, .6140}, {24, .4435}}));
    const SurvivalPoint& p = curve[static_cast<std::size_t>(4 * period)];
    CAPTURE(period, p.survival, p.low, p.high);
    CHECK(p.low <= survival);
    CHECK(survival <= p.high);
    CHECK(p.survival == Approx(survival).epsilon(.02));
}

TEST_CASE("a 95 % interval of survival holds the truth in 95 % of studies") {
    std::mt19937 bits(1926);
    constexpr int studies = 4000;
    int held = 0;
    for (int study = 0; study < studies; ++study) {
        LifeTable table;
        for (int spell = 0; spell < 80; ++spell) {
            const double exit = 20 * unit_exponential(bits), length = 10 * unit_exponential(bits);
            table.add(0, std::min(length, exit), length <= exit);
        }
        const auto curve = table.curve();
        if (curve.size() > 8) held += curve[8].low <= std::exp(-.8) && std::exp(-.8) <= curve[8].high ? 1 : 0;
    }
    CHECK(static_cast<double>(held) / studies == Approx(.95).margin(.015));
}

TEST_CASE("merging is adding") {
    std::mt19937 bits(5);
    LifeTable whole, front, back;
    for (int spell = 0; spell < 300; ++spell) {
        const double start = static_cast<double>(bits() % 20), end = start + static_cast<double>(bits() % 30);
        const bool left = bits() % 2 == 0;
        whole.add(start, end, left);
        (spell % 3 == 0 ? front : back).add(start, end, left);
    }
    front.merge(back);
    const auto expected = whole.curve(), merged = front.curve();
    REQUIRE(merged.size() == expected.size());
    for (std::size_t i = 0; i < merged.size(); ++i) {
        CHECK(merged[i].at_risk == expected[i].at_risk);
        CHECK(merged[i].left == expected[i].left);
        CHECK(merged[i].survival == expected[i].survival);
    }
}
