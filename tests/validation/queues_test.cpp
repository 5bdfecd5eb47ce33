// The engine against the exact results of queueing theory: Erlang A and Erlang C, computed independently of
// this program. A case passes when every figure lies within four standard errors; the replications are enough
// to make these small.
#include <cmath>

#include "tests/validation/experiment.hpp"

using namespace morale;

namespace {

struct Exact {
    std::string_view metric;
    double value;
};

struct QueueCase {
    std::string file;
    double minutes;  // unit of the waits below, in seconds
    std::vector<Exact> exact;
};

const std::vector<QueueCase>& cases() {
    static const std::vector<QueueCase> all = {
        {"erlang-c-4-servers",
         60,
         {{"p_wait", .509434},
          {"mean_wait_all", 1.528302},
          {"mean_queue", 1.528302},
          {"service_level", .544138}}},
        {"erlang-c-45-servers",
         60,
         {{"p_wait", .340706},
          {"mean_wait_all", .272565},
          {"mean_queue", 2.725649},
          {"service_level", .775393}}},
        {"erlang-c-50-servers",
         60,
         {{"p_wait", .694456},
          {"mean_wait_all", .347228},
          {"mean_queue", 16.666935},
          {"service_level", .643455}}},
        {"erlang-a-50-servers-patience-1",
         60,
         {{"p_wait", .405404},
          {"abandonment", .039418},
          {"mean_wait_all", .039418},
          {"mean_queue", 1.892041},
          {"occupancy", .922159}}},
        {"erlang-a-50-servers-patience-2",
         60,
         {{"p_wait", .467774},
          {"abandonment", .030912},
          {"mean_wait_all", .061824},
          {"mean_queue", 2.967576},
          {"occupancy", .930324}}},
        {"erlang-a-90-servers",
         60,
         {{"p_wait", .219915},
          {"abandonment", .018634},
          {"mean_wait_all", .055902},
          {"mean_queue", .931705},
          {"occupancy", .908672}}},
        {"erlang-a-5-servers-overloaded",
         60,
         {{"p_wait", .517074},
          {"abandonment", .192370},
          {"mean_wait_all", .384741},
          {"mean_queue", .641234},
          {"occupancy", .807630}}},
    };
    return all;
}

/// Four standard errors must be within `tightest` of the exact value, so that the check can fail.
void check_queue(const QueueCase& queue, int replications, double tightest) {
    StudyPlan plan = library_plan("queues/" + queue.file);
    plan.replications = replications;
    const auto totals = run_totals(plan);
    for (const Exact& exact : queue.exact) {
        const double unit = exact.metric == "mean_wait_all" ? queue.minutes : 1;
        const std::vector<double> seen = values(totals[0], exact.metric);
        const Interval interval = mean_interval(seen);
        double squares = 0;
        for (double x : seen) squares += (x - interval.mean) * (x - interval.mean);
        const double error = std::sqrt(squares / (replications * (replications - 1.)));
        CAPTURE(queue.file, exact.metric, exact.value, interval.mean / unit, error / unit, replications);
        CHECK(std::abs(interval.mean - exact.value * unit) < 4 * error);
        CHECK(4 * error < tightest * exact.value * unit);
    }
}

}  // namespace

TEST_CASE("bare queues meet Erlang's formulas within four standard errors") {
    const auto& queue = GENERATE(from_range(cases()));
    check_queue(queue, 24, .12);
}

TEST_CASE("bare queues meet Erlang's formulas within two per cent, at length", "[nightly]") {
    const auto& queue = GENERATE(from_range(cases()));
    check_queue(queue, 900, .02);
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

// Which class waits is left out of the tape; that they wait in turn is a unit test of the model.
TEST_CASE("two classes at one server wait as long together as one queue does") {
    StudyPlan plan = library_plan("queues/two-priorities");
    plan.replications = 24;
    const auto totals = run_totals(plan);
    const Interval wait = mean_interval(values(totals[0], "mean_wait_all"));
    const double together =
        (.3 * 1.142857 + .5 * 5.714286) / .8 * 60;  // Cobham 1954, weighted; Pollaczek-Khinchine
    CAPTURE(wait.mean, wait.low, wait.high, together);
    CHECK(std::abs(wait.mean - together) < 2 * wait.half());
    CHECK(wait.half() < .02 * together);
}
