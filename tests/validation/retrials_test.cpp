// Callers who find everybody busy and try again until they are served, and issues that take many attempts: no
// luck of theirs may come twice, or who has been unlucky for a cycle of it stays so.
//
// One server with retrials (Falin & Templeton 1997, Retrial Queues, ch. 1): arrivals at rate a, service at
// rate m, r = a/m; who finds the server busy tries again at rate t until served. With P0(z), P1(z) the
// generating functions of the number in orbit while the server is free and busy, the balance of flow is
//     a P0 + t z P0' = m P1,      (a + m - a z) P1 = a P0 + t P0'
// so that P1 = a P0/(m - a z) and P0' = (a/t) a P0/(m - a z): P0 = (1 - r) ((1 - r)/(1 - r z))^(a/t).
// At z = 1 the mean in orbit is P0' + P1' = r^2/(1 - r) + r a/(t (1 - r)), each of whom tries at rate t; with
// the arrivals, contacts are offered at rate a/(1 - r) + t r^2/(1 - r). Of these a are answered.
#include "tests/validation/exact.hpp"

using namespace morale;

namespace {

constexpr double minutes_a_week = 7 * 24 * 60;

void check_retrials(double tries_per_minute, int replications, int weeks, double tightest) {
    CAPTURE(tries_per_minute);
    const double arrivals = .8, load = .8;  // a minute, with a service of one minute
    StudyPlan plan = library_plan(
        "queues/one-server-constant",
        {"centre.contacts.talk=exponential(mean=1 min)", "centre.contacts.patience=0.000001 s",
         "centre.contacts.redial_share=100 %", "time.horizon=" + std::to_string(weeks) + " weeks",
         "centre.contacts.redial_after=exponential(mean=" + std::to_string(60 / tries_per_minute) + " s)"});
    plan.replications = replications;
    const double offered = (arrivals + tries_per_minute * load * load) / (1 - load);
    const auto totals = run_totals(plan);
    check_exact("offered", values(totals[0], "contacts_offered"), offered * minutes_a_week, tightest);
    check_exact("redials", values(totals[0], "redial_share"), 1 - arrivals / offered, tightest);
    check_exact("occupancy", values(totals[0], "occupancy"), load, tightest);
}

/// Each contact solves the issue with a small chance, and who is not served well comes again.
void check_returns(int replications, double tightest) {
    const double solved = .01, issues = .01;  // a minute
    StudyPlan plan = library_plan(
        "queues/erlang-c-4-servers",
        {"centre.contacts.talk=exponential(mean=1 min)", "centre.contacts.rate=0.6 /h",
         "centre.contacts.return_share=100 %", "centre.contacts.return_after=exponential(mean=10 min)",
         "time.warmup=3 weeks", "time.horizon=26 weeks"});
    for (Parameters* p : {&plan.base, &plan.policies[0].parameters}) p->quality.resolution = solved;
    plan.replications = replications;
    const auto totals = run_totals(plan);
    check_exact("offered", values(totals[0], "contacts_offered"), issues / solved * minutes_a_week, tightest);
    check_exact("returns", values(totals[0], "repeat_share"), 1 - solved, tightest);
}

}  // namespace

TEST_CASE("one server and callers who try again until served meet the closed form") {
    check_retrials(GENERATE(.5, 10.), 12, 2, .25);
}

TEST_CASE("one server and callers who try again until served meet the closed form, at length", "[nightly]") {
    check_retrials(GENERATE(.1, .5, 3., 10.), 200, 6, .04);
}

TEST_CASE("an issue that each attempt solves with one chance in a hundred takes a hundred") {
    check_returns(12, .1);
}

TEST_CASE("an issue that each attempt solves with one chance in a hundred takes a hundred, at length",
          "[nightly]") {
    check_returns(100, .03);
}
