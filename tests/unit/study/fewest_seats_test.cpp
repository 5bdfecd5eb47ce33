#include "engine/study/fewest_seats.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <vector>

#include "engine/model/shares.hpp"
#include "engine/study/seats_by_formula.hpp"
#include "engine/study/settle.hpp"
#include "engine/study/whole_parts.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;

namespace {

StudyPlan two_teams(double billing, double tech) {
    StudyPlan plan = test::plan_of({"today"});
    plan.base.teams[0].agents = plan.policies[0].parameters.teams[0].agents = billing;
    plan.base.teams[1].agents = plan.policies[0].parameters.teams[1].agents = tech;
    settle(plan);
    return plan;
}

int agents_of(const StudyPlan& plan, std::size_t team) {
    return static_cast<int>(plan.policies[0].parameters.teams[team].agents);
}

Goal goal_of(const char* metric, bool at_most, double value) {
    return {.metric = metric, .at_most = at_most, .value = value, .text = metric};
}

struct ClassOfTeam {
    const char* name;
    std::size_t team;
    double share;
};

/// Two teams of 30 and 10 whose contacts have classes; the base holds.
StudyPlan with_classes(const std::vector<ClassOfTeam>& classes) {
    StudyPlan plan = two_teams(30, 10);
    for (const ClassOfTeam& one : classes) {
        ContactClass& c = plan.base.classes.emplace_back();
        c.name = one.name;
        c.teams = {plan.base.teams[one.team].name};
        c.share = one.share;
        c.talk = plan.base.contacts.talk;
        c.patience = plan.base.contacts.patience;
        c.after_contact_seconds = plan.base.contacts.after_contact_seconds;
    }
    plan.policies[0].from = measurement_start;
    settle(plan);
    return plan;
}

}  // namespace

TEST_CASE("seats are shared out in proportion, and none is lost") {
    const StudyPlan plan = two_teams(30, 10);
    const std::array<std::size_t, 2> both{0, 1};
    for (const int seats : {2, 4, 41, 43, 81}) {
        CAPTURE(seats);
        const StudyPlan other = plan_with_seats(plan, both, seats);
        CHECK(agents_of(other, 0) + agents_of(other, 1) == seats);
        CHECK(std::abs(agents_of(other, 0) - seats * .75) < 1);
        CHECK(other.policies[0].from == always);
        CHECK(other.policies[0].until == never);
        CHECK(seats_of(other.base, both) == 40);  // what is usual is counted from the centre as it is
    }
}

TEST_CASE("a team keeps a seat and its work, however few there are") {
    const StudyPlan plan = two_teams(40, 1);
    const std::array<std::size_t, 2> both{0, 1};
    for (const int seats : {2, 4, 41, 80}) {
        CAPTURE(seats);
        const StudyPlan other = plan_with_seats(plan, both, seats);
        CHECK(agents_of(other, 1) >= 1);
        CHECK(agents_of(other, 0) + agents_of(other, 1) == seats);
        CHECK(given_shares(other.policies[0].parameters)[1] == Approx(1 / 41.));
    }
}

TEST_CASE("no team loses a seat when there is one more") {
    const std::array weights{40., 11., 5.};
    CHECK(whole_parts(weights, 56, 1) == std::vector<int>{40, 11, 5});
    for (int seats = 3; seats < 120; ++seats) {
        const std::vector<int> fewer = whole_parts(weights, seats, 1),
                               more = whole_parts(weights, seats + 1, 1);
        for (std::size_t team = 0; team < 3; ++team) {
            CAPTURE(seats, team);
            CHECK((fewer[team] >= 1 && more[team] >= fewer[team]));
        }
    }
}

TEST_CASE("seats are counted from those of the policy, and hold for good") {
    StudyPlan plan = two_teams(30, 10);
    PolicyPlan& policy = plan.policies[0];
    policy.parameters.teams[1].agents = 20;
    policy.until = measurement_start + std::chrono::hours(24);
    const StudyPlan other = plan_with_seats(plan, std::array<std::size_t, 2>{0, 1}, 50);
    CHECK(agents_of(other, 0) == 30);
    CHECK(agents_of(other, 1) == 20);
    CHECK(given_shares(other.policies[0].parameters)[1] == Approx(.25));
    CHECK(other.policies[0].until == never);
}

TEST_CASE("the seats of one team do not move the work of the others") {
    const StudyPlan plan = two_teams(30, 10);
    const StudyPlan other = plan_with_seats(plan, std::array<std::size_t, 1>{1}, 25);
    CHECK(agents_of(other, 0) == 30);
    CHECK(agents_of(other, 1) == 25);
    const std::vector<double> shares = given_shares(other.policies[0].parameters);
    CHECK(shares[0] == Approx(.75));
    CHECK(shares[1] == Approx(.25));
}

TEST_CASE("a bound of the cost is none that more seats can meet") {
    CHECK(is_cap(goal_of("cost_total", true, 1e6)));
    CHECK(is_cap(goal_of("occupancy", false, .7)));
    CHECK(is_cap(goal_of("net_value", false, 1e6)));
    CHECK(is_cap(goal_of("headcount", true, 50)));
    CHECK(is_cap(goal_of("vacancies", true, 2)));
    CHECK_FALSE(is_cap(goal_of("headcount", false, 50)));
    CHECK_FALSE(is_cap(goal_of("service_level", false, .8)));
    CHECK_FALSE(is_cap(goal_of("occupancy", true, .85)));
    CHECK_FALSE(is_cap(goal_of("turnover", true, .3)));
}

