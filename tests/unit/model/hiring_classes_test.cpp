// Newcomers in classes, and those who leave in training.
#include "engine/model/life/hiring_classes.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

constexpr double training = 4;  // weeks

/// Nobody quits, so that who is there follows from the classes alone.
Parameters settled(double agents = 8) {
    Parameters p = quiet_centre(agents);
    p.hiring.training_weeks = training;
    return p;
}

/// People quit with a constant hazard, whatever they live through.
Parameters with_hazard(double agents, double per_week, double horizon_weeks) {
    Parameters p = small_centre(agents, horizon_weeks);
    p.customers.count = 0;
    p.hiring.training_weeks = training;
    p.attrition.base_per_week = per_week;
    p.attrition.early_extra = p.attrition.exhaustion_effect = p.attrition.contagion = 0;
    p.attrition.fairness_effect = 0;
    return p;
}

HiringClass class_after(const Parameters& p, double weeks, double size) {
    return {.name = "class", .date = p.time.start_date + 7 * weeks, .size = size};
}

double heads(const Record& r, int week) {
    return r.tape.week(week).mean(Level::Headcount);
}

/// How long somebody stays, in weeks: a constant hazard, and a share that leaves evenly over the training.
double mean_stay(double hazard, double dropout) {
    const double ends = std::exp(-hazard * training);
    const double lost = (1 - ends * (1 + hazard * training)) / (hazard * hazard) / training;
    return (1 - ends) / hazard - dropout * lost + (1 - dropout) * ends / hazard;
}

}  // namespace

TEST_CASE("a class begins on its day, beyond the seats, and is trained before it answers") {
    Parameters p = settled();
    p.hiring_classes = {class_after(p, 3, 5)};
    const Record r = lived(p);
    CHECK(heads(r, 2) == 8);
    CHECK(heads(r, 3) == 13);
    CHECK(r.tape.week(3).mean(Level::Training) == 5);
    CHECK(r.tape.week(3 + static_cast<int>(training)).mean(Level::Training) == 0);
    CHECK(r.tape.total().count(Count::Hired) == 5);
    CHECK(r.tape.total().sum(Sum::ReplacementUsd) == 5 * p.money.replacement);
    CHECK(r.tape.total().area(Level::Vacant) == 0);
}

TEST_CASE("a class has no more people beyond the seats than are allowed") {
    Parameters p = settled();
    p.hiring_classes = {class_after(p, 3, 5), class_after(p, 6, 5)};
    p.hiring.most_beyond_seats = 3;
    const Record r = lived(p);
    CHECK(heads(r, 3) == 11);
    CHECK(heads(r, 6) == 11);
}

TEST_CASE("a class names its team, or goes where people are missing") {
    Parameters p = settled();
    p.teams.push_back({.name = "other", .agents = 4});
    p.hiring_classes = {class_after(p, 1, 3)};
    p.hiring_classes[0].team = "other";
    const Record named = lived(p);
    CHECK(named.tape.at_end[0][static_cast<std::size_t>(Level::Headcount)] == 8);
    CHECK(named.tape.at_end[1][static_cast<std::size_t>(Level::Headcount)] == 7);
    p.hiring_classes[0].team.clear();
    const Record shared =
        lived(p);  // 8 and 4 seats, all held: the shares stay as even as three people can make them
    CHECK(shared.tape.at_end[0][static_cast<std::size_t>(Level::Headcount)] == 10);
    CHECK(shared.tape.at_end[1][static_cast<std::size_t>(Level::Headcount)] == 5);
}

TEST_CASE("with classes, vacancies stay open from time zero on, until a class fills them") {
    Parameters p = with_hazard(60, .02, 40);
    p.time.warmup_weeks = 12;
    p.hiring_classes = {class_after(p, 20, 30)};
    const Record r = lived(p);
    const Cell all = r.tape.total();
    // Until week 8 come those who were sought in the warm-up, then nobody but the class.
    double later = 0;
    for (int week = 8; week < 40; ++week) later += r.tape.week(week).count(Count::Hired);
    CHECK(later == 30);
    CHECK(r.tape.week(19).mean(Level::Vacant) > 10);
    CHECK(r.tape.week(20).mean(Level::Headcount) > r.tape.week(19).mean(Level::Headcount) + 25);
    const auto at_end = [&](Level level) { return r.tape.at_end[0][static_cast<std::size_t>(level)]; };
    CHECK(at_end(Level::Headcount) + at_end(Level::Vacant) >= 60);
    CHECK(all.count(Count::VacanciesOpened) <= all.count(Count::Quit));
    p.hiring.also_by_vacancy = true;
    CHECK(lived(p).tape.week(19).mean(Level::Vacant) < 10);
}

TEST_CASE("people beyond the seats are not replaced, until the team is as large as it is to be") {
    Parameters p = with_hazard(20, .02, 60);
    p.hiring_classes = {class_after(p, 0, 20)};
    p.hiring.also_by_vacancy = true;
    const Record r = lived(p);
    CHECK(heads(r, 0) > 30);
    CHECK(r.tape.at_end[0][static_cast<std::size_t>(Level::Headcount)] +
              r.tape.at_end[0][static_cast<std::size_t>(Level::Vacant)] ==
          20);
}

TEST_CASE(
    "a policy brings a class of its own, and one that the base had in the same moment does not come twice") {
    Parameters base = settled();
    base.hiring_classes = {class_after(base, 0, 2), class_after(base, 4, 0)};
    Parameters policy = base;
    policy.hiring_classes[1].size = 6;
    const Record r = lived(base, policy);
    CHECK(r.tape.total().count(Count::Hired) == 8);
    CHECK(heads(r, 4) == 16);
}

TEST_CASE("the share that drops out leaves evenly over the training, and is paid and counted") {
    Parameters p = settled();
    p.hiring_classes = {class_after(p, 1, 2000)};
    p.hiring.training_dropout = .2;
    const Record r = lived(p);
    const Cell all = r.tape.total();
    const double dropped = all.count(Count::DroppedOut);
    CHECK(std::abs(dropped - 400) < 4 * std::sqrt(2000 * .2 * .8));
    CHECK(all.count(Count::Quit) == dropped);
    CHECK(all.sum(Sum::QuitsExpected) == dropped);
    CHECK(all.sum(Sum::ReplacementUsd) == 2000 * p.money.replacement);
    // Who drops out has half of the training on average, with a standard deviation of T / sqrt(12).
    const double weeks = all.area(Level::Training) / in_seconds(week);
    const double expected = training * (2000 - dropped / 2);
    CHECK(std::abs(weeks - expected) < 4 * training / std::sqrt(12.) * std::sqrt(dropped));
    double left_in_training = 0;
    for (const Spell& spell : r.ledger.spells) left_in_training += spell.why == Leaving::DroppedOut;
    CHECK(left_in_training == dropped);
}

TEST_CASE("turnover with dropouts is that of the mean stay, from the first week on") {
    constexpr double hazard = .02, dropout = .3;
    Parameters p = with_hazard(2000, hazard, 52);
    p.hiring.training_dropout = dropout;
    const double expected = 52 / mean_stay(hazard, dropout);
    CHECK(expected > 52 * hazard * 1.2);
    const Record r = lived(p);
    for (const int from : {0, 26}) {
        Cell half;
        for (int week = from; week < from + 26; ++week) half.add(r.tape.week(week));
        const double quits = half.count(Count::Quit);
        const double turnover = quits / (half.area(Level::Headcount) / in_seconds(week)) * 52;
        CHECK(std::abs(turnover - expected) < 4 * expected / std::sqrt(quits));
    }
}
