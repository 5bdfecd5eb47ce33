#include "engine/metric/closed_form.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/metric/bare_queue.hpp"
#include "engine/metric/metric.hpp"

using namespace morale;

namespace {

/// 48 calls a minute of one minute each, 50 servers, nobody gives up; every mechanism off.
Parameters bare_queue() {
    Parameters p;
    p.mechanisms = {false, false, false, false, false, false, false, false, false, false, false, false,
                    false, false, false, false, false, false, false, false, false, false, false, false,
                    false, false, false, false, false, false, false, false, false, false};
    p.teams = {{.name = "servers", .agents = 50}};
    p.customers.count = 0;
    p.contacts.rate_per_hour = 48 * 60;
    p.contacts.talk = Distribution::exponential(60);
    p.contacts.after_contact_seconds = 0;
    p.contacts.patience = Distribution::infinite();
    p.contacts.redial_share = p.contacts.return_share = p.contacts.day_factor_sd = 0;
    p.load.by_day = std::vector<double>(7, 1);
    p.load.by_hour = std::vector<double>(24, 1);
    p.roster.always_present = true;
    return p;
}

Parameters one_server(const Distribution& talk) {
    Parameters p = bare_queue();
    p.teams[0].agents = 1;
    p.contacts.rate_per_hour = 48;
    p.contacts.talk = talk;
    return p;
}

double value(const ClosedForm& theory, std::string_view metric) {
    for (const auto& [name, known] : theory.values)
        if (name == metric) return known;
    return NAN;
}

ContactClass one_class(std::string name, double share, double priority, const Parameters& p) {
    ContactClass made;
    made.name = std::move(name);
    made.share = share;
    made.priority = priority;
    made.talk = p.contacts.talk;
    made.patience = p.contacts.patience;
    return made;
}

std::string why_not(const Parameters& p) {
    const ClosedForm theory = closed_form(p);
    CHECK(theory.name.empty());
    CHECK(theory.values.empty());
    return theory.why_not;
}

}  // namespace

// The figures are those that the simulation is held to in tests/validation.
TEST_CASE("a bare queue has the closed form of its laws") {
    Parameters p = bare_queue();
    const ClosedForm c = closed_form(p);
    CHECK(c.name == "Erlang C");
    CHECK(value(c, "p_wait") == Approx(.694456).epsilon(1e-5));
    CHECK(value(c, "mean_wait_all") == Approx(60 * .347228).epsilon(1e-5));
    CHECK(value(c, "service_level") == Approx(.643455).epsilon(1e-5));
    CHECK(value(c, "abandonment") == 0);

    p.contacts.patience = Distribution::exponential(60);
    const ClosedForm a = closed_form(p);
    CHECK(a.name == "Erlang A");
    CHECK(value(a, "abandonment") == Approx(.039418).epsilon(1e-4));
    CHECK(value(a, "mean_queue") == Approx(1.892041).epsilon(1e-5));

    p.contacts.patience = Distribution::constant(1e-6);
    p.teams[0].agents = 10;
    p.contacts.rate_per_hour = 8 * 60;
    p.contacts.talk =
        Distribution::lognormal(60, 2);  // the law of service does not matter to those who are lost
    const ClosedForm b = closed_form(p);
    CHECK(b.name == "Erlang B");
    CHECK(value(b, "abandonment") == Approx(.12166106).epsilon(1e-6));
    CHECK(value(b, "occupancy") == Approx(.8 * (1 - .12166106)).epsilon(1e-6));
}

TEST_CASE("one server has a closed form for any service") {
    const ClosedForm constant = closed_form(one_server(Distribution::constant(60)));
    CHECK(constant.name == "Pollaczek-Khinchine");
    CHECK(value(constant, "mean_wait_all") == Approx(120));
    CHECK(std::isnan(value(constant, "service_level")));
    Parameters both = one_server(Distribution::constant(40));
    both.contacts.after_contact_seconds = 20;
    CHECK(value(closed_form(both), "mean_wait_all") == Approx(120));
    CHECK(closed_form(one_server(Distribution::exponential(60))).name == "Erlang C");
}

TEST_CASE("patience may be of a Weibull law, or the same for all") {
    Parameters p = bare_queue();
    p.contacts.patience = Distribution::constant(60);
    CHECK(closed_form(p).name == "M/M/n+G");
    p.contacts.patience = Distribution::weibull(60, 1);
    const ClosedForm weibull = closed_form(p);
    CHECK(value(weibull, "abandonment") == Approx(.039418).epsilon(1e-4));  // shape 1 is exponential
}

