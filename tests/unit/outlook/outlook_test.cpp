#include "engine/outlook/outlook.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <utility>

#include "engine/kernel/time.hpp"
#include "engine/stats/queueing.hpp"

using namespace morale;

namespace {

/// 48 contacts a minute of one minute each, 50 agents who are always there.
Parameters bare_queue() {
    Parameters p;
    p.teams = {{.name = "servers", .agents = 50}};
    p.customers.count = 0;
    p.contacts.rate_per_hour = 48 * 60;
    p.contacts.talk = Distribution::exponential(60);
    p.contacts.after_contact_seconds = 0;
    p.contacts.patience = Distribution::exponential(60);
    p.contacts.redial_share = 0;
    p.contacts.return_share = 0;
    p.load.by_day = std::vector<double>(7, 1);
    p.load.by_hour = std::vector<double>(24, 1);
    p.contacts.day_factor_sd = 0;
    p.roster.always_present = true;
    p.mechanisms.attrition = false;
    p.mechanisms.absence = false;
    return p;
}

}  // namespace

TEST_CASE("a bare queue is what Erlang says") {
    const CentreOutlook flight = outlook_of(bare_queue());
    const Outlook week = flight.teams.at(0).week;
    CHECK(week.hours == Approx(168));
    CHECK(week.load == Approx(48));
    CHECK(week.staff == Approx(50));
    CHECK(week.abandoned == Approx(.039418).epsilon(1e-4));
    CHECK(week.wait == Approx(60 * .039418).epsilon(1e-4));
    CHECK(week.occupancy == Approx(.922159).epsilon(1e-4));
    CHECK(flight.contacts_per_week == Approx(48. * 60 * 168));
    CHECK(flight.contacts_per_issue == Approx(1));
    CHECK(flight.turnover == 0);
}

TEST_CASE("a large team on days that hardly differ waits like one on days that do not differ") {
    for (const auto& [channel, places] : {std::pair{Channel::Phone, 1}, {Channel::Chat, 3}}) {
        Parameters p = bare_queue();
        p.teams[0].agents = 1501;
        p.contacts.rate_per_hour *= 30 * places;
        p.classes = {{.name = "all",
                      .teams = {p.teams[0].name},
                      .share = 1,
                      .talk = p.contacts.talk,
                      .patience = p.contacts.patience,
                      .channel = static_cast<int>(channel)}};
        const Outlook alike = outlook_of(p).teams[0].week;
        p.contacts.day_factor_sd = 1e-9;
        const Outlook week = outlook_of(p).teams[0].week;
        CHECK(week.service_level == Approx(alike.service_level).margin(.01));
        CHECK(week.occupancy == Approx(alike.occupancy).margin(.002));
        CHECK(week.abandoned == Approx(alike.abandoned).margin(.002));
    }
}

TEST_CASE("how chats lie beside each other depends little on the size of a team") {
    const auto handle_factor = [](double size) {
        Parameters p;
        p.mechanisms.attrition = false;
        p.teams[0].agents *= size;
        p.customers.count *= size;
        p.classes = {{.name = "chat",
                      .teams = {p.teams[0].name},
                      .share = 1,
                      .talk = Distribution::exponential(900),
                      .patience = Distribution::exponential(300),
                      .channel = static_cast<int>(Channel::Chat)}};
        return outlook_of(p).teams[0].load.chat_factor;
    };
    const double at_260 = handle_factor(5), at_1560 = handle_factor(30);
    CHECK(at_260 > 1.1);
    CHECK(at_1560 == Approx(at_260).epsilon(.01));
}

TEST_CASE("customers without end to their patience make Erlang C, or a queue that grows") {
    Parameters p = bare_queue();
    p.contacts.patience = Distribution::infinite();
    CHECK(outlook_of(p).teams[0].week.service_level == Approx(.643455).epsilon(1e-3));
    p.teams[0].agents = 40;
    const Outlook week = outlook_of(p).teams[0].week;
    CHECK(std::isinf(week.wait));
    CHECK(week.service_level == 0);
    CHECK(week.occupancy == 1);
}

TEST_CASE("who gives up and calls again adds to the load") {
    Parameters p = bare_queue();
    p.teams[0].agents = 45;
    const double without = outlook_of(p).contacts_per_week;
    p.contacts.redial_share = .8;
    const CentreOutlook flight = outlook_of(p);
    CHECK(flight.contacts_per_week > 1.05 * without);
    const double abandoned = flight.teams[0].week.abandoned;
    CHECK(flight.contacts_per_issue == Approx(1 / (1 - .8 * abandoned)).epsilon(1e-3));
}

