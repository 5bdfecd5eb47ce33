// What a study takes follows from what is in it; how well is measured by tests/cost.
#include "engine/study/cost.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <numeric>

#include "engine/model/hours.hpp"
#include "engine/model/special_days.hpp"

using namespace morale;

namespace {

/// One policy that does nothing, on a base with one change.
template <class Change>
StudyCost cost_with(Change&& change) {
    StudyPlan plan;
    plan.replications = 2;
    change(plan.base);
    plan.policies = {{.name = "base", .why = {}, .parameters = plan.base}};
    return cost_of(plan, outlook_of(plan.base), 1);
}

}  // namespace

TEST_CASE("seats, people, shocks and the rhythm of programmes count in what a study takes") {
    const StudyCost plain = cost_with([](Parameters&) {});
    const StudyCost seats = cost_with([](Parameters& p) { p.teams[0].agents = 20'000; });
    CHECK(seats.seconds > 2 * plain.seconds);
    CHECK(seats.bytes > plain.bytes + 20'000 * 500);
    const StudyCost customers = cost_with([](Parameters& p) { p.customers.count = 5e6; });
    CHECK(customers.bytes > plain.bytes + 4e6 * 5);
    const StudyCost prospects = cost_with([](Parameters& p) { p.churn.new_per_month = 1; });
    CHECK(prospects.bytes > 1.5 * plain.bytes);
    CHECK(prospects.seconds > plain.seconds);
    const StudyCost shock = cost_with([](Parameters& p) {
        p.shocks = {{.name = "recall", .from = p.time.start_date, .size = 9, .days = 100}};
    });
    CHECK(shock.contacts > 3 * plain.contacts);
    const StudyCost hourly = cost_with([](Parameters& p) { p.mission.letters_every_weeks = 1. / 168; });
    CHECK(hourly.seconds > plain.seconds);
    CHECK(hourly.bytes == plain.bytes);
    const StudyCost thanks = cost_with([](Parameters& p) { p.leader_thanks.every_weeks = 1. / 168; });
    CHECK(thanks.bytes > plain.bytes + 1e6);
}

TEST_CASE("what a study takes is a number, whatever never comes back or never comes to an end") {
    const StudyCost cost = cost_with([](Parameters& p) {
        p.contacts.return_after = Distribution::infinite();
        p.contacts.patience = Distribution::infinite();
        p.contacts.return_share = GENERATE(0., 1.);
        p.recognition.peer_reach = 6;
        p.peers.ties_per_seat = 50;
    });
    CHECK(std::isfinite(cost.contacts));
    CHECK(std::isfinite(cost.seconds));
    CHECK(std::isfinite(cost.bytes));
}

TEST_CASE("what special days add to a week and take from it counts in the contacts of a study") {
    const Parameters usual;
    const Profile load = load_of(usual);
    const OpenHours monday = usual_hours(load, 0);
    const double week_load = std::accumulate(load.weights().begin(), load.weights().end(), 0.);
    const double closing = in_hours(monday.until),
                 last = load.weights()[static_cast<std::size_t>(monday.until / Profile::step) - 1];
    const StudyCost plain = cost_with([](Parameters&) {});
    const double of_week = plain.contacts / (usual.time.warmup_weeks + usual.time.horizon_weeks);
    const auto with_monday_until = [](double hours) {
        return cost_with([hours](Parameters& p) {
            p.special_days = {{.name = "monday", .date = p.time.start_date + 7, .closes_hours = hours}};
        });
    };
    CHECK(with_monday_until(closing + .5).contacts - plain.contacts ==
          Approx(of_week * last / week_load).epsilon(1e-6));
    CHECK(plain.contacts - with_monday_until(closing - .5).contacts ==
          Approx(of_week * last / week_load).epsilon(1e-6));
}
