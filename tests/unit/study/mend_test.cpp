#include "engine/study/mend.hpp"

#include <catch2/catch.hpp>

#include "engine/study/rehearsal.hpp"
#include "engine/study/run.hpp"
#include "engine/study/settle.hpp"

using namespace morale;

namespace {

ContactClass of(const char* name, double share, Channel channel) {
    ContactClass c{};
    c.name = name;
    c.share = share;
    c.channel = static_cast<int>(channel);
    const Parameters usual;
    c.talk = usual.contacts.talk;
    c.after_contact_seconds = usual.contacts.after_contact_seconds;
    c.patience = usual.contacts.patience;
    return c;
}

/// Six agents with calls, chats and mail, which are far from any formula.
StudyPlan mixed_plan() {
    StudyPlan plan;
    plan.base.teams = {{.name = "care", .agents = 6}};
    plan.base.customers.count = 24'000;
    plan.base.time = {.warmup_weeks = 8, .horizon_weeks = 52};
    plan.base.classes = {of("calls", .5, Channel::Phone), of("mail", .3, Channel::Mail),
                         of("chat", .2, Channel::Chat)};
    plan.base.classes[0].priority = 2;
    plan.base.classes[1].target_seconds = 4 * 3600;
    plan.base.classes[2].priority = 1;
    plan.base.classes[2].concurrency = 2;
    plan.policies = {{.name = "base", .why = {}, .parameters = plan.base, .from = measurement_start}};
    plan.replications = 8;
    return plan;
}

double mean_of(const StudyResult& result, std::string_view metric) {
    return result.policies.front().total[metric_row(metric)].mean;
}

}  // namespace