TEST_CASE("the reference centre is staffed as the model says") {
    const CentreOutlook flight = outlook_of(Parameters{});
    const Outlook week = flight.teams.at(0).week;
    CHECK(week.hours == Approx(60));
    CHECK(week.staff == Approx(22).margin(1));
    CHECK(week.occupancy == Approx(.83).margin(.04));
    CHECK(flight.contacts_per_issue == Approx(1.35).margin(.03));
    CHECK(flight.contacts_per_week * 365 / 7 == Approx(757'000).epsilon(.03));
    CHECK(flight.turnover == Approx(.38).margin(.03));
}

TEST_CASE("steady turnover of a constant hazard is the hazard") {
    Parameters p;
    p.mechanisms.strain = p.mechanisms.selection = false;
    p.attrition.early_extra = p.attrition.contagion = 0;
    p.attrition.base_per_week = .01;
    CHECK(outlook_of(p).turnover == Approx(.01 * 365 / 7));
    for (const auto& [paid, counts] :
         {std::pair{1.2, 1.2}, {2., 1.5}}) {  // beyond 1.5 of the market nothing is gained
        p.money.wage_per_hour = paid * p.money.market_wage_per_hour;
        CHECK(outlook_of(p).turnover == Approx(.01 * 365 / 7 * std::pow(counts, -2.5)));
    }
    p.mechanisms.attrition = false;
    CHECK(outlook_of(p).turnover == 0);
}

TEST_CASE("contacts are shared by classes and teams") {
    Parameters p = bare_queue();
    p.teams = {{.name = "a", .agents = 30}, {.name = "b", .agents = 20}};
    CHECK(outlook_of(p).teams[1].week.load == Approx(48 * .4));
    p.classes = {{.name = "x",
                  .teams = {"b"},
                  .share = 3,
                  .talk = Distribution::constant(30),
                  .patience = Distribution::exponential(60)},
                 {.name = "y",
                  .teams = {"a"},
                  .share = 1,
                  .talk = Distribution::constant(60),
                  .patience = Distribution::exponential(60)}};
    const CentreOutlook flight = outlook_of(p);
    CHECK(flight.teams[0].week.load == Approx(12));
    CHECK(flight.teams[1].week.load == Approx(18));
}

TEST_CASE("figures of several half hours weigh waits by contacts and load by time") {
    const Outlook quiet{.hours = .5,
                        .offered = 10,
                        .load = 1,
                        .staff = 10,
                        .occupancy = .1,
                        .service_level = 1,
                        .abandoned = 0,
                        .wait = 0};
    const Outlook busy{.hours = .5,
                       .offered = 30,
                       .load = 3,
                       .staff = 10,
                       .occupancy = .3,
                       .service_level = .6,
                       .abandoned = .2,
                       .wait = 8};
    const Outlook both = together(quiet, busy);
    CHECK(both.hours == 1);
    CHECK(both.load == Approx(2));
    CHECK(both.occupancy == Approx(.2));
    CHECK(both.service_level == Approx(.7));
    CHECK(both.wait == Approx(6));
}

TEST_CASE("a busy week has the people of the usual one, and at the usual demand it is the usual one") {
    Parameters p = bare_queue();
    p.contacts.return_share = .5;
    p.quality.resolution = .8;
    const Outlook usual = outlook_of(p).teams[0].week;
    const Outlook same = week_under(p, 1)[0];
    CHECK(same.service_level == Approx(usual.service_level).margin(1e-6));
    const Outlook busy = week_under(p, 1.2)[0];
    CHECK(busy.staff == usual.staff);
    CHECK(busy.offered > 1.15 * usual.offered);
    p.contacts.rate_per_hour *= 1.2;
    CHECK(busy.service_level == Approx(outlook_of(p).teams[0].week.service_level).margin(1e-3));
}

TEST_CASE("neither season nor closed days change what is usual") {
    Parameters p;
    const CentreOutlook flat = outlook_of(p);
    p.load.by_month = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3};
    p.closed_days = {{.name = "holiday", .date = p.time.start_date + 3}};
    const CentreOutlook seasonal = outlook_of(p);
    CHECK(seasonal.contacts_per_week == flat.contacts_per_week);
    CHECK(seasonal.usual.teams[0].demand == flat.usual.teams[0].demand);
}

TEST_CASE("a bot in front takes its share of the contacts, and of a class only if it is in front of it") {
    Parameters p;
    p.teams[0].agents =
        70;  // hardly anybody waits and calls again for that; who is less busy resolves a little more
    const double before = outlook_of(p).contacts_per_week;
    p.contacts.bot = {.contains = .3, .fails_silently = .1};
    CHECK(outlook_of(p).contacts_per_week == Approx(.6 * before).epsilon(.03));
    p.classes = {{.name = "a", .share = .5, .talk = p.contacts.talk, .patience = p.contacts.patience},
                 {.name = "b", .share = .5, .talk = p.contacts.talk, .patience = p.contacts.patience}};
    for (ContactClass& one : p.classes) one.after_contact_seconds = p.contacts.after_contact_seconds;
    p.classes[0].bot = false;
    CHECK(outlook_of(p).contacts_per_week == Approx(.8 * before).epsilon(.03));
}

TEST_CASE("a team that is faster with a class has the load of one whose contacts take less") {
    Parameters stated = bare_queue();
    stated.teams[0].agents = 40;
    for (const std::string name : {"quick", "long"})
        stated.classes.push_back({.name = name,
                                  .teams = {"servers"},
                                  .share = .5,
                                  .talk = Distribution::exponential(60),
                                  .patience = stated.contacts.patience});
    Parameters said = stated;
    said.strengths = {{.name = "fast", .teams = {"servers"}, .classes = {"quick"}, .handle_factor = .5},
                      {.name = "slow", .teams = {"servers"}, .classes = {"long"}, .handle_factor = 1.25}};
    stated.classes[0].talk = Distribution::exponential(30);
    stated.classes[1].talk = Distribution::exponential(75);
    const CentreOutlook a = outlook_of(said), b = outlook_of(stated);
    CHECK(a.teams[0].week.load == Approx(48 * (.5 * .5 + .5 * 1.25)));
    CHECK(a.teams[0].week.load == Approx(b.teams[0].week.load));
    CHECK(a.teams[0].week.wait == Approx(b.teams[0].week.wait));
    CHECK(a.teams[0].week.occupancy == Approx(b.teams[0].week.occupancy));
    said.strengths[0].resolution_factor = .5;
    CHECK(outlook_of(said).resolves == Approx(.75 * a.resolves).epsilon(1e-3));
    said.strengths[1].resolution_factor = 1000;  // no class has more than all of its contacts resolved
    CHECK(outlook_of(said).resolves == Approx(.5 * .5 * a.resolves + .5 * 1).epsilon(1e-3));
}

TEST_CASE("groups of customers with a patience of their own wait as Erlang A says of each") {
    constexpr double issues_a_year = 48. * 60 * 168 * weeks_per_year;
    Parameters p = bare_queue();
    p.customers.count = 1e6;
    const double each = issues_a_year / p.customers.count;
    p.customer_groups = {{.name = "all", .count = 1e6, .issues_per_year = each, .patience_factor = 3}};
    const ErlangA of_three = erlang_a(48. / 60, 60, 50, 180);
    CHECK(outlook_of(p).teams[0].week.abandoned == Approx(of_three.p_abandon).epsilon(1e-4));
    // A quarter of the issues are of people who wait for an instant, the others nearly for ever.
    p.customer_groups = {
        {.name = "hasty", .count = 5e5, .issues_per_year = each / 2, .patience_factor = .0001},
        {.name = "patient", .count = 5e5, .issues_per_year = 1.5 * each, .patience_factor = 100}};
    Parameters balking = bare_queue();
    balking.contacts.hang_up_at_once = .25;
    balking.contacts.patience = Distribution::exponential(6000);
    // The points of the integral over waits are coarser than that instant.
    CHECK(outlook_of(p).teams[0].week.abandoned ==
          Approx(outlook_of(balking).teams[0].week.abandoned).epsilon(.03));
}

TEST_CASE("nobody is counted twice whose contacts last longer than a shift") {
    Parameters p;
    p.teams = {{.name = "care", .agents = 52}};
    p.customers.count = 0;
    p.contacts.rate_per_hour = 200;
    p.contacts.talk = Distribution::constant(1000 * 3600.);
    const CentreOutlook flight = outlook_of(p);
    double most = 0;
    for (const Outlook& half_hour : flight.teams.at(0).steps) most = std::max(most, half_hour.staff);
    CHECK(most <= 52);
    CHECK(most > 40);  // all who are there at all are at a contact
}
