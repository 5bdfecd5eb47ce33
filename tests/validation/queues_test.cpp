// The engine against the exact results of queueing theory: Erlang B, C and A, computed independently of this
// program. A case passes when every figure lies within four standard errors; the replications are enough
// to make these small.
#include "tests/validation/exact.hpp"

using namespace morale;

namespace {

const std::vector<QueueCase>& cases() {
    static const std::vector<QueueCase> all = {
        {"erlang-b-10-servers", {}, {{"abandonment", .12166106}, {"p_wait", .12166106}}},
        {"erlang-b-10-servers",
         {"centre.teams[servers].agents=5", "centre.contacts.rate=3 /min"},
         {{"abandonment", .11005435}, {"occupancy", 3 * (1 - .11005435) / 5}}},
        {"erlang-b-10-servers",
         {"centre.teams[servers].agents=50", "centre.contacts.rate=4.8 /min",
          "centre.contacts.talk=exponential(mean=10 min)"},
         {{"abandonment", .08333735}, {"occupancy", 48 * (1 - .08333735) / 50}}},
        {"erlang-c-4-servers",
         {},
         {{"p_wait", .509434},
          {"mean_wait_all", 1.528302},
          {"mean_queue", 1.528302},
          {"service_level", .544138}}},
        {"erlang-c-45-servers",
         {},
         {{"p_wait", .340706},
          {"mean_wait_all", .272565},
          {"mean_queue", 2.725649},
          {"service_level", .775393}}},
        {"erlang-c-50-servers",
         {},
         {{"p_wait", .694456},
          {"mean_wait_all", .347228},
          {"mean_queue", 16.666935},
          {"service_level", .643455}}},
        {"erlang-a-50-servers-patience-1",
         {},
         {{"p_wait", .405404},
          {"abandonment", .039418},
          {"mean_wait_all", .039418},
          {"mean_queue", 1.892041},
          {"occupancy", .922159}}},
        {"erlang-a-50-servers-patience-2",
         {},
         {{"p_wait", .467774},
          {"abandonment", .030912},
          {"mean_wait_all", .061824},
          {"mean_queue", 2.967576},
          {"occupancy", .930324}}},
        {"erlang-a-90-servers",
         {},
         {{"p_wait", .219915},
          {"abandonment", .018634},
          {"mean_wait_all", .055902},
          {"mean_queue", .931705},
          {"occupancy", .908672}}},
        {"erlang-a-5-servers-overloaded",
         {},
         {{"p_wait", .517074},
          {"abandonment", .192370},
          {"mean_wait_all", .384741},
          {"mean_queue", .641234},
          {"occupancy", .807630}}},
    };
    return all;
}

}  // namespace

TEST_CASE("bare queues meet Erlang's formulas within four standard errors") {
    const auto& queue = GENERATE(from_range(cases()));
    check_queue(queue, briefly);
}

TEST_CASE("bare queues meet Erlang's formulas within two per cent, at length", "[nightly]") {
    const auto& queue = GENERATE(from_range(cases()));
    check_queue(queue, at_length);
}

TEST_CASE("abandoning, waiting, occupancy and arrivals agree with each other") {
    StudyPlan plan = library_plan("queues/erlang-a-50-servers-patience-1");
    plan.replications = 8;
    const auto totals = run_totals(plan);
    for (const Cell& total : totals[0]) {
        const double rate = total.count(Count::Offered) / total.seconds;
        const double wait = total.sum(Sum::WaitSeconds) + total.sum(Sum::AbandonSeconds);
        // Little's law: what differs are only the contacts at the edges of the horizon.
        CHECK(total.mean(Level::Waiting) == Approx(wait / total.seconds).epsilon(.001));
        CHECK(total.mean(Level::Handling) ==
              Approx(rate * (1 - total.count(Count::Abandoned) / total.count(Count::Offered)) * 60)
                  .epsilon(.01));
        CHECK(total.mean(Level::Handling) + total.mean(Level::Available) == Approx(50));
    }
}
