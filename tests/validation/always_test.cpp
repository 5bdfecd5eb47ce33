// How many servers? A planner's question asked of one scenario, as three policies, and held to Erlang C: each
// number of seats as if there had always been so many.
#include "tests/validation/exact.hpp"

using namespace morale;

namespace {

/// 450 calls in half an hour of 270 s each, at all hours: 67.5 Erlang.
constexpr std::string_view seats = R"yaml(morale: 1
extends: library/queues/bare-queue
time: {horizon: 6 weeks}
centre:
  teams: [{name: servers, agents: 71}]
  contacts: {rate: 900 /h, talk: exponential(mean=270 s), patience: endless, answer_target: 30 s}
policies:
  71 seats: {}
  72 seats: {from: always, centre: {teams: [{name: servers, agents: 72}]}}
  73 seats: {from: always, centre: {teams: [{name: servers, agents: 73}]}}
)yaml";

StudyPlan plan_of(std::vector<std::string> sets) {
    Loaded loaded =
        load_text(seats, "seats.yaml",
                  {.sets = std::move(sets), .case_library = MORALE_SOURCE_DIR "/scenarios/library"});
    for (const Diagnostic& d : loaded.diagnostics) UNSCOPED_INFO(render(d));
    REQUIRE(loaded.plan);
    loaded.plan->replications = 12;
    return *loaded.plan;
}

}  // namespace

TEST_CASE("numbers of seats that have always been there are each the queue of Erlang C") {
    const auto totals = run_totals(plan_of({}));
    struct Row {
        double in_time, wait;
    };
    const std::vector<Row> erlang = {{.610380, 44.343}, {.706562, 29.028}, {.780487, 19.855}};
    for (std::size_t p = 0; p < erlang.size(); ++p) {
        CAPTURE(p);
        check_exact("service_level", values(totals[p], "service_level"), erlang[p].in_time, .1);
        check_exact("asa", values(totals[p], "asa"), erlang[p].wait, .3);
    }
}

TEST_CASE("as a change, new seats are empty until somebody is hired and trained, and the old ones stay") {
    StudyPlan plan = plan_of({"policies.72 seats.from=week 1", "policies.73 seats.from=week 1",
                              "centre.hiring.fill_time=6 weeks", "centre.hiring.training=2 weeks"});
    plan.replications = 2;
    const auto totals = run_totals(plan);
    for (std::size_t p = 1; p < totals.size(); ++p)
        for (std::size_t r = 0; r < totals[p].size(); ++r)
            CHECK(totals[p][r].count(Count::AnsweredInTarget) == totals[0][r].count(Count::AnsweredInTarget));
}
