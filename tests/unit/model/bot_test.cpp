// The bot in front of the agents.
#include "engine/model/floor/bot.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/model/shares.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// Everybody is served at once and nobody comes back, so that contacts are the issues that are passed on.
Parameters behind_bot(const Bot& bot) {
    Parameters p = small_centre(30, 6);
    p.mechanisms.attrition = p.mechanisms.strain = p.mechanisms.time_pressure = p.mechanisms.skill = false;
    p.contacts.redial_share = p.contacts.return_share = 0;
    p.contacts.bot = bot;
    return p;
}

void check_share(double part, double whole, double share) {
    CHECK(std::abs(part - share * whole) < 4 * std::sqrt(whole * share * (1 - share)));
}

}  // namespace

TEST_CASE("a bot solves, loses and passes on the shares that are said, and costs its price for each") {
    const Parameters p = behind_bot({.contains = .3, .fails_silently = .05, .usd_per_issue = .5});
    const Cell c = lived(p).tape.total();
    const double met = c.count(Count::BotMet);
    CHECK(met == c.count(Count::IssuesOpened));
    check_share(c.count(Count::BotContained), met, .3);
    check_share(c.count(Count::BotFailed), met, .05);
    CHECK(c.count(Count::Offered) == met - c.count(Count::BotContained) - c.count(Count::BotFailed));
    CHECK(c.sum(Sum::ProgrammeUsd) == Approx(.5 * met));
}

TEST_CASE("who is lost in the bot was not helped, and tells and leaves as such") {
    const Cell none = lived(behind_bot({.contains = 1})).tape.total();
    const Cell lost = lived(behind_bot({.fails_silently = 1})).tape.total();
    CHECK(none.count(Count::IssuesUnresolved) == 0);
    CHECK(lost.count(Count::IssuesUnresolved) == lost.count(Count::BotMet));
    CHECK(lost.count(Count::Offered) == 0);
    CHECK(lost.count(Count::ToldBad) > 0);
    CHECK(none.count(Count::ToldBad) == 0);
    CHECK(lost.count(Count::ChurnedOnIssue) > 2 * none.count(Count::ChurnedOnIssue));
}

TEST_CASE("who is passed on comes later, takes longer and is crosser") {
    const Parameters plain = behind_bot({});
    const Cell before = lived(plain).tape.total();
    const Cell slow = lived(behind_bot({.handle_factor = 1.5})).tape.total();
    const auto handle = [](const Cell& c) { return c.sum(Sum::HandleSeconds) / c.count(Count::Handled); };
    CHECK(handle(slow) == Approx(1.5 * handle(before)).epsilon(.02));
    const Cell cross = lived(behind_bot({.hostility = 1})).tape.total();
    const auto hostile = [](const Cell& c) { return c.count(Count::Hostile) / c.count(Count::Handled); };
    const double odds = hostile(before) / (1 - hostile(before));
    CHECK(hostile(cross) == Approx(odds * std::exp(1.) / (1 + odds * std::exp(1.))).epsilon(.06));
    Parameters delayed = behind_bot({.delay_seconds = 3600});
    delayed.time.warmup_weeks = 0;  // nobody is on the way from an earlier day
    World late = begun(delayed);
    run_until(late, measurement_start + 8 * hour + 59 * minute);  // the centre opens at eight
    CHECK(seen(late).count(Count::BotMet) > 0);
    CHECK(seen(late).count(Count::Offered) == 0);
}

TEST_CASE("a class may say what the bot does with its issues") {
    Parameters p = behind_bot({.contains = .3, .fails_silently = .05});
    ContactClass& supply = p.classes.emplace_back();
    supply.name = "supply";
    supply.talk = p.contacts.talk;
    supply.patience = p.contacts.patience;
    supply.share = .5;
    p.classes.push_back(supply);
    p.classes[0].bot_contains = .6;
    p.classes[1].name = "damage";
    p.classes[1].bot_contains = .1;
    p.classes[1].bot_fails_silently = .2;
    CHECK(past_bot(p, std::size_t{0}) == Approx(.35));
    CHECK(past_bot(p, std::size_t{1}) == Approx(.7));
    const Record record = lived(p);
    const auto check = [&](int of_class, Count what, double share) {
        const Cell cell = record.by_class.group(of_class);
        check_share(cell.count(what), cell.count(Count::BotMet), share);
    };
    check(0, Count::BotContained, .6);
    check(0, Count::BotFailed, .05);
    check(1, Count::BotContained, .1);
    check(1, Count::BotFailed, .2);
    p.contacts.bot = {};
    CHECK(past_bot(p, std::size_t{0}) == 1);  // no bot is in front
}

TEST_CASE("a class may be without the bot, and a policy may bring one") {
    Parameters base = behind_bot({});
    base.classes = {
        {.name = "billing", .share = .5, .talk = base.contacts.talk, .patience = base.contacts.patience},
        {.name = "faults", .share = .5, .talk = base.contacts.talk, .patience = base.contacts.patience}};
    Parameters policy = base;
    policy.contacts.bot = {.contains = .4};
    policy.classes[1].bot = false;
    const Record r = lived(base, policy);
    CHECK(r.by_class.group(1).count(Count::BotMet) == 0);
    CHECK(r.by_class.group(0).count(Count::BotMet) == r.by_class.group(0).count(Count::IssuesOpened));
    CHECK(lived(base).tape.total().count(Count::BotMet) == 0);
}