TEST_CASE("classes in order of priority have the mean wait of all") {
    Parameters p = one_server(Distribution::exponential(60));
    p.classes = {one_class("first", .375, 1, p), one_class("second", .625, 0, p)};
    const ClosedForm one = closed_form(p);
    CHECK(one.name == "Cobham");
    CHECK(value(one, "mean_wait_all") == Approx(60 * (.375 * 1.142857 + .625 * 5.714286)).epsilon(1e-5));
    CHECK(value(one, "p_wait") == Approx(.8));
    p = bare_queue();
    p.classes = {one_class("first", .5, 1, p), one_class("second", .5, 0, p)};
    const ClosedForm several = closed_form(p);
    CHECK(several.name == "Davis");
    CHECK(value(several, "mean_wait_all") == Approx(60 * .347228).epsilon(1e-5));  // work is conserved
}

TEST_CASE("where there is no closed form it is said why") {
    const auto changed = [](auto change) {
        Parameters p = bare_queue();
        change(p);
        return why_not(p);
    };
    using P = Parameters;
    CHECK(changed([](P& p) { p.mechanisms.skill = true; }) == "the mechanism 'skill' is on");
    CHECK(changed([](P& p) { p.load.by_hour[3] = 2; }) == "the load changes with the hour or the day");
    CHECK(changed([](P& p) { p.contacts.day_factor_sd = .1; }) == "the load differs from day to day");
    CHECK(changed([](P& p) { p.load.by_month.assign(12, 1); }) == "the load differs from day to day");
    CHECK(changed([](P& p) { p.closed_days.resize(1); }) == "the load differs from day to day");
    CHECK(changed([](P& p) { p.special_days.resize(1); }) == "the load differs from day to day");
    CHECK(changed([](P& p) { p.strengths.resize(1); }) == "teams have strengths of their own");
    CHECK(changed([](P& p) {
              p.contacts.patience = Distribution::exponential(60);
              p.announced_wait.by = static_cast<int>(ToldWait::LineLength);
          }) == "callers are told how long they will wait");
    CHECK(changed([](P& p) { p.load.of_weekday[4].assign(24, 1); }) ==
          "the load changes with the hour or the day");
    CHECK(changed([](P& p) { p.teams[0].present.assign(24, 4); }) ==
          "the number of servers changes with the hour");
    CHECK(changed([](P& p) { p.contacts.return_share = .1; }) ==
          "contacts that were not resolved come again");
    CHECK(changed([](P& p) {
              p.contacts.redial_share = .1;
              p.contacts.patience = Distribution::exponential(60);
          }) == "callers who gave up call again");
    CHECK(changed([](P& p) { p.teams.push_back({.name = "more", .agents = 3}); }) ==
          "there are several lines, each with its own servers");
    CHECK(changed([](P& p) { p.teams[0].agents = 48; }) ==
          "the servers cannot keep up, and the queue grows without end");
    CHECK(changed([](P& p) { p.contacts.talk = Distribution::constant(60); }) ==
          "service is not exponential, and callers give up or there are several servers");
    CHECK(changed([](P& p) { p.contacts.patience = Distribution::lognormal(60, 1); }) ==
          "patience is neither exponential, Weibull nor the same for all");
    CHECK(changed([](P& p) { p.contacts.rate_per_hour = 0; }) == "nobody calls");
}

TEST_CASE("a team without agents is no second line") {
    Parameters p = bare_queue();
    p.teams.push_back({.name = "empty", .agents = 0});
    CHECK(closed_form(p).name == "Erlang C");
}

TEST_CASE("a bare queue is one by what it says, and is ranked by who is lost or by how long all wait") {
    Parameters p = bare_queue();
    CHECK(is_bare_queue(p));
    CHECK(usual_objective(p) == "mean_wait_all");
    p.contacts.patience = Distribution::exponential(60);
    CHECK(usual_objective(p) == "abandonment");
    for (const auto change : {+[](Parameters& q) { q.customers.count = 10; },
                              +[](Parameters& q) { q.roster.always_present = false; },
                              +[](Parameters& q) { q.mechanisms.attrition = true; },
                              +[](Parameters& q) { q.mechanisms.strain = true; }}) {
        Parameters other = p;
        change(other);
        CHECK_FALSE(is_bare_queue(other));
        CHECK(usual_objective(other) == "net_value");
    }
    Parameters few_lines = p;
    few_lines.contacts.lines = 20;
    CHECK(usual_objective(few_lines) == "blocked");
    for (const Parameters& of : {p, few_lines})
        for (const std::string_view name : queue_figures(of)) CHECK(find_metric(name) != nullptr);
}