TEST_CASE("calls by themselves are computed, chats and mail are mended by runs") {
    CHECK(mend_of(Parameters{}).empty());
    const StudyPlan plan = mixed_plan();
    const std::vector<TeamLoad> mend = mend_of(plan.base);
    REQUIRE(mend.size() == 1);
    CHECK(mend == mend_of(plan.base));
    CHECK(mend[0] != as_computed);
    Parameters shaken = plan.base;
    shaken.shocks = {{.name = "campaign", .from = 0, .size = 5, .days = 100'000}};
    CHECK(mend_of(shaken) == mend);  // people are not used to a shock
    Parameters large = plan.base;
    large.teams[0].agents = 60'000;
    large.customers.count = 60'000'000;
    CHECK(mend_of(large).empty());
}

TEST_CASE("the load that people are used to is the one that runs show, chats and mail included") {
    StudyPlan plan = mixed_plan();
    settle(plan);
    REQUIRE(plan.mend.size() == 1);
    const CentreOutlook outlook = outlook_of(plan.base, plan.mend);
    const StudyResult result = run(plan, {});
    CHECK(outlook.teams[0].load.occupancy == Approx(mean_of(result, "occupancy")).margin(.03));
    // Handle time is what was stated, with chats beside each other as usual.
    CHECK(mean_of(result, "aht") == Approx(outlook.teams[0].handle_seconds).epsilon(.02));
    // Nobody grows more tired, or less, than they began.
    const auto row = metric_row("exhaustion");
    const std::vector<Estimate>& weeks = result.policies[0].weekly[row].back();
    CHECK(weeks.back().mean == Approx(weeks.front().mean).margin(.04));
}

TEST_CASE("the stated handle time holds where chats and calls share a team, at any load") {
    for (const double issues : {1., 3.25}) {
        CAPTURE(issues);
        StudyPlan plan;
        plan.base.teams = {{.name = "care", .agents = 20}};
        plan.base.customers.count = 50'000;
        plan.base.customers.issues_per_year = issues;
        plan.base.time = {.warmup_weeks = 26, .horizon_weeks = 52};
        plan.base.contacts.talk = Distribution::lognormal(540, 1.1);
        plan.base.contacts.after_contact_seconds = 60;
        plan.base.classes = {of("chats", .7, Channel::Chat), of("calls", .3, Channel::Phone)};
        for (ContactClass& c : plan.base.classes) {
            c.talk = plan.base.contacts.talk;
            c.after_contact_seconds = 60;
        }
        plan.base.classes[0].concurrency = 3;
        plan.policies = {{.name = "base", .why = {}, .parameters = plan.base, .from = measurement_start}};
        plan.replications = 8;
        settle(plan);
        const auto rehearsal = rehearse(plan, outlook_of(plan.base, plan.mend), 2);
        REQUIRE(rehearsal);
        CHECK(mean_of(rehearsal->result, "aht") == Approx(600).epsilon(.025));
    }
}

TEST_CASE("a rehearsal shows what the run will show, with luck of its own") {
    StudyPlan plan = mixed_plan();
    settle(plan);
    const CentreOutlook outlook = outlook_of(plan.base, plan.mend);
    const auto rehearsal = rehearse(plan, outlook, 2);
    REQUIRE(rehearsal);
    CHECK(rehearsal->result.plan == &rehearsal->plan);
    const StudyResult result = run(plan, {});
    const Outlook week = week_of(*rehearsal, outlook, 0);
    CHECK(week.occupancy == Approx(mean_of(result, "occupancy")).margin(.02));
    CHECK(week.service_level == Approx(mean_of(result, "service_level")).margin(.04));
    CHECK(week.abandoned == Approx(mean_of(result, "abandonment")).margin(.03));
    CHECK(week.offered * week.hours == Approx(mean_of(result, "contacts_offered")).epsilon(.03));
    CHECK(week.staff * week.hours == Approx(168 * mean_of(result, "agents_present")).epsilon(.04));
    CHECK(mean_of(rehearsal->result, "aht") != mean_of(result, "aht"));

    StudyPlan queue = plan;
    queue.base.classes.clear();
    queue.base.roster.always_present = true;
    CHECK(rehearse(queue, outlook_of(queue.base), 1));  // the load changes with the hour
    queue.base.load.by_day.assign(7, 1.);
    queue.base.load.by_hour.assign(24, 1.);
    queue.base.load.of_weekday = {};
    CHECK_FALSE(rehearse(queue, outlook_of(queue.base), 1));
}

TEST_CASE("the busy weeks of teams that help late are those of a run with that demand") {
    StudyPlan plan = mixed_plan();
    plan.base.classes.clear();
    plan.base.teams = {Team{.name = "one", .agents = 12}, Team{.name = "two", .agents = 12}};
    ContactClass calls;
    calls.talk = plan.base.contacts.talk;
    calls.patience = plan.base.contacts.patience;
    calls.after_contact_seconds = plan.base.contacts.after_contact_seconds;
    calls.overflow.after_seconds = 20;
    plan.base.classes = {calls, calls};
    plan.base.classes[0].name = "a";
    plan.base.classes[0].share = .8;
    plan.base.classes[0].teams = {"one", "two"};
    plan.base.classes[1].name = "b";
    plan.base.classes[1].share = .2;
    plan.base.classes[1].teams = {"two"};
    plan.base.customers.count = 400 * 24;
    plan.policies = {{.name = "base", .why = {}, .parameters = plan.base, .from = measurement_start}};
    settle(plan);
    const CentreOutlook outlook = outlook_of(plan.base, plan.mend);
    const auto usual = rehearse(plan, outlook, 2), busy = rehearse_busy(plan, outlook, 1.3, 2);
    REQUIRE(usual);
    REQUIRE(busy);
    double offered = 0, in_busy = 0;
    for (const std::size_t team : {0u, 1u}) {
        offered += week_of(*usual, outlook, team).offered;
        in_busy += week_of(*busy, outlook, team).offered;
        const TeamOutlook hours = hours_in(*usual, outlook, team);
        Outlook all;
        for (const Outlook& step : hours.steps) all = together(all, step);
        CHECK(all.service_level == Approx(hours.week.service_level).margin(.03));
        CHECK(all.offered == Approx(hours.week.offered).epsilon(.03));
        CHECK(all.staff == Approx(hours.week.staff).epsilon(.04));
    }
    CHECK(in_busy / offered == Approx(1.3).margin(.08));
    CHECK(busy->plan.base.time.horizon_weeks <= 4);
}