TEST_CASE("the parts from the formula to the seats add up to them") {
    StudyPlan plan = two_teams(30, 10);
    plan.goals = {goal_of("service_level", false, .8)};
    const std::vector<std::size_t> both{0, 1};
    const TriedSeats tried{
        .seats = 40,
        .of_team = {30, 10},
        .people = {{.employed = 29,
                    .trainees = 1,
                    .vacant = 1,
                    .absence = .05,
                    .shrinkage = .33,
                    .handle_seconds = 300},
                   {.employed = 10, .absence = .04, .shrinkage = .3, .handle_seconds = 280}}};
    const SeatReasons r = seat_reasons(plan, teams_by_formula(plan, both, 1, bounds_of(plan)), tried);
    CHECK(r.formula + r.vacant + r.training + r.leave + r.ill + r.off_phone + r.slower + r.rest ==
          Approx(40));
    CHECK(r.vacant == Approx(1));
    CHECK(r.training == Approx(1));
    CHECK(r.leave == Approx(38 * plan.base.roster.leave_share));
    CHECK(r.slower > 0);  // 300 s for the usual 280
}

TEST_CASE("a bound of a class sizes the teams that answer it, and no others") {
    const StudyPlan plan = with_classes({{"mass", 0, .9}, {"vip", 1, .1}});
    const std::array<std::size_t, 2> both{0, 1};
    const HalfHourBound all{HalfHourBound::Figure::ServiceLevel, .6},
        of_vip{HalfHourBound::Figure::ServiceLevel, .99, "vip"};
    const auto found = teams_by_formula(plan, both, 1, std::array{all, of_vip});
    const auto without = teams_by_formula(plan, both, 1, std::array{all});
    CHECK(found[0].seats == without[0].seats);
    CHECK(found[1].seats > without[1].seats);
}

TEST_CASE("teams that are one line are sized together, and those who are needed go by who is there") {
    StudyPlan plan = with_classes({{"calls", 0, 1}});
    plan.base.classes[0].teams.push_back(plan.base.teams[1].name);
    settle(plan);
    const std::array<std::size_t, 2> both{0, 1};
    const std::array bounds{HalfHourBound{HalfHourBound::Figure::ServiceLevel, .8}};
    const auto found = teams_by_formula(plan, both, 1, bounds);
    const TeamWork work = work_of_teams(plan.base)[0];
    int open = 0;
    const double again = plan.base.contacts.redial_share;
    for (std::size_t i = 0; i < found[0].needed.size(); ++i) {
        const Outlook &one = found[0].outlook.steps[i], &other = found[1].outlook.steps[i];
        if (one.hours <= 0) continue;
        CAPTURE(i);
        ++open;
        const double offered = one.offered + other.offered;
        const OfferedNow now{
            .per_hour = offered,
            .abandoned = (one.offered * one.abandoned + other.offered * other.abandoned) / offered,
            .tries_again = again};
        CHECK(found[0].needed[i].agents + found[1].needed[i].agents ==
              agents_needed(plan.base, work, now, bounds).agents);
    }
    CHECK(open > 0);
}

TEST_CASE("no formula says a number where all is mail, or where no number does") {
    StudyPlan plan = with_classes({{"calls", 0, .5}, {"mail", 1, .5}});
    plan.base.classes[1].channel = static_cast<int>(Channel::Mail);
    settle(plan);
    const std::array<std::size_t, 2> both{0, 1};
    const std::array usual{HalfHourBound{HalfHourBound::Figure::ServiceLevel, .8}};
    const auto found = teams_by_formula(plan, both, 1, usual);
    CHECK(found[0].says == FormulaSays::Number);
    CHECK(found[1].says == FormulaSays::NoLine);
    const std::array never{HalfHourBound{HalfHourBound::Figure::Wait, 0}};
    CHECK(teams_by_formula(plan, both, 1, never)[0].says == FormulaSays::NoLimit);
}

TEST_CASE("of teams that help each other the cheaper one gets the further seats, the dearer one gives up") {
    Parameters p;
    p.teams = {Team{.name = "dear", .agents = 10}, Team{.name = "cheap", .agents = 10},
               Team{.name = "apart", .agents = 10}};
    p.teams[0].contract.wage_per_hour = 30;
    p.teams[1].contract.wage_per_hour = 15;
    p.classes.resize(2);
    p.classes[0].teams = {"dear", "cheap"};
    p.classes[1].teams = {"apart"};
    const std::array<std::size_t, 2> both{0, 1};
    const auto by_cost = [&](int seats) { return seats_each(p, both, seats, SeatsGoTo::Cheapest); };
    CHECK(by_cost(21) == std::vector{10, 11});
    CHECK(by_cost(20) == std::vector{10, 10});
    CHECK(by_cost(17) == std::vector{7, 10});
    CHECK(by_cost(5) == std::vector{1, 4});
    CHECK(by_cost(2) == std::vector{1, 1});
    CHECK(seats_each(p, both, 21, SeatsGoTo::Proportion) == std::vector{11, 10});
    const std::array<std::size_t, 3> all{0, 1, 2};
    CHECK(seats_each(p, all, 36, SeatsGoTo::Cheapest) == std::vector{10, 14, 12});
}
